import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-to-blocks';
import { outline } from './testing/outline';

const fixture = (name: string) => htmlToBlocks(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'));
const pasted = (html: string) => outline(htmlToBlocks(html).blocks);
const told = (html: string) => htmlToBlocks(html).told.join(' ');

describe('a paste from Word', () => {
  it('keeps its form, without comments, tracked changes and hidden text', () => {
    expect(outline(fixture('word.html').blocks)).toEqual([
      '## How it began',
      'We asked **140 people** in _three towns_ what helped them, as the [national plan](https://www.example.org/plan?a=1&b=2) asks. Most said:',
      '> “Somebody who had been there.”',
      '### What we did first',
      '- Trained **twelve** peer workers',
      '  - six in Inverness',
      '  - six in Perth',
      '- Opened a [café](https://www.example.org/cafe)',
      '#### How many came',
      '1. In the first year, about 40',
      '1. In the second, 90',
      '- Town: Perth; Visits: 1,200',
      '- Town: Inverness; Visits: 900',
      'Write to [the team](mailto:team@example.org).⏎Or call.',
    ]);
  });

  it('tells what was left out', () => {
    expect(fixture('word.html').told).toEqual([
      '1 picture was left out: add it where the form asks for pictures.',
      'A table became a list.',
      'Left out: text that is marked as deleted, comments, the table of contents.',
    ]);
  });

  it('keeps a title above the headings', () => {
    expect(pasted('<p class=MsoTitle>Report</p><h1>One</h1><h3>Deep</h3><h1>Two</h1>')).toEqual([
      '## Report',
      '### One',
      '#### Deep',
      '### Two',
    ]);
  });

  it('drops the numbers that Word writes before numbered headings', () => {
    expect(pasted(`<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Aims</h1>`)).toEqual([
      '## Aims',
    ]);
  });

  it.each([
    ['1.', '1. x'],
    ['(a)', '1. x'],
    ['iv)', '1. x'],
    ['1.2', '1. x'],
    ['·', '- x'],
    ['o', '- x'],
    ['§', '- x'],
    ['-', '- x'],
  ])('knows by the marker %s that an item becomes “%s”', (marker, line) => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span><![endif]>x</p>`;
    expect(pasted(html)).toEqual([line]);
  });

  it('reads the level of a list style from its name', () => {
    const item = (style: string, words: string) =>
      `<p class=${style}><span style='mso-list:Ignore'>·</span>${words}</p>`;
    expect(pasted(item('MsoListBullet', 'one') + item('MsoListBullet2', 'two'))).toEqual(['- one', '  - two']);
  });

  it('reads Word for the web, which puts each item into a list of its own', () => {
    const item = (level: number, words: string) =>
      `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>`;
    const heading =
      '<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="1"><span>Aims</span></p></div>';
    expect(pasted(heading + item(1, 'one') + item(2, 'two') + item(1, 'three'))).toEqual([
      '## Aims',
      '- one',
      '  - two',
      '- three',
    ]);
  });
});

describe('a paste from Google Docs', () => {
  it('keeps its form, which is in styles', () => {
    expect(outline(fixture('google-docs.html').blocks)).toEqual([
      '## Who took part',
      'Young people, **their families**_ and friends_; see [the report](https://www.example.org/report).',
      '### What they asked for',
      '- A place to go',
      '  - open in the evening',
      '- Somebody to talk to',
      '1. First',
      '- Age: Under 18; People: 24',
    ]);
  });
});

describe('a paste from a web page', () => {
  it('keeps its text, without what belongs to the page', () => {
    expect(outline(fixture('web-page.html').blocks)).toEqual([
      '## A café that listens',
      '_By_ [Ann Reid](https://news.example.org/people/ann), 3 November',
      'The café in Perth',
      'It opens at ten. **Everybody** is welcome.',
      'Nobody asks why.',
      '> I come for the soup.⏎I stay for the people.',
      '### How to get there',
      '1. Take [bus 7](https://bus.example.org/)',
      '  - from the station',
      '  - or from the harbour',
      '1. Walk⏎five minutes',
      'Ask us, call [01738 496 0100](tel:017384960100), or press `C`.',
      '- Day: Monday; From: 10; To: 16',
      '- Day: Tuesday; To: 18',
    ]);
  });

  it('tells of pictures and films, and of links that lead nowhere', () => {
    expect(fixture('web-page.html').told).toEqual([
      '1 picture was left out: add it where the form asks for pictures.',
      '1 film or other embedded part was left out.',
      'A table became a list.',
      '1 link was left out, because readers could not follow it; its words are here.',
    ]);
  });

  it('counts what it tells', () => {
    const picture = '<img src="a.jpg" width="400">';
    expect(told(picture + picture + '<a href="file:///C:/a">a</a> <a href="javascript:b()">b</a>')).toBe(
      '2 pictures were left out: add them where the form asks for pictures. 2 links were left out, because readers could not follow them; their words are here.',
    );
  });
});

describe('a paste from LibreOffice', () => {
  it('keeps its form', () => {
    expect(outline(fixture('libreoffice.html').blocks)).toEqual([
      '## What we learned',
      'People stay longer **when they are asked**, as [a study](https://www.example.org/study) found.',
      '- Ask early',
      '  - and often',
      '- Listen',
      'That is all.',
    ]);
  });
});

describe('a paste', () => {
  it.each<[title: string, html: string, lines: string[]]>([
    ['ends a line at a rule', 'one<hr>two', ['one', 'two']],
    ['keeps one line break, and makes a paragraph of two', 'a<br>b<br> <br>c', ['a⏎b', 'c']],
    ['drops empty paragraphs and headings', '<h2> </h2><p>&nbsp;</p><p>x<o:p></o:p></p><h3><img></h3>', ['x']],
    ['drops signs that cannot be seen', '<p>Inver&shy;ness\u200B</p>', ['Inverness']],
    ['puts no space around breaks', '<p>a <br> b</p>', ['a⏎b']],
    ['leaves spaces out of links', '<p>see<a href="/x/"> </a><a href="/a/">this</a></p>', ['see [this](/a/)']],
    ['keeps marks inside links', '<a href="/a/">the <b>big</b> plan</a>', ['[the **big** plan](/a/)']],
    ['does not mark headings as bold', '<h2><b>Big</b> <i>one</i></h2>', ['## Big _one_']],
    ['keeps code', '<p>Press</p><pre>\na\n  b\n</pre>', ['Press', '$ a⏎  b']],
    ['sees no quote in what a mail program indents', '<blockquote style="border:none">x</blockquote>', ['x']],
    ['takes quotes in items as words', '<ul><li>a<blockquote>b</blockquote></li></ul>', ['- a⏎b']],
    ['begins with the first depth that there is', '<ul><ul><li>a</li></ul><li>b</li></ul>', ['- a', '- b']],
    ['keeps lists of two kinds apart', '<ul><li>a</li></ul><ol><li>b</li></ol>', ['- a', '1. b']],
    ['keeps lines of addresses', '<p>1 High Street<br>Perth</p>', ['1 High Street⏎Perth']],
    ['takes a table that holds the layout as what is in it', '<table><tr><td><h2>a</h2><td>b</table>', ['## a', 'b']],
  ])('%s', (_, html, lines) => {
    expect(pasted(html)).toEqual(lines);
  });

  it('keeps lists in the form of the blocks field', () => {
    expect(htmlToBlocks('<ol><li>a<ul><li><b>b</b></li></ul></li></ol>').blocks).toEqual([
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 0,
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'a' }] },
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'b', bold: true }] }],
          },
        ],
      },
    ]);
  });
});

describe('a table', () => {
  it('that holds headings or other tables is a layout, as in newsletters', () => {
    const inner = '<table><tr><td>a<td>b<tr><td>c<td>d</table>';
    const outer = (cell: string) => `<table><tr><td>x<td>${cell}<tr><td>y<td>z</table>`;
    expect(pasted(outer(inner))).toEqual(['x', '- a; b', '- c; d', 'y', 'z']);
    expect(pasted(outer('<h3>H</h3>'))).toEqual(['x', '## H', 'y', 'z']);
  });

  const rows = (...lines: string[]) => pasted(`<table>${lines.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`);

  it('without headers becomes a list of its rows', () => {
    expect(rows('<td>a<td>b', '<td>c<td>')).toEqual(['- a; b', '- c']);
  });

  it('says a cell that spans rows in each of them', () => {
    expect(rows('<th>A<th>B', '<td rowspan=2>x<td>1', '<td>2')).toEqual(['- A: x; B: 1', '- A: x; B: 2']);
  });

  it('keeps its columns after a cell that spans several', () => {
    expect(rows('<th>A<th>B<th>C', '<td colspan=2>x<td>1')).toEqual(['- A: x; C: 1']);
  });

  it('keeps links and lines of its cells', () => {
    expect(rows('<td><p>a<p>b<td><a href="/c/">c</a>', '<td>d<td>e')).toEqual(['- a, b; [c](/c/)', '- d; e']);
  });
});
