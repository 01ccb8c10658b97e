import validate from '../reports/generated/validate-report.cjs';
import type { Report } from '../reports/report.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { decodeUtf8 } from '../text/utf8.ts';

/**
 * A report that somebody else wrote, held against the schema.
 *
 * @throws SettingsError when it is no report of version 1.
 */
export function parseReport(bytes: Uint8Array): Report {
  const text = decodeUtf8(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text ?? '');
  } catch {
    throw new SettingsError(['The report is no JSON.']);
  }
  if (validate(data)) return data as Report;
  const [first] = validate.errors ?? [];
  const where = first?.instancePath ? ` at ${first.instancePath}` : '';
  throw new SettingsError([
    `The report does not have the form of version 1${where}: ${first?.message ?? 'unknown reason'}.`,
  ]);
}
