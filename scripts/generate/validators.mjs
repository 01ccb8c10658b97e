// Compiles the JSON Schemas to plain functions, so that a start does not pay for a schema compiler (50 ms).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const VALIDATORS = [
  { schema: 'schemas/open-label.schema.json', to: 'src/declaration/generated/validate-declaration' },
  { schema: 'schemas/report.schema.json', to: 'src/reports/generated/validate-report' },
  { schema: 'schemas/policy.schema.json', to: 'src/settings/generated/validate-policy' },
];

export default async function generateValidators() {
  for (const { schema, to } of VALIDATORS) {
    // CommonJS: the ES module flavour still writes require() calls, which only a bundler accepts.
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      strictTypes: false,
      code: { source: true },
    });
    addFormats.default(ajv, ['date']);
    const validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')));
    await mkdir(to.slice(0, to.lastIndexOf('/')), { recursive: true });
    await writeFile(
      `${to}.cjs`,
      `// Generated from ${schema} by npm run generate.\n${standaloneCode.default(ajv, validate)}\n`,
    );
    await writeFile(
      `${to}.d.cts`,
      "import type { ValidateFunction } from 'ajv';\ndeclare const validate: ValidateFunction;\nexport = validate;\n",
    );
  }
}
