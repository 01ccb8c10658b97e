/** Spellings that SPDX's matching guidelines hold to be the same word, written as the right one of each pair. */
const PAIRS = `acknowledgement acknowledgment
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

const EQUIVALENTS = new Map(PAIRS.split('\n').map((pair) => pair.split(' ') as [string, string]));

/** All words that another one stands for, for the generated data. */
export const OTHER_SPELLINGS: readonly string[] = [...EQUIVALENTS.keys()];

/** The word that stands for `word` in every comparison. */
export function canonical(word: string): string {
  return EQUIVALENTS.get(word) ?? word;
}
