import { byPath } from '../release/listing.ts';
import type { Release } from '../release/release.ts';
import { plainText } from './cues.ts';
import { licenseText, readFileText } from './file-text.ts';
import { isOffer } from './ids.ts';
import { MODEL_LICENSES, type ModelLicense } from './model-licenses.ts';
import { isAgreementPath, isLicensePath, isNoticePath, isPolicyPath } from './paths.ts';
import type { TextReading } from './read-text.ts';

/** A license file of the release and what it says. */
export interface LicenseFile {
  path: string;
  read: TextReading;
  /** Quotes the licenses of others, or offers more than the license: listed, and never what the release is under. */
  notice: boolean;
}

/** License files that are read; a release with more carries a package manager's folder. */
const FILES = 120;

/** PDF files that are read: each may cost a second, and a release has one or two. */
const PDFS = 12;

/** Every license file of the release with what its text says, by path; of very many the ones nearest to the root. */
export async function readLicenseFiles(release: Release): Promise<LicenseFile[]> {
  const paths = release.files
    .filter(
      ({ kind, path }) =>
        (kind === 'file' || kind === 'symlink') && (isLicensePath(path) || isNoticePath(path)),
    )
    .map(({ path }) => ({ path, depth: path.split('/').length }))
    .sort((a, b) => a.depth - b.depth || byPath(a, b))
    .slice(0, FILES);
  let pdfs = 0;
  const files: LicenseFile[] = [];
  for (const { path } of paths) {
    const content = await licenseText(release, path, pdfs < PDFS);
    if (!('text' in content) || content.pageOf) pdfs += 1;
    const read =
      'text' in content
        ? ofPatents(path, ofPolicy(path, readFileText(content)))
        : ofName(path, content.unread);
    const offer = isOffer(read.id) || (isAgreementPath(path) && read.id === 'unknown');
    files.push({ path, read, notice: offer || isNoticePath(path) });
  }
  return files.sort(byPath);
}

/** A text that no table knows, in a file whose name says that it is a policy of use. */
function ofPolicy(path: string, read: TextReading): TextReading {
  if (!isPolicyPath(path) || (read.id !== 'unknown' && !read.policy)) return read;
  const restrictions = [...new Set(['use-policy', ...read.restrictions])];
  return {
    ...read,
    id: 'use-policy',
    ids: ['use-policy'],
    status: 'restricted',
    restrictions,
    passages: [],
    unexplained: 0,
    policy: true,
  };
}

/** A grant of patents beside a license (`PATENTS`): it adds to the license, and is none itself. */
function ofPatents(path: string, read: TextReading): TextReading {
  if (read.id !== 'unknown' || !/(?:^|\/)patents?(?:\.\w+)?$/i.test(path)) return read;
  return {
    ...read,
    id: 'patent-grant',
    ids: ['patent-grant'],
    name: 'a grant of patent rights',
    status: 'unknown',
    passages: [],
    unexplained: 0,
  };
}

/** What can be said of a license of which there is no text (a scan): its name, which can restrict and never open. */
export function ofName(path: string, unread: string): TextReading {
  const name = plainText(
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.\w+$/u, '')
      .replace(/[-_]+/gu, ' '),
  );
  const row: ModelLicense | undefined = MODEL_LICENSES.find(
    ({ id, phrases, also = [] }) =>
      phrases.some((phrase) => name.includes(phrase.replace(/ agreement$/u, ''))) ||
      [id, ...also].some(
        (other) => /licen[cs]e|agreement|协议/u.test(name) && name.includes(other.replaceAll('-', ' ')),
      ),
  );
  return {
    id: row?.id ?? 'unknown',
    ids: row ? [row.id, ...(row.also ?? [])] : ['unknown'],
    name: row?.name ?? 'a file that is no text',
    status: row && row.restrictions.length > 0 ? 'restricted' : 'unknown',
    open: false,
    restrictions: [...(row?.restrictions ?? [])],
    unexplained: 0,
    missing: 0,
    passages: [],
    unread,
  };
}
