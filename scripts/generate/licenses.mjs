// Prepares the license texts of the npm package spdx-license-list (CC0) for src/licenses/library.ts: each text as the
// ids of its words, repetitions between texts stored once. Only what a comparison needs, quick to load.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { DERIVED, normalizeTemplate, OPTIONAL, titleEnd } from '../license-templates.mjs';

const require = createRequire(import.meta.url);
const TO = 'src/licenses/generated';
/** Words of an anchor, and anchors of a text: see src/licenses/hash.ts. */
const ANCHOR = 5;
const ANCHORS = 24;
/** Shortest repetition between texts that is stored as a reference. */
const REPEAT = 6;

export default async function generateLicenses() {
  const { wordsOf, normalized, BLANK } = await bundled('src/licenses/text/words.ts');
  const equivalents = await bundled('src/licenses/text/equivalents.ts');
  const list = require('spdx-license-list/full');
  const { version } = require('spdx-license-list/package.json');
  const sources = Object.keys(list)
    .sort()
    .map((id) => ({
      id,
      role: 'license',
      name: list[id].name,
      osi: list[id].osiApproved,
      text: list[id].licenseText,
    }));
  for (const { id, of, role, edit } of DERIVED) {
    const source = list[of];
    const text = edit(source.licenseText);
    if (!text || text === source.licenseText) throw new Error(`${id}: the text of ${of} has changed`);
    sources.push({
      id,
      role,
      name: role === 'license' ? id : source.name,
      osi: role !== 'license' && source.osiApproved,
      text,
    });
  }

  const counts = new Map();
  for (const source of sources) {
    source.text = normalizeTemplate(source.text, BLANK);
    source.words = [];
    source.parsed = wordsOf(source.text, {
      idOf(text, start, end) {
        return source.words.push(normalized(text, start, end));
      },
    });
    for (const word of source.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  counts.delete(BLANK);
  const words = [
    BLANK,
    ...[...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1)),
  ];
  const idOf = new Map(words.map((word, id) => [word, id]));

  // Texts with the same words are one template with several ids.
  const templates = new Map();
  for (const source of sources) {
    const ids = source.words.map((word) => idOf.get(word));
    const key = `${source.role} ${ids.join(' ')}`;
    const known = templates.get(key);
    if (known) known.ids.push(source);
    else
      templates.set(key, { ids: [source], role: source.role, words: ids, optional: optionalRanges(source) });
  }
  const all = [...templates.values()];
  pickAnchors(all);

  const { canonical, OTHER_SPELLINGS } = equivalents;
  const spellings = OTHER_SPELLINGS.filter((word) => idOf.has(canonical(word)));
  const spelled = [...words.slice(1), ...spellings];
  const { slotsOf } = await bundled('src/licenses/word-table.ts');
  const { encodeTexts } = await bundled('src/licenses/texts-file.ts');
  const pieces = compress(all.map((template) => template.words));
  const details = all.map(({ words: own, optional, anchors }, at) => [
    own.length,
    pieces[at].length,
    optional.length,
    anchors.length,
    ...optional.flat(),
  ]);
  const index = all.map(({ role, ids }) =>
    [
      role === 'license' ? '' : role,
      ...ids.map(({ id, name, osi }) => `${osi ? '+' : '-'}${id}|${name}`),
    ].join('\t'),
  );
  await mkdir(TO, { recursive: true });
  await writeFile(
    `${TO}/spdx-texts.bin`,
    encodeTexts({
      version: Buffer.from(version),
      characters: utf16(spelled.join('')),
      starts: [0, ...startsOf(spelled)],
      slots: slotsOf(['', ...spelled]),
      spellings: spellings.map((word) => idOf.get(canonical(word))),
      index: Buffer.from(index.join('\n')),
      details: details.flat(),
      detailStarts: startsOf(details).slice(0, -1),
      pieces: pieces.flat(),
      pieceStarts: startsOf(pieces),
      requiredAnchors: all.map(({ optional, anchors }) =>
        Math.max(
          1,
          anchors.filter(
            (place) => !optional.some(([start, length]) => place >= start && place < start + length),
          ).length,
        ),
      ),
      ...(await anchorTable(all)),
    }),
  );
  await writeFile(
    `${TO}/spdx-ids.ts`,
    [
      `// Generated from spdx-license-list ${version} by npm run generate.`,
      `export const VERSION = ${JSON.stringify(version)};`,
      '/** Ids that the OSI has approved, then all others. */',
      `export const APPROVED = '${Object.keys(list)
        .filter((id) => list[id].osiApproved)
        .sort()
        .join(' ')}';`,
      `export const OTHERS = '${Object.keys(list)
        .filter((id) => !list[id].osiApproved)
        .sort()
        .join(' ')}';`,
      '',
    ].join('\n'),
  );
}

/** The project's own reading of words, so that templates and inputs are cut the same way. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Ranges of words that a faithful copy may leave out: titles, appendices, instructions. */
function optionalRanges({ text, parsed }) {
  const ranges = [];
  const title = titleEnd(text);
  if (title > 0) ranges.push([0, title]);
  for (const { from, to } of OPTIONAL) {
    const start = text.search(from);
    if (start === -1) continue;
    const rest = to ? text.slice(start).search(to) : -1;
    if (to && rest === -1) continue;
    ranges.push([start, to ? start + rest : text.length]);
  }
  const inWords = ranges
    .map(([start, end]) => [
      parsed.starts.findIndex((at) => at >= start),
      parsed.starts.findIndex((at) => at >= end),
    ])
    .map(([start, end]) => [
      start === -1 ? parsed.starts.length : start,
      end === -1 ? parsed.starts.length : end,
    ])
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [];
  for (const range of inWords) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push([...range]);
  }
  return merged.map(([start, end]) => [start, end - start]);
}

