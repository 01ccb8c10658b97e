import { readFile } from 'node:fs/promises';
import { SettingsError } from '../settings/settings-error.ts';
import { nearest } from '../text/nearest.ts';
import { RULES } from '../verdict/rules.ts';
import { RULE_IDS } from '../vocabulary.ts';
import { readArguments } from './arguments.ts';
import { EXIT, type Io } from './io.ts';

export const USAGE = `open-label explain [RULE]

Prints why a rule exists and how to fix what it finds. Without a rule, lists them all.
`;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = readArguments(args, []);
  if (!positionals.length) {
    const width = Math.max(...RULE_IDS.map((id) => id.length));
    for (const id of RULE_IDS)
      io.out(`${id.padEnd(width)}  ${RULES[id].level.padEnd(7)}  ${RULES[id].title}\n`);
    return EXIT.holds;
  }
  const problems = positionals
    .filter((word) => !isRule(word))
    .map((word) => `${word} is not a rule: ${hintFor(word)}`);
  if (problems.length) throw new SettingsError(problems);
  for (const rule of positionals) io.out(await pageOf(rule));
  return EXIT.holds;
}

/** The whole list is two dozen words, and reads better with their titles. */
function hintFor(word: string): string {
  const near = nearest(word, RULE_IDS);
  return near ? `did you mean ${near}?` : 'open-label explain lists them all.';
}

function isRule(word: string): boolean {
  return (RULE_IDS as readonly string[]).includes(word);
}

/** The pages stand beside dist/, in the repository and in the package; the bundle has this file in dist/chunks/. */
function pageOf(rule: string): Promise<string> {
  return readFile(new URL(`../../docs/rules/${rule}.md`, import.meta.url), 'utf8');
}
