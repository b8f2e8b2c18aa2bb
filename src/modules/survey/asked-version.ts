import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { readKept } from '../form/content-view.js';
import { QuestionnaireVersion } from '../form/questionnaire.entity.js';
import type { Actor } from '../identity/actor.js';
import { invalid, notFound } from '../identity/problems.js';
import type { QuotaPlan } from './survey-campaign.rules.js';

/** Which published version is meant: by id or by number; neither is the latest. */
export interface VersionNamed {
  readonly versionId?: string | null;
  readonly versionNumber?: number | null;
}

export interface AskedVersion {
  readonly id: string;
  readonly number: number;
  readonly questionnaire: Questionnaire;
}

/** The version a campaign asks, of its questionnaire and published. */
export async function askedVersion(
  work: Work<Actor>,
  questionnaireId: string,
  { versionId, versionNumber }: VersionNamed,
): Promise<Result<AskedVersion, Problem[]>> {
  if (versionId != null && versionNumber != null)
    return fail([invalid(['input', 'versionNumber'], 'Name the version once.', 'Sebutkan versi satu kali saja.')]);
  const id = versionId == null ? undefined : rowId('qver', versionId);
  if (id === null) return fail([notFound('input', 'versionId')]);
  const [version] = await work.em.find(
    QuestionnaireVersion,
    {
      institutionId: work.institutionId,
      questionnaireId,
      ...(id === undefined ? {} : { id }),
      ...(versionNumber == null ? {} : { number: versionNumber }),
    },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  if (version) return ok({ id: version.id, number: version.number, questionnaire: readKept(version.document) });
  if (versionId != null) return fail([notFound('input', 'versionId')]);
  return fail([
    invalid(
      ['input', versionNumber == null ? 'questionnaireId' : 'versionNumber'],
      versionNumber == null
        ? 'This questionnaire has no published version: publish it first.'
        : `This questionnaire has no version ${versionNumber}.`,
      versionNumber == null
        ? 'Kuesioner ini belum punya versi terbit: terbitkan lebih dahulu.'
        : `Kuesioner ini tidak punya versi ${versionNumber}.`,
    ),
  ]);
}

/** What a version must have for a campaign: its language, and the choices that quotas count. */
export function checkAsked(
  { languages, pages }: Questionnaire,
  language: string | undefined,
  quotas: readonly Pick<QuotaPlan, 'code' | 'question' | 'choice'>[],
): Problem[] {
  const problems: Problem[] = [];
  if (language !== undefined && !languages.includes(language))
    problems.push(
      invalid(
        ['input', 'language'],
        `The questionnaire is asked in ${languages.join(', ')}.`,
        `Kuesioner tersedia dalam bahasa ${languages.join(', ')}.`,
      ),
    );
  const questions = questionsIn(pages);
  quotas.forEach(({ question, choice }, index) => {
    if (question == null || choice == null) return;
    const found = questions.find((one) => one.key === question);
    const counts = found?.kind === 'SINGLE_CHOICE' || found?.kind === 'MULTIPLE_CHOICE';
    if (counts && found.choices.some((one) => one.code === choice)) return;
    problems.push(
      invalid(
        ['input', 'quotas', String(index), 'choice'],
        `The questionnaire has no choice question "${question}" with a choice "${choice}".`,
        `Kuesioner tidak punya pertanyaan pilihan "${question}" dengan pilihan "${choice}".`,
      ),
    );
  });
  return problems;
}
