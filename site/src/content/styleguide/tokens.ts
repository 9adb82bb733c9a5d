import css from '../../styles/tokens.css?raw';

const [light = ''] = css.split('@media');

const named = (kind: string): readonly string[] =>
  [...light.matchAll(new RegExp(`--(${kind}-[a-z0-9-]+):`, 'g'))].map(([, name = '']) => name);

/** The names of the colours, sizes of text and spaces, as the style sheet has them. */
export const tokens = { colours: named('color'), sizes: named('text'), spaces: named('space') } as const;
