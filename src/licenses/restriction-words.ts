interface Words {
  /** The restriction where no detail is known. */
  bare: string;
  /** With its detail at `{}`. */
  detailed: string;
}

/** What each kind of restriction is to a reader. The JSON report keeps the ids. */
const KINDS: Readonly<Record<string, Words>> = {
  'non-commercial': withDetail('no commercial use'),
  'research-only': withDetail('research use only'),
  'use-policy': withDetail('a use policy'),
  'no-training-others': withDetail('no use for training other models'),
  revocable: withDetail('it can be revoked'),
  'flow-down': withDetail('the same limits for all who receive it'),
  'remote-restrict': withDetail('the licensor may restrict use remotely'),
  registration: withDetail('registration before use'),
  'safety-tamper': withDetail('no removal of safety measures'),
  'no-derivatives': withDetail('no derivatives'),
  'no-redistribution': withDetail('no redistribution'),
  maas: withDetail('no offering as a hosted service'),
  'scale-cap:users': withDetail('a cap on users'),
  'scale-cap:revenue': withDetail('a cap on revenue'),
  'scale-cap:visits': withDetail('a cap on visits'),
  field: withDetail('banned fields of use'),
  geography: withDetail('excluded regions'),
  naming: { bare: 'a given name', detailed: 'a name that begins with {}' },
  display: { bare: 'a notice shown to users', detailed: '{} shown to users' },
};

/** Fields of use whose detail is the limit itself. */
const FIELDS: Readonly<Record<string, string>> = {
  'no production use': 'no production use',
  'no competing service': 'no competing service',
  'no sale': 'no sale',
  'model training only': 'use for model training only',
  'clinical use': 'no clinical use',
  'non-administrative': 'no use by administrations',
};

/** A restriction ("scale-cap:users 700 million a month") as words for a list: "a cap on users (700 million a month)". */
export function restrictionWords(restriction: string): string {
  const id = Object.keys(KINDS).find((kind) => new RegExp(`^${kind}(?![\\w-])`).test(restriction));
  if (!id) return restriction;
  const detail = restriction.slice(id.length).replace(/^[:\s]+(?:of )?/, '');
  const { bare, detailed } = KINDS[id]!;
  if (!detail) return bare;
  if (id === 'field' && FIELDS[detail]) return FIELDS[detail];
  // A detail may be a remark in brackets already.
  return detailed.replace('({})', detail.startsWith('(') ? detail : `(${detail})`).replace('{}', detail);
}

/** All restrictions of a license in words, none said twice, nor a kind once more without its detail. */
export function restrictionList(restrictions: readonly string[]): string {
  const words = [...new Set(restrictions.map(restrictionWords))];
  return words.filter((each) => !words.some((other) => other.startsWith(`${each} (`))).join(', ');
}

function withDetail(bare: string): Words {
  return { bare, detailed: `${bare} ({})` };
}
