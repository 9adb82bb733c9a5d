import type { NewType } from './names.ts';

/** What the page of one entry looks like. */
export const pageView = ({ one, many }: NewType): string => `---
import type { ${one.pascal}PageData } from '../content/${one.kebab}/${one.kebab}-page.ts';
import FactList from '../components/FactList/FactList.astro';
import Layout from '../components/Layout/Layout.astro';
import PageHeader from '../components/PageHeader/PageHeader.astro';
import Prose from '../components/Prose/Prose.astro';
import { messages } from '../messages/messages.ts';

type Props = ${one.pascal}PageData;

const { frame, title, summary, body, facts } = Astro.props;
---

<Layout frame={frame}>
  <PageHeader title={title} kicker={messages.${many.camel}.one} lede={summary} />
  <div class="article">
    {body && <Prose prose={body} />}
    {facts.length > 0 && <FactList facts={facts} />}
  </div>
</Layout>
`;

/** What the page of all entries looks like. */
export const listView = ({ one, many }: NewType): string => `---
import type { ${many.pascal}PageData } from '../content/${one.kebab}/${many.kebab}-page.ts';
import Layout from '../components/Layout/Layout.astro';
import PageHeader from '../components/PageHeader/PageHeader.astro';
import { messages } from '../messages/messages.ts';

type Props = ${many.pascal}PageData;

const { frame, cards } = Astro.props;
---

<Layout frame={frame}>
  <PageHeader title={messages.${many.camel}.title} lede={frame.description} />
  <ul class="cards cards--two">
    {cards.map(({ title, summary, href }) => (
      <li class="card">
        <div class="card__text">
          <h2 class="card__title">
            <a href={href}>{title}</a>
          </h2>
          <p>{summary}</p>
        </div>
      </li>
    ))}
  </ul>
</Layout>
`;
