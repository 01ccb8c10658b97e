import type { Release } from '../release/release.ts';
import { copiedProjectsOf } from './copied-projects.ts';
import { type Identity, isNamedLike, readIdentity } from './links/identity.ts';

const BUILD_FILE = /^(?:setup\.py|setup\.cfg|pyproject\.toml|package\.json|Cargo\.toml|CMakeLists\.txt)$/;
const LICENSE_FILE = /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/i;

/** Tells which files of a release came with a project that was copied in. */
export async function vendoredIn(release: Release): Promise<(path: string) => boolean> {
  const identity = await nameOf(release);
  const vendored = await foreignProjects(release, identity);
  const { isCopy } = copiedProjectsOf(release);
  const isVendoredFolder = (folder: string): boolean => {
    if (folder.split('/').some(isCopy)) return true;
    for (let at = folder.length; at > 0; at = folder.lastIndexOf('/', at - 1)) {
      if (vendored.has(folder.slice(0, at))) return true;
    }
    return false;
  };
  // Files are asked about in the order of their paths: most stand in the folder of the one before.
  let last = { folder: '', isVendored: false };
  return (path) => {
    const slash = Math.max(0, path.lastIndexOf('/'));
    if (last.folder.length !== slash || !path.startsWith(last.folder)) {
      const folder = path.slice(0, slash);
      last = { folder, isVendored: isVendoredFolder(folder) };
    }
    return last.isVendored;
  };
}

/** The name alone: documents are read once it is known which of them are the release's own. */
async function nameOf(release: Release): Promise<Identity> {
  const readme = (await release.text('README.md'))?.slice(0, 4000);
  const title = /^#[ \t]+([^\n]{1,80})/m.exec(readme ?? '')?.[1];
  return readIdentity(release.about, title === undefined ? [] : [title], []);
}

/**
 * Folders below the root with a license of their own, and a build file there or one folder deeper, were projects of
 * their own. One that builds a package named like the release is a part of it.
 */
async function foreignProjects(release: Release, identity: Identity): Promise<Set<string>> {
  const licensed = new Set<string>();
  const built = new Map<string, string[]>();
  for (const { path } of release.files) {
    const cut = path.lastIndexOf('/');
    if (cut < 0) continue;
    const folder = path.slice(0, cut);
    const name = path.slice(cut + 1);
    if (LICENSE_FILE.test(name)) licensed.add(folder);
    else if (BUILD_FILE.test(name)) {
      for (const project of [folder, folder.slice(0, Math.max(0, folder.lastIndexOf('/')))])
        built.set(project, [...(built.get(project) ?? []), path]);
    }
  }
  const foreign = new Set<string>();
  for (const folder of licensed) {
    const files = built.get(folder);
    if (files && !(await buildsOwn(release, files, identity))) foreign.add(folder);
  }
  return foreign;
}

const BUILD_FILES_READ = 4;
const BUILD_FILE_LIMIT = 64 * 1024;
/** `name="acorn"` of a setup.py, `name = acorn`, `"name": "acorn"`, `project(acorn …)`. */
const PACKAGE_NAME =
  /^[ \t]*["']?name["']?[ \t]*[=:][ \t]*["']?([\w.@/-]{1,80})|\b(?:project|setup)\(\s*(?:name\s*=\s*)?["']?([\w.-]{1,80})/im;

async function buildsOwn(release: Release, files: readonly string[], identity: Identity): Promise<boolean> {
  for (const path of files.slice(0, BUILD_FILES_READ)) {
    const text = (await release.text(path, BUILD_FILE_LIMIT)) ?? '';
    const [, named, called] = PACKAGE_NAME.exec(text) ?? [];
    const name = named ?? called;
    if (name !== undefined && isNamedLike(identity, name)) return true;
  }
  return false;
}
