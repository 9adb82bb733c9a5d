import Action from './Action.astro';
import Actions from './Actions.astro';
import Findings from './Findings.astro';
import Home from './Home.astro';
import Hub from './Hub.astro';
import Principle from './Principle.astro';
import Principles from './Principles.astro';
import Report from './Report.astro';
import Reports from './Reports.astro';
import StandingPage from './StandingPage.astro';
import Statement from './Statement.astro';
import WhatNext from './WhatNext.astro';

/** What stands on a page that is no case study and no list of them. */
export const views = {
  action: Action,
  actions: Actions,
  findings: Findings,
  home: Home,
  hub: Hub,
  page: StandingPage,
  principle: Principle,
  principles: Principles,
  report: Report,
  reports: Reports,
  statement: Statement,
  'what-next': WhatNext,
};
