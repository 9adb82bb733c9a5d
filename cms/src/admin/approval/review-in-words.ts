import { momentInWords } from '../home-page/words-of-time';

/** What the CMS answers of the newest request for a draft. */
export interface Request {
  readonly state: 'open' | 'published' | 'returned' | 'withdrawn';
  readonly note: string;
  readonly answer: string;
  /** When it was asked for, as an ISO 8601 time. */
  readonly at: string;
  readonly by: string;
  readonly isMine: boolean;
  readonly answeredBy: string;
}

/** How a request stands, in a sentence; empty where there is nothing to say of it. */
export function requestInWords(request: Request | null, now = new Date()): string {
  if (!request || request.state === 'withdrawn' || request.state === 'published') return '';
  const who = request.isMine ? 'You' : request.by;
  if (request.state === 'open')
    return `${who} asked for this to be published ${momentInWords(request.at, now)}. It waits for somebody to look at it.`;
  return `${request.answeredBy || 'Somebody'} looked at this and sent it back to ${request.isMine ? 'you' : request.by}.`;
}

/** How a request of one's own stands, as the home page says it. */
export function ownRequestInWords(state: Request['state'], at: string, now = new Date()): string {
  const asked = `You asked ${momentInWords(at, now)}`;
  const stands = {
    open: 'it waits for somebody to look at it',
    published: 'it is published',
    returned: 'it was sent back to you',
    withdrawn: 'you took it back',
  };
  return `${asked}: ${stands[state]}.`;
}
