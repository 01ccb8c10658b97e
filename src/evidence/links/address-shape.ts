import type { AddressKind } from './hosts.ts';

/** An address, normalised, with what stands behind it. */
export interface Address {
  /** With a scheme, without fragment, tracking and trailing slash. */
  url: string;
  kind: AddressKind;
  host: string;
  /** Owner and name of a hub or code repository; the owner alone of an organisation's page. */
  owner?: string;
  name?: string;
  /** Branch, tag or commit, where the address names one. */
  revision?: string;
  /** The file extension of what the path ends in, in lower case, without its dot. */
  extension?: string;
}

/** Adds the extension of the last part of a path: of `last`, or of what the address ends in. */
export function withExtension(address: Address, last?: string): Address {
  const path = address.url.replace(/[?#].*$/, '');
  const end = last ?? path.slice(path.lastIndexOf('/') + 1);
  const extension = /\.([a-z][a-z0-9]{0,11})$/i.exec(end)?.[1]?.toLowerCase();
  // The last part of a bare host ("example.com") is no file name.
  return extension && (last !== undefined || address.url.split('/').length > 3)
    ? { ...address, extension }
    : address;
}

/** The path of an address with its first slash. Buckets may be called by what no URL has: "s3://[a-z]/…". */
export function pathOf({ url }: Pick<Address, 'url'>): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(\/[^?#]*)/i.exec(url)?.[1] ?? '/';
}
