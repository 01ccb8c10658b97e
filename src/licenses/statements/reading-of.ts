import type { Scope } from '../../vocabulary.ts';
import { agree } from '../agreement.ts';
import { restrictionsOfId } from '../ids.ts';
import { openness } from '../openness.ts';
import { isOfPart } from '../paths.ts';
import type { LicenseReading } from '../reading.ts';
import type { Statement } from './statement.ts';

/** A statement as the report has it. A license that is only named, with no text in the release, is a pointer. */
export function readingOf(statement: Statement, files: readonly LicenseReading[]): LicenseReading {
  const { path, line, ids, scopes } = statement;
  const target =
    files.find((file) => file.path === statement.file) ??
    files.find((file) => ids.length > 0 && !isOfPart(file.path) && agree(file.ids, ids));
  const id = statement.expression ?? ids[0] ?? target?.id ?? 'unknown';
  const covers: Scope[] = scopes.length > 0 ? scopes : ['code'];
  const addsLimits = statement.restrictions.some((kind) => !target?.restrictions.includes(kind));
  if (target && !statement.expression && !addsLimits && (ids.length === 0 || agree(target.ids, ids))) {
    return {
      path,
      line,
      id: target.id,
      ids: target.ids,
      status: target.status,
      open: target.open,
      restrictions: target.restrictions,
      unexplained: 0,
      covers,
      ...(target.basis ? { basis: target.basis } : {}),
    };
  }
  const named = statement.expression
    ? openness(statement.expression).restrictions
    : ids.flatMap(restrictionsOfId);
  const restrictions = [...new Set([...statement.restrictions, ...named])];
  const { basis } = openness(id);
  return {
    path,
    line,
    id,
    ids: ids.length > 0 ? ids : ['unknown'],
    status: ids.length === 0 || restrictions.length > 0 ? 'restricted' : 'pointer',
    open: false,
    restrictions,
    unexplained: 0,
    covers,
    ...(basis ? { basis } : {}),
  };
}
