import { statementParts } from '../../words/statement.js';
import { blocks } from './blocks.js';
import { contactDetails } from './frame.js';
import { each, items, some, text } from './html.js';
import { ask, pageHeader, section } from './parts.js';

const hubItem = ({ from, href, title, facts, older, invented }) =>
  `<li class="rendition"> <p class="rendition__kind">${text(from)}</p> <p class="rendition__title"> <a href="${href}">${text(title)}</a> </p> <p class="muted">${text(facts.join(', '))}</p> ${some(older, () => `<p class="late">${text(older)}</p>`)} ${invented ? '<p> <span class="tag">Invented example</span> </p>' : ''} </li>`;

const hubGroup = ({ heading, items: found }) =>
  `<div> <h3>${text(heading)}</h3> <ul class="renditions"> ${each(found, hubItem)} </ul> </div>`;

/** Everything that exists in one form. */
export function hub(given, { site }) {
  const { name, groups, formatsPage } = given;
  const jump = `<p> <a href="#everything">Go to everything in ${name}</a> </p>`;
  const nothing = `<p>There is nothing in ${name} on this site yet. We are sorry.</p>`;
  const words = `Do you need something in ${name} that is not here? Please ask us for it.`;
  return `${pageHeader({ title: given.title, lede: given.summary }, given.blocks.length > 0 && groups.length > 0 ? jump : '')}
${blocks(given.blocks, site.files)}
${section({ id: 'everything', heading: `Everything in ${name}` }, `${groups.length > 0 ? each(groups, hubGroup) : nothing} ${ask(words, formatsPage, site.frame.contact)}`)}`;
}

/** The accessibility statement. */
export function statement(given, { site }) {
  const { before, after } = statementParts(given, site.frame.site.name);
  const contact = some(site.frame.contact, contactDetails);
  const part = (shown) => section(shown, shown.id === 'feedback' ? shown.html + contact : shown.html);
  return `${pageHeader({ title: given.title, lede: given.summary })} ${each(before, part)} ${blocks(given.blocks, site.files)} ${each(after, part)}`;
}

/** The page for what was taken down. */
export function gone({ practice }, { site }) {
  const { navigation, contact } = site.frame;
  return `${pageHeader(
    {
      title: 'This page has been taken down',
      lede: 'What stood here was taken down, or has moved for good. You have done nothing wrong.',
    },
    '<p> This can be on purpose. Somebody who told their story may have changed their mind, and we respect that. It can also be that something was out of date. </p>',
  )}
${section({ id: 'where-next', heading: 'Where you can go from here' }, `${some(practice, () => `<p> Were you looking for an example of good practice? There may be others like it: <a href="${practice}">find examples of good practice</a>. </p>`)} <ul class="plain-list"> ${items([{ text: 'The first page', href: '/' }, ...navigation])} </ul>`)}
${some(contact, () => section({ id: 'ask', heading: 'Ask us' }, `<p>If you cannot find what you need, we are glad to help where we can.</p> ${contactDetails(contact)}`))}`;
}
