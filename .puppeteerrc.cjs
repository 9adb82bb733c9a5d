// Puppeteer never downloads a browser: scripts/checks/browser/find-browser.ts finds one on the machine, or in a package.
module.exports = { skipDownload: true };
