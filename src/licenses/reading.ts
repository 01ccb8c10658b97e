import type { Observation, Place, Scope } from '../vocabulary.ts';

export const LICENSE_STATUSES = [
  'open',
  'open-unapproved',
  'restricted',
  'modified',
  'pointer',
  'mixed',
  'unknown',
] as const;
export type LicenseStatus = (typeof LICENSE_STATUSES)[number];

/** Lines of a license text; in a PDF file, of the text that was read out of it, on this page. */
export interface TextLines {
  line: number;
  endLine: number;
  page?: number;
}

/** What one license text, or one statement about a license, really says. The report's `licenses` object. */
export interface LicenseReading {
  /** The file; for a statement the file that has it. */
  path: string;
  /** Line of a statement; left out for a license file. */
  line?: number;
  /** SPDX id or expression, the id of a model license, or "unknown". */
  id: string;
  ids: string[];
  status: LicenseStatus;
  /** True only for `open` and `open-unapproved`, for what it covers, and for a `pointer` that says nothing but such a name. */
  open: boolean;
  /** Kinds of use restriction, with figures ("scale-cap:users 700 million a month"). */
  restrictions: string[];
  /** Words of the text that no known license explains. */
  unexplained: number;
  /** The unexplained passages, quoted with their lines. */
  passages?: (TextLines & { quote: string })[];
  /** Lines that call themselves a translation of the license: they were not compared. */
  translation?: TextLines;
  covers: Scope[];
  /** Which list the openness was decided by, with its date. */
  basis?: string;
  /** Why the file has no text to read, as words that continue its name ("is a scan: it has no text"). */
  unread?: string;
}

/** The license that applies to one kind of component, and where that is said. */
export interface EffectiveLicense {
  id: string;
  status: LicenseStatus;
  open: boolean;
  restrictions: string[];
  place: Place;
}

export interface Licensing {
  /** License files first by path, then statements by place. */
  readings: LicenseReading[];
  /** Undefined where nothing says what the terms are: that is unknown, not open. */
  effective: Partial<Record<Scope, EffectiveLicense>>;
  /** The license section of the README, where it gives terms for the code and speaks of nothing else. */
  codeAlone?: Place;
  /** license-mismatch, modified-license and the like, as seen. */
  observations: Observation[];
}
