import { statementParts } from '../../words/statement.js';
import { blocks } from './blocks.js';
import { contactDetails } from './frame.js';
import { each, some, text } from './html.js';
import { ask, pageHeader, section, withContents } from './parts.js';

const hubItem = ({ from, href, title, facts, older, invented }) =>
  `<li class="rendition"> <p class="rendition__kind">${text(from)}</p> <p class="rendition__title"> <a href="${href}">${text(title)}</a> </p> <p class="muted">${text(facts.join(', '))}</p> ${some(older, () => `<p class="late">${text(older)}</p>`)} ${invented ? '<p> <span class="tag">Invented example</span> </p>' : ''} </li>`;

const hubGroup = ({ heading, items: found }) =>
  `<h3>${text(heading)}</h3> <ul class="renditions"> ${each(found, hubItem)} </ul>`;

/** Everything that exists in one form. */
export function hub(given, { site }) {
  const { name, groups, formatsPage } = given;
  const nothing = `<p>There is nothing in ${name} on this site yet. We are sorry.</p>`;
  const words = `Do you need something in ${name} that is not here? Please ask us for it.`;
  const everything = section(
    { id: 'everything', heading: `Everything in ${name}` },
    `${groups.length > 0 ? each(groups, hubGroup) : nothing} ${ask(words, formatsPage, site.frame.contact)}`,
  );
  return `${pageHeader({ title: given.title, lede: given.summary })} ${withContents(blocks(given.blocks, site.files) + everything)}`;
}

/** The accessibility statement. */
export function statement(given, { site }) {
  const { before, after } = statementParts(given, site.frame.site.name);
  const contact = some(site.frame.contact, contactDetails);
  const part = (shown) => section(shown, shown.id === 'feedback' ? shown.html + contact : shown.html);
  return `${pageHeader({ title: given.title, lede: given.summary })} ${withContents(`${each(before, part)} ${blocks(given.blocks, site.files)} ${each(after, part)}`)}`;
}
