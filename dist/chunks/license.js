var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/formats/pdf/recognize.ts
var PDF_LIMIT = 16 * 1024 * 1024;
var PDF_MARK_WITHIN = 1024;
function isPdf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN)).includes(
    "%PDF-"
  );
}

// src/licenses/cues.ts
var AMOUNT = String.raw`(?:us\$|\$|rmb|usd|€|eur)?\s?\d[\d,.]*(?:\s?(?:million|billion|thousand|m|bn|万|亿))?(?:\s(?:us )?dollars)?`;
var CUES = [
  {
    kind: "scale-cap:users",
    pattern: new RegExp(`(${AMOUNT})[^.]{0,60}?(?:active users|maus?\\b|\u65E5\u6D3B|\u6708\u6D3B|\u7528\u6237)`),
    figure: true
  },
  { kind: "scale-cap:users", pattern: /(?:monthly|daily) active users|日活|月活/ },
  {
    kind: "scale-cap:revenue",
    pattern: new RegExp(
      `(?:revenue|turnover|\u8425\u6536|\u6536\u5165)[^.]{0,100}?(${AMOUNT})|(${AMOUNT})[^.]{0,80}?(?:revenue|turnover|\u8425\u6536)`
    ),
    figure: true
  },
  { kind: "scale-cap:visits", pattern: new RegExp(`(${AMOUNT})[^.]{0,40}?(?:visits|\u8BBF\u95EE)`), figure: true },
  {
    kind: "non-commercial",
    pattern: /non[- ]?commercial|not (?:be )?(?:used )?(?:for|in) (?:any )?commercial|no commercial|commercial (?:use|purposes?|usage|exploitation)|非商业|非商用|商业用途|商用/
  },
  {
    kind: "research-only",
    pattern: /(?:research|academic|educational?|evaluation|testing|personal|internal)(?: (?:and|or) [a-z]+)?(?: (?:use|purposes?))? only|(?:only|solely|exclusively) (?:be used )?(?:for|in) [^.]{0,60}(?:research|academic|education|evaluation)|仅[^。]{0,12}(?:研究|学术)|学术研究/
  },
  {
    kind: "use-policy",
    pattern: /(?:acceptable|prohibited|permitted|restricted)[- ]use|use[- ]based restriction|us(?:e|age) polic(?:y|ies)|attachment a\b|responsible use|使用政策/
  },
  {
    kind: "no-training-others",
    pattern: /improve any other|(?:train|develop|improve|distil)[a-z]* [^.]{0,60}(?:other|competing) [^.]{0,30}models?|用于训练其他|改进任何其他/
  },
  {
    kind: "display",
    pattern: /prominent(?:ly)? (?:display|state|show|mention)|display [^.]{0,80}(?:user interface|website|about page)|"?(?:built|powered) (?:with|by)/
  },
  {
    kind: "naming",
    pattern: /(?:beginning|part) of (?:any such|the|its) [^.]{0,30}name|name [^.]{0,40}must (?:begin|include|contain)/
  },
  {
    kind: "geography",
    pattern: /european union|\bthe eu\b|united kingdom|south korea|territor(?:y|ies)|outside (?:of )?(?:the )?(?:people's republic|united states|prc)|欧盟|境外|境内/
  },
  {
    kind: "maas",
    pattern: /(?:hosted|managed|hosting|cloud) (?:service|api)|as[- ]a[- ]service|offer [^.]{0,60}(?:service|api)s? to third|compet(?:es?|ing) (?:with|product|service)/
  },
  { kind: "remote-restrict", pattern: /remotely or otherwise|restrict[^.]{0,40}remotely/ },
  {
    kind: "revocable",
    pattern: /\brevok(?:e|es|ed|able)|(?<!ir)revocable|terminate [^.]{0,60}(?:at any time|sole discretion)|(?:updated|changed|modified|amended) from time to time|sole discretion|撤销/
  },
  {
    kind: "safety-tamper",
    pattern: /(?:remove|disable|circumvent|bypass|delete)[a-z]*[^.]{0,80}(?:filter|guardrail|safety|safeguard|watermark|moderation)/
  },
  {
    kind: "no-redistribution",
    pattern: /(?:not|never|no) (?:re-?)?(?:distribut|publish|sublicens|shar|transfer|sell|resell|lease|rent)[a-z]*|(?:redistribution|distribution|resale) [^.]{0,40}(?:prohibited|forbidden|not (?:allowed|permitted))|不得[^。]{0,10}(?:分发|转让|出售)/
  },
  { kind: "no-derivatives", pattern: /no derivative|not (?:modif|adapt|alter|fine-?tun|reverse)[a-z]*/ },
  {
    kind: "registration",
    pattern: /\bregist(?:er|ration)|(?:separate|commercial|written|additional|prior|explicit) (?:licen[cs]e|agreement|authoriz|permission|consent|approval)|request a licen|application form|obtain [^.]{0,30}licen|notify [^.]{0,30}(?:licensor|us)\b|登记|申请|授权书|书面/
  },
  {
    kind: "field",
    pattern: /military|warfare|weapon|nuclear|surveillance|espionage|\bmedical|clinical|\bevil\b|unlawful|illegal|immoral|harm(?:ful)?\b|discriminat|political|human rights|军事|违法|危害/
  },
  {
    kind: "field",
    pattern: /(?:may|must|shall|can|do|should|will)(?: |n't |n’t )?not (?:be )?(?:us|deploy|employ|appl)|may only (?:be )?use|only (?:be )?use|not (?:licensed|permitted|allowed|authorized) (?:for|to)|prohibited|forbidden|不得|禁止/
  }
];
function restrictionKinds(text) {
  const plain2 = plainText(text);
  const kinds = /* @__PURE__ */ new Map();
  for (const { kind, pattern, figure } of CUES) {
    if (kinds.has(kind)) continue;
    const match = pattern.exec(plain2);
    if (!match) continue;
    const amount = figure ? (match[1] ?? match[2])?.trim() : void 0;
    if (figure && !/million|billion|thousand|m$|bn|万|亿|\d{1,3}(?:,\d{3})+|\d{5,}|\$/.test(amount ?? ""))
      continue;
    kinds.set(kind, amount ? `${kind} ${amount}` : kind);
  }
  return [...kinds.values()];
}
var SEARCHED = 2e5;
function plainText(text) {
  return text.slice(0, SEARCHED).normalize("NFKC").toLowerCase().replace(/[‘’ʼ`]/g, "'").replace(/[“”«»]/g, '"').replace(/[*#_>|]+/g, " ").replace(/\s{2,}|[^\S ]/g, " ").replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "$1").trim();
}

// src/licenses/generated/spdx-ids.ts
var APPROVED = "0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSL-1.0 BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0 NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C W3C-20150513 Watcom-1.0 WordNet Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows";
var OTHERS = "3D-Slicer-1.0 ADSL AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 App-s2p Arphic-1999 Artistic-dist Aspell-RU BOLA-1.1 BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Buddy C-UDA-1.0 CAPEC-tou CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python-GPL-Compatible COIL-1.0 CPOL-1.02 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn EPICS ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUPL-1.0 Elastic-2.0 ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Ferguson-Twofish FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 IBM-pibs IEC-Code-Components-EULA IJG IJG-short ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPLLR LOOP LPD-document LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica Libpng Linux-OpenIB Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MS-LPL MTLL Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MulanPSL-1.0 Mup NAIST-2003 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NRL NTIA-PD NTP-0 Net-SNMP NetCDF Newsletr Noweb Nunit O-UDA-1.0 OAR OCCT-PL ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSL-1.1 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 Python-2.0.1 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RSA-MD Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 Soundex Spencer-86 Spencer-94 Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UMich-Merit URT-RLE Ubuntu-font-1.0 UnRAR Unicode-DFS-2015 Unicode-TOU UnixCrypt Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM Vim Vixie-Cron W3C-19980720 WTFNMFPL WTFPL Widget-Workshop Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig YPL-1.0 YPL-1.1 ZPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement";

// src/licenses/openness-lists.ts
var LISTS = {
  osi: "OSI approval, as recorded by spdx-license-list 6.12.0 (2026-07-25)",
  data: "Open Definition (okfn/licenses, 2023-03) and CDLA terms",
  fsf: "FSF free software list, as recorded by SPDX (2026-05)",
  none: "no restriction known; neither the OSI, the FSF nor the Open Definition has decided",
  own: "terms read by Open Label (2026-11)"
};
var ids = (list) => new Set(list.split(/\s+/));
var DATA_TERMS = ids(
  `CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0
  CC-BY-SA-4.0 CC-BY-3.0-AT CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY CC-BY-SA ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 O-UDA-1.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGL-Canada-2.0 etalab-2.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 NLOD-1.0 NLOD-2.0
  GFDL-1.3-only GFDL-1.3-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later FAL1.3 LAL-1.3`
);
var WEIGHTS_TERMS = ids("OpenMDW-1.0 OpenMDW-1.1");
var FREE = ids(
  `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CECILL-2.0 CECILL-B
  CECILL-C ClArtistic Condor-1.1 FSFAP FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later IJG Imlib2
  LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 OLDAP-2.3 OLDAP-2.7 OpenSSL PHP-3.01 Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim
  WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd`
);
var NO_DECISION = /^(?:AML|BlueOak-1\.0\.0|BSD-(?!Protection|3-Clause-No-).*|MIT-.*|HPND-(?!sell-variant-critical).*|X11-.*|OLDAP-.*|ISC-.*|HP-19\d\d|CC-PDDC|NIST-PD.*|blessing|curl|libpng-.*|Libpng|bzip2-.*|zlib-acknowledgement|NTP-0|Python-2\.0\.1|TCL|Spencer-.*|Xerox|FSFUL.*|SAX-PD.*|Unicode-DFS-.*|dtoa|libtiff|pkgconf|MirOS)$/;
var RESTRICTED = [
  [/^CC-BY-NC(?:-|$)/, ["non-commercial"]],
  [/^CC-BY-(?:NC-)?ND(?:-|$)/, ["no-derivatives"]],
  [/^(?:PolyForm-Noncommercial|NCGL-UK|Aladdin|PPL$|SUL-)/, ["non-commercial"]],
  [/^PolyForm-Small-Business/, ["scale-cap:revenue"]],
  [/^openrail$/, ["use-policy", "flow-down"]],
  [/^(?:SSPL-|Elastic-)/, ["maas"]],
  [/^BUSL-/, ["field: no production use before the change date"]],
  [/^FSL-/, ["field: no competing use"]],
  [/^Parity-/, ["field: private use"]],
  [/^JSON$/, ['field: "Good, not Evil"']],
  [/^Hippocratic-/, ["use-policy"]],
  [/^C-UDA-/, ["field: computational use only"]],
  [/^CPOL-/, ["field: no illegal or immoral use"]],
  [/^BSD-3-Clause-No-Military-License$/, ["field: no military use"]],
  [/^BSD-3-Clause-No-Nuclear-License/, ["field: no nuclear facilities"]],
  [/^3D-Slicer-/, ["field: research"]],
  [/^ASWF-Digital-Assets-/, ["field: research and demonstration"]],
  [/^ParaType-Free-Font-/, ["no-redistribution"]]
];

// src/licenses/openness.ts
var approved = new Set(APPROVED.split(" "));
var spelled = new Map([...approved, ...OTHERS.split(" ")].map((id) => [id.toLowerCase(), id]));
function spdxId(id) {
  return spelled.get(id.toLowerCase());
}
function openness(id, scope) {
  const parts = id.split(/\s(?:AND|OR)\s|[()]|\sWITH\s\S+/).filter((part) => part.trim());
  if (parts.length > 1)
    return ofExpression(
      parts.map((part) => openness(part.trim(), scope)),
      !/\sAND\s/.test(id)
    );
  const restrictions = RESTRICTED.filter(([pattern]) => pattern.test(id)).flatMap(([, kinds]) => kinds);
  if (restrictions.length > 0) {
    return { status: "restricted", open: false, restrictions: [...new Set(restrictions)], basis: LISTS.own };
  }
  if (approved.has(id)) return { status: "open", open: true, restrictions: [], basis: LISTS.osi };
  const openFor = (list, basis, scopes) => {
    if (!list.has(id)) return void 0;
    const fits2 = scope === void 0 || scopes.includes(scope);
    return fits2 ? { status: "open", open: true, restrictions: [], basis } : { status: "open-unapproved", open: false, restrictions: [], basis: LISTS.osi };
  };
  const listed = openFor(DATA_TERMS, LISTS.data, ["weights", "data", "documents"]) ?? openFor(FREE, LISTS.fsf, ["weights", "data", "documents"]);
  if (listed) return listed;
  if (WEIGHTS_TERMS.has(id) || NO_DECISION.test(id)) {
    return { status: "open-unapproved", open: scope !== "code", restrictions: [], basis: LISTS.none };
  }
  return { status: "unknown", open: false, restrictions: [] };
}
function ofExpression(parts, alternatives) {
  const decisive = parts.find(({ open }) => open === alternatives) ?? parts[0];
  const restrictions = alternatives ? decisive.restrictions : parts.flatMap((part) => part.restrictions);
  return { ...decisive, restrictions: [...new Set(restrictions)] };
}

// src/licenses/model-licenses.ts
var USERS_700 = "scale-cap:users 700 million a month";
var USERS_100 = "scale-cap:users 100 million a month";
var RAIL = ["use-policy", "flow-down", "remote-restrict"];
var NC = ["non-commercial"];
var RESEARCH = ["research-only", "non-commercial"];
var MODEL_LICENSES = [
  // Meta
  {
    id: "llama1",
    also: ["llama1-licence", "llama-license-2023"],
    name: "LLaMA License Agreement",
    phrases: ["llama license agreement"],
    date: "2023-02",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "no-redistribution", "revocable"]
  },
  {
    id: "llama2-community",
    also: ["llama2", "llama-2-license-2023"],
    name: "Llama 2 Community License Agreement",
    phrases: ["llama 2 community license agreement"],
    date: "2023-07-18",
    restrictions: [USERS_700, "no-training-others", "use-policy"]
  },
  {
    id: "llama3.1-community",
    also: ["llama3.1", "llama-3.1-license-2024"],
    name: "Llama 3.1 Community License Agreement",
    phrases: ["llama 3.1 community license agreement"],
    date: "2024-07-23",
    restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', "use-policy"]
  },
  {
    id: "llama3.2-community",
    also: ["llama3.2", "llama-3.2-license-2024"],
    name: "Llama 3.2 Community License Agreement",
    phrases: ["llama 3.2 community license agreement"],
    date: "2024-09-25",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3.3-community",
    also: ["llama3.3", "llama-3.3-license-2024"],
    name: "Llama 3.3 Community License Agreement",
    phrases: ["llama 3.3 community license agreement"],
    date: "2024-12-06",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3-community",
    also: ["llama3"],
    name: "Meta Llama 3 Community License Agreement",
    phrases: ["llama 3 community license agreement"],
    date: "2024-04-18",
    restrictions: [
      USERS_700,
      "no-training-others",
      'naming "Llama 3"',
      'display "Built with Meta Llama 3"',
      "use-policy"
    ]
  },
  {
    id: "llama4-community",
    also: ["llama4", "llama-4-cla-2025"],
    name: "Llama 4 Community License Agreement",
    phrases: ["llama 4 community license agreement"],
    date: "2025-04-05",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: not in the EU"
    ]
  },
  {
    id: "opt-175b",
    name: "OPT-175B License Agreement",
    phrases: ["opt-175b license agreement", "opt-175b licence agreement"],
    date: "2022-05",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "revocable"]
  },
  {
    id: "chameleon-research",
    also: ["chameleon-research-2024"],
    name: "Chameleon Research License",
    phrases: ["chameleon research license"],
    date: "2024-06",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "seamless",
    also: ["custom-seamless"],
    name: "Seamless Licensing Agreement",
    phrases: ["seamless licensing agreement"],
    date: "2023-11",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "fair-noncommercial-research-license",
    also: ["fair-noncommercial-research"],
    name: "FAIR Noncommercial Research License",
    phrases: ["fair noncommercial research license", "fair non-commercial research license"],
    date: "2025",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "dinov3",
    also: ["dinov3-license"],
    name: "DINOv3 License",
    phrases: ["dinov3 license"],
    date: "2025-08-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  {
    id: "sam-license",
    also: ["sam", "sam3"],
    name: "SAM License",
    phrases: ["sam license"],
    date: "2025-11-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  // Responsible AI Licenses
  {
    id: "bigscience-bloom-rail-1.0",
    also: ["bigscience-rail-1.0"],
    name: "BigScience RAIL License v1.0",
    phrases: ["bigscience rail license"],
    date: "2022-05-19",
    restrictions: RAIL
  },
  {
    id: "bigscience-openrail-m",
    also: ["bigscience-open-rail-m"],
    name: "BigScience Open RAIL-M License",
    phrases: ["bigscience open rail-m"],
    date: "2022-08-18",
    restrictions: RAIL
  },
  {
    id: "openrail++",
    also: ["creativeml-open-rail++-m", "openrail++-m", "bigscience-open-rail-m2"],
    name: "CreativeML Open RAIL++-M License",
    phrases: ["creativeml open rail++-m", "open rail++-m"],
    date: "2022-11-24",
    restrictions: RAIL
  },
  {
    id: "creativeml-openrail-m",
    also: ["creativeml-open-rail-m", "stable-diffusion-2022-08-22"],
    name: "CreativeML Open RAIL-M",
    phrases: ["creativeml open rail-m", "creativeml open rail m", "creativeml openrail-m"],
    date: "2022-08-22",
    restrictions: RAIL
  },
  {
    id: "bigcode-openrail-m",
    also: ["bigcode-open-rail-m-v1"],
    name: "BigCode Open RAIL-M v1",
    phrases: ["bigcode open rail-m", "bigcode openrail-m"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "research-rail-ms",
    also: ["researchrail"],
    name: "Research-Only RAIL",
    phrases: ["research-only rail", "researchrail", "research rail"],
    date: "2025",
    restrictions: ["research-only", "use-policy", "flow-down"]
  },
  {
    id: "ai2-impact",
    also: ["ai2-impact-license"],
    name: "AI2 ImpACT License",
    phrases: ["ai2 impact license"],
    date: "2023-08",
    restrictions: ["use-policy", "flow-down"]
  },
  // China
  {
    id: "deepseek-license-1.0",
    also: ["deepseek", "deepseek-license", "deepseek-la-1.0"],
    name: "DeepSeek License Agreement",
    phrases: ["deepseek license agreement"],
    date: "2023-10-23",
    restrictions: [...RAIL, "field: military"]
  },
  {
    id: "tongyi-qianwen-research",
    also: ["qwen-research-2023"],
    name: "Tongyi Qianwen Research License Agreement",
    phrases: ["tongyi qianwen research license agreement"],
    date: "2023-11-30",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "tongyi-qianwen",
    also: ["tongyi-qianwen-2023", "tongyi-qianwen-license-agreement"],
    name: "Tongyi Qianwen License Agreement",
    phrases: ["tongyi qianwen license agreement"],
    date: "2023-08-03",
    restrictions: [USERS_100, "no-training-others"]
  },
  {
    id: "qwen-research",
    name: "Qwen Research License Agreement",
    phrases: ["qwen research license agreement"],
    date: "2024-09-19",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "qwen",
    also: ["qwen-2024", "qwen-license"],
    name: "Qwen License Agreement",
    phrases: ["qwen license agreement"],
    date: "2024-09-19",
    restrictions: [USERS_100, 'display "Built with Qwen"']
  },
  {
    id: "kimi-k3",
    name: "Kimi K3 License",
    phrases: ["kimi k3 license"],
    date: "2026-07",
    restrictions: ["maas", "scale-cap:revenue 20 million US dollars a year"]
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-kimi", "kimi-k2", "moonshot-ai-modified-mit-2025"],
    name: "Modified MIT License (Kimi)",
    phrases: ["\u2026our only modification part is that"],
    date: "2025-07",
    restrictions: [
      "display of the model's name",
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 20 million US dollars a month"
    ],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-minimax", "minimax-m2"],
    name: "Modified MIT License (MiniMax)",
    phrases: ["\u2026our only modification is that"],
    date: "2025-10",
    restrictions: ["display of the model's name"],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-mistral"],
    name: "Modified MIT License (Mistral)",
    phrases: ["\u2026global consolidated monthly revenue"],
    date: "2025-12",
    restrictions: ["scale-cap:revenue 20 million US dollars a month"],
    base: "MIT"
  },
  {
    id: "openai-noncommercial",
    also: ["jukebox", "noncommercial-use-license"],
    name: "Noncommercial Use License (OpenAI)",
    phrases: ["noncommercial use license"],
    date: "2020",
    restrictions: NC,
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-gpt2", "gpt-2"],
    name: "Modified MIT License (GPT-2)",
    phrases: ["\u2026we don't claim ownership of the content you create"],
    date: "2019",
    restrictions: [],
    base: "MIT"
  },
  {
    id: "modified-mit",
    name: "Modified MIT License",
    phrases: ["modified mit license"],
    restrictions: [],
    base: "MIT"
  },
  {
    id: "minimax-noncommercial",
    also: ["minimax-non-commercial"],
    name: "MiniMax Non-Commercial License",
    phrases: ["minimax non-commercial license", "minimax noncommercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "minimax-community",
    name: "MiniMax Community License",
    phrases: ["minimax community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 20 million US dollars"]
  },
  {
    id: "minimax-model",
    also: ["minimax-model-license"],
    name: "MiniMax Model License Agreement",
    phrases: ["minimax model license"],
    date: "2025-01-15",
    restrictions: ["use-policy", "field: military"]
  },
  {
    id: "codegeex",
    also: ["codegeex2", "codegeex-license"],
    name: "CodeGeeX License",
    phrases: ["the codegeex license", "the codegeex2 license", "codegeex \u8BB8\u53EF\u8BC1", "codegeex2 \u8BB8\u53EF\u8BC1"],
    date: "2022-09",
    restrictions: [...RESEARCH, "field: military, illegal, national security", "revocable"]
  },
  {
    id: "yuan2",
    also: ["yuan-2.0", "yuan2.0", "yuan2.0-model-license"],
    name: "Yuan 2.0 Model License Agreement",
    phrases: ["\u6E902.0\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "yuan 2.0 model license agreement", "yuan2.0 model license agreement"],
    date: "2023-11-26",
    restrictions: ["field: military, illegal", "revocable"]
  },
  {
    id: "funasr-model-license",
    also: ["funasr"],
    name: "FunASR Model Open Source License Agreement",
    phrases: ["funasr model open source license agreement", "funasr \u6A21\u578B\u5F00\u6E90\u534F\u8BAE", "funasr \u8F6F\u4EF6"],
    date: "2023",
    restrictions: ["field: no denigration", "revocable", "display of the model's name"]
  },
  {
    id: "chatglm-6b",
    also: ["chatglm2-6b", "chatglm3-6b", "chatglm"],
    name: "ChatGLM License",
    phrases: [
      "chatglm-6b license",
      "chatglm2-6b license",
      "chatglm3-6b license",
      "chatglm-6b \u8BB8\u53EF\u8BC1",
      "chatglm2-6b \u8BB8\u53EF\u8BC1",
      "chatglm3-6b \u8BB8\u53EF\u8BC1",
      "chatglm-6b\u8BB8\u53EF\u8BC1",
      "chatglm2-6b\u8BB8\u53EF\u8BC1"
    ],
    date: "2023",
    restrictions: ["field: military, illegal, national security", "revocable", "registration"]
  },
  {
    id: "glm-130b",
    name: "GLM-130B License",
    phrases: ["glm-130b license"],
    date: "2022",
    restrictions: [...NC, "field: military, illegal"]
  },
  {
    id: "cogvlm",
    name: "CogVLM License",
    phrases: ["cogvlm license", "cogvlm2 license"],
    date: "2023",
    restrictions: ["registration", "field: military, illegal"]
  },
  {
    id: "cogvideox",
    also: ["cogvideox-licence", "cogvideox-license"],
    name: "CogVideoX License",
    phrases: ["cogvideox license", "cogvideox \u8BB8\u53EF"],
    date: "2024",
    restrictions: ["registration", "scale-cap:visits 1 million a month", "field: military, illegal"]
  },
  {
    id: "glm-4",
    also: ["glm-4-9b"],
    name: "glm-4-9b License",
    phrases: ["glm-4-9b license", "glm-4 license", "glm-4-9b \u8BB8\u53EF"],
    date: "2024-06",
    restrictions: ["registration", "display", "field: military, illegal"]
  },
  {
    id: "baichuan2-community",
    also: ["baichuan2", "baichuan-2"],
    name: "Baichuan 2 Model Community License Agreement",
    phrases: [
      "baichuan 2 model community license agreement",
      "baichuan 2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan 2\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023",
    restrictions: ["scale-cap:users 1 million a day", "registration", "no-redistribution"]
  },
  {
    id: "baichuan-7b",
    also: ["baichuan", "baichuan-7b-model-licence"],
    name: "Baichuan-7B Model License",
    phrases: [
      "baichuan-7b \u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-7b model license",
      "baichuan-13b \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-13b model community"
    ],
    date: "2023",
    restrictions: ["registration"]
  },
  {
    id: "yi-community-2.0",
    also: ["yi", "yi-license"],
    name: "Yi Series Models Community License Agreement",
    phrases: ["yi series models community license agreement", "yi series models license agreement"],
    date: "2023-11-23",
    restrictions: ["registration", "use-policy"]
  },
  {
    id: "tencent-hunyuan-community",
    also: ["tencent-hunyuan-3d-2.0-cla", "tencent-hunyuan"],
    name: "Tencent Hunyuan Community License Agreement",
    phrases: [
      "tencent hunyuan community license agreement",
      "tencent hunyuanworld",
      "tencent hunyuan 3d",
      "tencent hunyuan"
    ],
    date: "2024-05-14",
    restrictions: [
      "geography: not in the EU (later versions: nor the UK and South Korea)",
      "scale-cap:users 100 million a month",
      "no-training-others",
      "use-policy"
    ]
  },
  {
    id: "kolors",
    name: "Kolors License",
    phrases: ["\u2026300 million monthly active users", "kolors license", "\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE kolors"],
    date: "2024-07-06",
    restrictions: ["scale-cap:users 300 million a month", "registration", "no-training-others"]
  },
  {
    id: "skywork-community",
    also: ["skywork-license"],
    name: "Skywork Community License",
    phrases: ["skywork community license", "skywork \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE", "skywork\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"],
    date: "2023-10",
    restrictions: ["field: military, illegal", "flow-down", 'display "Skywork Inside"', "revocable"]
  },
  {
    id: "telechat-community",
    also: ["telechat", "telechat-license"],
    name: "TeleChat Model Community License Agreement",
    phrases: [
      "telechat\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "telechat \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "telechat model community license agreement",
      "telechat community license",
      // Copies whose title is drawn rather than written begin with what the model is.
      '"telechat\u6A21\u578B"\u662F\u6307',
      '"telechat \u6A21\u578B"\u662F\u6307'
    ],
    date: "2024-01",
    restrictions: ["registration: for commercial use", "field: military, illegal", "flow-down", "revocable"]
  },
  {
    id: "baai-aquila-70b",
    also: ["aquila2-70b", "baai-aquila-70b-model-license"],
    name: "BAAI Aquila 70B Model License",
    phrases: ["aquila2-70b\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "aquila2-70b \u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "baai aquila 70b"],
    date: "2023-11-29",
    restrictions: [...NC, "field: illegal", "flow-down", "revocable"]
  },
  {
    id: "baai-aquila",
    also: ["baai-aquila-model-license", "aquila"],
    name: "BAAI Aquila Model License",
    phrases: [
      "baai aquila",
      "aquila model license",
      "aquila\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "aquila \u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "aquila2\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023-06-08",
    restrictions: ["field: illegal", "flow-down"]
  },
  {
    id: "orion-community",
    also: ["orion", "orion-license"],
    name: "OrionStar Models Community License Agreement",
    phrases: [
      "orion series models community license",
      "orion-14b series models community license",
      "models community license agreement"
    ],
    date: "2024",
    restrictions: ["registration", "field: illegal"]
  },
  {
    id: "xverse",
    also: ["xverse-model-license", "xverse-license"],
    name: "XVERSE Model License",
    phrases: [
      "xverse model license",
      "xverse\u6A21\u578B\u8BB8\u53EF",
      "xverse \u5927\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "xverse\u5927\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "xverse \u5927\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023-11",
    restrictions: ["registration: for commercial use", "field: military, illegal", "flow-down", "revocable"]
  },
  {
    id: "moss-commercial",
    also: ["moss-agreement"],
    name: "MOSS agreement on commercial use",
    phrases: ["copy of the moss model", "moss \u6A21\u578B\u6743\u91CD(\u4EE5\u4E0B\u7B80\u79F0", "moss\u6A21\u578B\u6743\u91CD(\u4EE5\u4E0B\u7B80\u79F0"],
    date: "2023-04-29",
    restrictions: ["registration: for commercial use", "revocable"],
    kind: "offer"
  },
  {
    id: "dots-llm1",
    also: ["dots.llm1", "dots-llm1-agreement"],
    name: "dots.llm1 License Agreement",
    phrases: ["dots.llm1 license agreement"],
    date: "2025-08-08",
    restrictions: ["use-policy", 'display "Built with dots.llm1"']
  },
  {
    id: "bilibili-indextts",
    also: ["indextts", "bilibili-index"],
    name: "bilibili Model Use License Agreement",
    phrases: ["bilibili model use license agreement", "bilibili indextts", "bilibili\u6A21\u578B\u4F7F\u7528\u8BB8\u53EF\u534F\u8BAE"],
    date: "2025",
    restrictions: [
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 1 billion RMB",
      "no-training-others",
      "field: illegal"
    ]
  },
  // Europe, Middle East, Korea, Canada
  {
    id: "mistral-mnpl-0.1",
    also: ["mnpl", "mnpl-0.1"],
    name: "Mistral AI Non-Production License",
    phrases: ["mistral ai non-production license", "mistral non-production license"],
    date: "2024-05",
    restrictions: ["field: no production use", "non-commercial"]
  },
  {
    id: "mistral-mrl-0.1",
    also: ["mrl", "mrl-0.1"],
    name: "Mistral AI Research License",
    phrases: ["mistral ai research license", "mistral research license"],
    date: "2024-07",
    restrictions: RESEARCH
  },
  {
    id: "jamba-open-model-license",
    also: ["jamba"],
    name: "Jamba Open Model License",
    phrases: ["jamba open model license"],
    date: "2024-08",
    restrictions: ["scale-cap:revenue (reported: 50 million US dollars a year)"]
  },
  {
    id: "falcon-180b",
    also: ["falcon-180b-license"],
    name: "Falcon 180B TII License",
    phrases: ["falcon 180b tii license", "falcon-180b tii license"],
    date: "2023-09",
    restrictions: ["use-policy", "maas", "revocable"]
  },
  {
    id: "falcon-llm-license",
    also: ["falcon-2-11b", "falcon-2-11b-1.0", "falcon-2", "falcon-3", "falcon-mamba"],
    name: "Falcon TII License",
    phrases: [
      "falcon 2 11b tii license",
      "tii falcon",
      "falcon 3 tii",
      "falcon mamba",
      "falcon-llm license",
      "falcon llm license",
      "falcon 2"
    ],
    date: "2024-05",
    restrictions: ["use-policy", "revocable", "display"]
  },
  {
    id: "exaone",
    also: ["exaone-ai-model-1.1-nc", "exaone-ai-model-license"],
    name: "EXAONE AI Model License Agreement",
    phrases: ["exaone ai model license agreement"],
    date: "2024-12",
    restrictions: [...RESEARCH, "no-training-others", "revocable"]
  },
  {
    id: "hyperclovax-seed",
    also: ["hyperclovax"],
    name: "HyperCLOVA X SEED Model License Agreement",
    phrases: ["hyperclova x seed", "hyperclovax"],
    date: "2025",
    restrictions: ["scale-cap:users 10 million a month", "field: no competing service"]
  },
  {
    id: "stability-ai-community",
    also: ["stability-ai-community-2024", "stabilityai-ai-community"],
    name: "Stability AI Community License Agreement",
    phrases: ["stability ai community license agreement"],
    date: "2024-07-05",
    restrictions: [
      "scale-cap:revenue 1 million US dollars a year",
      "registration",
      "use-policy",
      'display "Powered by Stability AI"',
      "no-training-others"
    ]
  },
  {
    id: "svd-nc-community",
    also: ["stable-video-diffusion-community", "stable-video-diffusion-nc-community", "svd"],
    name: "Stable Video Diffusion Non-Commercial Community License Agreement",
    phrases: [
      "stable video diffusion non-commercial community license",
      "stable video diffusion nc community license"
    ],
    date: "2023-11",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "sdxl-0.9-research",
    also: ["sdxl-0.9"],
    name: "SDXL 0.9 Research License Agreement",
    phrases: ["sdxl 0.9 research license"],
    date: "2023-07",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-research",
    also: ["sai-nc-research", "stability-ai-nc-research", "stability-ai-nc-2023-12-06"],
    name: "Stability AI Non-Commercial Research Community License Agreement",
    phrases: [
      "stability ai non-commercial research community license",
      "stability ai nc research community license"
    ],
    date: "2023-11",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-community",
    also: ["sai-nc-community", "stability-ai-nc-community"],
    name: "Stability AI Non-Commercial Community License Agreement",
    phrases: [
      "stability ai non-commercial community license",
      "stable video 3d",
      "stability ai nc community license"
    ],
    date: "2024-03",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "flux-1-dev-non-commercial",
    also: ["flux-1-dev-nc", "flux-1-nc", "flux-1-dev-non-commercial-license"],
    name: "FLUX.1 [dev] Non-Commercial License",
    phrases: ["flux.1 [dev] non-commercial license", "flux.1 dev non-commercial license", "flux.1 kontext"],
    date: "2024-08-01",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "flux-dev-nc",
    also: ["flux-dev-nc-2.0", "flux-dev-non-commercial"],
    name: "FLUX [dev] Non-Commercial License",
    phrases: [
      "flux [dev] non-commercial license",
      "flux dev non-commercial license",
      "flux non-commercial license"
    ],
    date: "2025-11",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "deepfloyd-if-license",
    also: ["deepfloyd-if"],
    name: "DeepFloyd IF License Agreement",
    phrases: ["deepfloyd if license agreement", "deepfloyd if research license"],
    date: "2023-04",
    restrictions: ["research-only", "field: military, surveillance, medical"]
  },
  {
    id: "ltx-2-community",
    also: ["ltx-2", "ltx-2-community-license"],
    name: "LTX-2 Community License Agreement",
    phrases: ["ltx-2 community license", "ltx-2.x community license"],
    date: "2026-08-11",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "ltxv-open-weights",
    also: ["ltxv", "ltxv-owl-2025-04-17", "ltxv-owl-2025-05-05"],
    name: "LTXV Open Weights License",
    phrases: ["ltxv open weights license", "ltx video", "ltxv"],
    date: "2025-04",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "fish-audio-research-license",
    also: ["fish-audio-research"],
    name: "Fish Audio Research License",
    phrases: ["fish audio research license"],
    date: "2026-03",
    restrictions: NC
  },
  {
    id: "open-aleph",
    also: ["open-aleph-1.0", "open-aleph-license"],
    name: "Open Aleph License",
    phrases: ["open aleph license"],
    date: "2024",
    restrictions: [...NC, "field: non-administrative"]
  },
  {
    id: "playground-v2-community",
    also: ["playground-v2", "playground-v2dot5-community"],
    name: "Playground v2 Community License",
    phrases: ["playground v2 community license", "playground v2.5 community license"],
    date: "2023-12",
    restrictions: ["scale-cap:users 1 million a month", "no-training-others"]
  },
  {
    id: "axolotl-community",
    also: ["axolotl"],
    name: "Axolotl Community License Agreement",
    phrases: ["axolotl community license"],
    date: "2025",
    restrictions: ["maas: not as a fine-tuning service or platform"]
  },
  {
    id: "cpml",
    also: ["coqui-public-model-license", "coqui"],
    name: "Coqui Public Model License",
    phrases: ["coqui public model license"],
    date: "2023",
    restrictions: NC
  },
  {
    id: "bria",
    also: ["bria-rmbg-1.4", "bria-rmbg-2.0"],
    name: "Bria license",
    phrases: ["bria-rmbg", "bria rmbg"],
    restrictions: [...NC, "registration"]
  },
  {
    id: "fair-ai-public-1.0-sd",
    also: ["fair-ai-public-license-1.0-sd"],
    name: "Fair AI Public License 1.0-SD",
    phrases: ["fair ai public license 1.0-sd"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "fair-ai-public-1.0",
    also: ["fair-ai-public-license-1.0"],
    name: "Fair AI Public License 1.0",
    phrases: ["fair ai public license 1.0"],
    date: "2023",
    restrictions: ["flow-down"]
  },
  // United States
  {
    id: "gemma-aup",
    name: "Gemma Prohibited Use Policy",
    phrases: ["gemma prohibited use policy"],
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "gemma",
    also: ["gemma-tou-2024-04-01", "gemma-tou-2025-03-24"],
    name: "Gemma Terms of Use",
    phrases: ["gemma terms of use"],
    date: "2024-02-21",
    restrictions: ["use-policy", "flow-down", "remote-restrict"]
  },
  {
    id: "health-ai-developer-foundations",
    also: ["hai-def"],
    name: "Health AI Developer Foundations Terms of Use",
    phrases: ["health ai developer foundations"],
    date: "2024-11",
    restrictions: ["use-policy", "field: clinical use"]
  },
  {
    id: "alphafold3-output-tou",
    name: "AlphaFold 3 Output Terms of Use",
    phrases: ["alphafold 3 output terms of use", "alphafold server output terms"],
    date: "2024-11-09",
    restrictions: [...NC, "no-training-others"]
  },
  {
    id: "alphafold3-prohibited-use",
    name: "AlphaFold 3 Prohibited Use Policy",
    phrases: [
      "alphafold 3 model parameters and output prohibited use",
      "alphafold 3 prohibited use",
      "prohibited use policy"
    ],
    date: "2024-11-09",
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "alphafold3-weights-tou",
    also: ["alphafold3"],
    name: "AlphaFold 3 Model Parameters Terms of Use",
    phrases: ["alphafold 3 model parameters terms of use"],
    date: "2024-11-09",
    restrictions: [...NC, "no-redistribution", "no-training-others", "revocable"]
  },
  {
    id: "databricks-open-model-license",
    also: ["databricks-open-model", "dbrx"],
    name: "Databricks Open Model License",
    phrases: ["databricks open model license", "databricks open source license"],
    date: "2024-03-27",
    restrictions: [USERS_700, "no-training-others", "use-policy", "remote-restrict"]
  },
  {
    id: "nvidia-model-training",
    also: ["nvidia-model-training-2025"],
    name: "NVIDIA Data Agreement for Model Training",
    phrases: ["nvidia data agreement for model training"],
    date: "2025",
    restrictions: ["field: model training only"]
  },
  {
    id: "nvidia-open-model",
    also: ["nvidia-open-model-license", "nvidia-open-model-2025-04-28"],
    name: "NVIDIA Open Model License Agreement",
    phrases: ["nvidia open model license", "nvidia nemotron open model license"],
    date: "2024-06",
    restrictions: ["safety-tamper", "use-policy", "revocable"]
  },
  {
    id: "nvidia-source-code",
    also: ["nvidia-license", "nvidia-source-code-nc", "nvidia-noncommercial"],
    name: "NVIDIA Source Code License",
    phrases: ["nvidia source code license", "nvidia license", "nvidia one way noncommercial"],
    restrictions: RESEARCH
  },
  {
    id: "apple-amlr",
    also: ["apple-machine-learning-research-model"],
    name: "Apple Machine Learning Research Model License",
    phrases: ["apple machine learning research model"],
    date: "2025",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "apple-ascl",
    also: ["apple-excl", "apple-sample-code-license"],
    name: "Apple Sample Code License",
    phrases: [
      "\u2026this apple software is supplied to you by apple",
      "\u2026the apple software is supplied to you by apple"
    ],
    date: "2023",
    restrictions: [],
    base: "AML"
  },
  {
    id: "grok2-community",
    also: ["grok-2-community"],
    name: "Grok 2 Community License Agreement",
    phrases: ["grok 2 community license"],
    date: "2025-08",
    restrictions: [
      "use-policy",
      "no-training-others",
      'display "Powered by xAI"',
      "revocable",
      "scale-cap:revenue (reported: 1 million US dollars a year)"
    ]
  },
  {
    id: "lfm1.0",
    also: ["lfm-open-license"],
    name: "LFM Open License v1.0",
    phrases: ["lfm open license"],
    date: "2025-07",
    restrictions: ["scale-cap:revenue 10 million US dollars a year"]
  },
  {
    id: "krea-2-community",
    name: "Krea 2 Community License",
    phrases: ["krea 2 community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ideogram-4-nc",
    name: "Ideogram 4 Non-Commercial License",
    phrases: ["ideogram 4 non-commercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "swift-open-1.0",
    name: "Swift Open License",
    phrases: ["swift open license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ms-research",
    also: ["ms-research-license-terms", "microsoft-research-license"],
    name: "Microsoft Research License Terms",
    phrases: [
      "microsoft research license terms",
      "microsoft research license agreement",
      "msr-la",
      "msr license"
    ],
    restrictions: RESEARCH
  },
  {
    id: "intel-research",
    name: "Intel Research Use License",
    phrases: ["intel research use license", "intel simplified research license"],
    restrictions: RESEARCH
  },
  { id: "h-research", name: "H Research License", phrases: ["h research license"], restrictions: RESEARCH },
  {
    id: "openai-terms-of-use",
    name: "OpenAI Terms of Use",
    phrases: ["openai terms of use"],
    restrictions: ["no-training-others", "use-policy"],
    kind: "policy"
  },
  // Titles that others contain.
  {
    id: "tulu-ai-model-license",
    name: "AI Model License Agreement",
    phrases: ["ai model license agreement"],
    restrictions: RESEARCH
  }
];
var POLICY_TITLE = /(?:acceptable|prohibited|responsible) use(?:s)?(?: policy| guidelines)?|us(?:e|age) policy|使用政策/;
var TITLE_LENGTH = 400;

// src/licenses/judge/part-name.ts
function idOf({ template }) {
  const ids2 = template.ids.map(({ id }) => id);
  return ids2.find((id) => id.endsWith("-only") && !id.includes("invariants")) ?? ids2[0].replace(/\+$/, "-only");
}
function nameOf(part) {
  const id = idOf(part);
  return (part.template.ids.find((entry) => entry.id === id) ?? part.template.ids[0]).name;
}

// src/licenses/judge/model.ts
function modelLicense(plain2) {
  const head = plain2.slice(0, TITLE_LENGTH);
  return MODEL_LICENSES.find(
    ({ phrases }) => phrases.some(
      (phrase) => phrase.startsWith("\u2026") ? plain2.includes(phrase.slice(1)) : head.includes(phrase)
    )
  );
}
function ofModelLicense(model, {
  passages: passages2,
  unexplained,
  known,
  text
}) {
  const basis = `${model.name}${model.date ? `, ${model.date}` : ""}; ${LISTS.own}`;
  const changed = model.base !== void 0 && known.length > 0;
  const found = model.restrictions.length > 0 ? [] : restrictionKinds(changed ? passages2.map(({ quote }) => quote).join(" ") : text);
  const restrictions = [...model.restrictions, ...found];
  return {
    id: model.id,
    ids: [.../* @__PURE__ */ new Set([model.id, ...model.also ?? []])],
    name: changed ? nameOf(known[0]) : model.name,
    status: restrictions.length > 0 ? "restricted" : "modified",
    open: false,
    restrictions,
    unexplained: changed ? unexplained : 0,
    missing: 0,
    passages: changed ? passages2 : [],
    ...changed ? { openText: true } : {},
    basis,
    ...model.kind === "policy" ? { policy: true } : {}
  };
}

// src/licenses/judge/known.ts
function ofKnownTexts(known, passages2, unexplained, whole, alsoKnownAs = []) {
  const ids2 = [...new Set(known.map(idOf))];
  const verdicts = ids2.map((id) => openness(id));
  const missing = known.reduce((sum, part) => sum + part.missing.length, 0);
  const further = passages2.map(({ quote }) => modelLicense(plainText(quote))).filter((row) => row !== void 0);
  const cues = passages2.length > 0 ? restrictionKinds(passages2.map(({ quote }) => quote).join(" . ")) : [];
  const restrictions = [
    .../* @__PURE__ */ new Set([
      ...verdicts.flatMap((verdict) => verdict.restrictions),
      ...further.flatMap((row) => row.restrictions),
      ...cues
    ])
  ];
  const twins = known.flatMap(twinsOf);
  const all = [.../* @__PURE__ */ new Set([...ids2, ...twins, ...[...further, ...alsoKnownAs].map((row) => row.id)])];
  const clean = whole && unexplained === 0 && missing === 0;
  const base = verdicts[0];
  const worst = verdicts.find(({ open }) => !open) ?? base;
  const restricted = restrictions.length > 0;
  let status;
  if (ids2.length + further.length > 1 && restricted && base.open && (further.length > 0 || worst.status === "restricted"))
    status = "mixed";
  else if (restricted) status = "restricted";
  else if (!clean) status = "modified";
  else status = worst.status;
  return {
    id: ids2[0],
    ids: all,
    name: nameOf(known[0]),
    status,
    open: clean && verdicts.every(({ open }) => open),
    restrictions,
    unexplained,
    missing,
    passages: passages2,
    ...base.open ? { openText: true } : {},
    ...base.basis ? { basis: base.basis } : {}
  };
}
function twinsOf(part) {
  const own = idOf(part).replace(/-only$/u, "");
  return part.template.ids.map(({ id }) => id).filter((id) => !id.startsWith(own));
}

// src/licenses/addresses.ts
var KNOWN = [
  [/apache\.org\/licenses\/license-2\.0/i, "Apache-2.0"],
  [
    /(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.(?:html|txt|php))?\/?$/i,
    // The OSI's own pages have hyphens in versions: "apache-2-0".
    (match) => match[1].replace(/-(\d)-(\d)$/, "-$1.$2")
  ],
  [/mit-license\.org/i, "MIT"],
  [
    /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i,
    (match) => `CC-${match[1].toUpperCase()}-${match[2]}`
  ],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, "CC0-1.0"],
  [/opendatacommons\.org\/licenses\/by\b/i, "ODC-By-1.0"],
  [/opendatacommons\.org\/licenses\/odbl\b/i, "ODbL-1.0"],
  [/opendatacommons\.org\/licenses\/pddl\b/i, "PDDL-1.0"],
  [/gnu\.org\/licenses\/(a?l?gpl)-(\d\.\d)/i, (match) => `${match[1].toUpperCase()}-${match[2]}-only`],
  [/mozilla\.org\/[^\s]{0,20}mpl\/2\.0/i, "MPL-2.0"],
  [
    /cdla\.(?:dev|io)\/(permissive|sharing)-(\d)-(\d)/i,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1)}-${match[2]}.${match[3]}`
  ],
  [/openmdw\.ai/i, "OpenMDW-1.1"],
  [/(?:facebookresearch|meta-llama)\/llama\/blob\/[^/]+\/license/i, "llama2-community"],
  [/ai\.meta\.com\/(?:llama\/license|resources\/models-and-libraries\/llama-downloads)/i, "llama2-community"],
  [
    /(?:llama\.com|llama\.meta\.com)\/llama(\d)(?:[_.](\d))?\/license/i,
    (match) => `llama${match[1]}${match[2] ? `.${match[2]}` : ""}-community`
  ],
  [
    /meta-llama\/(?:meta-)?llama-(\d(?:\.\d)?)[^/]*\/blob\/[^/]+\/license/i,
    (match) => `llama${match[1]}-community`
  ],
  [/ai\.google\.dev\/gemma\/terms/i, "gemma"],
  [/deepseek-ai\/[\w.-]+\/blob\/[^/]+\/license-model/i, "deepseek-license-1.0"],
  [/mistral\.ai\/licenses\/mnpl/i, "mistral-mnpl-0.1"],
  [/mistral\.ai\/licenses\/mrl/i, "mistral-mrl-0.1"],
  [/databricks\.com\/legal\/open-model-license/i, "databricks-open-model-license"],
  [/stability\.ai\/(?:community-)?license/i, "stability-ai-community"],
  [/nvidia-open-model-license/i, "nvidia-open-model"],
  [/compvis\/stable-diffusion-license/i, "creativeml-openrail-m"],
  [/bigcode-model-license-agreement/i, "bigcode-openrail-m"],
  [/openai\.com\/policies\/(?:row-)?terms-of-use/i, "openai-terms-of-use"]
];
function licenseAtAddress(url) {
  for (const [pattern, id] of KNOWN) {
    const match = pattern.exec(url);
    if (match) return typeof id === "string" ? id : id(match);
  }
  return void 0;
}

// src/licenses/text/letters.ts
var OTHERS2 = /[^\u0000-\u007f]/;
function isAscii(text) {
  return !OTHERS2.test(text);
}
function letterRuns(text) {
  return text.match(OTHERS2.test(text) ? new RegExp("\\p{L}+", "gu") : /[a-z]+/gi) ?? [];
}
function nameRuns(text) {
  return text.match(OTHERS2.test(text) ? /[\p{L}\p{N}.+_-]+/gu : /[a-z0-9.+_-]+/gi) ?? [];
}
function isSmall(word) {
  return OTHERS2.test(word) ? new RegExp("^\\p{Ll}+$", "u").test(word) : /^[a-z]+$/.test(word);
}
function startsLarge(word) {
  return OTHERS2.test(word) ? new RegExp("^\\p{Lu}", "u").test(word) : /^[A-Z]/.test(word);
}
function hasLarge(text) {
  return /[A-Z]/.test(text) || OTHERS2.test(text) && new RegExp("\\p{Lu}", "u").test(text);
}

// src/licenses/text/rule-words.ts
var STEMS = `may must shall should can cannot could will would not never no none nor only solely unless except without
  however otherwise provided use user using usage commercial commercially noncommercial non academic educational
  evaluation personal private internal military weapon nuclear surveillance medical evil harm harmful ethic prohibit
  forbid forbidden disallow exclud ban banned deny denied denies restrict limit limited requir agree accept permission
  permit allow purpos comply compliance obey abide revoke revocable terminat expir consent approv authoriz fee fees pay
  paid payment royalt price sell sold sale sales resell lease rent register registration policy policies need ask contact
  request obtain notify report grant right rights oblig condition territory union country countries jurisdiction revenue
  income turnover customer compet host hosted hosting service services saas cloud deploy redistribut distribut sublicens
  transfer publish modif derivativ train training distill improve remove disable circumvent attribut acknowledg display
  belong belongs assign assigned assigns property surrender deliver disclose cite citation mention label watermark
  name naming reserve if unlawful illegal law laws subject terms
  valid until replaced replaces prevail prevails supersede supersedes superseded override overrides amended conflict
  addendum proprietary confidential trial students hobbyists startups governments competitors research teaching
  nicht kein keine keinen keiner nur darf d\xFCrfen muss m\xFCssen verboten kommerziell kommerzielle kommerziellen ne pas
  seulement uniquement interdit interdite doit commerciale prohibido prohibida \xFAnicamente comercial comerciales apenas
  proibido proibida vietato vietata soltanto commerciale niet alleen verboden zonder \u043D\u0435 \u043D\u0435\u043B\u044C\u0437\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u0437\u0430\u043F\u0440\u0435\u0449\u0435\u043D\u043E
  \u0437\u0430\u043F\u0440\u0435\u0449\u0430\u0435\u0442\u0441\u044F \u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0438\u0445
  \u0438\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u0439 ausschlie\xDFlich r\xE9serv\xE9 r\xE9serv\xE9e recherche forskning investigaci\xF3n acad\xE9mica accademico endast tylko
  wy\u0142\u0105cznie pouze sadece yaln\u0131zca hanya ch\u1EC9`;
var OPEN = /^(?:exclud|requir|purpos|terminat|expir|approv|authoriz|royalt|oblig|compet|redistribut|distribut|sublicens|modif|derivativ|attribut|acknowledg|prohibit|disallow|restrict|revoke|ethic)/u;
var EXACT = new Set(STEMS.split(/\s+/));
function isRuleWord(word) {
  return EXACT.has(word) || OPEN.test(word);
}
function mayRule(text, allowed = NONE) {
  for (const word of letterRuns(text.toLowerCase())) if (!allowed.has(word) && isRuleWord(word)) return true;
  return TWO_WORDS.test(text) || !isAscii(text) && UNSPACED.test(text);
}
var TWO_WORDS = /commons\s+clause/i;
var UNSPACED = /[不禁仅僅限须須必勿]|商[业業用]|のみ|許[諾可]|营利|営利|用途|目的|(?:研究|科研|学术|教学|연구)(?!院|所|中心|团队|小组|组|室|소|원|실|팀)|금지|상업|한정|목적|केवल|فقط/u;
var NONE = /* @__PURE__ */ new Set();

// src/licenses/text/holders.ts
var NOTICE = /copyright|copyleft|copr\.|\(c\)|©|&copy;|reserved|rechte|droits|版权/i;
var ANY_NOTICE = new RegExp(NOTICE, "gi");
var NOTICE_START = /^[^a-z0-9©<[{\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:[<[{][^<>[\]{}]{1,90}[>\]}]\s{0,4})?[^a-z0-9©\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:(?:(?:portions|parts|modifications|original code|source code|software|documentation|material|materials|some|all|the following|images|new code)\s{1,3}(?:are\s|is\s|of\s|this\s|software\s|created by\s|by\s)*)?(?:copyright(?![a-z]|\s(?:holders?|owners?|notices?|laws?|licen[cs]es?|statements?|interests?|protection|and|or|in|to|on|of|is|are)\b)|copyleft|copr\.|©|\(c\)|&copy;|版权所有)|all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés)/i;
var BODY = /\b(?:license|licence|licensee|licensed|copy|copies|is|are|was|has|have|be|and you|under|claims?|infringement|waived?|liable|damages|warrant\w*|express|implied|public domain|statement|disclaimer|protected|protection|treaty|treaties|used|apply|applies|this)\b|[\u3002\uff0c\uff1b]/i;
var IN_NAMES = /* @__PURE__ */ new Set([
  "union",
  "services",
  "service",
  "medical",
  "cloud",
  "law",
  "nuclear",
  "training",
  "military",
  "modified",
  "modifications",
  "rights",
  "reserve",
  "research"
]);
var IN_SHORT_NAMES = /* @__PURE__ */ new Set([
  ...IN_NAMES,
  "will",
  "may",
  "grant",
  "price",
  "sell",
  "lease",
  "rent",
  "label",
  "host",
  "report",
  "policy",
  "property",
  "country",
  "customer"
]);
var SHORT_NAME = 6;
var NOTICE_LENGTH = 240;
var NAMES_LENGTH = 1e3;
function copyrightLines(text) {
  const ranges = [];
  let open = false;
  let after = false;
  for (let start = 0; start <= text.length; ) {
    if (!open && !after) {
      start = nextNotice(text, start);
      if (start === -1) break;
    }
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start <= NAMES_LENGTH ? text.slice(start, end) : "";
    if (line && isCopyrightLine(line) && (line.length <= NOTICE_LENGTH || isListOfNames(line))) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|–|\bof|\(c\)|©|\d{4})\s*$/i.test(line);
      after = true;
    } else if (line.trim() && (open || after && /^\W{0,8}(?:and|&)\s/u.test(line)) && isContinuation(line)) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|\bof)\s*$/i.test(line);
    } else {
      open = false;
      after = false;
    }
    if (newline === -1) break;
    start = newline + 1;
  }
  return ranges;
}
function nextNotice(text, from) {
  ANY_NOTICE.lastIndex = from;
  const match = ANY_NOTICE.exec(text);
  return match ? Math.max(from, text.lastIndexOf("\n", match.index) + 1) : -1;
}
function isCopyrightLine(line) {
  if (!NOTICE.test(line)) return false;
  const notice = NOTICE_START.exec(line);
  return notice !== null && namesOnly(line.slice(notice[0].length));
}
function namesOnly(line) {
  const bare = line.replace(/[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/\S{1,200}/gi, " ").replace(/[<[{][^<>[\]{}]{0,60}[>\]}]/gu, " ").replace(/\b(?:name of )?(?:the )?copyright (?:holder|owner)s?\b/gi, " ").replace(/\ball rights? (?:are )?reserved\b/gi, " ").replace(/\b(?:is|are) (?:held|owned) by\b/gi, " ");
  const words = letterRuns(bare);
  const isShort = words.length <= SHORT_NAME && words.every((word) => startsLarge(word) || LITTLE.has(word));
  return !BODY.test(bare) && readsAsName(nameRuns(bare)) && !mayRule(bare, isShort ? IN_SHORT_NAMES : IN_NAMES);
}
function isListOfNames(line) {
  const names2 = line.replace(NOTICE_START, "").replace(/\(c\)/gi, "").split(/,|\band\b|&/).map(letterRuns);
  return names2.length >= 4 && names2.every((name) => name.length <= 6 && name.every(startsLarge));
}
var LITTLE = new Set(
  `c and of the for its de von van all rights reserved by at in affiliates et al inc ltd individual contributors see file
  details authors other`.split(/\s+/)
);
var OF_HOLDERS = new Set(
  `copyright copyrights holder holders owner owners author contributor developer developers maintainer maintainers
  member members project projects team community company organization organizations organisation organisations
  foundation institute university name names nor or to from as on part parts portions their his her any this software
  present respective below above und och og en i y e \u0438 dos da do del della la le der die des du`.split(/\s+/)
);
var SMALL_WORDS = { allSmall: 3, mixed: 1 };
var VERBS = /* @__PURE__ */ new Set(["is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did"]);
function readsAsName(words) {
  if (words.some((word) => VERBS.has(word))) return false;
  const small = words.filter((word) => isSmall(word) && !LITTLE.has(word) && !OF_HOLDERS.has(word));
  return small.length <= (words.some((word) => startsLarge(word) && word !== "The") ? SMALL_WORDS.mixed : SMALL_WORDS.allSmall);
}
function isContinuation(line) {
  const words = letterRuns(line);
  if (words.length === 0) return true;
  if (words.length > 16 || !namesOnly(line)) return false;
  return words.every((word) => startsLarge(word) || LITTLE.has(word));
}

// src/licenses/match/tolerance.ts
var SAYS_NOTHING = /* @__PURE__ */ new Set(["the", "a", "an", "of", "that", "this", "http", "https"]);
function saysNothing(word) {
  return SAYS_NOTHING.has(word);
}
function mayBeMissing(word) {
  return SAYS_NOTHING.has(word) || word === "software";
}
var NAME_WORDS = 16;
var IN_NAMES2 = /* @__PURE__ */ new Set([
  "name",
  "union",
  "services",
  "service",
  "law",
  "derivatives",
  "rights",
  "distributor",
  "distributors",
  "distributing",
  "nor",
  "provided",
  "jurisdiction",
  "research"
]);
function namesSomebody({ text, starts, ends }, from, to) {
  if (to - from > NAME_WORDS) return false;
  const name = to > from ? text.slice(starts[from], ends[to - 1]) : "";
  const isAsked = /[<[{]\s*$/u.test(text.slice(Math.max(0, (starts[from] ?? 0) - 3), starts[from]));
  return (isAsked || readsAsName(nameRuns(name))) && !mayRule(name, IN_NAMES2);
}
function sameButForTyping(a, b) {
  if (a.length === 0) return false;
  if (a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((word, index) => word === b[index] || mistyped(word, b[index]));
}
function mistyped(a, b) {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length <= 1 && right.length <= 1 || left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/licenses/harmless.ts
var LEAD_IN = new Set(
  `that these is are was in on to and or by at as it its it's their our we with under below above following follow
  follows see full text copy copies license licenses licensed licensing released release distributed available made
  provided open source software project repository repo code library package file files work version versions terms
  conditions agreement name title statement notice here also found contained included online official website root
  directory folder please refer details information more about find copyright header headers legal document standard
  public general international clause template appendix end start begin begins history english translation original
  translations translated unofficial reference convenience markdown plain spdx identifier identifiers contact email mail
  website homepage author authors contributors contributor maintainer maintainers developed developer developers team
  credits disclaimer free footer navigation www com org github gitlab`.split(/\s+/)
);
var IN_CREDITS = /* @__PURE__ */ new Set([
  "terms",
  "derivative",
  "modified",
  "contact",
  "name",
  "distributed",
  "distribution",
  "subject",
  "service",
  "services",
  "provided",
  "training",
  "attribution",
  "modifications",
  "acknowledgements",
  "acknowledgments"
]);
var SENTENCES = [
  // Who: "Contact: x@y.org", "Developed by: …".
  /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|organi[sz]ation)\s*:[^.;]{0,120}$/i,
  /^\W*for (?:more|further) information,? (?:please )?(?:see|visit|refer to)\b[^.;]{0,80}$/i,
  // Where it comes from.
  /^\W*(?:[\w.()'`/-]+ ){0,3}(?:(?:is|are) (?:an? )?)?(?:based on|forked from|fork of|port of|ported from|adapted from) (?:[^\s.;]|\.(?=[,\w]))+(?: (?:[^\s.;]|\.(?=[,\w]))+){0,7}$/i,
  /^\W*this software consists of voluntary contributions made by many individuals\W*$/i,
  /^\W*for exact contribution history, see the revision history available at\b[^.;]{0,100}$/i,
  /^\W*(?:which (?:has|have)|with|under) the following licen[cs]es?\W*$/i,
  /^\W*for [\w.-]+ software\W*$/i,
  new RegExp("^\\W*For (?:\\p{Lu}[\\w.-]* |\\d[\\d.]* ){1,5}software\\W*$", "u"),
  /^\W*files? from [^.;]{0,120} notices? at the top of each file\W*$/i,
  /^\W*(?:below|following|the following|here) (?:are|is) (?:the |a )?(?:list of )?licen[cs]es?[^.;]{0,80}$/i,
  /^\W*[^.;]{1,80}'s licen[cs]e\W*$/i,
  // That parts are of others, whose terms follow or stand in a file of their own.
  /^\W*(?:some|parts?|portions?) of [^.;]{1,60} (?:is|are) (?:derived|taken|adapted|copied) from others?'? (?:projects?|works?|sources?),? which (?:is|are) subject to the following (?:copyright )?(?:notices?|licen[cs]es?)\W*$/i,
  /^\W*software distributed with [\w. -]{1,40}$/i,
  /^\W*(?:this|the) (?:project|repository|software|product) (?:incorporates|includes|contains) third[- ]party (?:components|code|software|libraries) under (?:multiple|various|several|different|the following) licen[cs]es\W*$/i,
  /^\W*(?:this|the) (?:software|product|project) includes a number of (?:sub)?components with separate copyright notices and licen[cs]e terms\W{1,4}please see the file [\w./-]{1,40}$/i,
  /^\W*(?:MIT|Apache|BSD)(?: [\d.]{1,5}| [23]-clause)?(?: licen[cs]e)? (?:components?|files|parts)$/i,
  // What this file covers, beside others that cover the rest.
  /^\W*this licen[cs]e (?:is for|applies to|covers) (?:all |the )?(?:files?|code|source code|software|contents?)(?: and (?:files?|code|documentation))? (?:in|of) (?:this|the) (?:repository|project|folder|directory|package)\W*$/i
];
var FILE_NOTICE = /^\W*use of this source code is governed by an? (?:(?:new |modified )?BSD|MIT|Apache(?: 2\.0)?)(?:[- ]style)?[\s/*#]{1,6}licen[cs]e[\s/*#]{1,6}that can be found in the licen[cs]e file\W*$/i;
var CREDITS = /^\W*(?:(?:some|most|much|many|all|part|parts|portions?|sections?|files?|pieces)\b[^.;]{0,80}|(?:this|the) (?:project|repository|software|code|library|work|product|package|program|source|files?|model)\b[^.;]{0,60})\b(?:(?:(?:contains?|includes?|bundles?|incorporates?)\b[^.;]{0,40}\b(?:code|sources?|software|files?|works?|portions?|(?:sub)?components?|librar(?:y|ies)|modules?|material|fonts?|implementations?|dependencies))|borrow\w*|(?:is|are|was|were)(?: also| partly| largely| heavily)? (?:adapted|based|derived|taken|copied|ported|inspired|built|from))\b((?:[^.;]|\.(?=[,\w])){0,240})$/i;
var CREDIT_WORDS = 3;
var NAMES_SOMETHING = /\w[/._]\w/;
var WORK_AND_HOLDER = /^\W*((?:[\wÀ-ɏ.'-]+ ){1,5})((?:copyright|\(c\)|©) [^.;]{2,100})$/i;
var LICENSE_OF = /^\W*licen[cs]e (?:for|of) ([^.;]{1,80})$/i;
var KIND_OF_WORK = /\b(?:code|sources?|software|librar(?:y|ies)|files?|docs|documentation|scripts?|tools?|models?|weights|data|datasets?|fonts?|icons?|images?)\W*$/i;
var HEADING_WORDS = 8;
function isTitleWord(word, names2) {
  return names2.has(word) || LEAD_IN.has(word) || saysNothing(word);
}
function isHarmlessSentence(sentence) {
  if (sentence.length < 240 && isCopyrightLine(sentence)) return true;
  if (FILE_NOTICE.test(sentence)) return true;
  const bare = withoutNames(sentence);
  return bare.length < 400 && !mayRule(bare, IN_CREDITS) && (SENTENCES.some((pattern) => pattern.test(bare)) || listsPaths(bare) || creditsSomebody(bare) || namesWork(bare));
}
function isHarmlessPointer(text) {
  return !text.endsWith("\u2026") && !mayRule(withoutNames(text), IN_CREDITS);
}
function listsPaths(sentence) {
  const words = sentence.split(/\s+/).filter((word) => !/^[-*•,]?$/.test(word));
  return words.length > 0 && words.every((word) => /^[\w.-]+(?:\/[\w.-]+)+\/?,?$/.test(word));
}
function namesWork(sentence) {
  const owned = WORK_AND_HOLDER.exec(sentence);
  if (owned) return !mayRule(owned[1]) && isCopyrightLine(owned[2]);
  const work = LICENSE_OF.exec(sentence)?.[1];
  if (work === void 0) return false;
  return KIND_OF_WORK.test(work) || (hasLarge(work) || NAMES_SOMETHING.test(work)) && readsAsName(nameRuns(work));
}
function creditsSomebody(sentence) {
  const match = CREDITS.exec(sentence);
  const whose = match?.[1] ?? "";
  const says = nameRuns(whose).filter((word) => isSmall(word) && !LEAD_IN.has(word) && !LITTLE2.has(word));
  return (hasLarge(whose) || NAMES_SOMETHING.test(whose)) && says.length <= CREDIT_WORDS;
}
function withoutNames(text) {
  const bare = text.replace(/\(?\bhttps?:\/\/[^\s)]{1,300}\)?/gi, " X");
  return bare.includes(" Research") ? bare.replace(new RegExp("\\b(\\p{Lu}[\\p{L}]+(?: AI)?) Research\\b", "gu"), "$1") : bare;
}
function isHeading(line) {
  const bare = withoutNames(line);
  const words = nameRuns(bare);
  const named = words.length <= 2 || words.every((word) => !isSmall(word) || LITTLE2.has(word));
  return words.length > 0 && words.length <= HEADING_WORDS && named && !/[.!。]\s*$/u.test(bare) && !mayRule(bare);
}
var LITTLE2 = /* @__PURE__ */ new Set(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

// src/licenses/ids.ts
function licenseOfId(value) {
  const id = value.trim().toLowerCase();
  return HUB[id] ?? spdxId(id.replace(/^licenseref-/u, "")) ?? modelIds().get(id.replace(/^licenseref-/u, "").replace(/[\s_]+/gu, "-"));
}
function isChangedText(id) {
  return MODEL_LICENSES.some((model) => model.base !== void 0 && model.id === id);
}
function nameOfId(id) {
  return MODEL_LICENSES.find((model) => model.id === id)?.name ?? id;
}
function isPolicy(id) {
  return id === "use-policy" || MODEL_LICENSES.some((model) => model.kind === "policy" && model.id === id);
}
function restrictionsOfId(id) {
  const row = MODEL_LICENSES.find((model) => model.id === id || model.also?.includes(id));
  return [...row?.restrictions ?? openness(id).restrictions];
}
var HUB = {
  "odc-by": "ODC-By-1.0",
  odbl: "ODbL-1.0",
  pddl: "PDDL-1.0",
  "c-uda": "C-UDA-1.0",
  "lgpl-lr": "LGPLLR",
  "openmdw-1.0": "OpenMDW-1.0",
  "openmdw-1.1": "OpenMDW-1.1",
  "gpl-2.0": "GPL-2.0-only",
  "gpl-3.0": "GPL-3.0-only",
  "agpl-3.0": "AGPL-3.0-only",
  "lgpl-2.1": "LGPL-2.1-only",
  "lgpl-3.0": "LGPL-3.0-only",
  "cc-by": "CC-BY",
  "cc-by-sa": "CC-BY-SA",
  "cc-by-nc": "CC-BY-NC",
  "cc-by-nc-sa": "CC-BY-NC-SA",
  openrail: "openrail",
  apache: "Apache-2.0",
  "apache 2": "Apache-2.0",
  "apache 2.0": "Apache-2.0",
  apache2: "Apache-2.0",
  "apache license 2.0": "Apache-2.0",
  "apache license, version 2.0": "Apache-2.0",
  "mit license": "MIT"
};
var idsOfModels;
function modelIds() {
  idsOfModels ??= new Map(
    MODEL_LICENSES.flatMap(
      ({ id, also }) => [id, ...also ?? []].map((one) => [one.toLowerCase(), id])
    )
  );
  return idsOfModels;
}

// src/text/lines.ts
var Lines = class {
  starts = [0];
  text;
  constructor(text) {
    this.text = text;
    for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) this.starts.push(at2 + 1);
  }
  /** The line, counted from 1, of an offset. */
  of(offset) {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  start(line) {
    return this.starts[line - 1] ?? this.text.length;
  }
  /** Offset after the last character of a line, its line break included. */
  end(line) {
    return this.starts[line] ?? this.text.length;
  }
};

// src/licenses/text/blanks.ts
var TAG = /<[/!?]?(?:doctype|xml|a|address|article|b|blockquote|body|br|center|code|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|section|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)(?:\s[^<>]{0,400})?[/?]?>/iy;
var ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/iy;
var BARE_ADDRESS = /(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*/iy;
var MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/iy;
var ENTITY = /&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/iy;
function skipMarkup(text, at2) {
  const code = text.charCodeAt(at2);
  if (code === 38) return endOf(ENTITY, text, at2);
  return code === 60 ? endOf(TAG, text, at2) : at2;
}
function skipAddress(text, at2) {
  const pair = (text.charCodeAt(at2) | 32) << 8 | (text.charCodeAt(at2 + 1) | 32);
  if (pair === 26740 || pair === 26228 || pair === 30583 || pair === 28001 && text[at2 + 6] === ":") {
    const end = endOf(ADDRESS, text, at2);
    if (end > at2) return end;
  }
  return at2;
}
function skipBareAddress(text, at2, wordEnd2) {
  return text[wordEnd2] === "." && text[wordEnd2 + 1] !== " " ? endOf(BARE_ADDRESS, text, at2) : at2;
}
function skipMail(text, at2, wordEnd2) {
  let end = wordEnd2;
  while (end - at2 < 64 && /[\w.%+-]/u.test(text[end] ?? " ")) end += 1;
  return text[end] === "@" ? endOf(MAIL, text, at2) : at2;
}
function endOf(pattern, text, at2) {
  pattern.lastIndex = at2;
  return pattern.test(text) ? pattern.lastIndex : at2;
}
function unseen(text) {
  const ranges = [];
  let start = -1;
  if (/<(?:style|script)\b/i.test(text)) {
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:style|script)\b/gi)) {
      if (tag[1] !== "/") start = start === -1 ? index : start;
      else if (start !== -1) {
        ranges.push([start, index]);
        start = -1;
      }
    }
  }
  if (text.includes("]:")) {
    for (const match of text.matchAll(LINK_DEFINITION))
      ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}
var LINK_DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]*(?:https?:|\.|\/|#|mailto:)\S{0,300}[ \t]*$/gmu;

// src/licenses/text/equivalents.ts
var PAIRS = `acknowledgement acknowledgment
acknowledgements acknowledgments
analogue analog
analyse analyze
artefact artifact
artefacts artifacts
authorisation authorization
authorised authorized
calibre caliber
cancelled canceled
capitalisations capitalizations
catalogue catalog
categorise categorize
centre center
emphasised emphasized
favour favor
favourite favorite
fulfil fulfill
fulfilment fulfillment
initialise initialize
judgement judgment
labelling labeling
labour labor
licence license
licenced licensed
licences licenses
licencing licensing
maximise maximize
modelled modeled
modelling modeling
offence offense
optimise optimize
organisation organization
organisations organizations
organise organize
owner holder
owners holders
practise practice
programme program
realise realize
recognise recognize
signalling signaling
utilisation utilization
whilst while
wilful willful`;
var EQUIVALENTS = new Map(PAIRS.split("\n").map((pair) => pair.split(" ")));
var OTHER_SPELLINGS = [...EQUIVALENTS.keys()];
function canonical(word) {
  return EQUIVALENTS.get(word) ?? word;
}

// src/licenses/text/words.ts
var UNKNOWN = -1;
var JOINS = ".@_%+-";
var ADDRESSES = "hfwm";
var PLAIN = /^[a-z0-9]+$/u;
var WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
var UNSPACED2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
var COUNTER = /^(?:\d+|[a-z]|[ivx]{1,5})$/u;
var IS = { word: 1, digit: 2, roman: 4, join: 8, address: 16 };
var KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return (PLAIN.test(small) ? IS.word : 0) | (/\d/u.test(small) ? IS.digit : 0) | (/[ivx]/u.test(small) ? IS.roman : 0) | (JOINS.includes(small) ? IS.join : 0) | (ADDRESSES.includes(small) ? IS.address : 0);
});
function wordsOf(text, lexicon) {
  let ids2 = new Int32Array((text.length >> 2) + 16);
  let starts = new Int32Array(ids2.length);
  let ends = new Int32Array(ids2.length);
  let count = 0;
  const push = (id, start, end) => {
    if (count === ids2.length) [ids2, starts, ends] = [grown(ids2), grown(starts), grown(ends)];
    ids2[count] = id;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  const skipped = [...copyrightLines(text), ...unseen(text)].sort((a, b) => a[0] - b[0]);
  let nextSkipped = 0;
  let skipFrom = skipped[0]?.[0] ?? Infinity;
  for (let at2 = 0; at2 < text.length; ) {
    if (at2 >= skipFrom) {
      at2 = Math.max(at2, skipped[nextSkipped][1]);
      nextSkipped += 1;
      skipFrom = skipped[nextSkipped]?.[0] ?? Infinity;
      continue;
    }
    const code = text.charCodeAt(at2);
    const kind = code < 128 ? KINDS[code] : 0;
    if ((kind & IS.word) === 0) {
      if (code === 60 || code === 38) at2 = Math.max(at2 + 1, skipMarkup(text, at2));
      else if (code >= 128 && isWord(text, at2, code)) at2 = other(at2);
      else {
        if (code === 57344) push(lexicon.idOf(text, at2, at2 + 1, 0), at2, at2 + 1);
        at2 += 1;
      }
      continue;
    }
    if (kind & IS.address) {
      const address = skipAddress(text, at2);
      if (address > at2) {
        at2 = address;
        continue;
      }
    }
    let common = IS.word | IS.digit | IS.roman;
    let letters = 0;
    let hash2 = 0;
    let end = at2;
    let next = code;
    do {
      const is = next < 128 ? KINDS[next] : 0;
      if (is & IS.word) {
        common &= is;
        letters += 1;
        hash2 = Math.imul(hash2 ^ (next | 32), 16777619);
      } else if (next !== 39 || !isWord(text, end + 1, text.charCodeAt(end + 1))) break;
      end += 1;
      next = text.charCodeAt(end);
    } while (end < text.length);
    if (next === 8217 || next >= 128 && isWord(text, end, next) && !isUnspaced(text, end)) {
      at2 = other(at2);
      continue;
    }
    if (next < 128 && KINDS[next] & IS.join) {
      const mail = Math.max(skipMail(text, at2, end), skipBareAddress(text, at2, end));
      if (mail > at2) {
        at2 = mail;
        continue;
      }
    }
    const counts = letters === 1 || common & IS.digit || common & IS.roman && letters <= 5;
    if (!counts) push(lexicon.idOf(text, at2, end, hash2 || 1), at2, end);
    at2 = end;
  }
  return {
    text,
    ids: ids2.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count)
  };
  function other(at2) {
    const end = wordEnd(text, at2);
    const join = text.charCodeAt(end);
    if (join < 128 && KINDS[join] & IS.join) {
      const mail = Math.max(skipMail(text, at2, end), skipBareAddress(text, at2, end));
      if (mail > at2) return mail;
    }
    if (!COUNTER.test(normalized(text, at2, end))) push(lexicon.idOf(text, at2, end, 0), at2, end);
    return end;
  }
}
function plainHash(word) {
  let hash2 = 0;
  for (let at2 = 0; at2 < word.length; at2 += 1) hash2 = Math.imul(hash2 ^ word.charCodeAt(at2), 16777619);
  return hash2 || 1;
}
function grown(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
function normalized(text, start, end) {
  const raw = text.slice(start, end).toLowerCase();
  return canonical(
    PLAIN.test(raw) ? raw : raw.normalize("NFKC").toLowerCase().replace(/['’‘ʼ]/gu, "")
  );
}
function wordEnd(text, start) {
  const first = text.codePointAt(start) ?? 0;
  const width = first > 65535 ? 2 : 1;
  if (first > 11903 && UNSPACED2.test(String.fromCodePoint(first))) return start + width;
  let at2 = start + width;
  while (at2 < text.length) {
    const code = text.charCodeAt(at2);
    if (isUnspaced(text, at2)) break;
    if (isWord(text, at2, code)) at2 += code >= 55296 && code < 56320 ? 2 : 1;
    else if ((code === 39 || code === 8217) && isWord(text, at2 + 1, text.charCodeAt(at2 + 1))) at2 += 1;
    else break;
  }
  return at2;
}
function isUnspaced(text, at2) {
  return text.charCodeAt(at2) > 11903 && UNSPACED2.test(String.fromCodePoint(text.codePointAt(at2) ?? 0));
}
function isWord(text, at2, code) {
  if (code < 128) return (KINDS[code] & IS.word) !== 0;
  if (code >= 8208 && code <= 8231) return false;
  return code >= 128 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at2) ?? 0));
}

// src/licenses/names.ts
var SPELLINGS = [
  [/\bmodified[ -]mit\b(?:[ -]licen[cs]e)?/gi, "modified-mit"],
  [
    /\bapache(?:[ -]software)?[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v\.?)?[ -]*2(?:\.0)?\b(?:[ -]licen[cs]e)?/gi,
    "Apache-2.0"
  ],
  [/\bapache(?=-licensed\b)/gi, "Apache-2.0"],
  [/\bcc[ -]?0(?:[ -]?1\.0)?\b/gi, "CC0-1.0"],
  [
    /\b(?:cc|creative[ -]commons)[ -](by(?:[ -](?:nc|sa|nd)){0,2}|attribution(?:[ -](?:non-?commercial|share-?alike|no-?derivatives|no-?derivs))*)[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v)?[ -]*(\d\.\d)?/gi,
    creativeCommons
  ],
  [
    /\bbsd[ -]*([234])[ -]clause(?:[ -]clear)?\b|\b([234])[ -]clause bsd\b/gi,
    (match) => /clear/i.test(match[0]) ? "BSD-3-Clause-Clear" : `BSD-${match[1] ?? match[2]}-Clause`
  ],
  [
    /\b(a|l)?gpl[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)(?:\.0)?(?:[ -](?:only|or[ -]later)|\+)?/gi,
    (match) => `${(match[1] ?? "").toUpperCase()}GPL-${match[2].includes(".") ? match[2] : `${match[2]}.0`}${/later|\+/u.test(match[0]) ? "-or-later" : "-only"}`
  ],
  [
    /\b(?:gnu )?(affero |lesser )?general public licen[cs]e,?[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)?/gi,
    (match) => `${/affero/i.test(match[0]) ? "A" : /lesser/i.test(match[0]) ? "L" : ""}GPL-${(match[2] ?? "3").includes(".") ? match[2] : `${match[2] ?? "3"}.0`}-only`
  ],
  [
    /\bmpl[ -]*(?:version|v)?[ -]*(\d\.\d)\b|\bmozilla public licen[cs]e[ -]*(?:version|v)?[ -]*2\.0/gi,
    (match) => `MPL-${match[1] ?? "2.0"}`
  ],
  [
    /\bopenmdw(?:[ -]*(?:licen[cs]e)?[ -]*(?:version|v)?[ -]*(1\.[01]))?\b/gi,
    (match) => `OpenMDW-${match[1] ?? "1.0"}`
  ],
  [/\bodc[ -]by(?:[ -]*(?:v)?1\.0)?\b|\bopen data commons attribution(?: licen[cs]e)?/gi, "ODC-By-1.0"],
  [/\bodbl(?:[ -]*(?:v)?1\.0)?\b|\bopen database licen[cs]e/gi, "ODbL-1.0"],
  [
    /\bcdla[ -](permissive|sharing)(?:[ -]*(?:v)?(\d\.\d))?/gi,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1).toLowerCase()}-${match[2] ?? (/perm/i.test(match[1]) ? "2.0" : "1.0")}`
  ],
  [/\b(?:the )?unlicense\b/gi, "Unlicense"],
  [/\bbsl[ -]1\.0\b|\bboost software licen[cs]e/gi, "BSL-1.0"],
  [/\bbusl[ -]1\.1\b|\bbusiness source licen[cs]e/gi, "BUSL-1.1"],
  [/\bisc[ -]licen[cs]e/gi, "ISC"],
  [
    /\bllama[ -]?(\d(?:\.\d)?)?(?: (?:community|model))? licen[cs]e(?: agreement)?/gi,
    (match) => match[1] ? `llama${match[1]}-community` : "llama1"
  ],
  [/\blicense for llama[ -]?(\d(?:\.\d)?)/gi, (match) => `llama${match[1]}-community`],
  [/\bmit[ -]licen[cs]ed?\b/gi, "MIT"],
  [/\bMIT\b(?: [Ll]icen[cs]ed?)?/gu, "MIT"]
];
function creativeCommons(match) {
  const terms = match[1].toLowerCase();
  const parts = [
    "CC-BY",
    .../nc|non/u.test(terms) ? ["NC"] : [],
    .../nd|no-?deriv/u.test(terms) ? ["ND"] : [],
    .../sa|share/u.test(terms) ? ["SA"] : []
  ];
  return match[2] ? `${parts.join("-")}-${match[2]}` : parts.join("-");
}
var SEARCHED2 = 2e4;
function namesIn(text) {
  const lower = lowerCase(text.slice(0, SEARCHED2));
  const found = [];
  for (const [spelling, id] of modelNames()) {
    for (let at2 = lower.indexOf(spelling); at2 !== -1; at2 = lower.indexOf(spelling, at2 + spelling.length)) {
      if (isWhole(lower, at2, at2 + spelling.length)) found.push({ id, from: at2, to: at2 + spelling.length });
    }
  }
  for (const [pattern, id] of SPELLINGS) {
    for (const match of text.slice(0, SEARCHED2).matchAll(pattern)) {
      const name = typeof id === "string" ? id : id(match);
      found.push({ id: spdxId(name) ?? name, from: match.index, to: match.index + match[0].length });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept = [];
  for (const name of found)
    if (!kept.some((other) => name.from < other.to && other.from < name.to)) kept.push(name);
  return kept.sort((a, b) => a.from - b.from);
}
var names;
function modelNames() {
  names ??= MODEL_LICENSES.flatMap(
    ({ id, name, phrases, also }) => [name, ...phrases.filter((phrase) => !phrase.startsWith("\u2026")), id, ...also ?? []].filter((spelling) => /licen[cs]e|terms|polic|rail|agreement|许可|\blicen/i.test(spelling)).flatMap((spelling) => [spelling, ...shorter(spelling)]).map((spelling) => [spelling.toLowerCase(), id])
  ).sort((a, b) => b[0].length - a[0].length);
  return names;
}
function shorter(spelling) {
  const spaced = /licen[cs]e$/.test(spelling) ? spelling.replaceAll("-", " ") : spelling;
  const short = spaced.replace(/( licen[cs]e) agreement$/i, "$1");
  return short === spelling || !/\S \S/.test(short) ? [] : [short];
}
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
function isWhole(text, from, to) {
  return !/[\p{L}\p{N}]/u.test(text[from - 1] ?? " ") && !/[a-z0-9]/u.test(text[to] ?? " ");
}

// src/licenses/translation.ts
var SAYS_SO = /translat|翻译|翻譯|译文|譯文|译本|中文|汉语|漢語|日本語|和訳|訳|한국어|번역|перевод|русск|ترجمة|العربية/i;
var LIMITS = [
  /非商业|非商用|商业(?:用途|目的|使用|性使用|化)|商用|营利|盈利|牟利/,
  /(?:仅|只)(?:供|限|能|可|允许|用)[^。；\n]{0,16}(?:研究|学术|教育|教学|学习|个人|评估|测试|非)|(?:研究|学术|教育|个人|内部)(?:目的|用途|使用)/,
  /不得(?:将[^。]{0,20})?(?:用于|使用|用作|从事|向|在[^。]{0,12}(?:使用|部署))|不可(?:用于|使用)|禁止|严禁|不允许|不准|严格限制/,
  /军事|武器|核(?:武|能|设施)|监控|违法|非法|国家安全|欧盟|境内|境外|美国|地区(?:以外|之外)/,
  /月活|日活|活跃用户|用户数|年收入|营收|收入超过|百万|千万|亿/,
  /登记|注册|申请(?!专利)|授权书|书面(?:许可|授权|批准)|另行(?:授权|许可|签)|联系我们|商务合作|费用?支付|付费|缴纳/,
  /训练(?:其他|其它|任何)|改进(?:其他|其它|任何)|竞争/,
  /商用利用|非営利|商業|研究目的|禁止|禁じ|のみ(?:に|を)?(?:使用|利用)|してはなりません|상업|비영리|금지|연구|목적으로만|некоммерч|коммерческ|запрещ|только для/i
];
var LATIN_RUN = 5;
var UNSPACED3 = { least: 0.7, most: 3 };
var SPACED = { least: 0.4, most: 1.6 };
function translationAfter(words, parts, explained, lines) {
  const original = parts.at(-1);
  if (parts.length !== 1 || !original || original.missing.length > 0) return void 0;
  const last = original.explained.at(-1);
  const from = explained.indexOf(0, last + 1);
  if (from === -1 || explained.indexOf(0) !== from) return void 0;
  const line = lines.of(words.starts[from]);
  const text = words.text.slice(lines.start(line));
  const heading = text.slice(0, lines.end(line) - lines.start(line));
  const ids2 = original.template.ids.map(({ id }) => id.replace(/-(?:only|or-later)$|\+$/, ""));
  const names2 = namesIn(heading).some(({ id }) => ids2.includes(id.replace(/-(?:only|or-later)$/, "")));
  if (heading.length > 120 || !(names2 || SAYS_SO.test(heading))) return void 0;
  if (!inOtherScript(words, from)) return void 0;
  if (!fits(words, from, original) || !sameSections(words.text.slice(0, lines.start(line)), text))
    return void 0;
  const plain2 = text.replace(/\s+/g, "");
  if (LIMITS.some((limit) => limit.test(plain2) || limit.test(text))) return void 0;
  return { from, line, endLine: lines.of(words.ends.at(-1) - 1) };
}
function inOtherScript(words, from) {
  let run2 = 0;
  let latin = 0;
  for (let at2 = from; at2 < words.ids.length; at2 += 1) {
    const own = words.text.charCodeAt(words.starts[at2]) < 880;
    run2 = own ? run2 + 1 : 0;
    if (run2 > LATIN_RUN) return false;
    if (!own) continue;
    latin += 1;
    if (mayRule(words.text.slice(words.starts[at2], words.ends[at2]), IN_HEADINGS)) return false;
  }
  return latin * 10 <= words.ids.length - from;
}
var IN_HEADINGS = /* @__PURE__ */ new Set(["terms"]);
function fits(words, from, original) {
  const count = words.ids.length - from;
  let single = 0;
  for (let at2 = from; at2 < words.ids.length; at2 += 1)
    if (words.ends[at2] - words.starts[at2] <= 2) single += 1;
  const { least, most } = single * 2 > count ? UNSPACED3 : SPACED;
  const ratio = count / original.template.required;
  return ratio >= least && ratio <= most;
}
function sameSections(original, translation) {
  const sections = (text) => new Set([...text.matchAll(/^\s*(\d{1,2})[.．、)\s]/gm)].map(([, number]) => number)).size;
  return sections(original) === sections(translation);
}

// src/licenses/leftover.ts
function wordsIn(of) {
  return of.reduce((sum, passage) => sum + passage.words, 0);
}
function leftover(words, parts, explained) {
  if (!explained.includes(0)) return { passages: [] };
  const lines = new Lines(words.text);
  if (parts.length > 0) {
    const names2 = nameWords(parts);
    clear(
      words,
      explained,
      (from2) => lines.end(lines.of(from2)),
      (left, from2, end) => left.every(
        (word) => isTitleWord(normalized(words.text, words.starts[word], words.ends[word]), names2)
      ) || isHeadingOf(words, parts, lines.start(lines.of(from2)), end, left)
    );
    clear(
      words,
      explained,
      (from2) => sentenceEnd(words.text, from2),
      (_, from2, end) => isHarmlessSentence(
        words.text.slice(from2, end).replace(/\s+/gu, " ").trim().replace(/[.:]+$/u, "")
      )
    );
  }
  const translated = translationAfter(words, parts, explained, lines);
  if (!translated) return { passages: passages(words, lines, explained) };
  const { from, line, endLine } = translated;
  explained.fill(1, from);
  return { passages: [], translation: { line, endLine } };
}
function clear(words, explained, endOf2, harmless) {
  for (let at2 = 0; at2 < explained.length; at2 += 1) {
    if (explained[at2]) continue;
    const from = words.starts[at2];
    const limit = endOf2(from);
    const left = [];
    let next = at2;
    for (; next < explained.length && words.starts[next] < limit; next += 1)
      if (!explained[next]) left.push(next);
    if (harmless(left, from, limit)) for (const word of left) explained[word] = 1;
    at2 = Math.max(at2, next - 1);
  }
}
function isHeadingOf(words, parts, start, end, left) {
  if (!isHeading(words.text.slice(start, end))) return false;
  const last = left.at(-1);
  return parts.some(({ from }) => from > last && from - last <= 40);
}
var SENTENCE = 600;
function sentenceEnd(text, from) {
  const ahead = text.slice(from, from + SENTENCE);
  const match = /[.:!?。](?=\s)|\r?\n[ \t]*\r?\n/u.exec(ahead);
  return from + (match ? match.index + 1 : ahead.length);
}
var ALSO_CALLED = {
  "BSD-3-Clause": ["modified"],
  MIT: ["expat"],
  "CC-BY-SA-3.0": ["sharealike"],
  "CC-BY-SA-4.0": ["sharealike"],
  "CC-BY-NC-SA-4.0": ["sharealike"]
};
function nameWords(parts) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { template } of parts) {
    for (const { id, name } of template.ids) {
      for (const word of letterRuns(`${id} ${name}`.toLowerCase())) names2.add(word);
    }
  }
  for (const word of [
    "only",
    "not",
    "no",
    "non",
    "noncommercial",
    "modified",
    "commercial",
    "restricted",
    "without"
  ]) {
    names2.delete(word);
  }
  for (const { template } of parts) {
    for (const { id } of template.ids) for (const word of ALSO_CALLED[id] ?? []) names2.add(word);
  }
  return names2;
}
var QUOTED = 400;
var BETWEEN = 3;
function passages(words, lines, explained) {
  const result = [];
  for (let at2 = 0; at2 < explained.length; ) {
    if (explained[at2]) {
      at2 += 1;
      continue;
    }
    const start = words.starts[at2];
    let last = at2;
    let quoted = start;
    let count = 0;
    for (; at2 < explained.length && at2 - last - 1 <= BETWEEN; at2 += 1) {
      if (explained[at2]) continue;
      last = at2;
      count += 1;
      if (words.ends[at2] - start <= QUOTED) quoted = words.ends[at2];
    }
    const quote = words.text.slice(start, quoted).replace(/\s+/gu, " ");
    result.push({
      line: lines.of(start),
      endLine: lines.of(words.ends[last] - 1),
      quote: quoted < words.ends[last] ? `${quote} \u2026`.trim() : quote,
      words: count
    });
  }
  return result;
}

// src/licenses/judge/unknown.ts
var POINTER_WORDS = 150;
function ofUnknown(unknown) {
  return ofPolicy(unknown) ?? ofPointer(unknown) ?? ofProse(unknown) ?? ofOwnTerms(unknown);
}
function ofPolicy({ text, passages: passages2 }) {
  if (!POLICY_TITLE.test(plainText(text).slice(0, TITLE_LENGTH))) return void 0;
  return {
    id: "use-policy",
    ids: ["use-policy"],
    name: "a policy of use",
    status: "restricted",
    open: false,
    restrictions: ["use-policy"],
    unexplained: wordsIn(passages2),
    missing: 0,
    passages: [],
    policy: true
  };
}
function ofPointer({ text, parts, passages: passages2, count }) {
  const notice = parts.find(({ template }) => template.role === "notice");
  const short = count <= POINTER_WORDS;
  const addresses = short ? (text.slice(0, 4e3).match(/https?:\/\/[^\s)>\]]+/gu) ?? []).map(licenseAtAddress) : [];
  const linked = addresses.filter((id) => id !== void 0).map((id) => licenseOfId(id) ?? id);
  const named = [
    .../* @__PURE__ */ new Set([
      ...notice ? [idOf(notice)] : [],
      ...short ? namesIn(text).map(({ id }) => id) : [],
      ...linked
    ])
  ];
  const mentions = short && count > 0 && /https?:\/\/|\blicen[cs]e/i.test(text);
  if (named.length === 0 && !mentions) return void 0;
  const restrictions = [.../* @__PURE__ */ new Set([...named.flatMap(restrictionsOfId), ...limitsBeside(passages2)])];
  const only = passages2.every(({ quote }) => isHarmlessPointer(quote));
  return {
    ...pointerTo(named.length > 0 ? named : ["unknown"], restrictions),
    // A name is as open as what it names, where nothing else is said.
    open: only && restrictions.length === 0 && named.length > 0 && named.every((one) => openness(one).open)
  };
}
function ofProse({ text }) {
  const spoken = namesIn(text).map(({ id }) => id).filter((id) => restrictionsOfId(id).length > 0);
  return spoken.length > 0 ? pointerTo([...new Set(spoken)], restrictionsOfId(spoken[0])) : void 0;
}
function ofOwnTerms({ text, passages: passages2, count }) {
  const restrictions = restrictionKinds(text);
  return {
    id: "unknown",
    ids: ["unknown"],
    name: "an unknown text",
    status: restrictions.length > 0 && count > POINTER_WORDS ? "restricted" : "unknown",
    open: false,
    restrictions,
    unexplained: wordsIn(passages2),
    missing: 0,
    passages: passages2
  };
}
function pointerTo(ids2, restrictions) {
  const id = ids2[0];
  return {
    id,
    ids: ids2,
    name: nameOfId(id),
    status: "pointer",
    open: false,
    restrictions,
    unexplained: 0,
    missing: 0,
    passages: []
  };
}
function limitsBeside(passages2) {
  return restrictionKinds(passages2.map(({ quote }) => quote).join(" . ")).filter(
    (kind) => /^(?:non-commercial|research-only|scale-cap|no-redistribution|no-derivatives)/.test(kind)
  );
}

// src/licenses/hash.ts
var ANCHOR = 5;
function hash(ids2, at2) {
  let value = 0;
  for (let step = 0; step < ANCHOR; step += 1) {
    value = Math.imul(value ^ ids2[at2 + step], 2654435761);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
var BUCKETS = 16383;

// src/licenses/texts-file.ts
const { readFileSync } = process.getBuiltinModule("node:fs");
var SECTIONS = [
  ["starts", 4],
  ["detailStarts", 4],
  ["pieceStarts", 4],
  ["hashes", 4],
  ["characters", 2],
  ["slots", 2],
  ["spellings", 2],
  ["details", 2],
  ["pieces", 2],
  ["requiredAnchors", 2],
  ["buckets", 2],
  ["owners", 2],
  ["places", 2],
  ["version", 1],
  ["index", 1]
];
function readTexts(file = new URL("./generated/spdx-texts.bin", import.meta.url)) {
  const { buffer, byteOffset } = aligned(readFileSync(file));
  const lengths = new Uint32Array(buffer, byteOffset, SECTIONS.length);
  let at2 = byteOffset + lengths.byteLength;
  const texts = {};
  for (const [index, [name, width]] of SECTIONS.entries()) {
    const length = lengths[index];
    const Numbers = width === 4 ? Uint32Array : width === 2 ? Uint16Array : Uint8Array;
    texts[name] = new Numbers(buffer, at2, length);
    at2 += length * width;
  }
  return texts;
}
function aligned(bytes) {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

// src/licenses/word-table.ts
var SLOTS = 1 << 14;
var WordTable = class {
  characters;
  starts;
  slots;
  spellings;
  /** The first id that is another spelling of a word. */
  firstSpelling;
  /** Words that were asked for as strings. */
  made = [];
  constructor({
    characters,
    starts,
    slots,
    spellings
  }) {
    this.characters = characters;
    this.starts = starts;
    this.slots = slots;
    this.spellings = spellings;
    this.firstSpelling = starts.length - 1 - spellings.length;
  }
  /** Id of the word that stands in `text` there, or UNKNOWN; `hash` as `wordsOf` gives it, 0 for a word of other letters. */
  idOf(text, start, end, hash2) {
    if (hash2 === 0) {
      const word = normalized(text, start, end);
      return this.find(word, 0, word.length, plainHash(word));
    }
    return this.find(text, start, end, hash2);
  }
  at(id) {
    if (id === 0) return "";
    let word = this.made[id];
    if (word === void 0) {
      word = String.fromCharCode(...this.characters.subarray(this.starts[id], this.starts[id + 1]));
      this.made[id] = word;
    }
    return word;
  }
  find(text, start, end, hash2) {
    const { starts, slots } = this;
    for (let slot = slotOf(hash2); slots[slot] !== 0; slot = slot + 1 & SLOTS - 1) {
      const id = slots[slot];
      if (this.equal(starts[id], starts[id + 1], text, start, end))
        return id < this.firstSpelling ? id : this.spellings[id - this.firstSpelling];
    }
    return UNKNOWN;
  }
  /** Whether the word between both offsets of `characters` is that of the text, whatever its case and apostrophes. */
  equal(from, to, text, start, end) {
    const { characters } = this;
    let own = from;
    for (let at2 = start; at2 < end; at2 += 1) {
      const code = text.charCodeAt(at2);
      if (code === 39) continue;
      const small = code >= 65 && code <= 90 ? code | 32 : code;
      if (own === to || characters[own] !== small) return false;
      own += 1;
    }
    return own === to;
  }
};
function slotOf(hash2) {
  return (hash2 ^ hash2 >>> 15) & SLOTS - 1;
}

// src/licenses/library.ts
var HEAD = 4;
var Library = class {
  file = readTexts();
  words = new WordTable(this.file);
  names = utf8(this.file.index).split("\n");
  texts = [];
  templates = [];
  get version() {
    return utf8(this.file.version);
  }
  get size() {
    return this.names.length;
  }
  idOf(text, start, end, plain2) {
    return this.words.idOf(text, start, end, plain2);
  }
  wordOf(id) {
    return this.words.at(id);
  }
  template(index) {
    let template = this.templates[index];
    if (!template) {
      const { details } = this.file;
      const at2 = this.file.detailStarts[index];
      const length = details[at2];
      const optional = new Uint8Array(length);
      let required = length;
      for (let pair = 0; pair < details[at2 + 2]; pair += 1) {
        const start = details[at2 + HEAD + 2 * pair];
        const count = details[at2 + HEAD + 1 + 2 * pair];
        optional.fill(1, start, start + count);
        required -= count;
      }
      const [role, ...ids2] = this.names[index].split("	");
      const text = () => this.text(index);
      template = {
        index,
        length,
        get words() {
          return text();
        },
        role: role || "license",
        ids: ids2.map((entry) => {
          const bar = entry.indexOf("|");
          return { id: entry.slice(1, bar), name: entry.slice(bar + 1), osiApproved: entry[0] === "+" };
        }),
        optional,
        required,
        anchors: details[at2 + 3],
        requiredAnchors: this.requiredAnchors(index)
      };
      this.templates[index] = template;
    }
    return template;
  }
  /** Anchors of a template that are not in optional words, at least one; known without decoding its text. */
  requiredAnchors(index) {
    return this.file.requiredAnchors[index];
  }
  /** Calls `hit` for each anchor that has the hash of the words of `ids` from `at`, with its template and place. */
  anchorsAt(ids2, at2, hit) {
    const { buckets, hashes, owners, places } = this.file;
    const value = hash(ids2, at2);
    const end = buckets[(value & BUCKETS) + 1];
    for (let entry = buckets[value & BUCKETS]; entry < end; entry += 1) {
      if (hashes[entry] === value) hit(owners[entry], places[entry]);
    }
  }
  /** Undoes `compress` of scripts/generate/licenses.mjs: repetitions only refer to templates before this one. */
  text(index) {
    let text = this.texts[index];
    if (!text) {
      const { details, detailStarts, pieces, pieceStarts } = this.file;
      text = new Uint16Array(details[detailStarts[index]]);
      const end = pieceStarts[index + 1];
      for (let from = pieceStarts[index], at2 = 0; from < end; ) {
        const length = pieces[from] & 32767;
        if (pieces[from] === length) {
          text.set(pieces.subarray(from + 1, from + 1 + length), at2);
          from += 1 + length;
        } else {
          const start = pieces[from + 2];
          text.set(this.text(pieces[from + 1]).subarray(start, start + length), at2);
          from += 3;
        }
        at2 += length;
      }
      this.texts[index] = text;
    }
    return text;
  }
};
var library;
function loadLibrary() {
  library ??= new Library();
  return library;
}
function utf8(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

// src/licenses/match/gap.ts
var CELLS = 1 << 19;
var BLANK = 0;
var SAME = 32;
var MOVE = { skipWord: 1, skipPlace: 2, same: 3, fill: 4 };
function fillGap(gap, stretch) {
  const { words, template, budget } = gap;
  const { word, place } = stretch;
  let { wordEnd: wordEnd2 } = stretch;
  const height = stretch.placeEnd - place;
  if (height === 0) return;
  const start = stretch.open === "start" ? word : Math.min(word, wordEnd2);
  wordEnd2 = Math.min(wordEnd2, start + Math.max(4 * height + 200, 400));
  const width = wordEnd2 - word;
  const matched = new Int32Array(height).fill(-1);
  const filled = [];
  if (width > 0 && (width + 1) * (height + 1) <= Math.min(CELLS, budget.cells)) {
    budget.cells -= (width + 1) * (height + 1);
    compare(
      words.ids.subarray(word, wordEnd2),
      template.words.subarray(place, stretch.placeEnd),
      matched,
      filled
    );
    if (stretch.open) dropStrays(matched, width, stretch.open);
  }
  collect(gap, stretch, wordEnd2, matched, filled);
}
function compare(ids2, own, matched, filled) {
  const columns = own.length + 1;
  const moves = new Uint8Array((ids2.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let place = 1; place < columns; place += 1) moves[place] = MOVE.skipPlace;
  for (let word = 1; word <= ids2.length; word += 1) {
    row[0] = 0;
    moves[word * columns] = MOVE.skipWord;
    const id = ids2[word - 1];
    for (let place = 1; place < columns; place += 1) {
      const blank = own[place - 1] === BLANK;
      let best = above[place] + (blank ? 1 : 0);
      let move = blank ? MOVE.fill : MOVE.skipWord;
      if (row[place - 1] >= best) {
        best = row[place - 1];
        move = MOVE.skipPlace;
      }
      if (own[place - 1] === id && above[place - 1] + SAME > best) {
        best = above[place - 1] + SAME;
        move = MOVE.same;
      }
      row[place] = best;
      moves[word * columns + place] = move;
    }
    [above, row] = [row, above];
  }
  let fillEnd = -1;
  for (let word = ids2.length, place = own.length; word > 0 || place > 0; ) {
    const move = moves[word * columns + place];
    if (move === MOVE.fill) {
      if (fillEnd === -1) fillEnd = word;
      word -= 1;
      continue;
    }
    if (fillEnd !== -1) {
      filled.push([word, fillEnd]);
      fillEnd = -1;
    }
    if (move === MOVE.same) {
      word -= 1;
      place -= 1;
      matched[place] = word;
    } else if (move === MOVE.skipPlace) place -= 1;
    else word -= 1;
  }
  if (fillEnd !== -1) filled.push([0, fillEnd]);
}
function dropStrays(matched, width, open) {
  const places = Array.from(matched.keys()).filter((place) => matched[place] !== -1);
  if (open === "start") places.reverse();
  let near = open === "start" ? width : -1;
  let dense = 0;
  for (const [index, place] of places.entries()) {
    const distance2 = Math.abs(matched[place] - near) - 1;
    const next = places[index + 1];
    const alone = next === void 0 || Math.abs(matched[next] - matched[place]) > 1;
    if (distance2 > 12 || distance2 > 2 && alone && dense < 3) {
      if (isRun(matched, places.slice(index))) break;
      for (const stray of places.slice(index)) matched[stray] = -1;
      return;
    }
    dense = distance2 === 0 ? dense + 1 : 0;
    near = matched[place];
  }
}
function isRun(matched, places) {
  if (places.length < 10) return false;
  const span = Math.abs(matched[places.at(-1)] - matched[places[0]]) + 1;
  return places.length / span > 0.6;
}
function collect(gap, { word, place, placeEnd }, wordEnd2, matched, filled) {
  const { words, template, wordOf } = gap;
  const textOf = (index) => normalized(words.text, words.starts[index], words.ends[index]);
  const taken = new Uint8Array(wordEnd2 - word);
  for (const [from, to] of filled) {
    if (!namesSomebody(words, word + from, word + to)) continue;
    for (let at2 = from; at2 < to; at2 += 1) {
      taken[at2] = 1;
      gap.explained.push(word + at2);
    }
  }
  let nextWord = 0;
  for (let at2 = 0; at2 < placeEnd - place; ) {
    if (matched[at2] !== -1) {
      gap.explained.push(word + matched[at2]);
      nextWord = matched[at2] + 1;
      at2 += 1;
      continue;
    }
    let end = at2;
    while (end < placeEnd - place && matched[end] === -1) end += 1;
    const wordLimit = end < placeEnd - place ? matched[end] : wordEnd2 - word;
    const lost = Array.from({ length: end - at2 }, (_, step) => place + at2 + step).filter(
      (index) => template.words[index] !== BLANK
    );
    const left = Array.from(
      { length: Math.max(0, wordLimit - nextWord) },
      (_, step) => word + nextWord + step
    ).filter((index) => taken[index - word] === 0);
    if (lost.length > 0 && sameButForTyping(
      left.map(textOf),
      lost.map((index) => wordOf(template.words[index]))
    )) {
      gap.explained.push(...left);
    } else {
      for (const index of lost) {
        if (template.optional[index] === 0 && !mayBeMissing(wordOf(template.words[index])))
          gap.missing.push(index);
      }
    }
    at2 = end;
  }
}

// src/licenses/match/align.ts
function align(words, occurrence, free, wordOf, budget) {
  const { template } = occurrence;
  const blocks = equalRuns(words.ids, occurrence, free);
  const gap = { words, template, wordOf, budget, explained: [], missing: [] };
  let word = 0;
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0) {
      word = outward(block.word, -1, Math.ceil(1.3 * block.place) + 20, words.ids.length, free);
      fillGap(gap, { word, wordEnd: block.word, place: 0, placeEnd: block.place, open: "start" });
    } else fillGap(gap, { word, wordEnd: block.word, place, placeEnd: block.place });
    for (let step = 0; step < block.length; step += 1) gap.explained.push(block.word + step);
    word = block.word + block.length;
    place = block.place + block.length;
  }
  const rest = template.words.length - place;
  const wordEnd2 = outward(word, 1, Math.ceil(1.3 * rest) + 20, words.ids.length, free);
  fillGap(gap, { word, wordEnd: wordEnd2, place, placeEnd: template.words.length, open: "end" });
  const explained = Int32Array.from(gap.explained).sort();
  const from = explained[0] ?? word;
  const to = (explained.at(-1) ?? from) + 1;
  const inside = to - from - explained.length;
  return {
    template,
    from,
    to,
    explained,
    missing: gap.missing,
    value: explained.length - gap.missing.length - inside
  };
}
function better(a, b) {
  if (isWhole2(a) && !isWhole2(b) && a.explained.length >= b.explained.length) return true;
  if (isWhole2(b) && !isWhole2(a) && b.explained.length >= a.explained.length) return false;
  if (a.value !== b.value) return a.value > b.value;
  const rank = ({ template }) => (template.role === "license" ? 0 : 4) + (template.ids.some(({ osiApproved }) => osiApproved) ? 0 : 2) + (template.ids[0].id.endsWith("+") ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  return a.template.length < b.template.length;
}
function isWhole2({ missing }) {
  return missing.length === 0;
}
function equalRuns(ids2, { template, anchors }, free) {
  const own = template.words;
  const blocks = [];
  let wordFrom = 0;
  let placeFrom = 0;
  for (const [anchorWord, anchorPlace] of anchors) {
    if (anchorWord < wordFrom || anchorPlace < placeFrom) continue;
    let word = anchorWord;
    let place = anchorPlace;
    while (word > wordFrom && place > placeFrom && ids2[word - 1] === own[place - 1] && free(word - 1)) {
      word -= 1;
      place -= 1;
    }
    let length = anchorWord - word;
    while (place + length < own.length && ids2[word + length] === own[place + length] && free(word + length)) {
      length += 1;
    }
    if (length === 0) continue;
    blocks.push({ word, place, length });
    wordFrom = word + length;
    placeFrom = place + length;
  }
  return blocks;
}
function outward(word, direction, steps, count, free) {
  let at2 = word;
  for (let step = 0; step < steps; step += 1) {
    const next = direction === 1 ? at2 : at2 - 1;
    if (next < 0 || next >= count || !free(next)) break;
    at2 += direction;
  }
  return at2;
}

// src/licenses/match/occurrences.ts
var HITS = 1e5;
var LOOK_BACK = 24;
var SHARE = 0.25;
function findHits({ ids: ids2 }, library2) {
  const hits = /* @__PURE__ */ new Map();
  let known = 0;
  let count = 0;
  for (let at2 = 0; at2 < ids2.length; at2 += 1) {
    if (count >= HITS) break;
    known = ids2[at2] === UNKNOWN ? 0 : known + 1;
    if (known < ANCHOR) continue;
    const start = at2 - ANCHOR + 1;
    library2.anchorsAt(ids2, start, (template, place) => {
      const list = hits.get(template);
      if (list) list.push([start, place]);
      else hits.set(template, [[start, place]]);
      count += 1;
    });
  }
  return hits;
}
function findOccurrences(hits, library2) {
  const found = [];
  for (const [index, list] of hits) {
    const least = Math.max(1, Math.floor(library2.requiredAnchors(index) * SHARE));
    if (list.length < least) continue;
    const template = library2.template(index);
    for (const anchors of chains(list, least)) {
      const share = anchors.length / template.anchors;
      const required = anchors.filter(([, place]) => template.optional[place] === 0).length;
      const lost = 1 - required / template.requiredAnchors;
      const promise = share * template.length - lost * template.required;
      found.push({ template, anchors, promise });
    }
  }
  return found.sort(
    (a, b) => b.promise - a.promise || a.anchors[0][0] - b.anchors[0][0] || a.template.index - b.template.index
  );
}
function chains(hits, least) {
  const scores = new Float64Array(hits.length);
  const previous = new Int32Array(hits.length).fill(-1);
  for (let at2 = 0; at2 < hits.length; at2 += 1) {
    const [word, place] = hits[at2];
    scores[at2] = 1;
    for (let back = at2 - 1; back >= 0 && back >= at2 - LOOK_BACK; back -= 1) {
      const steps = place - hits[back][1];
      const distance2 = word - hits[back][0];
      if (steps <= 0 || distance2 > 3 * steps + 600) continue;
      const score = scores[back] + 1 - Math.min(0.9, Math.abs(distance2 - steps) * 2e-3);
      if (score > scores[at2]) {
        scores[at2] = score;
        previous[at2] = back;
      }
    }
  }
  const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
  const used = new Uint8Array(hits.length);
  const result = [];
  for (const end of order) {
    if (used[end] || scores[end] < least * 0.5) continue;
    const chain = [];
    for (let at2 = end; at2 !== -1 && !used[at2]; at2 = previous[at2]) {
      used[at2] = 1;
      chain.push(hits[at2]);
    }
    if (chain.length >= least) result.push(chain.reverse());
  }
  return result;
}

// src/licenses/match/whole.ts
var TITLE = 12;
function wholeText(words, hits, library2) {
  let best;
  for (const [index, list] of hits) {
    if (list.length < library2.requiredAnchors(index)) continue;
    const [word, place] = list[0];
    const found = equal(words, library2.template(index), word - place);
    if (found && (!best || better(found, best))) best = found;
  }
  return best;
}
function equal(words, template, shift) {
  const { ids: ids2 } = words;
  const { words: own, optional } = template;
  if (shift > TITLE || -shift >= own.length) return void 0;
  const from = Math.max(0, shift);
  const to = ids2.length;
  let place = from - shift;
  for (let left = 0; left < place; left += 1) if (!optional[left]) return void 0;
  for (let word = from; word < to; ) {
    if (place === own.length) return void 0;
    if (own[place] === BLANK) {
      const end = endOfName(words, word, own, place + 1);
      if (end === void 0) return void 0;
      word = end;
    } else {
      if (ids2[word] !== own[place]) return void 0;
      word += 1;
    }
    place += 1;
  }
  for (; place < own.length; place += 1) if (!optional[place]) return void 0;
  return {
    template,
    from,
    to,
    explained: Int32Array.from({ length: to - from }, (_, step) => from + step),
    missing: [],
    value: to - from
  };
}
function endOfName(words, word, own, next) {
  const { ids: ids2 } = words;
  for (let end = word; end - word <= NAME_WORDS && end < ids2.length; end += 1) {
    if (ids2[end] !== own[next] || ids2[end + 1] !== own[next + 1]) continue;
    return namesSomebody(words, word, end) ? end : void 0;
  }
  return void 0;
}

// src/licenses/match/explain.ts
var PARTS = 150;
var RIVALS = 10;
var SHORT = 100;
var LONG = 600;
var CELLS2 = 24e6;
function explain(words, library2) {
  const explained = new Uint8Array(words.ids.length);
  const hits = findHits(words, library2);
  const whole = wholeText(words, hits, library2);
  if (whole) {
    explained.fill(1, whole.from, whole.to);
    return { parts: [whole], explained };
  }
  const free = (word) => explained[word] === 0;
  const wordOf = (id) => library2.wordOf(id);
  const budget = { cells: CELLS2 };
  const parts = [];
  let waiting = findOccurrences(hits, library2).filter(promising);
  while (waiting.length > 0 && parts.length < PARTS) {
    const first = waiting[0];
    const rivals = waiting.filter((other) => overlap(first, other) >= 0.5).slice(0, RIVALS);
    let best = align(words, first, free, wordOf, budget);
    for (const rival of rivals.slice(1)) {
      if (rival.promise * 1.2 + 10 < best.value) continue;
      const other = align(words, rival, free, wordOf, budget);
      if (better(other, best)) best = other;
    }
    const tried = new Set(rivals);
    if (best.value > 0 && best.missing.length * 2 <= best.template.required) {
      parts.push(best);
      for (const word of best.explained) explained[word] = 1;
      waiting = waiting.filter((other) => !tried.has(other) || overlap(first, other) < 0.9).flatMap(remaining(free));
    } else waiting = waiting.filter((other) => !tried.has(other));
  }
  parts.sort((a, b) => a.from - b.from);
  return { parts, explained };
}
function promising({ promise, template }) {
  const { required } = template;
  return required < SHORT || promise > (required < LONG ? -0.5 : -0.2) * required;
}
function remaining(free) {
  return (occurrence) => {
    const anchors = occurrence.anchors.filter(([word]) => free(word));
    if (anchors.length === occurrence.anchors.length) return [occurrence];
    return anchors.length * 2 > occurrence.anchors.length ? [{ ...occurrence, anchors }] : [];
  };
}
function overlap(a, b) {
  const [aFrom, aTo] = [a.anchors[0][0], a.anchors.at(-1)[0] + 1];
  const [bFrom, bTo] = [b.anchors[0][0], b.anchors.at(-1)[0] + 1];
  return (Math.min(aTo, bTo) - Math.max(aFrom, bFrom)) / Math.min(aTo - aFrom, bTo - bFrom);
}

// src/licenses/read-text.ts
var COMPARED = 1024 * 1024;
var PHRASES_WITHIN = 6e4;
function readText(text, cut2 = false) {
  const library2 = loadLibrary();
  const body = text.slice(0, COMPARED);
  const words = wordsOf(body, library2);
  const { parts, explained } = explain(words, library2);
  const { passages: passages2, translation } = leftover(words, parts, explained);
  const unexplained = wordsIn(passages2);
  const whole = !cut2 && body.length === text.length;
  const known = parts.filter(({ template }) => template.role === "license");
  const clean = whole && unexplained === 0 && known.every(({ missing }) => missing.length === 0);
  if (clean && known.length > 0)
    return {
      ...ofKnownTexts(known, passages2, 0, true, namesakes(idOf(known[0]), body)),
      ...translation ? { translation } : {}
    };
  const model = titled(body);
  if (model && !(model.base === void 0 && coversMost(known, words.ids.length) && !inPassages(model, passages2))) {
    return ofModelLicense(model, { passages: passages2, unexplained, known, text: body });
  }
  if (known.length > 0) return ofKnownTexts(known, passages2, unexplained, whole);
  return ofUnknown({ text: body, parts, passages: passages2, count: words.ids.length });
}
function namesakes(id, text) {
  const rows = MODEL_LICENSES.filter(
    (row) => row.base === id && row.restrictions.length === 0 && row.id !== "modified-mit"
  );
  if (rows.length === 0) return [];
  const plain2 = plainText(text);
  return rows.filter(({ phrases }) => phrases.some((phrase) => plain2.includes(phrase.replace("\u2026", ""))));
}
function titled(text) {
  const front = /^\s*---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/u.exec(text);
  const all = text.slice(0, PHRASES_WITHIN);
  const stripped = front ? modelLicense(plainText(all.slice(front[0].length))) : void 0;
  return stripped ?? modelLicense(plainText(all));
}
function coversMost(known, words) {
  return known.reduce((sum, { explained }) => sum + explained.length, 0) > words * 0.5;
}
function inPassages(model, passages2) {
  return passages2.some(
    ({ quote }) => model.phrases.some((phrase) => plainText(quote).includes(phrase.replace("\u2026", "")))
  );
}
var REPORTED = 50;
function toReading(path, read, covers) {
  const passages2 = read.passages.slice(0, REPORTED).map(({ line, endLine, page, quote }) => ({ line, endLine, ...page && { page }, quote }));
  return {
    path,
    id: read.id,
    ids: read.ids,
    status: read.status,
    open: read.open,
    restrictions: read.restrictions,
    unexplained: read.unexplained,
    ...passages2.length > 0 ? { passages: passages2 } : {},
    covers,
    ...read.translation ? { translation: read.translation } : {},
    ...read.basis ? { basis: read.basis } : {},
    ...read.unread ? { unread: read.unread } : {}
  };
}

// src/licenses/file-text.ts
var NO_TEXT = "is not text in a known encoding";
async function pdfText(bytes) {
  const { readPdf } = await import("./pdf.js");
  const read = readPdf(bytes);
  if (read.problem !== void 0) return { unread: read.problem };
  return { text: read.text, cut: !read.whole, pageOf: read.pageOf };
}
function readFileText({ text, cut: cut2, pageOf }) {
  const read = readText(text, cut2);
  if (!pageOf) return read;
  return {
    ...read,
    passages: read.passages.map((passage) => ({ ...passage, page: pageOf(passage.line) })),
    ...read.translation && {
      translation: { ...read.translation, page: pageOf(read.translation.line) }
    }
  };
}

// src/licenses/paths.ts
var SCOPE_WORDS = [
  [/(?:^|[^a-z])(?:code|src|source|software)(?![a-z])|代码|源码/u, "code"],
  [
    /model|模型|权重|weight|checkpoint|\bllama|qwen|rail(?![a-z])|acceptable|use[_-]?policy|usage[_-]?policy|prohibited|diff(?![a-z])/u,
    "weights"
  ],
  [/(?:^|[^a-z])(?:data|dataset|datasets|corpus)(?![a-z])|数据/u, "data"],
  [/(?:^|[^a-z])(?:docs?|documentation|content)(?![a-z])/u, "documents"]
];
function scopesOfPath(path) {
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  const own = SCOPE_WORDS.filter(([pattern]) => pattern.test(name)).map(([, scope]) => scope);
  if (own.length > 0) return own;
  const folder = parts.at(-2) ?? "";
  if (/^(?:model_?licen[cs]es?|weights|checkpoints|models|model)$/u.test(folder)) return ["weights"];
  if (/^(?:data|datasets?|corpus)$/u.test(folder)) return ["data"];
  if (/^docs?$/u.test(folder)) return ["documents"];
  return [];
}

// src/licenses/license-files.ts
function ofName(path, unread) {
  const name = plainText(
    path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "").replace(/[-_]+/gu, " ")
  );
  const row = MODEL_LICENSES.find(
    ({ id, phrases, also = [] }) => phrases.some((phrase) => name.includes(phrase.replace(/ agreement$/u, ""))) || [id, ...also].some(
      (other) => /licen[cs]e|agreement|协议/u.test(name) && name.includes(other.replaceAll("-", " "))
    )
  );
  return {
    id: row?.id ?? "unknown",
    ids: row ? [row.id, ...row.also ?? []] : ["unknown"],
    name: row?.name ?? "a file that is no text",
    status: row && row.restrictions.length > 0 ? "restricted" : "unknown",
    open: false,
    restrictions: [...row?.restrictions ?? []],
    unexplained: 0,
    missing: 0,
    passages: [],
    unread
  };
}

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
  const utf82 = decodedAs("utf-8", bytes, isCut);
  const damaged = utf82.text.match(/\ufffd/g)?.length ?? 0;
  const intact = utf82.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (intact > damaged * 4 || hasMark(bytes)) return utf82;
  const encoding = legacyEncodingOf(bytes);
  if (encoding) return decodedAs(encoding, bytes, isCut);
  return isMostlyAscii(utf82.text) ? utf82 : { encoding: "unknown", text: void 0 };
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

// src/release/local-file.ts
const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
function readLocalBytes(path, limit) {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(Math.min(limit, fstatSync(file).size || limit));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

// src/reports/escape.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
var WHITE = /[\s\u0085\u2028\u2029]+/g;
function plain(text, limit = 2e3) {
  const line = text.replace(WHITE, " ").replace(INVISIBLE, "").trim();
  return line.length <= limit ? line : `${cut(line, limit - 1)}\u2026`;
}
function cut(text, limit) {
  const end = /[\ud800-\udbff]/.test(text[limit - 1] ?? "") ? limit - 1 : limit;
  return text.slice(0, end);
}

// src/licenses/restriction-words.ts
var KINDS2 = {
  "non-commercial": withDetail("no commercial use"),
  "research-only": withDetail("research use only"),
  "use-policy": withDetail("a use policy"),
  "no-training-others": withDetail("no use for training other models"),
  revocable: withDetail("it can be revoked"),
  "flow-down": withDetail("the same limits for all who receive it"),
  "remote-restrict": withDetail("the licensor may restrict use remotely"),
  registration: withDetail("registration before use"),
  "safety-tamper": withDetail("no removal of safety measures"),
  "no-derivatives": withDetail("no derivatives"),
  "no-redistribution": withDetail("no redistribution"),
  maas: withDetail("no offering as a hosted service"),
  "scale-cap:users": withDetail("a cap on users"),
  "scale-cap:revenue": withDetail("a cap on revenue"),
  "scale-cap:visits": withDetail("a cap on visits"),
  field: withDetail("banned fields of use"),
  geography: withDetail("excluded regions"),
  naming: { bare: "a given name", detailed: "a name that begins with {}" },
  display: { bare: "a notice shown to users", detailed: "{} shown to users" }
};
var FIELDS = {
  "no production use": "no production use",
  "no competing service": "no competing service",
  "no sale": "no sale",
  "model training only": "use for model training only",
  "clinical use": "no clinical use",
  "non-administrative": "no use by administrations"
};
function restrictionWords(restriction) {
  const id = Object.keys(KINDS2).find((kind) => new RegExp(`^${kind}(?![\\w-])`).test(restriction));
  if (!id) return restriction;
  const detail = restriction.slice(id.length).replace(/^[:\s]+(?:of )?/, "");
  const { bare, detailed } = KINDS2[id];
  if (!detail) return bare;
  if (id === "field" && FIELDS[detail]) return FIELDS[detail];
  return detailed.replace("({})", detail.startsWith("(") ? detail : `(${detail})`).replace("{}", detail);
}
function restrictionList(restrictions) {
  const words = [...new Set(restrictions.map(restrictionWords))];
  return words.filter((each) => !words.some((other) => other.startsWith(`${each} (`))).join(", ");
}
function withDetail(bare) {
  return { bare, detailed: `${bare} ({})` };
}

// src/reports/words.ts
var STATUS_WORDS = {
  open: "open",
  "open-unapproved": "open, not OSI-approved",
  restricted: "restricted",
  modified: "changed",
  pointer: "named only",
  mixed: "several licenses",
  unknown: "unknown"
};

// src/reports/license-text.ts
function licenseSentences(reading, name, colour) {
  const paint = (code, text) => colour ? `\x1B[${code}m${text}\x1B[0m` : text;
  const mark = reading.open ? paint(32, STATUS_WORDS[reading.status]) : paint(reading.status === "restricted" ? 31 : 33, STATUS_WORDS[reading.status]);
  const lines = [`${plain(reading.path)}: ${mark}`, `  ${identity(reading, name)}`];
  if (reading.restrictions.length > 0 && !isPolicy(reading.id))
    lines.push(`  Limits: ${restrictionList(reading.restrictions)}.`);
  if (reading.translation)
    lines.push(
      `  A translation follows ${reading.translation.page ? "on" : "at"} ${at(reading.translation)}; it was not compared with the license.`
    );
  for (const passage of (reading.passages ?? []).slice(0, QUOTES)) {
    lines.push(`  ${at(passage)}: "${plain(passage.quote)}"`);
  }
  const more = (reading.passages?.length ?? 0) - QUOTES;
  if (more > 0) lines.push(`  ${more} more ${more === 1 ? "passage is" : "passages are"} in --format json.`);
  if (reading.basis) {
    const judged = reading.open || reading.unexplained === 0 ? "Decided by" : "On the known text";
    lines.push(`  ${judged}: ${reading.basis}.`);
  }
  return lines.join("\n");
}
var QUOTES = 8;
function identity(reading, name) {
  if (isPolicy(reading.id)) return "This is a policy of use: a list of what is not allowed, and no license.";
  const format = /\.(docx?|odt|rtf)$/i.exec(reading.path)?.[1];
  if (reading.unread) {
    const known = reading.id === "unknown" ? "" : ` By its name it is ${article(name)}.`;
    return `This file ${reading.unread}. Its terms were not read: a person must look.${known}`;
  }
  if (reading.id === "unknown" && format)
    return `This is a ${format.toUpperCase()} file, not plain text, and it was not read: a person must look.`;
  const words = `${reading.unexplained} ${reading.unexplained === 1 ? "word" : "words"}`;
  const where = reading.passages?.[0] ? `, ${spans(reading)}` : "";
  const others = reading.ids.length > 1 && reading.status === "mixed" ? ` Other licenses in the file: ${reading.ids.slice(1).join(", ")}.` : "";
  switch (reading.status) {
    case "pointer":
      return reading.id === "unknown" ? "This is no license text: it only refers to one elsewhere." : `This is no license text: it only names ${article(name)}, or says where to find it.`;
    case "unknown":
      return reading.id === "unknown" ? "This is no license text that Open Label knows." : `This is ${article(name)} (${reading.id}); no list says whether it is open.`;
    default:
      break;
  }
  if (reading.id === "unknown")
    return `This is no license text that Open Label knows; it has words that restrict use.`;
  if (reading.unexplained > 0) {
    const id = isChangedText(reading.id) ? "" : ` (${reading.id})`;
    const whole = id ? "" : ` The whole is known as ${reading.id}.`;
    return `This is ${article(name)}${id} plus ${words} that it does not contain${where}.${whole}${others}`;
  }
  if (reading.status === "modified") {
    return `This is ${article(name)} (${reading.id}), but not its complete text; a person must look.`;
  }
  return `This is ${article(name)} (${reading.id})${reading.status.startsWith("open") ? ", unmodified" : ""}.${others}`;
}
function article(name) {
  if (/^(?:the|an?) /iu.test(name)) return name;
  return /licen[cs]|agreement|terms|rail|policy|domain/iu.test(name) ? `the ${name}` : name;
}
function at({ line, endLine, page }) {
  if (page) return `page ${page}`;
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}
function spans(reading) {
  const passages2 = reading.passages ?? [];
  if (passages2.length === 1) return `${passages2[0].page ? "on" : "at"} ${at(passages2[0])}`;
  return `in ${passages2.length} places, first ${passages2[0].page ? "on" : "at"} ${at(passages2[0])}`;
}

// src/settings/settings-error.ts
var SettingsError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.join("\n"));
    this.name = "SettingsError";
    this.problems = problems;
  }
};

// src/commands/arguments.ts
const { parseArgs } = process.getBuiltinModule("node:util");

// src/text/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, words) {
  const typed = word.toLowerCase().replaceAll("_", "-");
  let best;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const apart = (0, import_fastest_levenshtein.distance)(typed, candidate.toLowerCase());
    if (apart < fewest) {
      best = candidate;
      fewest = apart;
    }
  }
  return best !== void 0 && fewest <= Math.max(2, Math.floor(best.length / 3)) ? best : void 0;
}
function didYouMean(word, words) {
  const near = nearest(word, words);
  return near ? `did you mean ${near}?` : `use one of ${words.join(", ")}.`;
}

// src/commands/arguments.ts
function readArguments(args, names2, flags = []) {
  const known = [...names2, ...flags];
  const problems = [];
  const values = {};
  const positionals = [];
  const options = {
    ...Object.fromEntries(names2.map((name) => [name, { type: "string" }])),
    ...Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" }]))
  };
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name, value } = token;
    if (!rawName.startsWith("--") || !known.includes(name))
      problems.push(unknownOption(args[token.index], known));
    else if (!flags.includes(name)) {
      if (value) values[name] = value;
      else problems.push(`${rawName} needs a value.`);
    } else if (value === void 0) values[name] = true;
    else problems.push(`${rawName} takes no value.`);
  }
  if (problems.length) throw new SettingsError([...new Set(problems)]);
  return { values, positionals };
}
function unknownOption(arg, known) {
  const [option = arg] = arg.split("=", 1);
  const hint = didYouMean(option.replace(/^--?/, ""), known);
  return `${option} is not an option: ${hint.replace(/did you mean (.+)\?/, "did you mean --$1?")}`;
}
function oneOf(option, value, words) {
  if (words.includes(value)) return value;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}

// src/commands/io.ts
var EXIT = { holds: 0, doesNotHold: 1, usage: 2, fault: 3 };

// src/commands/license.ts
var USAGE = `open-label license FILE... [--format text|json]

Which license each text really is: the known text, the words that it does not contain, with their lines, and what
they restrict. Texts in PDF files are read too. The JSON is an array of license readings, in the order of the files.
`;
async function run(args, io) {
  const { values, positionals } = readArguments(args, ["format"]);
  const format = oneOf("--format", values.format ?? "text", ["text", "json"]);
  if (positionals.length === 0) throw new SettingsError(["Name a license file: open-label license FILE..."]);
  let code = EXIT.holds;
  const readings = [];
  for (const path of positionals) {
    const read = await readLicenseFile(path);
    if (typeof read === "string") {
      io.err(`${read}
`);
      code = EXIT.usage;
      continue;
    }
    readings.push(read.reading);
    if (format === "text") io.out(`${licenseSentences(read.reading, read.name, io.colour)}
`);
  }
  if (format === "json") io.out(`${JSON.stringify(readings, null, 2)}
`);
  return code;
}
async function readLicenseFile(path) {
  let content;
  try {
    content = await localText(path);
  } catch (error) {
    return `open-label: ${plain(path)} cannot be read: ${reason(error)}.`;
  }
  const read = "text" in content ? readFileText(content) : ofName(path, content.unread);
  return { name: read.name, reading: toReading(path, read, scopesOfPath(path)) };
}
async function localText(path) {
  const bytes = readLocalBytes(path, PDF_LIMIT + 1);
  if (isPdf(bytes)) return pdfText(bytes);
  const cut2 = bytes.length > COMPARED;
  const text = decodeText(bytes.subarray(0, COMPARED), cut2);
  return text === void 0 ? { unread: NO_TEXT } : { text, cut: cut2 };
}
function reason({ code, message }) {
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES") return "permission is denied";
  return message;
}
export {
  USAGE,
  run
};
