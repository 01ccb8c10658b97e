import {
  columnNames
} from "./chunk-J3LKA2JB.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/parquet.ts
var FOOTER_LIMIT = 16 * 1024 * 1024;
var FOOTER_FETCH = 64 * 1024;
async function readParquet(source) {
  const tail = await source.read(Math.max(0, source.size - 8), Math.min(8, source.size));
  const start = await source.read(0, Math.min(4, source.size));
  const magic = (bytes) => String.fromCharCode(...bytes);
  if (tail.length < 8 || magic(start) !== "PAR1" || magic(tail.subarray(4)) !== "PAR1") {
    throw new FormatError("malformed", "is no complete Parquet file");
  }
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  if (length + 12 > source.size) throw new FormatError("malformed", "has a footer longer than itself");
  if (length > FOOTER_LIMIT) throw new FormatError("oversized", "has a footer that is too long to read");
  const { parquetMetadataAsync } = await import("./node-FWYAJSE3.js");
  let metadata;
  try {
    metadata = await parquetMetadataAsync(
      { byteLength: source.size, slice: (from, to = source.size) => slice(source, from, to) },
      { initialFetchSize: FOOTER_FETCH, geoparquet: false }
    );
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError("malformed", "has a footer that cannot be read");
  }
  const rows = Number(metadata.num_rows);
  let summed = 0;
  for (const group of metadata.row_groups ?? []) {
    summed += Number(group.num_rows);
    for (const { meta_data: column } of group.columns ?? []) {
      if (!column) continue;
      const from = Number(column.dictionary_page_offset ?? column.data_page_offset);
      if (!(from >= 4 && from + Number(column.total_compressed_size) <= source.size)) {
        throw new FormatError("malformed", "has columns that lie outside of it");
      }
    }
  }
  if (!Number.isSafeInteger(rows) || rows < 0 || summed !== rows) {
    throw new FormatError("malformed", "contradicts itself about its rows");
  }
  const leaves = (metadata.schema ?? []).slice(1).filter((element) => !element.num_children);
  return {
    format: "Parquet",
    count: rows,
    unit: "row",
    columns: columnNames(leaves.map(({ name }) => name))
  };
}
async function slice(source, from, to) {
  const bytes = await source.read(from, to - from);
  return Uint8Array.from(bytes).buffer;
}
export {
  readParquet
};
