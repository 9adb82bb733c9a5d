/**
 * Puppeteer never downloads a browser: scripts/browser/find-browser.ts finds one on the machine, or in a package.
 * @type {import('puppeteer').Configuration}
 */
module.exports = { skipDownload: true };
