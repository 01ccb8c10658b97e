/** Why a file could not be taken for what its name says. */
export type FormatFault =
  | 'empty'
  /** Ends before what its header promises. */
  | 'truncated'
  /** Contradicts itself or its format. */
  | 'malformed'
  /** Breaks a limit of ours: reading on would cost too much. */
  | 'oversized'
  /** Well formed as far as can be seen, in a version or variant that is not read here. */
  | 'unsupported'
  /** Could not be opened or read. */
  | 'unreadable';

/** Thrown inside the readers, never out of this folder. The message continues the file's name: `is cut short …`. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly fault: FormatFault;

  constructor(fault: FormatFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** What a reader threw, as a fault and words; anything unforeseen means that the file was too strange to read. */
export function faultOf(error: unknown): { fault: FormatFault; problem: string } {
  if (error instanceof FormatError) return { fault: error.fault, problem: error.message };
  return { fault: 'malformed', problem: 'cannot be read as what its name says' };
}
