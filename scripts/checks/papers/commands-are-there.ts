import type { Said } from './paper.ts';
import type { Rule } from './rule.ts';

/** `npm run <script>`, `npm test` and `npm start`, with the options before `--`. */
const COMMAND = /^npm (?:run (?:-\S+ )*(?<script>[\w:-]+)|(?<short>test|start))\b(?<rest>.*)$/;
const WORKSPACE = /(?:^|\s)(?:-w|--workspace)[ =](?<workspace>\S+)/;

/** The commands of one line, each by itself. */
const commandsOf = ({ text, line }: Said): Said[] =>
  text.split(/&&|;|\|/).map((command) => ({ text: command.trim(), line }));

/** A command of npm names a script that package.json has. */
export const commandsAreThere: Rule = ({ code, commands }, { scripts }) =>
  [...code, ...commands].flatMap(commandsOf).flatMap(({ text, line }) => {
    const groups = COMMAND.exec(text)?.groups;
    if (groups === undefined) return [];
    const script = groups['script'] ?? groups['short'] ?? '';
    const [options = ''] = (groups['rest'] ?? '').split(' -- ', 1);
    const workspace = WORKSPACE.exec(options)?.groups?.['workspace'];
    const known = scripts(workspace);
    if (known?.has(script)) return [];
    const place = workspace === undefined ? 'package.json' : `the workspace ${workspace}`;
    return [{ line, text: `expected a script “${script}” in ${place}, found ${known ? 'none' : 'no such workspace'}` }];
  });
