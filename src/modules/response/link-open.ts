import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import { readLink, type StandingLink } from './link-read.js';
import type { OpenedLink, RespondentHouse } from './respondent.js';

/** What somebody who holds a link is told. `draftKey` is the secret of a draft by an open link. */
export async function openLink(
  house: RespondentHouse,
  token: string,
  draftKey: string | null = null,
): Promise<Result<OpenedLink, Problem[]>> {
  const link = await readLink(house, token, { draftKey });
  return link.ok ? ok(openedLink(link.value)) : link;
}

export function openedLink({ found, state, version, draft, language }: StandingLink): OpenedLink {
  const { institutionId, institution, timeZone, kind, campaign } = found;
  const { id, title, mode, k, opensAt, closesAt } = campaign;
  return {
    institutionId,
    institution,
    timeZone,
    kind,
    state,
    campaign: { id, title, mode, k, opensAt, closesAt },
    language,
    version,
    draft,
  };
}
