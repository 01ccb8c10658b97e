// Runs every generator in scripts/generate/: each exports a default function that writes files under src/, from
// tables, schemas or packages. What they write is committed, so that a reader sees it and a build needs no network.
import { readdir } from 'node:fs/promises';

const folder = new URL('./generate/', import.meta.url);
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort()) {
  const { default: generate } = await import(new URL(name, folder).href);
  await generate();
}
