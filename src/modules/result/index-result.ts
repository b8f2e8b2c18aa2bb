import { entry, isList, isNode, mitraOf, wordIn } from '../../engines/questionnaire/document.js';
import { hideIndex, maskIndex } from '../../engines/statistics/anonymity/mask.js';
import type { ScoringProfile } from '../../engines/statistics/ikm/profile.js';
import { scoringProfiles, skm2017 } from '../../engines/statistics/ikm/profiles.js';
import { type ElementAnswers, satisfactionIndex } from '../../engines/statistics/ikm/satisfaction-index.js';
import { type WeightMode, weightModes } from '../../engines/statistics/ikm/weight.js';
import type { Ground, GroundVersion } from './ground.js';
import type { Guard } from './guard.js';
import type { KeyedResult } from './pooled.js';
import type { SurveyResult } from './result.js';
import { pooledScale } from './scale-result.js';

interface IndexPlan {
  readonly profile: ScoringProfile;
  readonly weightMode: WeightMode;
  /** Question by element. */
  readonly questions: readonly (readonly [element: string, key: string])[];
}

/** The index that a version's document names, by a regulation that is known here; null when it names none. */
export function indexPlan({ compiled }: GroundVersion): IndexPlan | null {
  const { document, questions } = compiled.questionnaire;
  const index = entry(mitraOf(document), 'index');
  if (!isNode(index)) return null;
  const code = wordIn(entry(index, 'code'));
  const profile = profileOf(code, wordIn(entry(index, 'regulation')));
  if (!profile) return null;
  const listed = entry(index, 'elements');
  const included = isList(listed) ? listed.map(wordIn) : profile.elements.map((one) => one.code);
  const measures = questions.flatMap(({ key, kind, measure: { index: of, element } }) =>
    kind === 'RATING' && of === code && element !== null && included.includes(element) ? [[element, key] as const] : [],
  );
  return {
    profile,
    weightMode: weightModes.find((one) => one === entry(index, 'weightMode')) ?? 'EXACT',
    questions: measures.filter(([element], at) => measures.findIndex(([one]) => one === element) === at),
  };
}

const plainly = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

function profileOf(code: string, regulation: string): ScoringProfile | null {
  if (code !== 'IKM' && code !== 'SKM') return null;
  if (regulation === '') return skm2017;
  const wanted = plainly(regulation);
  return scoringProfiles.find((one) => wanted === plainly(one.code) || plainly(one.title.en).endsWith(wanted)) ?? null;
}

/** In whatever order the document has its questions. */
const signature = (plan: IndexPlan | null) =>
  plan && JSON.stringify([plan.profile.code, plan.weightMode, plan.questions.map((one) => one.join('=')).sort()]);

/** Numbers of the versions that make the index as the campaign's does. */
export function alikeVersions(ground: Ground): number[] {
  const wanted = signature(indexPlan(ground.current));
  const all = [...ground.versions.values()];
  return wanted === null ? [] : all.filter((one) => signature(indexPlan(one)) === wanted).map(({ number }) => number);
}

/** The index over all versions that make it in the same way; an answer off the regulation's scale makes none. */
export function indexResult(
  ground: Ground,
  keyed: readonly KeyedResult[],
  { k }: Guard,
): Pick<SurveyResult, 'index' | 'profile' | 'indexVersions'> {
  const plan = indexPlan(ground.current);
  if (!plan) return { index: null, profile: null, indexVersions: [] };
  const { profile, weightMode } = plan;
  const alike = alikeVersions(ground);
  const answers = plan.questions.flatMap(([element, key]): (ElementAnswers & { rungs: readonly number[] })[] => {
    const found = keyed.find((one) => one.key === key);
    if (found?.question.kind !== 'RATING') return [];
    const asked = found.asked.filter(({ version }) => alike.includes(version.number));
    const { histogram, states, rungs } = pooledScale({ ...found, asked, others: [] }, found.question);
    return [{ element, histogram, states, rungs }];
  });
  const onScale = answers.every(({ rungs }) => rungs.every((rung) => profile.rungs.includes(rung)));
  if (!onScale) return { index: null, profile: null, indexVersions: [] };
  const figures = satisfactionIndex(answers, { profile, weightMode });
  if (k === null) return { index: figures, profile, indexVersions: alike };
  // What other versions answered is the difference to the questions' own figures, which pool them all.
  const few = plan.questions.some(([, key]) => {
    const found = keyed.find((one) => one.key === key);
    const left = found?.asked.filter(({ version }) => !alike.includes(version.number)) ?? [];
    const n = left.reduce((sum, { cells }) => sum + cells.total('NUMBER'), 0);
    return n > 0 && n < k;
  });
  return { index: few ? hideIndex(figures) : maskIndex(figures, k), profile, indexVersions: alike };
}
