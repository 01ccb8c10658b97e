import manifest from '../package.json' with { type: 'json' };

/** Of Open Label, as package.json has it. */
export const VERSION: string = manifest.version;
