// src/release/legacy-encodings.ts
var CHINESE_MARKS = "\uFF0C\u3002\u3001\uFF1A\uFF1B\uFF08\uFF09\uFF01\uFF1F\u201C\u201D\u300A\u300B\u2014\u2026\xB7\u3010\u3011\u300C\u300D\u3000";
var SIMPLIFIED = "\u7684\u4E00\u662F\u4E0D\u4E86\u5728\u4EBA\u6709\u6211\u4ED6\u8FD9\u4E2A\u4EEC\u4E2D\u6765\u4E0A\u5927\u4E3A\u548C\u56FD\u5730\u5230\u4EE5\u8BF4\u65F6\u8981\u5C31\u51FA\u4F1A\u53EF\u4E5F\u4F60\u5BF9\u751F\u80FD\u800C\u5B50\u90A3\u5F97\u4E8E\u7740\u4E0B\u81EA\u4E4B\u5E74\u8FC7\u53D1\u540E\u4F5C\u91CC\u7528\u9053\u884C\u6240\u7136\u5BB6\u79CD\u4E8B\u6210\u65B9\u591A\u7ECF\u4E48\u53BB\u6CD5\u5B66\u5982\u90FD\u540C\u73B0\u5F53\u6CA1\u52A8\u9762\u8D77\u770B\u5B9A\u5929\u5206\u8FD8\u8FDB\u597D\u5C0F\u90E8\u5176\u4E9B\u4E3B\u6837\u7406\u5FC3\u672C\u524D\u5F00\u4F46\u56E0\u53EA\u4ECE\u60F3\u5B9E\u65E5\u8005\u610F\u65E0\u529B\u5B83\u4E0E\u957F\u628A\u673A\u5341\u7B2C\u516C\u6B64\u5DF2\u5DE5\u4F7F\u60C5\u660E\u6027\u77E5\u5168\u4E09\u53C8\u5173\u70B9\u6B63\u4E1A\u5916\u5C06\u4E24\u9AD8\u95F4\u7531\u95EE\u5F88\u6700\u91CD\u5E76\u7269\u624B\u5E94\u5411\u5934\u6587\u4F53\u76F8\u89C1\u88AB\u5229\u4EC0\u4E8C\u7B49\u4EA7\u6216\u65B0\u5DF1\u5236\u8EAB\u679C\u52A0\u6708\u8BDD\u5408\u56DE\u7279\u4EE3\u5185\u4FE1\u8868\u5316\u7ED9\u4F4D\u6B21\u5EA6\u4EFB\u5E38\u5148\u901A\u6559\u539F\u63D0\u7ACB\u53CA\u6BD4\u89E3\u540D\u771F\u8BBA\u5904\u5404\u5165\u51E0\u53E3\u8BA4\u6761\u5E73\u7CFB\u9898\u66F4\u522B\u53D8\u603B\u4F55\u7535\u6570\u5B89\u5C11\u62A5\u624D\u7ED3\u53CD\u53D7\u76EE\u592A\u91CF\u518D\u611F\u5EFA\u52A1\u505A\u63A5\u5FC5\u573A\u4EF6\u8BA1\u7BA1\u671F\u76F4\u8D44\u6307\u8BB8\u7EDF\u533A\u4FDD\u81F3\u5F62\u793E\u4FBF\u7A7A\u51B3\u6CBB\u5C55\u79D1\u57FA\u4E66\u975E\u5219\u542C\u5374\u754C\u8FBE\u5149\u653E\u5F3A\u5373\u50CF\u96BE\u4E14\u6743\u601D\u5B8C\u8BBE\u5F0F\u8DEF\u8BB0\u54C1\u544A\u7C7B\u6C42\u636E\u7A0B\u8FB9\u8BE5\u4EA4\u89C4\u53D6\u683C\u672F\u9886\u5171\u786E\u4F20\u89C2\u6E05\u4ECA\u5207\u8BA9\u8BC6\u5E26\u5BFC\u6A21\u578B\u8BAD\u7EC3\u6E90\u7801\u4EE3\u63A8\u8BED\u8A00\u53C2\u6570\u6743\u9879\u7248\u6587\u4EF6\u652F\u6301\u4F7F\u7528\u8BF4\u7B80\u4ECB\u8BF7\u4EFB\u52A1\u6027\u80FD\u8BC4\u6D4B\u4EFB\u96C6\u5FAE\u8C03\u534F\u8BAE\u8BB8\u53EF\u9879\u76EE\u73AF\u5883\u5B89\u88C5\u8FD0\u884C\u4E0B\u8F7D\u97F3\u56FE\u50CF";
var TRADITIONAL = "\u7684\u4E00\u662F\u4E0D\u4E86\u5728\u4EBA\u6709\u6211\u4ED6\u9019\u500B\u5011\u4E2D\u4F86\u4E0A\u5927\u70BA\u548C\u570B\u5730\u5230\u4EE5\u8AAA\u6642\u8981\u5C31\u51FA\u6703\u53EF\u4E5F\u4F60\u5C0D\u751F\u80FD\u800C\u5B50\u90A3\u5F97\u65BC\u8457\u4E0B\u81EA\u4E4B\u5E74\u904E\u767C\u5F8C\u4F5C\u88E1\u7528\u9053\u884C\u6240\u7136\u5BB6\u7A2E\u4E8B\u6210\u65B9\u591A\u7D93\u9EBC\u53BB\u6CD5\u5B78\u5982\u90FD\u540C\u73FE\u7576\u6C92\u52D5\u9762\u8D77\u770B\u5B9A\u5929\u5206\u9084\u9032\u597D\u5C0F\u90E8\u5176\u4E9B\u4E3B\u6A23\u7406\u5FC3\u672C\u524D\u958B\u4F46\u56E0\u53EA\u5F9E\u60F3\u5BE6\u65E5\u8005\u610F\u7121\u529B\u5B83\u8207\u9577\u628A\u6A5F\u5341\u7B2C\u516C\u6B64\u5DF2\u5DE5\u4F7F\u60C5\u660E\u6027\u77E5\u5168\u4E09\u53C8\u95DC\u9EDE\u6B63\u696D\u5916\u5C07\u5169\u9AD8\u9593\u7531\u554F\u5F88\u6700\u91CD\u4E26\u7269\u624B\u61C9\u5411\u982D\u6587\u9AD4\u76F8\u898B\u88AB\u5229\u4EC0\u4E8C\u7B49\u7522\u6216\u65B0\u5DF1\u5236\u8EAB\u679C\u52A0\u6708\u8A71\u5408\u56DE\u7279\u4EE3\u5167\u4FE1\u8868\u5316\u7D66\u4F4D\u6B21\u5EA6\u4EFB\u5E38\u5148\u901A\u6559\u539F\u63D0\u7ACB\u53CA\u6BD4\u89E3\u540D\u771F\u8AD6\u8655\u5404\u5165\u5E7E\u53E3\u8A8D\u689D\u5E73\u7CFB\u984C\u66F4\u5225\u8B8A\u7E3D\u4F55\u96FB\u6578\u5B89\u5C11\u5831\u624D\u7D50\u53CD\u53D7\u76EE\u592A\u91CF\u518D\u611F\u5EFA\u52D9\u505A\u63A5\u5FC5\u5834\u4EF6\u8A08\u7BA1\u671F\u76F4\u8CC7\u6307\u8A31\u7D71\u5340\u4FDD\u81F3\u5F62\u793E\u4FBF\u7A7A\u6C7A\u6CBB\u5C55\u79D1\u57FA\u66F8\u975E\u5247\u807D\u537B\u754C\u9054\u5149\u653E\u5F37\u5373\u50CF\u96E3\u4E14\u6B0A\u601D\u5B8C\u8A2D\u5F0F\u8DEF\u8A18\u54C1\u544A\u985E\u6C42\u64DA\u7A0B\u908A\u8A72\u4EA4\u898F\u53D6\u683C\u8853\u9818\u5171\u78BA\u50B3\u89C0\u6E05\u4ECA\u5207\u8B93\u8B58\u5E36\u5C0E\u6A21\u578B\u8A13\u7DF4\u6E90\u78BC\u63A8\u8A9E\u8A00\u53C3\u9805\u7248\u652F\u6301\u7C21\u4ECB\u8ACB\u6E2C\u96C6\u5FAE\u8ABF\u5354\u8B70\u76EE\u74B0\u5883\u5B89\u88DD\u57F7\u8F09\u97F3\u5716";
var KOREAN = "\uC774\uB2E4\uB294\uC758\uC5D0\uC744\uAC00\uD558\uACE0\uB97C\uC740\uD55C\uB85C\uAE30\uC9C0\uC0AC\uB3C4\uB9AC\uC778\uC5B4\uC2A4\uC790\uC73C\uB77C\uB098\uADF8\uC11C\uC2DC\uC815\uC218\uB300\uD574\uC804\uC81C\uC77C\uC544\uB4E4\uC788\uBD80\uC801\uC7A5\uC0C1\uC5EC\uBCF4\uC6D0\uC8FC\uBAA8\uC6B0\uC131\uACFC\uACF5\uB9CC\uAD6C\uAC83\uBA74\uC18C\uC548\uAC8C\uAD00\uBE44\uB3D9\uC2E0\uC720\uC870\uC911\uAC1C\uACBD\uD559\uB370\uB378\uCF54\uB4DC\uBC84\uD2B8\uD130\uC158\uD504\uC81D\uC2DD\uC6A9\uD569\uB2C8\uB429\uC2B5\uC704\uC138\uACC4\uCE58\uBC0F\uD0C0\uB41C\uC5F0\uBB38\uC640\uC785\uD560\uC74C\uC18D\uD589\uBC1C\uD654\uBBF8\uB77C\uD3EC\uBC30\uC7AC\uD30C\uC0B0\uBC29";
var JAPANESE = /[\u3041-\u3096\u30a1-\u30fc、。「」・]/g;
var RUSSIAN = /[оеаинтсрвлкмдп]/g;
var LEGACY_ENCODINGS = [
  { encoding: "gb18030", usual: new RegExp(`[${SIMPLIFIED}${CHINESE_MARKS}]`, "g"), least: 0.4 },
  { encoding: "big5", usual: new RegExp(`[${TRADITIONAL}${CHINESE_MARKS}]`, "g"), least: 0.4 },
  { encoding: "shift_jis", usual: JAPANESE, least: 0.35 },
  { encoding: "euc-jp", usual: JAPANESE, least: 0.35 },
  { encoding: "euc-kr", usual: new RegExp(`[${KOREAN}]`, "g"), least: 0.4 },
  { encoding: "windows-1251", usual: RUSSIAN, least: 0.55 },
  { encoding: "koi8-r", usual: RUSSIAN, least: 0.55 }
];
var SAMPLE = 64 * 1024;
var LEAST_CHARACTERS = 3;
function legacyEncodingOf(bytes) {
  const first = bytes.findIndex((byte) => byte >= 128);
  const sample = bytes.subarray(first, first + SAMPLE);
  let best;
  let most = 0;
  for (const { encoding, usual, least } of LEGACY_ENCODINGS) {
    const share = shareOf(usual, foreignIn(sample, encoding));
    if (share >= least && share > most) [best, most] = [encoding, share];
  }
  return best ?? (isWestern(sample) ? "windows-1252" : void 0);
}
function foreignIn(bytes, encoding) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return text.replace(/[\0-\x7f]+/g, "");
  } catch {
    return "";
  }
}
function shareOf(usual, text) {
  const characters = text.match(/[^\p{S}\p{M}]/gu)?.length ?? 0;
  return characters < LEAST_CHARACTERS ? 0 : (text.match(usual)?.length ?? 0) / characters;
}
function isWestern(bytes) {
  const text = new TextDecoder("windows-1252").decode(bytes, { stream: true });
  const foreign = text.match(/[^\0-\x7f]/g).length;
  const inRow = text.match(/[^\0-\x7f]{3,}/g)?.join("").length ?? 0;
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/.test(text) && foreign * 4 <= text.length && inRow * 8 <= foreign;
}

