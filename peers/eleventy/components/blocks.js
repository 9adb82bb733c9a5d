import { each, many, prose, some, text } from './html.js';
import { chart, figure, quote, video } from './media.js';

const download = ({ title, href, facts }) =>
  `<li class="rendition"> <p class="rendition__title"> <a href="${href}">${text(title)}</a> </p> <p class="muted">${text(facts.join(', '))}</p> </li>`;

const related = ({ text: words, href, summary }) =>
  `<li class="row"> <div class="row__text"> <h3> <a href="${href}">${text(words)}</a> </h3> ${some(summary, () => `<p>${text(summary)}</p>`)} </div> </li>`;

const event = ({ date, title, text: words }) =>
  `<li> <p class="updates__date"> ${text(date)}: <strong>${text(title)}</strong> </p> ${some(words, () => `<p>${text(words)}</p>`)} </li>`;

const part = ({ heading, body }) =>
  `<details class="disclosure"> <summary> <h3>${text(heading)}</h3> </summary> ${prose(body)} </details>`;

const block = (inside) => `<div class="block"> ${inside} </div>`;
const headed = (heading, inside) => `<section class="block"> <h2>${text(heading)}</h2> ${inside} </section>`;

const BLOCKS = {
  AccordionBlock: ({ heading, items }) => headed(heading, each(items, part)),
  CalloutBlock: ({ heading, tone, body }) =>
    `<section class="block callout callout--${tone}"> <h2 class="callout__heading">${text(heading)}</h2> ${prose(body)} </section>`,
  ChartBlock: (given) => block(chart(given.chart)),
  DownloadsBlock: ({ heading, items }) => headed(heading, `<ul class="renditions"> ${each(items, download)} </ul>`),
  ImageBlock: ({ picture }, files) => block(figure(picture, files)),
  QuoteBlock: (given) => block(quote(given.quote)),
  RelatedBlock: ({ heading, links }) => headed(heading, `<ul class="rows"> ${each(links, related)} </ul>`),
  RichTextBlock: ({ body }) => block(prose(body)),
  TimelineBlock: ({ heading, events }) => headed(heading, `<ol class="updates"> ${each(events, event)} </ol>`),
  VideoBlock: (given, files) => block(video(given.video, files)),
};

/** The blocks of a standing page. */
export const blocks = (given, files) =>
  many(given, () => `<div class="blocks"> ${each(given, ({ view, props }) => BLOCKS[view](props, files))} </div>`);
