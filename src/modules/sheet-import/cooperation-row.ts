import { lastDayFact } from '../../engines/workflow/adopt.js';
import { adoptionPlaces } from '../../engines/workflow/adoption-places.js';
import type { AdoptionPlace } from '../../engines/workflow/event.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import { type PartnerKind, type PartnerLevel, partnerKinds, partnerLevels } from '../partner/partner.rules.js';
import { type CardPersonDetails, type CardRole, checkCard } from '../register/register.rules.js';
import { plainWord } from './cell-values.js';
import type { CooperationLookups, KnownCard, Procedure } from './cooperation-lookups.js';
import { factsOfRow } from './fact-cells.js';
import { levelWords, partnerKindWords } from './known-words.js';
import type { MappedRow } from './mapped-row.js';
import { readCountry } from './partner-rows.js';
import { faultsFrom } from './row-result.js';
import { FACT, type SheetMapping } from './sheet-mapping.rules.js';

/** A row of a register, as it is meant. */
export interface CooperationRow {
  readonly row: MappedRow;
  readonly partner: {
    readonly name: string;
    readonly country: string;
    readonly kind: PartnerKind | null;
    readonly level: PartnerLevel | null;
  };
  readonly title: string;
  readonly summary: string | null;
  readonly procedure: Procedure;
  readonly place: AdoptionPlace;
  readonly beganOn: string;
  readonly endedOn: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the sheet has columns for; the rest of a card that is there already stays. */
  readonly card: Partial<Omit<KnownCard, 'persons' | 'source'>>;
  readonly persons: readonly CardPersonDetails[] | null;
}

/** Reads a row; null where it has faults. */
export function cooperationRow(
  work: Work<Actor>,
  row: MappedRow,
  mapping: SheetMapping,
  lookups: CooperationLookups,
): CooperationRow | null {
  const title = row.text('title', 300, 'REQUIRED');
  const summary = row.text('summary', 10_000);
  const name = row.text('partnerName', 300, 'REQUIRED');
  const country = readCountry(work, row, 'partnerCountry');
  const kind = row.code('partnerKind', partnerKinds, partnerKindWords);
  const level = row.code('partnerLevel', partnerLevels, levelWords);
  const card = cardOf(row, lookups);
  const persons = personsOf(row);
  const signedOn = card.signedOn ?? null;
  const beganOn = row.day('beganOn', signedOn === null ? 'REQUIRED' : 'OPTIONAL') ?? signedOn;
  const endsOn = row.day('endsOn');
  const endedOn = row.day('endedOn');
  const procedure = procedureOf(work, row, mapping, lookups, country);
  const { budget, currency, ...said } = card;
  faultsFrom(
    row,
    checkCard({ ...said, level: null, persons, ...money(budget, currency) }, today(work), []),
    cardFields,
  );
  if (card.externalKey == null && card.number == null)
    row.fault(
      row.has('externalKey') ? 'externalKey' : 'number',
      'REQUIRED',
      text(
        'A row needs a number or a key of its own, so that it is not read in twice.',
        'Baris perlu nomor atau kunci sendiri agar tidak terimpor dua kali.',
      ),
    );
  if (!procedure || title === null || name === null || beganOn === null) return null;
  const over = (endedOn ?? endsOn ?? '9999-12-31') < today(work);
  const place = placeOf(row, mapping, procedure, over);
  if (!place) return null;
  const facts = factsOfRow(row, procedure.definition, lookups, factFields(mapping));
  const lastDay = lastDayFact(procedure.definition, place);
  if (endsOn !== null && lastDay === null)
    row.fault(
      'endsOn',
      'INVALID',
      text('The procedure has no last day here.', 'Prosedur tidak mengenal hari terakhir di sini.'),
    );
  else if (endsOn !== null && lastDay !== null) facts[lastDay] = endsOn;
  if (row.isFaulty) return null;
  const partner = { name, country, kind, level };
  return { row, partner, title, summary, procedure, place, beganOn, endedOn, facts, card, persons };
}

const factFields = ({ columns, defaults }: SheetMapping): string[] =>
  [...new Set([...columns, ...(defaults ?? [])].map((one) => one.field))].filter((field) => field.startsWith(FACT));

const money = (amount: string | null | undefined, currency: string | null | undefined) =>
  amount == null ? {} : { budget: { amount, currency: currency ?? 'IDR' } };

const cardFields = {
  ...{ number: 'number', partnerNumber: 'partnerNumber', signedOn: 'signedOn', description: 'description' },
  ...{ 'budget.amount': 'budget', 'budget.currency': 'currency' },
} as const;

