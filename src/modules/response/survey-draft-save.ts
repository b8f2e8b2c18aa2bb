import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isStorable, text } from '../../kernel/text.js';
import { stale } from '../identity/problems.js';
import { isSecret } from './draft-key.js';
import { sealDraft } from './draft-seal.js';
import { judgeGiven } from './given-response.js';
import { linkProblems } from './link.problems.js';
import { readLink, type StandingLink } from './link-read.js';
import type { DraftGiven, LinkDraft, RespondentHouse, SavedDraft } from './respondent.js';

/**
 * Keeps what is filled in so far, to be gone on with wherever the link is opened. It stays on the version it was begun
 * on. Only its day is kept beside it.
 */
export async function surveyDraftSave(
  house: RespondentHouse,
  given: DraftGiven,
): Promise<Result<SavedDraft, Problem[]>> {
  const link = await readLink(house, given.token, given);
  if (!link.ok) return link;
  const { state, version, draftKey, found, language } = link.value;
  if (state !== 'READY') return fail([linkProblems[state]]);
  const { clock } = house.runner;
  const today = civilDateIn(clock.now(), found.timeZone);
  const problems = [
    ...secretProblems(link.value, given),
    ...pageProblems(link.value, given),
    ...staleBy(link.value, given),
  ];
  const checked = judgeGiven(version, given, 'DRAFT', {
    today,
    ...(given.finishedPage == null ? {} : { page: given.finishedPage }),
  });
  if (!checked.ok) return fail([...problems, ...checked.error]);
  if (problems.length > 0 || draftKey === null) return fail(problems);
  const { answers, dropped } = checked.value;
  const content = { answers, page: given.page ?? null, language: given.language ?? language };
  const revision = await keep(house, link.value, draftKey, content, today);
  if (revision === null) return surveyDraftSave(house, { ...given, requiredRevision: given.requiredRevision ?? 0 });
  return ok({ draft: { ...content, revision }, dropped });
}

const revisionOf = ({ draft }: StandingLink): number => draft?.revision ?? 0;

const staleBy = (link: StandingLink, { requiredRevision }: DraftGiven): Problem[] => {
  const current = revisionOf(link);
  return (requiredRevision ?? 0) === current ? [] : [{ ...stale(current), path: ['input', 'requiredRevision'] }];
};

const secretProblems = ({ found }: StandingLink, { draftKey }: DraftGiven): Problem[] =>
  found.kind === 'PERSONAL' || (draftKey && isSecret(draftKey))
    ? []
    : [
        problem(
          draftKey ? 'INVALID' : 'REQUIRED',
          ['input', 'draftKey'],
          text(
            'An open link is everybody’s: bring a secret for your draft, at least 22 characters that nobody guesses.',
            'Tautan terbuka dipakai bersama: sertakan rahasia untuk draf Anda, paling sedikit 22 karakter.',
          ),
        ),
      ];

const pageProblems = ({ version }: StandingLink, { page, finishedPage }: DraftGiven): Problem[] =>
  Object.entries({ page, finishedPage }).flatMap(([field, name]) =>
    name == null || (isStorable(name) && version.compiled.questionnaire.pages.some((one) => one.name === name))
      ? []
      : [problem('INVALID', ['input', field], text('There is no such page.', 'Halaman itu tidak ada.'))],
  );

const first = `insert into "survey_draft"
    ("institution_id", "draft_key", "campaign_id", "version_id", "sealed", "revision", "touched_on")
  values ($1, $2, $3, $4, $5, 1, $6) on conflict do nothing returning "revision"`;
const next = `update "survey_draft" set "sealed" = $5, "revision" = "revision" + 1, "touched_on" = $6
  where "institution_id" = $1 and "draft_key" = $2 and "campaign_id" = $3 and "version_id" = $4 and "revision" = $7
  returning "revision"`;
const lost = `delete from "survey_draft" where "institution_id" = $1 and "draft_key" = $2 and "sealed" = $3`;

/** The revision it has now; null: another device was faster. */
async function keep(
  { runner }: RespondentHouse,
  link: StandingLink,
  draftKey: string,
  content: Omit<LinkDraft, 'revision'>,
  today: string,
): Promise<number | null> {
  const { found, version, lostDraft } = link;
  const { institutionId, campaign } = found;
  const sealed = sealDraft(runner.seal, institutionId, draftKey, content);
  const values = [institutionId, draftKey, campaign.id, version.id, sealed, today];
  const current = revisionOf(link);
  const rows = await runner.gateway.transaction(institutionId, async ({ query }) => {
    if (lostDraft !== null) await query(lost, [institutionId, draftKey, lostDraft]);
    return query<{ revision: number }>(current === 0 ? first : next, current === 0 ? values : [...values, current]);
  });
  return rows[0]?.revision ?? null;
}
