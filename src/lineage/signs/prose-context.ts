import type { Mention } from '../../models/names/mentions.ts';
import type { Block } from '../../text/document.ts';
import type { OwnNames } from '../names/own.ts';

/** What is known of the release where its sentences are read. */
export interface ProseContext {
  own: Omit<OwnNames, 'within'>;
  /** The accounts of those who made the release. */
  makers: readonly string[];
  /** What the release's repository is called on its host. */
  repository: string | undefined;
  /** True when the sentence's subject, a known model, is one that this release publishes. */
  isSubject(mention: Mention): boolean;
  /** True for a model that the release's own publisher put on a hub. */
  isOurs(mention: Mention): boolean;
  /** True when a block names a model of this release. */
  isAboutUs(block: Block): boolean;
}
