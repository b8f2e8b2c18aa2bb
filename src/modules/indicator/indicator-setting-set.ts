import type { TargetStep } from '../../engines/indicator/target.js';
import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { IndicatorSetting } from './indicator.entity.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';

export interface IndicatorSettingSet {
  readonly packCode: string;
  readonly targetStep?: TargetStep | null;
  readonly departmentKinds?: readonly string[] | null;
  readonly studyProgrammeKinds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

const MOST_KINDS = 20;

/** Says how the institution reads what a pack leaves open; what is not given, or empty, is as the pack says. */
export async function indicatorSettingSet(work: Work<Actor>, input: IndicatorSettingSet): Promise<Outcome> {
  if (!mayKeepIndicators(work.actor)) return fail([keptByOffice]);
  const problems = [
    ...checkKinds('departmentKinds', input.departmentKinds),
    ...checkKinds('studyProgrammeKinds', input.studyProgrammeKinds),
  ];
  const { institutionId } = work;
  const packs = await work.query('select 1 as one from "indicator_pack" where "institution_id" = $1 and "code" = $2', [
    institutionId,
    input.packCode,
  ]);
  if (packs.length === 0) problems.push(noPack);
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'indicator-setting');
  const key = { institutionId, packCode: input.packCode };
  const held = await work.em.findOne(IndicatorSetting, key);
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const next = {
    targetStep: input.targetStep ?? null,
    departmentKinds: keptKinds(input.departmentKinds),
    studyProgrammeKinds: keptKinds(input.studyProgrammeKinds),
  };
  const id = held?.id ?? work.ids.next();
  if (held) Object.assign(held, next, { updatedAt: work.now, version: version + 1 });
  else work.em.create(IndicatorSetting, { ...key, id, ...next, updatedAt: work.now });
  work.announce({
    kind: 'INDICATOR_SETTING_SET',
    subjectType: 'IndicatorSetting',
    subjectId: id,
    subjectVersion: version + 1,
    facts: { packCode: input.packCode, ...next },
  });
  return ok({ id });
}

const keptKinds = (kinds: readonly string[] | null | undefined): string[] => [
  ...new Set((kinds ?? []).map((kind) => kind.trim())),
];

function checkKinds(field: string, kinds: readonly string[] | null | undefined) {
  if (!kinds) return [];
  if (kinds.length > MOST_KINDS) return [tooMany(field)];
  return kinds.flatMap((kind, index) => checkText(['input', field, String(index)], kind, 60));
}

const noPack = problem(
  'NOT_FOUND',
  ['input', 'packCode'],
  text(
    'There is no pack of this code (indicatorPacks).',
    'Tidak ada paket indikator dengan kode ini (indicatorPacks).',
  ),
);
const tooMany = (field: string) =>
  problem('TOO_MANY', ['input', field], text(`At most ${MOST_KINDS} kinds.`, `Paling banyak ${MOST_KINDS} jenis.`));
