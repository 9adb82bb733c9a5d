import { each, many, text } from './html.js';
import { section } from './parts.js';
import { moment, progress } from './thread.js';

const stepLink = ({ id, title }) => `<p> <a href="#${id}">${text(title)}</a> </p>`;

const offCourse = (step) => `<li> ${stepLink(step)} <p class="muted">${text(step.words)}</p> </li>`;

const news = (update) =>
  `<li> ${stepLink(update)} <p class="muted"> ${moment(update.date)} </p> <p>${text(update.text)}</p> </li>`;

const updates = (all) => `<div> <h3>The latest updates</h3> <ol class="updates"> ${each(all, news)} </ol> </div>`;

/** What somebody with five minutes came to find out. */
export function inShort(given) {
  const late =
    given.offCourse.length === 0
      ? '<p>Nothing is late, and no plan has changed.</p>'
      : `<ul class="updates"> ${each(given.offCourse, offCourse)} </ul>`;
  return section(
    { id: 'in-short', heading: 'In short' },
    `${progress(given.progress)} <div class="in-short"> <div> <h3>What is late or has changed</h3> ${late} </div> ${many(given.news, updates)} </div>`,
  );
}
