import { appendFile, stat } from 'node:fs/promises';
import { debug, error, getInput, info, notice, setOutput, warning } from '@actions/core';

export interface AnnotationPlace {
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

/** The runner drops the whole summary of a step, and fails the step, when it is larger. */
const SUMMARY_LIMIT = 1024 * 1024;

const WRITERS = { error, warning, notice };

/** What the check needs of the runner. Commands and their values are escaped by @actions/core. */
export const runner = {
  input(name: string): string {
    return getInput(name);
  },

  output(name: string, value: string): void {
    setOutput(name, value);
  },

  info(message: string): void {
    info(withoutCommands(message));
  },

  /** Seen where a job runs again with debug logging. */
  debug(message: string): void {
    debug(message);
  },

  /** An annotation: at a line where one is known, else on the run. */
  annotate(level: 'error' | 'warning' | 'notice', message: string, place: AnnotationPlace = {}): void {
    const { title, file, line, column } = place;
    WRITERS[level](message, {
      ...(title && { title }),
      ...(file && { file }),
      ...(line && { startLine: line }),
      ...(column && { startColumn: column }),
    });
  },

  /** Adds to the job summary, where the runner keeps one. False when it had no room. */
  async summarize(markdown: string): Promise<boolean> {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file) return false;
    const used = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    if (used + Buffer.byteLength(markdown) > SUMMARY_LIMIT) return false;
    await appendFile(file, markdown);
    return true;
  },
};

/** A line of the log that begins like a command would be one. */
function withoutCommands(message: string): string {
  return message.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}
