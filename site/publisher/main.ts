import type { Server } from 'node:http';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { foldersIn } from './folders.ts';
import { takeLock } from './lock.ts';
import { jsonLog } from './log.ts';
import { Publisher } from './publisher.ts';
import { controlServer } from './serve/control-server.ts';
import { siteServer } from './serve/site-server.ts';
import { openWorkshop } from './workshop.ts';

// The publisher as a process: it serves what is live at once, then keeps the site up to date until it is told to stop.
// --sync-only keeps only the content store up to date, for `astro dev`.
const syncOnly = process.argv.includes('--sync-only');
const environment = readEnvironment(publisherEnvironment, process.env);
const folders = foldersIn(environment.DATA_DIR);
const log = jsonLog(environment.LOG_LEVEL, (line) => process.stdout.write(line));

const listen = (server: Server, port: number, host?: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve();
    });
  });

const release = takeLock(folders.lock);
if (!release)
  throw new Error(`Another publisher works in ${folders.root}. Stop it first, or give this one another DATA_DIR.`);
const workshop = openWorkshop(environment, folders, log);
const publisher = new Publisher(workshop, log, { syncOnly });
const control = controlServer(publisher, environment.WAKE_UP_SECRET, log);
const servers = [control];
// Only this machine may reach the control port; the site is for everyone.
await listen(control, environment.PUBLISHER_PORT, '127.0.0.1');
if (!syncOnly) {
  const { releases, hosting, objectPath } = workshop;
  const site = siteServer(() =>
    releases.files.size === 0
      ? undefined
      : {
          fileAt: (file) => releases.files.get(file),
          objectPath,
          redirects: hosting.redirects,
          headers: hosting.headers,
        },
  );
  servers.push(site);
  await listen(site, environment.SITE_PORT);
}
log('info', 'started', { site: environment.SITE_URL, status: `http://127.0.0.1:${environment.PUBLISHER_PORT}/status` });

const stop = () => {
  publisher.stop();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

await publisher.run();
workshop.close();
release();
log('info', 'stopped');
