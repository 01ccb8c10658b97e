/** Where a command speaks: results to `out`, everything else to `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** False when piped, and under NO_COLOR. */
  colour: boolean;
}

/** 0 the label holds, or none is claimed; 1 it does not; 2 wrong usage or settings; 3 our fault. */
export const EXIT = { holds: 0, doesNotHold: 1, usage: 2, fault: 3 } as const;

/** What the module of a command exports. */
export interface Command {
  USAGE: string;
  /** Gives the exit code. */
  run: (args: readonly string[], io: Io) => Promise<number>;
}
