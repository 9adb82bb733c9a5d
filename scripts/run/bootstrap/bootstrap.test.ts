import { describe, expect, it } from 'vitest';
import { holdsAll } from './install.mjs';
import { tooOldFor } from './node-version.mjs';
import { explainNpmFailure } from './npm-failure.mjs';

describe('a Node too old to begin with', () => {
  it('is told in one sentence what to do', () => {
    expect(tooOldFor('18.20.4')).toMatchInlineSnapshot(
      `"Waymark needs Node 20 or newer, and this is Node 18.20.4: install Node 24 from https://nodejs.org and run the command again."`,
    );
  });

  it('is any before 20', () => {
    expect(tooOldFor('20.0.0')).toBeUndefined();
    expect(tooOldFor('24.21.0')).toBeUndefined();
  });
});

describe('whether everything is installed', () => {
  const wanted = { packages: { '': {}, cms: {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };

  it('holds when what npm put in place is what the lock file says', () => {
    expect(holdsAll(wanted, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true);
  });

  it('does not hold when a package is missing or another version', () => {
    expect(holdsAll(wanted, { packages: {} })).toBe(false);
    expect(holdsAll(wanted, { packages: { 'node_modules/a': { version: '0.9.0', integrity: 'w' } } })).toBe(false);
  });

  it('does not wait for packages of other platforms', () => {
    const optional = { packages: { 'node_modules/win': { version: '1.0.0', optional: true } } };
    expect(holdsAll(optional, { packages: {} })).toBe(true);
  });
});

describe('an install that fails', () => {
  it.each([
    [
      'npm error code ENOSPC',
      'Installing did not work: the disk is full. Make about 2 GB of room, then run the command again.',
    ],
    [
      'npm error code EAI_AGAIN',
      "Installing did not work: npm's registry did not answer. Check the network connection (and the proxy, if there is one), then run the command again.",
    ],
    [
      'npm error code EACCES',
      'Installing did not work: this folder may not be written to. Give yourself the right to write to it, then run the command again.',
    ],
  ])('says why and what to do: %s', (output, sentence) => {
    expect(explainNpmFailure(output)).toBe(sentence);
  });

  it("shows npm's own last words where the cause is unknown", () => {
    expect(explainNpmFailure('one\ntwo\nnpm error something odd')).toContain('npm error something odd');
  });
});
