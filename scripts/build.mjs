// Bundles the two entries into dist/. Same sources, same bytes: no dates, no absolute paths, not minified,
// so that dist/ can be read in review and rebuilt by anyone.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

await rm(values.out, { recursive: true, force: true });
const shared = {
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The comments in the bundle name each file by its path: that of the link, not where a linked folder really is.
  preserveSymlinks: true,
  legalComments: 'eof',
  logLevel: 'warning',
};
/** One reader of PDF files serves the license command and the check, whose code that calls it lies in a chunk too. */
const PDF = ['/formats/pdf/read.ts', './pdf.js'];
const whole = await build({
  ...shared,
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir: values.out,
  // Chunks keep what a run does not need (GitHub's client, the license texts) out of its start.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [
    withoutOpenIdConnect(),
    withLazyProxy(),
    withoutHighlighting(),
    elsewhere('/commands/license.ts', './chunks/license.js'),
    elsewhere(...PDF),
  ],
});
// `open-label license` in one file: a dozen chunks take longer to load than a license takes to read. Few are PDF files.
const license = await alone('src/commands/license.ts', 'license.js', [elsewhere(...PDF)]);
const pdf = await alone('src/formats/pdf/read.ts', 'pdf.js', []);

// CommonJS dependencies call require(); an ES module has none of its own. Making one takes a while, so only those have it.
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);\n';

for (const { path, text } of [...whole.outputFiles, ...license.outputFiles, ...pdf.outputFiles]) {
  // src/cli.ts imports nothing for its effects: what it seems to are esbuild's helpers for CommonJS.
  const own = path.endsWith('cli.js') ? text.replace(/^import "[^"]+";\n/gm, '') : text;
  const [, shebang, code] = /^(#!.*\n)?([\s\S]*)$/.exec(withoutGetters(own));
  await mkdir(dirname(path), { recursive: true });
  const needed = /\brequire\b/.test(code) ? REQUIRE : '';
  await writeFile(path, `${shebang ?? ''}${needed}${code}`, { mode: shebang ? 0o755 : 0o644 });
}

// The license texts are read as they stand, from beside the chunk that needs them: src/licenses/texts-file.ts.
await cp('src/licenses/generated/spdx-texts.bin', `${values.out}/chunks/generated/spdx-texts.bin`);

/** An entry with all that it loads, in one file. */
function alone(entry, name, plugins) {
  return build({ ...shared, entryPoints: [entry], outfile: `${values.out}/chunks/${name}`, plugins });
}

/**
 * An import of a built-in module looks at all that it exports, and some of that are getters which load more: Node's
 * streams behind node:fs, 8 of the 70 ms that a license takes besides an empty process.
 */
function withoutGetters(text) {
  return text.replace(
    /^import \{ (.+) \} from "(node:(?:fs|util))";$/gm,
    (_, names, id) => `const { ${names.replaceAll(' as ', ': ')} } = process.getBuiltinModule("${id}");`,
  );
}

/** What is imported by a path with this end is taken from a bundle of its own. */
function elsewhere(end, path) {
  return {
    name: `elsewhere${end}`,
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`${end.replaceAll('.', '\\.')}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      );
    },
  };
}

/** @actions/core loads an HTTP client (785 KB, 25 ms) for OpenID Connect tokens, which this Action never asks for. */
function withoutOpenIdConnect() {
  return {
    name: 'without-openid-connect',
    setup(builder) {
      builder.onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => ({
        contents: 'export class OidcClient {}',
      }));
    },
  };
}

/** Lezer's parsers say how an editor colours their nodes, by a package that takes 3 ms to load. Nothing here asks. */
function withoutHighlighting() {
  return {
    name: 'without-highlighting',
    setup(builder) {
      builder.onLoad({ filter: /@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/ }, () => ({
        contents: `
export class Tag {}
const tag = () => tag;
export const tags = new Proxy(tag, { get: () => tag });
export const styleTags = () => () => undefined;`,
      }));
    },
  };
}

/**
 * @actions/github loads a second HTTP client (undici, 785 KB, 50 ms) for the proxies of self-hosted runners. It is only
 * used where a proxy is set (src/github/client.ts), and only loaded then.
 */
function withLazyProxy() {
  const lazy = `
export const getProxyAgent = () => undefined;
export function getProxyFetch(url) {
  let proxied;
  return async (address, options) => {
    proxied ??= Promise.all([import('@actions/http-client'), import('undici')]).then(([http, undici]) => {
      const dispatcher = new http.default.HttpClient().getAgentDispatcher(url);
      return (to, init) => undici.default.fetch(to, { ...init, dispatcher });
    });
    return (await proxied)(address, options);
  };
}`;
  const eager = [
    /^import .* from '@actions\/http-client';\n/m,
    /^import .* from 'undici';\n/m,
    /^export function getProxyAgent\([\s\S]*?^}\n/m,
    /^export function getProxyAgentDispatcher\([\s\S]*?^}\n/m,
    /^export function getProxyFetch\([\s\S]*?^}\n/m,
  ];
  return {
    name: 'with-lazy-proxy',
    setup(builder) {
      builder.onLoad(
        { filter: /@actions[\\/]github[\\/]lib[\\/]internal[\\/]utils\.js$/ },
        async ({ path }) => {
          let contents = await readFile(path, 'utf8');
          for (const part of eager) {
            if (!part.test(contents)) throw new Error(`${path} has changed: ${part} is not in it any more.`);
            contents = contents.replace(part, '');
          }
          return { contents: contents + lazy };
        },
      );
    },
  };
}
