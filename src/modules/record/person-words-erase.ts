import type { Queries } from '../../platform/database/gateway.js';
import { type ErasureOutcome, type OutcomeLine, reasons } from './data-request.rules.js';
import { type KnownPerson, parametersOf, typed } from './person-known.js';
import { boundWhole, countBound, mentionsInData, strikeInData } from './person-words-in-data.js';
import { ERASED, heldCase, mentions, type PersonalData, personalData } from './personal-data.js';

const values = { NULL: 'null', MARK: `'${ERASED}'`, BLANK: `''` } as const;

/** Takes a person's words out of every table, but for what a hold or the law keeps; says what and how much of each. */
export async function eraseWords(queries: Queries, known: KnownPerson): Promise<ErasureOutcome> {
  const erased: OutcomeLine[] = [];
  const kept: OutcomeLine[] = [];
  for (const data of personalData) {
    const one = await eraseIn(queries, known, data);
    erased.push({ what: data.table, rows: one.erased, why: null });
    kept.push({ what: data.table, rows: one.held, why: reasons.held });
    kept.push({ what: data.table, rows: one.lawful, why: reasons.agreement });
  }
  const struck = await strikeMentions(queries, known);
  erased.push({ what: 'mentions', rows: struck.erased, why: null });
  kept.push({ what: 'mentions', rows: struck.held, why: reasons.held });
  const pattern = mentionOf(known);
  for (const data of pattern === null ? [] : mentionsInData) {
    const one = await strikeInData(queries, known.institutionId, pattern ?? '', data);
    erased.push({ what: data[0], rows: one.erased, why: null });
    kept.push({ what: data[0], rows: one.held, why: reasons.held });
  }
  for (const data of pattern === null ? [] : boundWhole) {
    const rows = await countBound(queries, known.institutionId, pattern ?? '', data);
    kept.push({ what: data[0], rows, why: reasons.whole });
  }
  const counted = await countKept(queries, known);
  kept.push({ what: 'files', rows: counted.files, why: reasons.files });
  kept.push({ what: 'events', rows: counted.events, why: reasons.log });
  const some = (lines: readonly OutcomeLine[]) => lines.filter(({ rows }) => rows > 0);
  return { erased: some(erased), kept: some(kept) };
}

async function eraseIn(queries: Queries, known: KnownPerson, { table, mine, words, caseOf, kept }: PersonalData) {
  const held = caseOf === undefined ? 'false' : heldCase(caseOf);
  const lawful = kept ?? 'false';
  const where = `t."institution_id" = $1 and ${typed} and (${mine})`;
  const [row] = await queries.query<{ held: number; lawful: number }>(
    `select (count(*) filter (where "held"))::int as "held", (count(*) filter (where "lawful" and not "held"))::int as "lawful"
     from (select (${held}) as "held", (${lawful}) as "lawful" from "${table}" t where ${where}) x`,
    parametersOf(known),
  );
  const set = Object.entries(words).map(([column, to]) => `"${column}" = ${values[to]}`);
  const gone = await queries.query(
    `update "${table}" t set ${set.join(', ')} where ${where} and not (${held}) and not (${lawful}) returning 1 as one`,
    parametersOf(known),
  );
  return { erased: gone.length, held: row?.held ?? 0, lawful: row?.lawful ?? 0 };
}

async function strikeMentions(queries: Queries, known: KnownPerson): Promise<{ erased: number; held: number }> {
  const pattern = mentionOf(known);
  if (pattern === null) return { erased: 0, held: 0 };
  let [erased, keptBack] = [0, 0];
  for (const [table, columns, stays] of mentions) {
    const held = stays ?? 'false';
    const where = `t."institution_id" = $1 and (${columns.map((one) => `t."${one}" ~* $2`).join(' or ')})`;
    const set = columns.map((one) => `"${one}" = regexp_replace("${one}", $2, '${ERASED}', 'gi')`);
    const key = [known.institutionId, pattern];
    const [row] = await queries.query<{ held: number }>(
      `select count(*)::int as "held" from "${table}" t where ${where} and (${held})`,
      key,
    );
    const gone = await queries.query(
      `update "${table}" t set ${set.join(', ')} where ${where} and not (${held}) returning 1 as one`,
      key,
    );
    erased += gone.length;
    keptBack += row?.held ?? 0;
  }
  return { erased, held: keptBack };
}

/**
 * What is looked for in the words of others: addresses, and the name where it has two words or more. A name of one word
 * is also a word of the language, or somebody else's.
 */
export function mentionOf({ name, emails, phones }: Pick<KnownPerson, 'name' | 'emails' | 'phones'>): string | null {
  const words = name.trim().split(/\s+/);
  const whole = words.length > 1 ? [`(?<![[:alnum:]])${words.map(literal).join('\\s+')}(?![[:alnum:]])`] : [];
  const parts = [...whole, ...[...emails, ...phones].filter((one) => one.length >= 5).map(literal)];
  return parts.length === 0 ? null : parts.join('|');
}
const literal = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');

async function countKept({ query }: Queries, { institutionId, personId }: KnownPerson) {
  const [row] = await query<{ files: number; events: number }>(
    `select (select count(distinct u."file_id") from "upload_ticket" u
         where u."institution_id" = $1 and u."person_id" = $2 and u."file_id" is not null)::int as "files",
       (select count(*) from "event" e where e."institution_id" = $1 and e."person_id" = $2)::int as "events"`,
    [institutionId, personId],
  );
  return row ?? { files: 0, events: 0 };
}
