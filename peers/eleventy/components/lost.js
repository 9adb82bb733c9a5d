import { contactDetails } from './frame.js';
import { items, some } from './html.js';
import { pageHeader, section } from './parts.js';

/** Where somebody can go who did not find what they came for. */
function waysOn({ practice }, { navigation, contact }) {
  const other = some(
    practice,
    () =>
      `<p> Were you looking for an example of good practice? There may be others like it: <a href="${practice}">find examples of good practice</a>. </p>`,
  );
  const links = `<ul class="plain-list"> ${items([{ text: 'The first page', href: '/' }, ...navigation])} </ul>`;
  const ask = '<p>If you cannot find what you need, we are glad to help where we can.</p>';
  return `${section({ id: 'where-next', heading: 'Where you can go from here' }, `${other} ${links}`)} ${some(contact, () => section({ id: 'ask', heading: 'Ask us' }, `${ask} ${contactDetails(contact)}`))}`;
}

/** The page for addresses where nothing stands. */
export const notFound = (given, { site, page }) =>
  `${pageHeader({ title: page.ownTitle, lede: page.description })} ${waysOn(given, site.frame)}`;

/** The page for what was taken down. */
export const gone = (given, { site, page }) =>
  `${pageHeader(
    { title: page.ownTitle, lede: page.description },
    '<p> This can be on purpose. Somebody who told their story may have changed their mind, and we respect that. It can also be that something was out of date. </p>',
  )} ${waysOn(given, site.frame)}`;
