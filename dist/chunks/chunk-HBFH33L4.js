// src/release/decode.ts
var SNIFFED = 8 * 1024;
var UTF8 = new TextDecoder("utf-8");
function decodeText(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return void 0;
  return UTF8.decode(bytes);
}

export {
  decodeText
};
