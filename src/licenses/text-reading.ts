import type { Passage } from './leftover.ts';
import type { LicenseStatus } from './reading.ts';
import type { Translation } from './translation.ts';

/** What one license text really says, whatever it covers. */
export interface TextReading {
  id: string;
  ids: string[];
  name: string;
  status: LicenseStatus;
  open: boolean;
  restrictions: string[];
  unexplained: number;
  /** Words of the known text that are not in this one. */
  missing: number;
  passages: Passage[];
  /** What calls itself a translation of the known text: it was not compared. */
  translation?: Translation;
  basis?: string;
  /** The known text in it, without what was added, is an open one. */
  openText?: true;
  /** A list of banned uses, not a license. */
  policy?: true;
  /** Why there is no text to read, as words that continue the file's name. */
  unread?: string;
}
