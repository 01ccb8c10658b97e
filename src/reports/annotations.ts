import type { Level } from '../vocabulary.ts';
import { plain } from './escape.ts';
import type { Report } from './report.ts';

export interface Annotation {
  level: Level;
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** GitHub shows ten of a kind for a step. */
const SHOWN_OF_A_LEVEL = 10;

/** One annotation a finding, most important first, no more than GitHub shows. Accepted findings are left out. */
export function annotationsOf(report: Report): Annotation[] {
  const counts = new Map<Level, number>();
  return report.findings.flatMap(
    ({ level, rule, message, next, file, line, column, accepted }): Annotation[] => {
      const count = counts.get(level) ?? 0;
      if (accepted || count >= SHOWN_OF_A_LEVEL) return [];
      counts.set(level, count + 1);
      return [
        {
          level,
          title: rule,
          message: `${plain(message)} ${plain(next)}`,
          ...(file !== undefined && { file }),
          ...(line !== undefined && { line }),
          ...(column !== undefined && { column }),
        },
      ];
    },
  );
}
