import type { Question, Questionnaire } from '../../engines/questionnaire/model.js';
import type { Queries } from '../../platform/database/gateway.js';
import { compiledVersion } from '../form/compiled-version.js';
import type { ConstructItem } from './rollup-cells.js';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly keys: Readonly<Record<string, string>> | null;
}

const versions = `
  select v."id", v."number",
    (select json_object_agg(k."key", k."id") from "question_key" k
     where k."institution_id" = v."institution_id" and k."questionnaire_id" = v."questionnaire_id") as "keys"
  from "survey_campaign" c
  join "questionnaire_version" v on v."institution_id" = c."institution_id" and v."questionnaire_id" = c."questionnaire_id"
  where c."institution_id" = $1 and c."id" = $2 order by v."number"`;

/** The items of every construct in every version of a campaign's questionnaire. A version never changes, nor do these. */
export async function constructItems(
  queries: Queries,
  institutionId: string,
  campaignId: string,
): Promise<ConstructItem[]> {
  const rows = await queries.query<Version>(versions, [institutionId, campaignId]);
  const items: ConstructItem[] = [];
  for (const { id, number, keys } of rows) {
    const { questionnaire } = await compiledVersion(queries, institutionId, id);
    items.push(...itemsOf(questionnaire, number, keys ?? {}));
  }
  return items;
}

/** A construct: at least two scales of whole numbers that name the same index, each with its element. */
export function constructsOf({ questions }: Questionnaire): ReadonlyMap<string, readonly Question[]> {
  const constructs = new Map<string, Question[]>();
  for (const question of questions) {
    if (question.kind !== 'RATING' || !question.steps.every(({ value }) => Number.isInteger(value))) continue;
    const { index, element } = question.measure;
    if (index && element) constructs.set(index, [...(constructs.get(index) ?? []), question]);
  }
  for (const [index, items] of constructs) if (items.length < 2) constructs.delete(index);
  return constructs;
}

export const itemsOf = (
  questionnaire: Questionnaire,
  version: number,
  keys: Readonly<Record<string, string>>,
): ConstructItem[] =>
  [...constructsOf(questionnaire)].flatMap(([construct, items]) =>
    items.map((item, index) => ({ version, construct, key: keys[item.key] ?? '', at: index + 1, of: items.length })),
  );
