import { randomUUID } from 'node:crypto';
import { hashToken } from '../../src/modules/identity/token.js';
import { openToken, personalToken } from '../../src/modules/survey/link-token.js';
import type { TestApi } from './api.js';
import type { TestInstitution, TestMember } from './fixture.js';

export interface LaidCampaign {
  readonly id: string;
  readonly openToken: string;
  /** Invitations with their links, in the order of the names given. */
  readonly invited: readonly { readonly id: string; readonly token: string }[];
}

/** A campaign straight in the database, open, with its links: where campaigns are not what is tried. */
export async function layCampaign(
  api: TestApi,
  institution: TestInstitution,
  owner: TestMember,
  plan: {
    readonly mode: 'IDENTIFIED' | 'CONFIDENTIAL' | 'ANONYMOUS';
    /** Global id of the version asked. */
    readonly version: string;
    readonly questionnaire: string;
    readonly cooperationId?: string | null;
    readonly partnerId?: string | null;
    readonly names?: readonly string[];
    readonly status?: string;
  },
): Promise<LaidCampaign> {
  const { seal, gateway } = api.api.shared.runner;
  const { query } = gateway.system;
  const id = randomUUID();
  const token = openToken(seal, id, 1);
  const at = api.clock.now().toISOString();
  const row = (globalId: string) => globalId.slice(globalId.indexOf('_') + 1);
  await query(
    `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language,
       cooperation_id, owner_id, opened_at, reminder_days, open_token_hash, open_generation, created_by_id, created_at,
       updated_at)
     values ($1, $2, 'Kepuasan mitra', $3, $4, $5, 5, $6, 'id', $7, $8, $9, '{}', $10, 1, $8, $9, $9)`,
    [
      institution.id,
      id,
      row(plan.questionnaire),
      row(plan.version),
      plan.mode,
      plan.status ?? 'OPEN',
      plan.cooperationId ? row(plan.cooperationId) : null,
      owner.personId,
      at,
      hashToken(token),
    ],
  );
  const invited = (plan.names ?? []).map((name) => {
    const invitation = randomUUID();
    return { id: invitation, name, token: personalToken(seal, invitation, 1) };
  });
  for (const one of invited)
    await query(
      `insert into survey_invitation (institution_id, id, campaign_id, partner_id, name, email, phone, language, status,
         token_hash, generation, created_at)
       values ($1, $2, $3, $4, $5, $6, null, 'id', 'SENT', $7, 1, $8)`,
      [
        institution.id,
        one.id,
        id,
        plan.partnerId ? row(plan.partnerId) : null,
        one.name,
        `${one.name.toLowerCase()}@partner.example`,
        hashToken(one.token),
        at,
      ],
    );
  return { id, openToken: token, invited };
}
