/**
 * Who says that a license is open, as data. The OSI's approvals come with the SPDX list (src/licenses/generated); what
 * stands here has no machine-readable source that is kept up to date. A row is added with its reason.
 */

/** The lists as reports name them. */
export const LISTS = {
  osi: 'OSI approval, as recorded by spdx-license-list 6.12.0 (2026-07-25)',
  data: 'Open Definition (okfn/licenses, 2023-03) and CDLA terms',
  fsf: 'FSF free software list, as recorded by SPDX (2026-05)',
  none: 'no restriction known; neither the OSI, the FSF nor the Open Definition has decided',
  own: 'terms read by Open Label (2026-11)',
} as const;

const ids = (list: string) => new Set(list.split(/\s+/));

/**
 * Terms for data and documents without restriction of use: conformant with the Open Definition, or, where it has no
 * opinion (frozen since 2023-03), CDLA, Creative Commons terms named without their version, O-UDA and public licenses of governments read for restrictions.
 */
export const DATA_TERMS = ids(
  `CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0
  CC-BY-SA-4.0 CC-BY-3.0-AT CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY CC-BY-SA ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 O-UDA-1.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGL-Canada-2.0 etalab-2.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 NLOD-1.0 NLOD-2.0
  GFDL-1.3-only GFDL-1.3-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later FAL1.3 LAL-1.3`,
);

/** Made for models; use is not restricted; not approved by the OSI when last read. */
export const WEIGHTS_TERMS = ids('OpenMDW-1.0 OpenMDW-1.1');

/** Free software licenses of the FSF's list that the OSI has not approved. */
export const FREE = ids(
  `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CECILL-2.0 CECILL-B
  CECILL-C ClArtistic Condor-1.1 FSFAP FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later IJG Imlib2
  LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 OLDAP-2.3 OLDAP-2.7 OpenSSL PHP-3.01 Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim
  WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd`,
);

/** Families of short permissive texts on which nobody has decided, none of which restricts use. */
export const NO_DECISION =
  /^(?:AML|BlueOak-1\.0\.0|BSD-(?!Protection|3-Clause-No-).*|MIT-.*|HPND-(?!sell-variant-critical).*|X11-.*|OLDAP-.*|ISC-.*|HP-19\d\d|CC-PDDC|NIST-PD.*|blessing|curl|libpng-.*|Libpng|bzip2-.*|zlib-acknowledgement|NTP-0|Python-2\.0\.1|TCL|Spencer-.*|Xerox|FSFUL.*|SAX-PD.*|Unicode-DFS-.*|dtoa|libtiff|pkgconf|MirOS)$/;

/** SPDX ids whose terms restrict use, and how: kinds as in src/licenses/cues.ts. */
export const RESTRICTED: readonly [RegExp, readonly string[]][] = [
  [/^CC-BY-NC(?:-|$)/, ['non-commercial']],
  [/^CC-BY-(?:NC-)?ND(?:-|$)/, ['no-derivatives']],
  [/^(?:PolyForm-Noncommercial|NCGL-UK|Aladdin|PPL$|SUL-)/, ['non-commercial']],
  [/^PolyForm-Small-Business/, ['scale-cap:revenue']],
  [/^openrail$/, ['use-policy', 'flow-down']],
  [/^(?:SSPL-|Elastic-)/, ['maas']],
  [/^BUSL-/, ['field: no production use before the change date']],
  [/^FSL-/, ['field: no competing use']],
  [/^Parity-/, ['field: private use']],
  [/^JSON$/, ['field: "Good, not Evil"']],
  [/^Hippocratic-/, ['use-policy']],
  [/^C-UDA-/, ['field: computational use only']],
  [/^CPOL-/, ['field: no illegal or immoral use']],
  [/^BSD-3-Clause-No-Military-License$/, ['field: no military use']],
  [/^BSD-3-Clause-No-Nuclear-License/, ['field: no nuclear facilities']],
  [/^3D-Slicer-/, ['field: research']],
  [/^ASWF-Digital-Assets-/, ['field: research and demonstration']],
  [/^ParaType-Free-Font-/, ['no-redistribution']],
];