function cardOf(row: MappedRow, lookups: CooperationLookups): CooperationRow['card'] {
  const card: Record<string, string | null> = {};
  const texts = { externalKey: 200, number: 200, partnerNumber: 200, description: 10_000 };
  for (const [field, most] of Object.entries(texts)) if (row.has(field)) card[field] = row.text(field, most);
  if (row.has('signedOn')) card.signedOn = row.day('signedOn');
  if (row.has('level')) card.level = row.code('level', partnerLevels, levelWords);
  if (row.has('budget')) {
    card.budget = row.amount('budget');
    card.currency = card.budget === null ? null : (row.text('currency', 3)?.toUpperCase() ?? 'IDR');
  }
  if (row.has('kind')) card.kindId = named(row, 'kind', lookups.kinds);
  if (row.has('unit')) card.unitId = named(row, 'unit', lookups.units);
  return card;
}

function named(
  row: MappedRow,
  field: string,
  known: ReadonlyMap<string, { readonly id: string } | null>,
): string | null {
  const said = row.text(field, 500);
  if (said === null) return null;
  const found = known.get(plainWord(said));
  if (found) return found.id;
  row.fault(
    field,
    'NOT_FOUND',
    found === null
      ? text('Several are called this: use the code.', 'Ada beberapa yang bernama ini: pakai kodenya.')
      : text(
          'Not known here by code or name: enter it first, or say in the mapping which it is.',
          'Tidak dikenal di sini menurut kode maupun nama: buat dahulu, atau petakan ke kode yang benar.',
        ),
  );
  return null;
}

function personsOf(row: MappedRow): CardPersonDetails[] | null {
  const parties = { institution: 'INSTITUTION', partner: 'PARTNER' } as const;
  const roles: Readonly<Record<string, CardRole>> = { Signatory: 'SIGNATORY', Responsible: 'RESPONSIBLE' };
  const fields = Object.entries(parties).flatMap(([side, party]) =>
    Object.entries(roles).map(([as, role]) => ({ field: `${side}${as}`, party, role })),
  );
  if (!fields.some(({ field }) => row.has(field))) return null;
  return fields.flatMap(({ field, party, role }) => {
    const name = row.text(field, 200);
    const title = row.text(`${field}Title`, 200);
    return name === null ? [] : [{ party, role, name, title, unit: null }];
  });
}

function procedureOf(
  work: Work<Actor>,
  row: MappedRow,
  { adoption }: SheetMapping,
  { procedures }: CooperationLookups,
  country: string,
): Procedure | null {
  const code = adoption?.procedure ?? null;
  const found = procedures[country === work.actor.country ? 'DOMESTIC' : 'FOREIGN'].filter(
    (one) => code === null || one.code === code,
  );
  const [only] = found;
  if (only && found.length === 1) return only;
  row.fault(
    'partnerCountry',
    found.length === 0 ? 'NOT_FOUND' : 'REQUIRED',
    found.length === 0
      ? text(
          'No procedure of the mapping is in force for a partner of this country.',
          'Tidak ada prosedur dari pemetaan yang berlaku untuk mitra dari negara ini.',
        )
      : text(
          'Several procedures are in force; name one in the mapping.',
          'Ada beberapa prosedur; sebutkan satu dalam pemetaan.',
        ),
  );
  return null;
}

/** By the row's own word (an outcome, or steps parted by +), else as the mapping says. */
function placeOf(
  row: MappedRow,
  { adoption }: SheetMapping,
  { definition }: Procedure,
  over: boolean,
): AdoptionPlace | null {
  const said = row.text('place', 300);
  if (said === null) {
    if (over && adoption?.pastOutcome != null) return { outcome: adoption.pastOutcome };
    if (adoption?.outcome != null) return { outcome: adoption.outcome };
    return { steps: adoption?.steps ?? [] };
  }
  const { outcomes, steps } = adoptionPlaces(definition);
  if (outcomes.includes(said)) return { outcome: said };
  const named = said.split('+').map((one) => one.trim());
  if (named.every((one) => steps.includes(one))) return { steps: named };
  const known = [...outcomes, ...steps].join(', ');
  row.fault(
    'place',
    'INVALID',
    text(
      `An agreement stands at one of ${known}; say in the mapping what this word means.`,
      `Perjanjian berada di salah satu dari ${known}; petakan arti kata ini.`,
    ),
  );
  return null;
}
