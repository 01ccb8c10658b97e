import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/protobuf.ts
var VARINT = 0;
var FIXED64 = 1;
var BYTES = 2;
var FIXED32 = 5;
async function nextField(cursor) {
  const tag = await varint(cursor);
  const number = Math.floor(tag / 8);
  const wire = tag % 8;
  if (number < 1 || number > 2 ** 29 - 1)
    throw new FormatError("malformed", "has a field that protobuf does not allow");
  switch (wire) {
    case VARINT:
      return { number, wire, value: await varint(cursor) };
    case FIXED64:
      return { number, wire, value: 8 };
    case FIXED32:
      return { number, wire, value: 4 };
    case BYTES: {
      const value = await varint(cursor);
      if (value > cursor.left)
        throw new FormatError("truncated", `is cut short: it ends at byte ${cursor.end}`);
      return { number, wire, value };
    }
    default:
      throw new FormatError("malformed", "has a field of a kind that protobuf does not know");
  }
}
function skipField(cursor, field) {
  if (field.wire !== VARINT) cursor.skip(field.value);
}
async function textField(cursor, field, limit) {
  if (field.wire !== BYTES) throw new FormatError("malformed", "has a number where a text belongs");
  const kept = Math.min(field.value, limit);
  await cursor.ensure(kept);
  const text = utf8(cursor.bytes(kept));
  cursor.skip(field.value - kept);
  return text;
}
async function varint(cursor) {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    if (cursor.ready < 1) await cursor.ensure(1);
    const byte = cursor.u8();
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return value;
  }
  throw new FormatError("malformed", "has a number that never ends");
}

export {
  VARINT,
  BYTES,
  nextField,
  skipField,
  textField,
  varint
};
