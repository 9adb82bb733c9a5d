import { demoSite } from '../support/demo-site.ts';
import { findingPractice } from './finding-practice.ts';
import { promises } from './progress.ts';
import { everyPage } from './public-site.ts';

// All of these only look at the site of the demo: it is published once for them.
const demo = demoSite();

everyPage(demo);
promises(demo);
findingPractice(demo);
