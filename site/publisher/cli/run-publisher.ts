import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { foldersIn } from '../process/folders.ts';
import { takeLock } from '../process/lock.ts';
import { jsonLog } from '../process/log.ts';
import { Publisher } from '../pipeline/publisher.ts';
import { controlServer } from '../serve/control-server.ts';
import { listen } from '../serve/http-server.ts';
import { openPipeline } from '../pipeline/pipeline.ts';

// The publisher as a process: it keeps the site up to date until it is told to stop.
// --sync-only keeps only the content store up to date, for `astro dev`.
const syncOnly = process.argv.includes('--sync-only');
const environment = readEnvironment(publisherEnvironment, process.env);
// A web server that runs as another user reads the public site, whatever rights this user usually gives.
process.umask(0o022);
const folders = foldersIn(environment.DATA_DIR);
const log = jsonLog(environment.LOG_LEVEL, (line) => process.stdout.write(line));

const release = takeLock(folders.lock);
if (!release)
  throw new Error(`Another publisher works in ${folders.root}. Stop it first, or give this one another DATA_DIR.`);
const pipeline = openPipeline(environment, folders, log);
const publisher = new Publisher(pipeline, log, { syncOnly });
const control = controlServer(publisher, pipeline.previews, environment.WAKE_UP_SECRET, log);
// Only this machine may reach the control port.
await listen(control, environment.PUBLISHER_PORT, '127.0.0.1');
log('info', 'started', { site: environment.SITE_URL, status: `http://127.0.0.1:${environment.PUBLISHER_PORT}/status` });

const stop = () => {
  publisher.stop();
  control.close();
  control.closeAllConnections();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

await publisher.run();
pipeline.close();
release();
log('info', 'stopped');
