import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageFor, runsWaymark } from './which-node.mjs';

describe('which Node Waymark runs on', () => {
  it.each([
    ['20.20.2', false],
    ['22.12.0', false],
    ['22.18.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['25.1.0', false],
    ['26.0.0', true],
  ])('Node %s: %s', (version, expected) => {
    expect(runsWaymark(version)).toBe(expected);
  });

  it('finds a packaged Node for the common platforms, and pins every one of them', () => {
    const pinned: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
    const platforms = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ] as const;
    for (const [platform, arch] of platforms) {
      const name = packageFor(platform, arch, true);
      expect(pinned).toHaveProperty(['optionalDependencies', String(name)], expect.stringMatching(/^24\./));
    }
  });

  it('has none where the packaged Node cannot run', () => {
    expect(packageFor('linux', 'x64', false)).toBeUndefined();
    expect(packageFor('sunos', 'x64', true)).toBeUndefined();
  });
});
