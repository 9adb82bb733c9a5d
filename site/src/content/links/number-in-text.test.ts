import { describe, expect, it } from 'vitest';
import { checkedTel, numberInText, textMessage } from './number-in-text.ts';

describe('a telephone number', () => {
  it.each([
    ['999', 'tel:999'],
    ['111', 'tel:111'],
    ['112', 'tel:112'],
    ['116 123', 'tel:116123'],
    ['118 500', 'tel:118500'],
    ['0131 496 0100', 'tel:+441314960100'],
    ['(0131) 496 0100', 'tel:+441314960100'],
    ['0131-496-0100', 'tel:+441314960100'],
    ['0131.496.0100', 'tel:+441314960100'],
    ['0131\u00A0496\u00A00100', 'tel:+441314960100'],
    ['0131‑496‑0100', 'tel:+441314960100'],
    ['+44 (0)131 496 0100', 'tel:+441314960100'],
    ['+44 131 496 0100', 'tel:+441314960100'],
    ['0044 131 496 0100', 'tel:+441314960100'],
    ['0800 83 85 87', 'tel:+44800838587'],
    ['0800 1111', 'tel:+448001111'],
    ['020 7946 0000', 'tel:+442079460000'],
    ['+353 1 234 5678', 'tel:+35312345678'],
    ['0131 496 0100 ext 25', 'tel:+441314960100;ext=25'],
    ['0131 496 0100, ext. 25', 'tel:+441314960100;ext=25'],
    ['0131 496 0100 extension 25', 'tel:+441314960100;ext=25'],
    ['0131 496 0100 x25', 'tel:+441314960100;ext=25'],
  ])('%s is dialled as %s', (typed, href) => {
    expect(numberInText(typed)).toEqual({ before: '', link: { text: typed, href }, after: '' });
  });

  it.each([
    ['', '116 123', ' (free, 24 hours)', 'tel:116123'],
    ['', '116 123', ' – 24 hours a day, 365 days a year', 'tel:116123'],
    ['', '116 123', ', 24/7', 'tel:116123'],
    ['24 hours: ', '116 123', '', 'tel:116123'],
    ['Samaritans: ', '116 123', '', 'tel:116123'],
    ['Samaritans ', '116 123', '', 'tel:116123'],
    ['Call ', '999', ' if somebody is in danger', 'tel:999'],
    ['Tel. ', '0131 496 0100', '', 'tel:+441314960100'],
    ['', '111', ', option 2', 'tel:111'],
    ['', '0131 496 0100', ' (9am–5pm)', 'tel:+441314960100'],
    ['', '0131 496 0100', ' (9-5)', 'tel:+441314960100'],
    ['', '0131 496 0100', ', 9.30 to 17:00', 'tel:+441314960100'],
    ['', '0131 496 0100', ' (24 hours)', 'tel:+441314960100'],
    ['', '0131 496 0100 ext 25', ' – ask for Morag', 'tel:+441314960100;ext=25'],
  ])('with words around it is a link of its own: “%s”, %s, “%s”', (before, text, after, href) => {
    expect(numberInText(before + text + after)).toEqual({ before, link: { text, href }, after });
  });

  it.each([
    'ask at reception',
    '116 123 / 999',
    '999 or 112',
    '0131 496 0100 / 0101',
    '0131 496 0100 or 0131 496 0101',
    '0131 496 0100 or 1',
    '0131 496 0100–0105',
    '0131 496 0100, 0131 496 0101',
    '0131 496 0100 ext 25 or 26',
    '0131 496 01',
    '0131 496 01001',
    '496 0100',
    '0131 496 O100',
    '2468',
    'Room 101',
    '85258',
    'ext 25',
    '+',
    '()',
    '12/11/2026',
    '9am to 5pm',
    '',
  ])('is text where it is not clearly one: “%s”', (typed) => {
    expect(numberInText(typed)).toEqual({ before: typed, link: undefined, after: '' });
  });
});

describe('a link that dials', () => {
  it.each([
    ['tel:01314960100', 'tel:+441314960100'],
    ['tel:+441314960100;ext=25', 'tel:+441314960100;ext=25'],
    ['tel:116123', 'tel:116123'],
    ['TEL:999', 'tel:999'],
    ['tel:11612324', undefined],
    ['tel:116123999', undefined],
    ['tel:116123/999', undefined],
    ['tel:', undefined],
    ['tel:reception', undefined],
    ['tel:999%20or%20112', undefined],
  ])('to %s leads to %s', (href, dialled) => {
    expect(checkedTel(href)).toBe(dialled);
  });
});

describe('how to write a text message', () => {
  it.each([
    ['Text SHOUT to 85258', '', 'sms:85258?body=SHOUT'],
    ['text HELP ME to +44 131 496 0100', '', 'sms:+441314960100?body=HELP%20ME'],
    ['Text SHOUT to 85258', ' (free, 24 hours)', 'sms:85258?body=SHOUT'],
    ['Text HELP to 999', '', 'sms:999?body=HELP'],
    ['Text 1 & 2 to 61016', '', 'sms:61016?body=1%20%26%202'],
  ])('is a link that writes it, where it says what to send and where: “%s%s”', (text, after, href) => {
    expect(textMessage(text + after)).toEqual({ before: '', link: { text, href }, after });
  });

  it.each([
    'Text 999 if you have registered with emergencySMS',
    'Text SHOUT to us',
    'Text SHOUT to 85258 or 61016',
    'Text SHOUT to 0131 496 0100 ext 25',
    'Text SHOUT to 85',
  ])('stays text where it says more than that: “%s”', (typed) => {
    expect(textMessage(typed)).toEqual({ before: typed, link: undefined, after: '' });
  });
});
