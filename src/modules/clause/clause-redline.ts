import type { Locale } from '../../kernel/text.js';
import { inTurn } from '../../kernel/turns.js';
import { all, among, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import { clauseVisible } from './clause.policy.js';
import { CLAUSE_PREFIX, TEXT_PREFIX } from './clause.problems.js';
import type { ClauseWords } from './clause.rules.js';
import { manyBudget, type Redline, type RedlineBudget, redline, redlineBudget } from './redline.rules.js';

/** A text as it is compared; without a body it says that there be no such clause. */
export interface Wording {
  readonly id: string;
  readonly heading: ClauseWords;
  readonly body: ClauseWords | null;
}
export interface WordingRedline {
  readonly heading: Redline;
  readonly body: Redline;
  /** One of the two has no words in that language. */
  readonly untranslated: boolean;
}

const nowhere: Wording = { id: '', heading: { id: '', en: '' }, body: { id: '', en: '' } };

function wordingRedline(before: Wording, after: Wording, language: Locale, budget: RedlineBudget): WordingRedline {
  const [from, to] = [before, after].map(({ heading, body }) =>
    body === null ? { heading: '', body: '' } : { heading: heading[language], body: body[language] },
  );
  return {
    heading: redline(from?.heading ?? '', to?.heading ?? '', budget),
    body: redline(from?.body ?? '', to?.body ?? '', budget),
    untranslated: [from?.heading, from?.body, to?.heading, to?.body].includes(undefined),
  };
}

/** What was changed between two texts of one clause; null when the caller sees no such two. */
export async function textsRedline(
  request: Request,
  fromTextId: string,
  toTextId: string,
  language: Locale,
): Promise<WordingRedline | null> {
  const actor = caller(request);
  const [from, to] = [fromTextId, toTextId].map((id) => rowId(TEXT_PREFIX, id));
  if (!from || !to) return null;
  const parameters = new Parameters();
  const condition = whereSql(all(among('id', [from, to]), clauseVisible(actor)), 't', parameters);
  const rows = await request.runner.gateway.read<Wording & { clause_id: string }>(
    actor.institutionId,
    `select t."id", t."clause_id", t."heading", t."body" from "clause_text" t
     where t."institution_id" = ${parameters.add(actor.institutionId)} and ${condition}`,
    parameters.values,
  );
  const [before, after] = [from, to].map((id) => rows.find((row) => row.id === id));
  if (!before || !after || before.clause_id !== after.clause_id) return null;
  return inTurn(() => wordingRedline(before, after, language, redlineBudget()));
}

export const redlineChanges = ['SAME', 'CHANGED', 'ADDED', 'REMOVED'] as const;
export interface ClauseChange {
  readonly clauseId: string;
  readonly change: (typeof redlineChanges)[number];
  readonly fromTextId: string | null;
  readonly toTextId: string | null;
  readonly redline: WordingRedline | null;
}

/** A clause in two versions of the whole; null: it is not in that one. */
export interface ClausePair {
  readonly id: string;
  readonly before: (Wording & { readonly sha256: string }) | null;
  readonly after: (Wording & { readonly sha256: string }) | null;
}

/** Clause by clause: one budget serves them all, and each is a turn of its own. */
export async function pairsRedline(pairs: readonly ClausePair[], language: Locale): Promise<ClauseChange[]> {
  const budget = manyBudget();
  const changes: ClauseChange[] = [];
  for (const { id, before, after } of pairs) {
    const [there, here] = [before?.body ? before : null, after?.body ? after : null];
    if (there || here) changes.push(await inTurn(() => changeOf(id, there, here, language, budget)));
  }
  return changes;
}

/** The latest text of each clause at an instant. */
const textAt = (instant: string) => `(select json_build_object('id', t."id", 'heading', t."heading", 'body', t."body",
    'sha256', t."sha256") from "clause_text" t
  where t."institution_id" = c."institution_id" and t."clause_id" = c."id" and t."at" <= ${instant}
  order by t."number" desc limit 1)`;

/** What was changed on the table between two instants, in the present order of the clauses. */
export async function clausesRedline(
  request: Request,
  cooperationId: string,
  between: { readonly from: Date; readonly to: Date },
  language: Locale,
): Promise<ClauseChange[]> {
  const actor = caller(request);
  const id = rowId('coo', cooperationId);
  const parameters = new Parameters();
  const condition = whereSql(all(equals('cooperation_id', id ?? ''), clauseVisible(actor)), 'c', parameters);
  const [from, to] = [between.from, between.to].map((at) => parameters.add(at.toISOString()));
  if (id === null || !from || !to) return [];
  const pairs = await request.runner.gateway.read<ClausePair>(
    actor.institutionId,
    `select c."id", ${textAt(from)} as "before", ${textAt(to)} as "after" from "clause" c
     where c."institution_id" = ${parameters.add(actor.institutionId)} and ${condition} order by c."number", c."id"`,
    parameters.values,
  );
  return pairsRedline(pairs, language);
}

function changeOf(
  id: string,
  before: ClausePair['before'],
  after: ClausePair['after'],
  language: Locale,
  budget: RedlineBudget,
): ClauseChange {
  const change = !before ? 'ADDED' : !after ? 'REMOVED' : before.sha256 === after.sha256 ? 'SAME' : 'CHANGED';
  return {
    clauseId: globalId(CLAUSE_PREFIX, id),
    change,
    fromTextId: before && globalId(TEXT_PREFIX, before.id),
    toTextId: after && globalId(TEXT_PREFIX, after.id),
    redline: change === 'SAME' ? null : wordingRedline(before ?? nowhere, after ?? nowhere, language, budget),
  };
}
