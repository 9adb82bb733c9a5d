import { describe, expect, it } from 'vitest';
import { calendarResponse, folded, icalendar, textValue, type CalendarDay } from './icalendar.ts';

const due: CalendarDay = {
  id: 'promise-a@example.org',
  day: '2027-06-30',
  title: 'Promise 9 is due: Tell it once; one plan, tried',
  text: 'Whose: The board\nExpected: 30 June 2027',
  url: 'https://example.org/progress/tell-it-once/',
  published: '2026-11-24T09:05:07.123Z',
  moved: 2,
};

describe('a calendar', () => {
  it('is what RFC 5545 asks for, line by line', () => {
    expect(icalendar({ title: 'What is due', language: 'en', days: [due] }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Waymark//Progress//EN',
      'METHOD:PUBLISH',
      'NAME:What is due',
      'X-WR-CALNAME:What is due',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'BEGIN:VEVENT',
      'UID:promise-a@example.org',
      'DTSTAMP:20261124T090507Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20270630',
      String.raw`SUMMARY:Promise 9 is due: Tell it once\; one plan\, tried`,
      String.raw`DESCRIPTION:Whose: The board\nExpected: 30 June 2027`,
      'URL:https://example.org/progress/tell-it-once/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds long lines between characters, at 75 bytes at most, and loses none', () => {
    const line = `SUMMARY:${'é–🙂 plan '.repeat(30)}`;
    const lines = folded(line).split('\r\n');
    expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
    expect(lines.slice(1).every((each) => each.startsWith(' '))).toBe(true);
    expect(lines.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(line);
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  });

  it.each([
    ['a\\b', String.raw`a\\b`],
    ['Tea, cake; walks', String.raw`Tea\, cake\; walks`],
    ['one\r\ntwo\rthree\nfour', String.raw`one\ntwo\nthree\nfour`],
    ['Soft\u000Bbreak\u0000', 'Softbreak'],
  ])('writes the text %j as %s', (text, value) => {
    expect(textValue(text)).toBe(value);
  });

  it('is not there where nothing is due', () => {
    expect(calendarResponse({ title: 'Due', language: 'en', days: [] }).status).toBe(404);
    const answer = calendarResponse({ title: 'Due', language: 'en', days: [due] });
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  });
});
