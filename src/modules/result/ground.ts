import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Question } from '../../engines/questionnaire/model.js';
import type { Queries } from '../../platform/database/gateway.js';
import { compiledVersion } from '../form/compiled-version.js';
import { keysOf } from '../form/question-keys.js';
import { itemsOf } from '../response/construct-items.js';
import type { ConstructItem } from '../response/rollup-cells.js';
import type { SurveyResult } from './result.js';

/** One version of the questionnaire, with its questions by key. */
export interface GroundVersion {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly compiled: Compiled;
  readonly questions: ReadonlyMap<string, Question>;
}

/** All that figures of a campaign are made by, besides the responses. */
export interface Ground {
  readonly institutionId: string;
  readonly campaign: SurveyResult['campaign'];
  /** The version it asks now. */
  readonly current: GroundVersion;
  /** Every version of its questionnaire, by number. */
  readonly versions: ReadonlyMap<number, GroundVersion>;
  /** The stable id of each question. */
  readonly keyIds: ReadonlyMap<string, string>;
  readonly items: readonly ConstructItem[];
  /** How many people it is meant to speak for, where that was said. */
  readonly population: number | null;
  /** Steps let out when it was read; 0 in IDENTIFIED mode. */
  readonly steps: number;
}

interface Row {
  readonly campaign: SurveyResult['campaign'];
  readonly versionId: string;
  readonly population: number | null;
  readonly steps: number;
  readonly versions: readonly { readonly id: string; readonly number: number; readonly label: string }[];
  readonly keys: Readonly<Record<string, string>> | null;
}

const sql = `
  select json_build_object('id', c."id", 'title', c."title", 'mode', c."mode", 'k', c."k", 'status', c."status",
      'language', c."language", 'ownerId', c."owner_id", 'questionnaireId', c."questionnaire_id",
      'timeZone', i."time_zone") as "campaign",
    c."version_id" as "versionId", c."population", c."steps",
    (select json_agg(json_build_object('id', v."id", 'number', v."number", 'label', v."label") order by v."number")
     from "questionnaire_version" v
     where v."institution_id" = c."institution_id" and v."questionnaire_id" = c."questionnaire_id") as "versions",
    (select json_object_agg(k."key", k."id") from "question_key" k
     where k."institution_id" = c."institution_id" and k."questionnaire_id" = c."questionnaire_id") as "keys"
  from "survey_campaign" c join "institution" i on i."id" = c."institution_id"
  where c."institution_id" = $1 and c."id" = $2`;

/** Null when there is no such campaign. Who may know of it is the caller's to ask. */
export async function groundOf(queries: Queries, institutionId: string, campaignId: string): Promise<Ground | null> {
  const [row] = await queries.query<Row>(sql, [institutionId, campaignId]);
  if (!row) return null;
  const versions = new Map<number, GroundVersion>();
  for (const { id, number, label } of row.versions) {
    const compiled = await compiledVersion(queries, institutionId, id);
    const questions = new Map(keysOf(compiled.questionnaire).map(({ key, question }) => [key, question]));
    versions.set(number, { id, number, label, compiled, questions });
  }
  const current = [...versions.values()].find(({ id }) => id === row.versionId);
  if (!current) throw new Error('a campaign asks a version of another questionnaire');
  const keys = row.keys ?? {};
  return {
    institutionId,
    campaign: row.campaign,
    current,
    versions,
    keyIds: new Map(Object.entries(keys)),
    items: [...versions.values()].flatMap(({ number, compiled }) => itemsOf(compiled.questionnaire, number, keys)),
    population: row.population,
    steps: row.steps,
  };
}

/** The threshold that figures must keep; null where everybody who reads them may read the responses, too. */
export const thresholdOf = ({ campaign }: Ground): number | null =>
  campaign.mode === 'IDENTIFIED' ? null : campaign.k;
