import type { Claim } from '../claims/claim.ts';
import type { MofClass } from '../standards/mof.ts';
import type { ComponentId, Evidence, Label, Level, Place, RuleId, VerdictWord } from '../vocabulary.ts';

/** One rule that does not hold. */
export interface Finding extends Place {
  rule: RuleId;
  level: Level;
  /** One sentence: what is claimed, and what was not found here. Plain text. */
  message: string;
  /** One sentence: what the person who reads it can do. Plain text. */
  next: string;
  component?: ComponentId;
  evidence?: Evidence[];
  /** The words that keep the sentence at the place right. */
  fix?: { file: string; start: number; end: number; replacement: string };
  /** Why the policy accepts it; such a finding never decides. */
  accepted?: { reason: string; expires: string };
}

export interface Declared {
  label: Label;
  file?: string;
  line?: number;
}

export interface Supported {
  label: Label;
  /** A license limits the use of what is there. */
  restricted: boolean;
  /** What the claimed label (or, without a claim, open-source) needs and was not found here. */
  missing: ComponentId[];
  /** The base model that holds the label down, in words, where one does. */
  limitedBy?: string;
}

export interface StandardsResult {
  osaid: {
    met: boolean;
    elements: Record<'data' | 'code' | 'parameters', OsaidState>;
  };
  mof: { class: MofClass; progress: { '1': number; '2': number; '3': number } };
}

export type OsaidState = 'met' | 'partly' | 'absent' | 'unknown';

export interface Verdict {
  declared?: Declared;
  supported: Supported;
  verdict: VerdictWord;
  /** The claims that the verdict rests on: about the model, strongest label first. */
  claims: Claim[];
  standards: StandardsResult;
  /** Errors first, then warnings and notes; by place within a level. */
  findings: Finding[];
  /** False when the policy lets the job fail. */
  passes: boolean;
  /** What the policy's owner should know: an exception that expired, or that nothing needed. */
  policyNotes: string[];
}
