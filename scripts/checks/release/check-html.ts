import { HtmlValidate, type Message } from 'html-validate';
import type { Verdict } from '../accessibility/check-site.ts';
import { PRESETS, RULE_CHANGES } from './html-rules.ts';
import type { Release, ReleasedPage } from './release.ts';

/** Validates the HTML of every page of a release. */
export async function checkHtml({ pages }: Release): Promise<Verdict[]> {
  const rules = Object.fromEntries(RULE_CHANGES.map(({ rule, setting }) => [rule, setting]));
  const validator = new HtmlValidate({ root: true, extends: PRESETS, rules });
  const verdicts: Verdict[] = [];
  for (const page of pages)
    verdicts.push({ name: `${page.path} is valid HTML`, faults: await faultsOf(page, validator) });
  return verdicts;
}

async function faultsOf({ path, html }: ReleasedPage, validator: HtmlValidate): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  const alike = Map.groupBy(
    results.flatMap(({ messages }) => messages),
    ({ ruleId, message }) => `html-validate ${ruleId}: ${message}`,
  );
  return [...alike].map(([what, messages]) => `${what} — ${where(messages)}`);
}

/** The place of the first of findings that are alike, and how many there are. */
function where([first, ...others]: readonly Message[]): string {
  if (!first) return '';
  const place = first.selector ?? `line ${String(first.line)}, column ${String(first.column)}`;
  return others.length === 0 ? place : `${place} and ${String(others.length)} more`;
}
