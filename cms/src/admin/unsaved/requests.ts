/** An entry that the content manager is about to write: its type's uid, and its id where it has one. */
export interface Written {
  readonly model: string;
  /** Undefined for a new entry, and for a type that has one entry alone. */
  readonly document: string | undefined;
}

/** Says on which version of an entry an editor's form is based: the time at which that was saved, as an ISO 8601 time. */
export const BASED_ON = 'x-waymark-based-on';

const ENTRY = /\/content-manager\/(?:collection|single)-types\/(?<model>[\w:.-]+)(?:\/(?<rest>[\w/-]*))?$/;

/** The entry that a request saves or publishes, as the content manager sends it; undefined for every other request. */
export function writtenBy(method: string, url: string): Written | undefined {
  const { model, rest = '' } = ENTRY.exec(new URL(url, 'http://cms').pathname)?.groups ?? {};
  if (model === undefined || !['POST', 'PUT'].includes(method.toUpperCase())) return undefined;
  const [first, ...further] = rest.split('/');
  const hasId = first !== undefined && first !== '' && first !== 'actions';
  const action = (hasId ? further : rest.split('/')).filter(Boolean).join('/');
  if (action !== '' && action !== 'actions/publish') return undefined;
  return { model, document: hasId ? first : undefined };
}

interface Watcher {
  /** The version that a form is based on; undefined where nobody has one open, or it is to be overwritten. */
  readonly basedOn: (written: Written) => string | undefined;
  readonly onSaved: (written: Written) => void;
  /** Asks whoever saves where something has to be asked first. Default: nothing is asked. */
  readonly mayWrite?: (written: Written, body: unknown) => Promise<boolean>;
  /** Headers that other extensions send along with a request. Default: none. */
  readonly alongWith?: (method: string, url: string) => Readonly<Record<string, string>>;
}

/**
 * Tells with each entry that the content manager writes which version its form was based on, and hears when it was written.
 * The content manager itself offers no place for that, nor for what else is sent along.
 */
export function watchRequests(
  { basedOn, onSaved, mayWrite, alongWith }: Watcher,
  target: Pick<Window, 'fetch'> = window,
): void {
  const send = target.fetch.bind(target);
  const once = onlyOnce();
  target.fetch = async (input, init) => {
    if (typeof input !== 'string') return send(input, init);
    const method = init?.method ?? 'GET';
    const written = writtenBy(method, input);
    const more = Object.entries(alongWith?.(method, input) ?? {});
    if (!written && more.length === 0) return send(input, init);
    const headers = new Headers(init?.headers);
    for (const [name, value] of more) headers.set(name, value);
    const version = written && basedOn(written);
    if (version !== undefined) headers.set(BASED_ON, version);
    const ask = async () => {
      if (written && mayWrite && !(await mayWrite(written, init?.body))) return notSaved();
      const answer = await send(input, { ...init, headers });
      if (written && answer.ok) onSaved(written);
      return answer;
    };
    return written ? once(`${method} ${input} ${typeof init?.body === 'string' ? init.body : ''}`, ask) : ask();
  };
}

/** As the CMS refuses what a form holds: the form then keeps all that was typed. */
const notSaved = () => {
  const error = { status: 400, name: 'ValidationError', message: 'Nothing was saved.', details: { errors: [] } };
  return Response.json({ data: null, error }, { status: 400 });
};

/** For so long the same is not written again, in milliseconds: whoever clicks twice means it once. */
const TWICE_MS = 1000;

interface Asked {
  readonly answer: Promise<Response>;
  readonly until: number;
}

/** Answers what is asked once more while it is asked, and a moment longer, with the same answer. */
function onlyOnce(): (what: string, ask: () => Promise<Response>) => Promise<Response> {
  const asked = new Map<string, Asked>();
  return async (what, ask) => {
    const before = asked.get(what);
    if (before && before.until >= Date.now()) return (await before.answer).clone();
    // What was written before may be written again after something else: it would be a change back.
    for (const [known, { until }] of asked) if (until !== Infinity) asked.delete(known);
    const answer = ask();
    asked.set(what, { answer, until: Infinity });
    try {
      const given = await answer;
      // What failed may be tried again at once.
      if (given.ok) asked.set(what, { answer, until: Date.now() + TWICE_MS });
      else asked.delete(what);
      return given.clone();
    } catch (error) {
      asked.delete(what);
      throw error;
    }
  };
}
