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
  /** Headers that other extensions send along with a request. Default: none. */
  readonly alongWith?: (method: string, url: string) => Readonly<Record<string, string>>;
}

/**
 * Tells with each entry that the content manager writes which version its form was based on, and hears when it was written.
 * The content manager itself offers no place for that, nor for what else is sent along.
 */
export function watchRequests({ basedOn, onSaved, alongWith }: Watcher, target: Pick<Window, 'fetch'> = window): void {
  const send = target.fetch.bind(target);
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
    const answer = await send(input, { ...init, headers });
    if (written && answer.ok) onSaved(written);
    return answer;
  };
}
