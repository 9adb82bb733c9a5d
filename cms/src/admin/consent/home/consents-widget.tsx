import { Widget } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { List, Nothing, Part, Small, To } from '../../home-page/parts';
import { useAnswer } from '../../home-page/use-answer';
import { endsInWords, removeInWords, wentInWords, type TakenDown } from './in-words';

/** How often is asked while somebody looks, in milliseconds. */
const EVERY_MS = 30_000;

interface Ending {
  readonly consents: readonly {
    readonly reference: string;
    readonly href: string;
    readonly endsOn: string;
    readonly days: number;
  }[];
}

interface ToTidy {
  readonly entries: readonly {
    readonly title: string;
    readonly kind: string;
    readonly href: string;
    readonly reference: string;
    readonly what: readonly string[];
  }[];
  /** How many there are besides. */
  readonly more: number;
}

interface Withdrawals {
  readonly withdrawals: readonly TakenDown[];
}

/** How many of the last withdrawals are told. */
const SHOWN = 5;

/** What whoever looks after consents has to know: which end soon, what still holds words that were withdrawn, what was taken down. */
export function ConsentsWidget() {
  const ending = useAnswer<Ending>('/consents/ending', EVERY_MS);
  const toTidy = useAnswer<ToTidy>('/consents/to-tidy', EVERY_MS);
  const last = useAnswer<Withdrawals>('/consents/withdrawals', EVERY_MS);
  const asked = [ending, toTidy, last];
  // Whoever may not see consents is refused each of the three.
  if (asked.some(({ failed, answer }) => failed && !answer)) return <Nothing />;
  if (!ending.answer || !toTidy.answer || !last.answer) return <Widget.Loading />;
  const { consents } = ending.answer;
  const { entries, more } = toTidy.answer;
  const withdrawals = last.answer.withdrawals.slice(0, SHOWN);
  if (consents.length + entries.length + withdrawals.length === 0) return <Nothing />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {entries.length > 0 && (
        <Part title="To remove from drafts">
          <List>
            {entries.map((entry) => (
              <li key={`${entry.href} ${entry.reference}`}>
                <To href={entry.href}>{entry.title}</To>
                <Small>{removeInWords(entry)}</Small>
              </li>
            ))}
          </List>
          {more > 0 && <Small>{`And ${String(more)} more.`}</Small>}
        </Part>
      )}
      {consents.length > 0 && (
        <Part title="Ending soon">
          <List>
            {consents.map((each) => (
              <li key={each.href}>
                <To href={each.href}>{each.reference}</To>
                <Small>{endsInWords(each)}</Small>
              </li>
            ))}
          </List>
        </Part>
      )}
      {withdrawals.length > 0 && (
        <Part title="Taken down last">
          <List>
            {withdrawals.map((each) => (
              <li key={each.id}>
                {each.href === null ? each.reference : <To href={each.href}>{each.reference}</To>}
                <Small>{wentInWords(each)}</Small>
              </li>
            ))}
          </List>
        </Part>
      )}
    </Flex>
  );
}