/** Spreads anchors over each text, the rarest run of words of each stretch. */
function pickAnchors(all) {
  const key = (words, at) => words.slice(at, at + ANCHOR).join(' ');
  const usable = (words, at) => words.slice(at, at + ANCHOR).every((id) => id > 0);
  const frequency = new Map();
  for (const { words } of all) {
    const seen = new Set();
    for (let at = 0; at + ANCHOR <= words.length; at += 1) if (usable(words, at)) seen.add(key(words, at));
    for (const run of seen) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  }
  for (const template of all) {
    const { words } = template;
    const own = new Map();
    for (let at = 0; at + ANCHOR <= words.length; at += 1)
      own.set(key(words, at), (own.get(key(words, at)) ?? 0) + 1);
    const places = words.length - ANCHOR + 1;
    const stretches = Math.max(1, Math.min(ANCHORS, Math.ceil(places / 4)));
    const anchors = [];
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      let best = -1;
      let rarest = Infinity;
      for (
        let at = Math.floor((stretch * places) / stretches);
        at < Math.floor(((stretch + 1) * places) / stretches);
        at += 1
      ) {
        if (!usable(words, at)) continue;
        // A run that the text repeats would not say which of its places was found.
        const often = frequency.get(key(words, at)) + (own.get(key(words, at)) > 1 ? 10_000 : 0);
        if (often < rarest) [best, rarest] = [at, often];
      }
      if (best >= 0) anchors.push(best);
    }
    template.anchors = anchors;
  }
}

/**
 * Writes each text as runs of words (a length, the ids) and repetitions of earlier texts (0x8000 + a length, the number
 * of the text, where in it), so that one text can be read without all the others.
 */
function compress(texts) {
  const places = new Map();
  const key = (words, at) => words[at] + 16384 * (words[at + 1] + 16384 * words[at + 2]);
  return texts.map((words, number) => {
    const out = [];
    let literal = 0;
    for (let at = 0; at <= words.length; ) {
      let best = 0;
      let source;
      for (const [other, place] of places.get(key(words, at)) ?? []) {
        const earlier = texts[other];
        let length = 0;
        while (at + length < words.length && earlier[place + length] === words[at + length]) length += 1;
        if (length > best) [best, source] = [length, [other, place]];
      }
      if (best < REPEAT && at < words.length) {
        at += 1;
        continue;
      }
      if (at > literal) out.push(at - literal, ...words.slice(literal, at));
      if (at === words.length) break;
      out.push(0x8000 + best, ...source);
      at += best;
      literal = at;
    }
    for (let at = 0; at + 3 <= words.length; at += 1) {
      const known = places.get(key(words, at));
      if (!known) places.set(key(words, at), [[number, at]]);
      else if (known.length < 32) known.push([number, at]);
    }
    return out;
  });
}

/** All anchors by the bits of their hash that name a bucket. */
async function anchorTable(all) {
  const { hash, BUCKETS } = await bundled('src/licenses/hash.ts');
  const entries = all
    .flatMap(({ words, anchors }, owner) =>
      anchors.map((place) => ({ value: hash(words, place), owner, place })),
    )
    .sort((a, b) => (a.value & BUCKETS) - (b.value & BUCKETS) || a.owner - b.owner || a.place - b.place);
  const buckets = Array.from({ length: BUCKETS + 2 }, () => 0);
  for (const { value } of entries) buckets[(value & BUCKETS) + 1] += 1;
  for (let at = 1; at < buckets.length; at += 1) buckets[at] += buckets[at - 1];
  return {
    buckets,
    hashes: entries.map(({ value }) => value),
    owners: entries.map(({ owner }) => owner),
    places: entries.map(({ place }) => place),
  };
}

function utf16(text) {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Where each of the parts starts when they stand one after the other, and where the last one ends. */
function startsOf(parts) {
  const starts = [0];
  for (const { length } of parts) starts.push(starts.at(-1) + length);
  return starts;
}
