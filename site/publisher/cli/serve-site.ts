import { join } from 'node:path';
import { placesEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { jsonLog } from '../process/log.ts';
import { listen } from '../serve/http-server.ts';
import { ReleasedSite } from '../serve/released-site.ts';
import { siteServer } from '../serve/site-server.ts';

// The public site's own server as a process: it shows the live release, whether or not a publisher or a CMS is there.
const { DATA_DIR, LOG_LEVEL, SITE_PORT, SITE_URL } = readEnvironment(placesEnvironment, process.env);
const log = jsonLog(LOG_LEVEL, (line) => process.stdout.write(line));
const released = new ReleasedSite(join(DATA_DIR, 'publisher'), log);
const server = siteServer(() => released.live(), log);

await listen(server, SITE_PORT);
log('info', 'started', { site: SITE_URL });

const stop = () => {
  server.close();
  server.closeAllConnections();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
