import { CASE_STUDIES } from '../words/read-content.js';

export default function configure(config) {
  config.addWatchTarget(CASE_STUDIES);
  config.setUseGitIgnore(false);
}

/** Templates in plain JavaScript need no engine. */
export const config = {
  templateFormats: ['11ty.js'],
  dir: { input: 'pages', includes: '../_includes', data: '../_data' },
};
