import type { Definition } from '../../engines/workflow/definition.js';
import type { UnitRef } from '../../engines/workflow/fact.js';
import { readFact } from '../../engines/workflow/read-fact.js';
import { same } from '../../engines/workflow/same.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { cooperationCorrect } from '../cooperation/cooperation-correct.js';
import type { FactInput } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import { type CardRow, firstDay, writeCards } from '../register/card-write.js';
import type { KnownCooperation } from './cooperation-lookups.js';
import type { CooperationRow } from './cooperation-row.js';
import type { MappedRow } from './mapped-row.js';
import { FACT } from './sheet-mapping.rules.js';

/** What a row says otherwise than what is kept. */
export interface Changed {
  readonly row: MappedRow;
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly beganOn: string;
  readonly isNamedAnew: boolean;
  readonly card: CardRow | null;
  readonly facts: readonly FactInput[];
}

/** Null where nothing is different. A cooperation that was walked here is not written over from a sheet. */
export function changeOf(said: CooperationRow, there: KnownCooperation): Changed | null {
  const { row, title, beganOn } = said;
  const summary = row.has('summary') ? said.summary : there.summary;
  const card = {
    ...there.card,
    ...said.card,
    persons: said.persons ?? there.card.persons,
    startsOn: there.card.startsOn,
  };
  const moved = there.beganOn !== beganOn ? firstDay({ ...card, startsOn: null }, beganOn) : card;
  const isNamedAnew = title !== there.title || summary !== there.summary || beganOn !== there.beganOn;
  const isCardAnew = !same(moved as never, there.card as never);
  const facts = factsAnew(row, there.definition, said.facts, there);
  if (!isNamedAnew && !isCardAnew && facts.length === 0) return null;
  if (there.card.source !== 'IMPORT') {
    row.fault(
      null,
      'FROZEN',
      text(
        'This cooperation has its case here: it is changed there, not from a sheet. Take the row out.',
        'Kerja sama ini mempunyai kasus di sini: ubah di sana, bukan dari lembar. Hapus baris ini.',
      ),
    );
    return null;
  }
  const whole = isCardAnew ? { ...moved, cooperationId: there.id, source: 'IMPORT' as const } : null;
  return { row, id: there.id, title, summary, beganOn, isNamedAnew, card: whole, facts };
}

/** The facts that are different, as a correction takes them. What the sheet leaves empty stays. */
function factsAnew(
  row: MappedRow,
  definition: Definition,
  given: Readonly<Record<string, unknown>>,
  there: KnownCooperation,
): FactInput[] {
  return Object.entries(given).flatMap(([name, value]): FactInput[] => {
    const fact = definition.facts.find((one) => one.name === name);
    if (!fact || value === undefined || same(value as never, there.facts[name])) return [];
    const read = readFact(fact, value, []);
    if (!read.ok) {
      const field = row.has(`${FACT}${name}`) ? `${FACT}${name}` : 'endsOn';
      for (const { code, message } of read.error) row.fault(field, code, message);
      return [];
    }
    if (same(read.value, there.facts[name])) return [];
    if (fact.type !== 'POSITIONS') return [{ name, value: inputOf(fact.type, read.value) }];
    row.fault(
      `${FACT}${name}`,
      'FROZEN',
      text('Posts of a case are corrected in the case.', 'Jabatan dalam kasus dibetulkan di dalam kasusnya.'),
    );
    return [];
  });
}

function inputOf(type: string, value: unknown): FactInput['value'] {
  switch (type) {
    case 'TEXT':
      return { text: String(value) };
    case 'NUMBER':
      return { number: Number(value) };
    case 'BOOLEAN':
      return { boolean: value === true };
    case 'DATE':
      return { date: String(value) };
    case 'CHOICE':
      return { choice: String(value) };
    case 'CHOICES':
      return { choices: value as string[] };
    default:
      return { units: (value as UnitRef[]).map((unit) => globalId('unit', unit.id)) };
  }
}

/** Writes what is different; answers the rows whose facts could not be corrected, by number. */
export async function writeChanges(
  work: Work<Actor>,
  changed: readonly Changed[],
): Promise<ReadonlyMap<number, MappedRow>> {
  const refused = new Map<number, MappedRow>();
  for (const { row, id, facts } of changed) {
    if (facts.length === 0) continue;
    const corrected = await cooperationCorrect(work, {
      ...{
        cooperationId: globalId('coo', id),
        facts,
        comment: 'Diperbarui dari lembar register / Brought up to date from the register sheet',
      },
    });
    if (corrected.ok) continue;
    for (const { code, message } of corrected.error) row.fault('endsOn', code, message);
    refused.set(row.number, row);
  }
  const good = changed.filter(({ row }) => !refused.has(row.number));
  await writeCards(
    work,
    good.flatMap((one) => one.card ?? []),
  );
  const named = good.filter((one) => one.isNamedAnew);
  if (named.length > 0)
    await work.query(
      `update "cooperation" c set "title" = g.title, "summary" = g.summary, "began_on" = g."beganOn", "updated_at" = $3
       from json_to_recordset($2) as g(id uuid, title text, summary text, "beganOn" date)
       where c."institution_id" = $1 and c."id" = g.id`,
      [
        work.institutionId,
        JSON.stringify(named.map(({ id, title, summary, beganOn }) => ({ id, title, summary, beganOn }))),
        work.now.toISOString(),
      ],
    );
  return refused;
}
