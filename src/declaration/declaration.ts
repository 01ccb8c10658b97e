import type { ComponentId, Label, Observation, Place, Relation } from '../vocabulary.ts';

/** A value of the metadata file and the line it stands on. */
export interface DeclaredComponent extends Place {
  id: ComponentId;
  path?: string;
  url?: string;
  license?: string;
  access?: 'public' | 'gated' | 'on-request' | 'withheld';
  description?: string;
}

export interface DeclaredBase extends Place {
  model: string;
  relation?: Relation;
  revision?: string;
}

/** The metadata file `open-label.yml`, checked against its schema, every value with its place. */
export interface Declaration {
  file: string;
  label?: { value: Label } & Place;
  name?: { value: string } & Place;
  base: DeclaredBase[];
  components: DeclaredComponent[];
}

export interface DeclarationReading {
  /** Undefined where there is none, and where it has mistakes. */
  declaration: Declaration | undefined;
  /** `metadata-invalid`, one for each mistake, with its line. */
  observations: Observation[];
}
