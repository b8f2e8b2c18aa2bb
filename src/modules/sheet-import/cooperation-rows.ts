import { adopt } from '../../engines/workflow/adopt.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { CaseToAdopt } from '../cooperation/case-adopt.js';
import { writeAdopted } from '../cooperation/case-adopt-write.js';
import type { Actor } from '../identity/actor.js';
import { takeTurns } from '../identity/change.js';
import { type CardRow, firstDay, writeCards } from '../register/card-write.js';
import { type Changed, changeOf, writeChanges } from './cooperation-changes.js';
import { cooperationLookups, cooperationsKnown, type KnownCooperation } from './cooperation-lookups.js';
import { type CooperationRow, cooperationRow } from './cooperation-row.js';
import type { MappedRow } from './mapped-row.js';
import {
  type KnownPartner,
  partnerKey,
  partnersNamed,
  severalPartners,
  supposed,
  writePartners,
} from './partner-rows.js';
import { failed, type RowOutcome, type RowResult, type RowsImport } from './row-result.js';
import { FACT } from './sheet-mapping.rules.js';

/** What has been found good so far, to be written all at once. */
interface Written {
  readonly partners: Map<string, Parameters<typeof writePartners>[1][number]>;
  readonly adopted: CaseToAdopt[];
  readonly cards: CardRow[];
  readonly changed: Changed[];
}

/** Cooperations, by their keys, else by number and partner: new ones are adopted, known ones brought up to date. */
export const importCooperations: RowsImport = async (work, rows, { mapping }) => {
  await takeTurns(work, 'cooperation-import');
  const lookups = await cooperationLookups(work);
  const read = rows.map((row) => ({ row, said: cooperationRow(work, row, mapping, lookups) }));
  const good = read.flatMap(({ said }) => said ?? []);
  const partners = await partnersNamed(
    work,
    good.map((one) => one.partner),
  );
  const known = await cooperationsKnown(
    work,
    good.flatMap((one) => one.card.externalKey ?? []),
    good.flatMap((one) => one.card.number ?? []),
  );
  const seen = new Set<string>();
  const written: Written = { partners: new Map(), adopted: [], cards: [], changed: [] };
  const results = read.map(({ row, said }): RowResult => {
    const result = said && judged(work, said, partners, known, seen, written);
    return result && !row.isFaulty ? { number: row.number, ...result } : failed(row);
  });
  await writePartners(work, [...written.partners.values()]);
  await writeAdopted(work, written.adopted);
  await writeCards(work, written.cards);
  const refused = await writeChanges(work, written.changed);
  return results.map((result) => {
    const row = refused.get(result.number);
    return row ? failed(row) : result;
  });
};

type Judged = { readonly outcome: RowOutcome; readonly subjectId: string };

function judged(
  work: Work<Actor>,
  said: CooperationRow,
  partners: ReadonlyMap<string, KnownPartner | 'SEVERAL'>,
  known: readonly KnownCooperation[],
  seen: Set<string>,
  written: Written,
): Judged | null {
  const { row, card } = said;
  const key = partnerKey(said.partner);
  const partner = partners.get(key);
  if (partner === 'SEVERAL') {
    row.fault('partnerName', 'INVALID', severalPartners);
    return null;
  }
  const partnerId = partner?.id ?? written.partners.get(key)?.id ?? null;
  const self = card.externalKey != null ? `key ${card.externalKey}` : `number ${card.number} ${partnerId ?? key}`;
  if (seen.has(self)) {
    row.fault(
      card.externalKey != null ? 'externalKey' : 'number',
      'ALREADY_EXISTS',
      text('This cooperation is in the sheet twice.', 'Kerja sama ini ada dua kali dalam lembar.'),
    );
    return null;
  }
  seen.add(self);
  const there = known.find((one) =>
    card.externalKey != null
      ? one.card.externalKey === card.externalKey
      : one.card.number === card.number && one.partnerId === partnerId,
  );
  return there ? brought(said, there, partnerId, written) : adopted(work, said, key, partnerId, written);
}

function brought(
  said: CooperationRow,
  there: KnownCooperation,
  partnerId: string | null,
  { changed }: Written,
): Judged | null {
  if (there.partnerId !== partnerId) {
    said.row.fault(
      'partnerName',
      'INVALID',
      text('It is known here with another partner.', 'Kerja sama ini tercatat dengan mitra lain.'),
    );
    return null;
  }
  const change = changeOf(said, there);
  if (said.row.isFaulty) return null;
  if (change) changed.push(change);
  return { outcome: change ? 'UPDATED' : 'UNCHANGED', subjectId: there.id };
}

function adopted(
  work: Work<Actor>,
  said: CooperationRow,
  key: string,
  partnerId: string | null,
  written: Written,
): Judged | null {
  const { row, procedure, place, beganOn, endedOn, facts, card, partner } = said;
  const newId = work.ids.next();
  const events = adopt(procedure.definition, {
    ...{ person: work.actor.personId, at: work.now.toISOString(), partner: partnerId ?? newId },
    ...{ place, beganOn, endedOn, facts },
  });
  if (!events.ok) {
    for (const { code, path, message } of events.error) row.fault(fieldOf(row, path), code, message);
    return null;
  }
  if (partnerId === null) {
    const { name, country } = partner;
    const { kind, level } = supposed(work, country);
    const details = { name: name.trim(), country, kind: partner.kind ?? kind, level: partner.level ?? level };
    written.partners.set(key, { id: newId, address: null, website: null, ...details });
  }
  const id = work.ids.next();
  const { title, summary } = said;
  const { definition, ...inForce } = procedure;
  written.adopted.push({
    ...{ id, partnerId: partnerId ?? newId, procedure: inForce, definition, title, summary },
    ...{ beganOn, endedOn, events: events.value },
  });
  const blank = {
    ...{ kindId: null, number: null, partnerNumber: null, signedOn: null, startsOn: null, level: null },
    ...{ description: null, budget: null, currency: null, unitId: null, externalKey: null },
  };
  const whole = firstDay({ ...blank, ...card }, beganOn);
  written.cards.push({ ...whole, cooperationId: id, source: 'IMPORT', persons: said.persons ?? [] });
  return { outcome: 'CREATED', subjectId: id };
}

/** Which field of the row a problem of the engine is about. */
function fieldOf(row: MappedRow, [first, name]: readonly string[]): string | null {
  if (first === 'facts') return row.has(`${FACT}${name}`) ? `${FACT}${name}` : 'endsOn';
  if (first === 'beganOn') return row.has('beganOn') ? 'beganOn' : 'signedOn';
  if (first === 'endedOn') return 'endedOn';
  return row.has('place') ? 'place' : null;
}
