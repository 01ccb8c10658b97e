import { type Address, readAddress } from './address.ts';

const ADDRESS =
  /(?:\b(?:https?|ftp|s3|gs|hf):\/\/|\bmagnet:\?)[^\s<>"'`\\{}|^「」，。；、（）]+|(?<![\w/.@-])(?:huggingface\.co|hf\.co|arxiv\.org|github\.com)\/[^\s<>"'`\\{}|^「」，。；、（）]+/gi;

/** An address, as it is written, and the offset where it starts. */
export interface Written {
  from: number;
  written: string;
  address: Address;
}

/** Every address that is written out in a text, with where it starts; punctuation that ends the sentence is not part of it. */
export function addressesIn(text: string): Written[] {
  if (!/:\/\/|magnet:|huggingface\.co\/|hf\.co\/|arxiv\.org\/|github\.com\//i.test(text)) return [];
  const found: Written[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    let written = match[0].replace(/[.,;:!?*_~\]]+$/, '');
    // A closing bracket belongs to the address only when it was opened in it.
    while (written.endsWith(')') && written.split('(').length < written.split(')').length)
      written = written.slice(0, -1).replace(/[.,;:!?*_]+$/, '');
    const markdown = written.indexOf('](');
    if (markdown > 0) written = written.slice(0, markdown);
    const address = readAddress(written);
    // `hf://datasets/acme/{name}` gives the account alone, as a program puts the name in.
    if (
      address?.kind === 'hub-dataset' &&
      !address.owner &&
      /^\/\$?\{/.test(text.slice(match.index + written.length - 1))
    )
      continue;
    if (address) found.push({ from: match.index, written, address });
  }
  return found;
}
