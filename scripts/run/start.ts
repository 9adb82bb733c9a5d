import { makeSecrets } from './environment/env-file.ts';
import { checkPorts } from './environment/ports.ts';
import { isLive, whyHeldBack } from './platform/held-back.ts';
import { ENV_FILE } from './platform/places.ts';
import { portsOf } from './platform/ports.ts';
import { cmsProgram, publisherProgram, siteProgram, turboProgram } from './platform/programs.ts';
import { settingsWith } from './platform/settings.ts';
import { notOut, welcome, withoutCms } from './platform/welcome.ts';
import { explain, Interrupted } from './processes/stops.ts';
import { supervised } from './processes/supervisor.ts';
import { untilStopped } from './processes/until-stopped.ts';
import { step } from './terminal/step.mjs';

/** How long the CMS may take to answer: on its first start it makes its database and fills itself. */
const CMS_PATIENCE_MS = 5 * 60_000;
/** How long the first publish may take. */
const SITE_PATIENCE_MS = 5 * 60_000;

/** What goes wrong with a piece of work, in words; undefined where nothing does. @throws {Interrupted} where everything is to end */
const problemOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Interrupted) throw error;
      return explain(error);
    },
  );

await supervised(async (supervisor) => {
  const made = makeSecrets(ENV_FILE);
  const settings = settingsWith({ DEMO_CONTENT: 'true' });
  await checkPorts(portsOf(settings));
  const { DATA_DIR, CMS_URL, SITE_PORT } = settings.values;

  // What was published last is there at once, and stays there whatever becomes of the others.
  const site = supervisor.keep(siteProgram(settings));
  await step('Building what has changed', () =>
    supervisor.run(turboProgram(['build'], `${DATA_DIR}/logs/build.log`, settings)),
  );
  const cms = supervisor.keep(cmsProgram(settings));
  const cmsAnswers = () => supervisor.answers(`${CMS_URL}/ready`, CMS_PATIENCE_MS, () => Promise.resolve(cms.hopeless));
  const whyNoCms = await problemOf(step('Starting the CMS', cmsAnswers));
  if (whyNoCms && !(await isLive(settings))) throw new Error(whyNoCms);

  const publisher = supervisor.keep(publisherProgram(settings));
  const hopeless = async () => site.hopeless ?? publisher.hopeless ?? (await whyHeldBack(settings));
  const siteAnswers = () => supervisor.answers(`http://127.0.0.1:${String(SITE_PORT)}/`, SITE_PATIENCE_MS, hopeless);
  const whyNoSite = await problemOf(step('Publishing the site', siteAnswers));

  console.log(welcome(settings, made, whyNoCms ? withoutCms(whyNoCms) : whyNoSite && notOut(whyNoSite)));
  return untilStopped(supervisor);
});
