// Bundles the two entries into dist/. Same sources, same bytes: no dates, no absolute paths, not minified,
// so that dist/ can be read in review and rebuilt by anyone.
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

await rm(values.out, { recursive: true, force: true });
await build({
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir: values.out,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Chunks keep what a run does not need (GitHub's client, the license texts) out of its start.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'eof',
  logLevel: 'warning',
  // CommonJS dependencies call require(); an ES module has none of its own.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  plugins: [withoutOpenIdConnect()],
});

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