// src/release/decode.ts
var SNIFFED = 8 * 1024;
function decode(bytes, isCut = false) {
  if (bytes[0] === 255 && bytes[1] === 254) return decodedAs("utf-16le", bytes, isCut);
  if (bytes[0] === 254 && bytes[1] === 255) return decodedAs("utf-16be", bytes, isCut);
  if (bytes.subarray(0, SNIFFED).includes(0)) return { encoding: "binary", text: void 0 };
  try {
    return {
      encoding: "utf-8",
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCut })
    };
  } catch {
    return decodeOther(bytes, isCut);
  }
}
function decodeOther(bytes, isCut) {
  const utf8 = decodedAs("utf-8", bytes, isCut);
  const damaged = utf8.text.match(/\ufffd/g)?.length ?? 0;
  const intact = utf8.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (intact > damaged * 4 || hasMark(bytes)) return utf8;
  const encoding = legacyEncodingOf(bytes);
  if (encoding) return decodedAs(encoding, bytes, isCut);
  return isMostlyAscii(utf8.text) ? utf8 : { encoding: "unknown", text: void 0 };
}
function decodedAs(encoding, bytes, isCut) {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes, { stream: true });
  return { encoding, text: isCut ? text : text + decoder.decode() };
}
function hasMark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}
function isMostlyAscii(text) {
  return (text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0) >= text.length * 0.7;
}
function decodeText(bytes, isCut = false) {
  return decode(bytes, isCut).text;
}
function noteUnread(gaps, path, { text, encoding }, limit, size) {
  if (encoding === "unknown")
    gaps.push(`${path} was not read: it is neither UTF-8 nor text in an encoding that can be told.`);
  if (text !== void 0 && size !== void 0 && size > limit)
    gaps.push(`${path} was read to its first ${limit} bytes of ${size}.`);
}

export {
  decode,
  decodeText,
  noteUnread
};
