import { linkHtml } from '../../words/link.js';
import { each, prose, some, text } from './html.js';

const WIDTHS = {
  text: '(min-width: 48rem) 42rem, 100vw',
  card: '(min-width: 60rem) 22rem, (min-width: 40rem) 50vw, 100vw',
  row: '(min-width: 40rem) 14rem, 100vw',
  hero: '(min-width: 60rem) 34rem, 100vw',
};

/** A picture in its formats and sizes. @param where decides how wide it shows */
export function picture(file, alt, where, first = false) {
  const sizes = ` sizes="${WIDTHS[where]}"`;
  const { src, width, height } = file;
  const alternatives = where === 'card' || where === 'row' ? file.narrow : file.alternatives;
  const source = (each) => `<source type="${each.type}" srcset="${text(each.srcset)}"${sizes}>`;
  const loading = first ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<picture> ${each(alternatives, source)} <img src="${text(src)}" width="${width}" height="${height}" alt="${text(alt)}" ${loading}> </picture>`;
}

export const figure = ({ file, alt, caption, credit }, files, first = false) =>
  `<figure class="figure"> ${picture(files[file], alt, 'text', first)} ${some(
    caption || credit,
    () =>
      `<figcaption> ${some(caption, text)} ${some(credit, () => `<span class="muted">Picture: ${text(credit)}</span>`)} </figcaption>`,
  )} </figure>`;

const row = ({ label, value, share, from }) =>
  `<tr> <th scope="row">${text(label)}</th> <td> <span class="chart__value">${text(value)}</span> <svg class="chart__bar" width="100%" height="12" aria-hidden="true"> <rect${from > 0 ? ` x="${from}%"` : ''} width="${share}%" height="100%"></rect> </svg> </td> </tr>`;

export function chart({ title, summary, rows, isOfWhole, source }) {
  const name = `<p class="chart__title">${text(title)}</p>`;
  const inside =
    rows.length === 1
      ? `${name} <p class="chart__number">${text(rows[0].value)}</p>`
      : `<table> <caption> ${name} <p>${text(summary)}</p> </caption> <tbody> ${each(rows, row)} </tbody> </table>`;
  return `<div class="chart${isOfWhole ? ' chart--of-whole' : ''}"> ${inside} ${some(source, () => `<p class="muted">Source: ${text(source)}</p>`)} </div>`;
}

export const quote = ({ text: words, attribution }) =>
  `<figure class="quote"> <blockquote> <p>${text(words)}</p> </blockquote> <figcaption>${text(attribution)}</figcaption> </figure>`;

const transcriptOf = (title, html) =>
  some(
    html,
    () => `<details class="disclosure"> <summary>Transcript of “${text(title)}”</summary> ${prose(html)} </details>`,
  );

const recordingOf = ({ title }, recording, poster, captions) =>
  `<video controls preload="none" playsinline aria-label="${text(title)}"${some(poster, () => ` poster="${poster.path}"`)} width="${poster?.width ?? recording.width}" height="${poster?.height ?? recording.height}"> <source src="${recording.path}" type="${recording.mime}"> ${some(captions, () => `<track kind="captions" src="${captions.path}" srclang="en" label="English" default>`)} </video>`;

const downloadOf = (title, { path, facts }) =>
  `<p> <a href="${path}" download> Download the video “${text(title)}” </a> <span class="muted"> (${text(facts)})</span> </p>`;

export function video(given, files) {
  const { title, elsewhere, signedInBsl, transcript } = given;
  const file = (name) => files[given[name]];
  const recording = file('recording');
  return `<div class="player"> ${some(recording, () => recordingOf(given, recording, file('poster'), file('captions')))} ${some(
    elsewhere,
    () => `<p> ${linkHtml({ text: `Watch “${title}”`, href: elsewhere })} </p>`,
  )} <p class="player__facts"> <strong>${text(title)}</strong> ${signedInBsl ? '<span class="tag">In British Sign Language</span>' : ''} </p> ${some(
    recording,
    () => downloadOf(title, recording),
  )} ${some(
    file('audioDescription'),
    ({ path, facts }) =>
      `<p> <a href="${path}">Audio description of “${text(title)}”</a> <span class="muted"> (${text(facts)})</span> </p>`,
  )} ${transcriptOf(title, transcript)} </div>`;
}

export const audio = (title, { path }, transcript) =>
  `<div class="player"> <audio controls preload="none" aria-label="${text(title)}" src="${path}"></audio> <p> <a href="${path}" download> Download the recording “${text(title)}” </a> </p> ${transcriptOf(title, transcript)} </div>`;
