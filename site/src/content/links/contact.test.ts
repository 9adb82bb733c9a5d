import { describe, expect, it } from 'vitest';
import { textMessage } from './contact.ts';

describe('how to write a text message', () => {
  it('is a link that writes it, where it says what to send and where', () => {
    expect(textMessage('Text SHOUT to 85258')).toEqual({ text: 'Text SHOUT to 85258', href: 'sms:85258?body=SHOUT' });
    expect(textMessage('text HELP ME to +44 7700 900123').href).toBe('sms:+447700900123?body=HELP%20ME');
  });

  it('stays text where it says more than that', () => {
    const text = 'Text 999 if you have registered with emergencySMS';
    expect(textMessage(text)).toEqual({ text, href: undefined });
  });
});
