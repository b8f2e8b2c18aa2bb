import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { takeTurns } from '../identity/change.js';
import { sameName } from '../partner/partner.entity.js';
import { checkPartner, type PartnerDetails, partnerKinds, partnerLevels } from '../partner/partner.rules.js';
import { levelWords, partnerKindWords } from './known-words.js';
import type { MappedRow } from './mapped-row.js';
import { failed, faultsFrom, type RowResult, type RowsImport } from './row-result.js';

export interface KnownPartner extends Required<PartnerDetails> {
  readonly id: string;
  readonly version: number;
  /** Known by the name of an entry that was merged into this one. */
  readonly isMerged: boolean;
}
export interface PartnerKey {
  readonly name: string;
  readonly country: string;
}
/** By name and country, as the register of partners tells them apart. */
export const partnerKey = ({ name, country }: PartnerKey): string =>
  `${country}/${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;

interface NamedRow extends KnownPartner {
  readonly said: PartnerKey;
}

/**
 * The partners of these names; several of one name in one country cannot be told apart. The name of an entry that was
 * merged leads to its survivor, unless another partner goes by it. Callers take turns from here.
 */
export async function partnersNamed(
  work: Work<Actor>,
  keys: readonly PartnerKey[],
): Promise<ReadonlyMap<string, KnownPartner | 'SEVERAL'>> {
  await takeTurns(work, 'partner-name');
  // The names are made plain once, and not for every pair of a partner and a row.
  const rows = await work.query<NamedRow>(
    `select p."id", p."name", p."country", p."kind", p."level", p."address", p."website", p."version",
       n."merged_into_id" is not null as "isMerged", json_build_object('name', n."name", 'country', n."country") as "said"
     from "partner" n
     join "partner" p on p."institution_id" = n."institution_id" and p."id" = coalesce(n."merged_into_id", n."id")
     where n."institution_id" = $1 and n."country" = any($2)
       and ${sameName('n."name"')} = any(array(select ${sameName('k.name')} from unnest($3::text[]) as k(name)))
     order by "isMerged"`,
    [work.institutionId, [...new Set(keys.map((one) => one.country))], [...new Set(keys.map((one) => one.name))]],
  );
  const found = new Map<string, KnownPartner | 'SEVERAL'>();
  for (const { said, ...row } of rows) {
    const key = partnerKey(said);
    const before = found.get(key);
    if (before === undefined) found.set(key, row);
    // The living go before the merged, and come first.
    else if (before === 'SEVERAL' || before.id === row.id || (row.isMerged && !before.isMerged)) continue;
    else found.set(key, 'SEVERAL');
  }
  return found;
}

export const severalPartners = text(
  'Several partners have this name and country; merge them first, or enter this row by hand.',
  'Ada beberapa mitra dengan nama dan negara ini; gabungkan dahulu, atau masukkan baris ini sendiri.',
);

export const readCountry = (work: Work<Actor>, row: MappedRow, field: string): string => {
  const said = row.text(field, 60);
  if (said === null) return work.actor.country;
  const code = countryCode(said);
  if (code !== null) return code;
  row.fault(
    field,
    'INVALID',
    text(
      'Write the country by its two letters (ID, SG), or say in the mapping which country this is.',
      'Tulis negara dengan kode dua huruf (ID, SG), atau petakan nilai ini ke kodenya.',
    ),
  );
  return work.actor.country;
};

const names = (['id', 'en'] as const).map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
const codes = new Map<string, string>();
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function countryCode(said: string): string | null {
  if (codes.size === 0)
    for (const code of letters.flatMap((first) => letters.map((second) => first + second)))
      for (const list of names) {
        const name = list.of(code);
        if (name !== undefined && name !== code) codes.set(name.toLowerCase(), code).set(code.toLowerCase(), code);
      }
  return codes.get(said.trim().toLowerCase()) ?? null;
}

/** What is supposed of a partner of whom only the name is known. */
export const supposed = (work: Work<Actor>, country: string) => ({
  kind: 'OTHER' as const,
  level: country === work.actor.country ? ('NATIONAL' as const) : ('INTERNATIONAL' as const),
});

/** Enters partners, and tells of each. */
export async function writePartners(
  work: Work<Actor>,
  partners: readonly (PartnerDetails & { readonly id: string })[],
): Promise<void> {
  if (partners.length === 0) return;
  await work.query(
    `insert into "partner" ("institution_id", "id", "name", "country", "kind", "level", "address", "website", "created_at", "updated_at")
     select $1, p.id, p.name, p.country, p.kind, p.level, p.address, p.website, $3, $3
     from json_to_recordset($2) as p(id uuid, name text, country text, kind text, level text, address text, website text)`,
    [work.institutionId, JSON.stringify(partners), work.now.toISOString()],
  );
  for (const { id, country, kind, level } of partners)
    tell(work, 'PARTNER_REGISTERED', id, 1, { country, kind, level });
}

const tell = (work: Work<Actor>, kind: string, subjectId: string, subjectVersion: number, facts: object): void =>
  work.announce({ kind, subjectType: 'Partner', subjectId, subjectVersion, facts: { ...facts } });

/** Partners, by name and country. */
export const importPartners: RowsImport = async (work, rows) => {
  const wanted = rows.map((row) => ({ row, details: detailsOf(work, row) }));
  const known = await partnersNamed(
    work,
    wanted.flatMap(({ details }) => (details ? [details] : [])),
  );
  const seen = new Set<string>();
  const made: (PartnerDetails & { readonly id: string })[] = [];
  const changed: KnownPartner[] = [];
  const results = wanted.map(({ row, details }): RowResult => {
    const key = details ? partnerKey(details) : '';
    const before = known.get(key);
    if (details && seen.has(key))
      row.fault(
        'name',
        'ALREADY_EXISTS',
        text('This partner is in the sheet twice.', 'Mitra ini ada dua kali dalam lembar.'),
      );
    if (before === 'SEVERAL') row.fault('name', 'INVALID', severalPartners);
    if (!details || row.isFaulty || before === 'SEVERAL') return failed(row);
    seen.add(key);
    if (!before) {
      const id = work.ids.next();
      made.push({
        ...supposed(work, details.country),
        ...given(details),
        name: details.name.trim(),
        country: details.country,
        id,
      });
      return { number: row.number, outcome: 'CREATED', subjectId: id };
    }
    // What the sheet says of a merged entry is not said of its survivor.
    const after = before.isMerged ? before : { ...before, ...given(details) };
    const same = (['kind', 'level', 'address', 'website'] as const).every((field) => before[field] === after[field]);
    if (!same) changed.push(after);
    return { number: row.number, outcome: same ? 'UNCHANGED' : 'UPDATED', subjectId: before.id };
  });
  await writePartners(work, made);
  await changePartners(work, changed);
  return results;
};

type Details = PartnerKey & Partial<Pick<PartnerDetails, 'kind' | 'level' | 'address' | 'website'>>;

function detailsOf(work: Work<Actor>, row: MappedRow): Details | null {
  const name = row.text('name', 300, 'REQUIRED');
  const country = readCountry(work, row, 'country');
  const kind = row.code('kind', partnerKinds, partnerKindWords);
  const level = row.code('level', partnerLevels, levelWords);
  const address = row.text('address', 1000);
  const website = row.text('website', 500);
  if (name === null) return null;
  faultsFrom(row, checkPartner({ website }), { website: 'website' });
  return {
    ...{ name, country },
    ...(kind === null ? {} : { kind }),
    ...(level === null ? {} : { level }),
    ...(address === null ? {} : { address }),
    ...(website === null ? {} : { website }),
  };
}

const given = ({ name: _, country: __, ...rest }: Details) => rest;

async function changePartners(work: Work<Actor>, changed: readonly KnownPartner[]): Promise<void> {
  if (changed.length === 0) return;
  await work.query(
    `update "partner" p set "kind" = g.kind, "level" = g.level, "address" = g.address, "website" = g.website,
       "updated_at" = $3, "version" = p."version" + 1
     from json_to_recordset($2) as g(id uuid, kind text, level text, address text, website text)
     where p."institution_id" = $1 and p."id" = g.id`,
    [work.institutionId, JSON.stringify(changed), work.now.toISOString()],
  );
  for (const { id, country, kind, level, version } of changed)
    tell(work, 'PARTNER_CHANGED', id, version + 1, { country, kind, level });
}
