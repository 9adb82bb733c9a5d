import { contactDetails } from './frame.js';
import { items, some } from './html.js';
import { pageHeader, section } from './parts.js';

/** Where somebody can go who did not find what they came for. */
function waysOn(first, { navigation, contact }) {
  const links = `<ul class="plain-list"> ${items([{ text: 'Home', href: '/' }, ...navigation])} </ul>`;
  const ask = '<p>If you cannot find what you need, we are glad to help where we can.</p>';
  return `${section({ id: 'where-next', heading: 'Where you can go from here' }, `${first} ${links}`)} ${some(contact, () => section({ id: 'ask', heading: 'Ask us' }, `${ask} ${contactDetails(contact)}`))}`;
}

const CHECK_ADDRESS =
  '<p>If you typed the address, check it for a missing letter. If you copied it, check that you have all of it.</p> <p>If you followed a link to get here, the link is wrong. These lead to everything that is on this site:</p>';

/** The page for addresses where nothing stands. */
export const notFound = (_, { site, page }) =>
  `${pageHeader({ title: page.ownTitle, lede: page.description })} ${waysOn(CHECK_ADDRESS, site.frame)}`;

const otherPractice = (practice) =>
  `<p> Were you looking for an example of good practice? There may be others like it: <a href="${practice}">find examples of good practice</a>. </p>`;

/** The page for what was taken down. */
export const gone = ({ practice }, { site, page }) =>
  `${pageHeader(
    { title: page.ownTitle, lede: page.description },
    '<p> This can be on purpose. Somebody who told their story may have changed their mind, and we respect that. It can also be that something was out of date. </p>',
  )} ${waysOn(some(practice, otherPractice), site.frame)}`;
