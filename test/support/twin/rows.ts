import { randomUUID } from 'node:crypto';
import type { TestApi } from '../api.js';
import type { TestInstitution, TestMember } from '../fixture.js';

/** What the rows lie on; all but the people by their row ids. */
export interface Ground {
  readonly institution: TestInstitution;
  readonly staff: TestMember;
  readonly contact: TestMember;
  readonly spare: TestMember;
  readonly partner: string;
  /** A case that has just been asked for, and one that came far. */
  readonly fresh: string;
  readonly far: string;
  readonly file: string;
  readonly inForce: string;
  readonly next: string;
  /** Of a published questionnaire. */
  readonly version: string;
}

/** A row of every table that no test support of its own lays; gives back those that others lie on. */
export async function layRows({ gateway }: TestApi, ground: Ground): Promise<{ need: string; campaign: string }> {
  const { institution, staff, contact, spare, partner, fresh, far, file, inForce, next, version } = ground;
  const at = '2026-01-01T00:00:00Z';
  const [i, id] = [institution.id, () => randomUUID()];
  const [need, series, formAnswer, campaign, response, topic] = [id(), id(), id(), id(), id(), id()];
  const calendar = id();
  const fill: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `insert into api_key values ($1, $2, $3, 'k', $4, 'x', '{READ}', $5, '2999-01-01', null, 1)`,
      [i, id(), spare.membershipId, id(), at],
    ],
    [
      `insert into delegation values ($1, $2, $3, $4, '2026-01-01', '2026-12-31', 'SAMPLE', null, $5, 1)`,
      [i, id(), institution.posts['SPARE@BADAN'], spare.personId, at],
    ],
    [
      `insert into partner_contact (institution_id, id, partner_id, person_id, created_at) values ($1, $2, $3, $4, $5)`,
      [i, id(), partner, contact.personId, at],
    ],
    [
      `insert into calendar values ($1, $2, 'K', '{"id":"k","en":"k"}', 'Asia/Jakarta', '[]', null, true, $3, $3, 1)`,
      [i, calendar, at],
    ],
    [
      `insert into calendar_day (institution_id, id, calendar_id, kind, starts_on, ends_on, title, source, at) values ($1, $2, $3, 'CLOSED', '2026-01-01', '2026-01-01', '{"id":"k","en":"k"}', 'x', $4)`,
      [i, id(), calendar, at],
    ],
    [
      `insert into complaint_class values ($1, $2, 'K', '{"id":"k","en":"k"}', 'HOURS', 'P1D', 'P2D', null, $3, $3, 1)`,
      [i, id(), at],
    ],
    [
      `insert into partner_class_set values ($1, $2, 1, '{"id":"a","en":"a"}', null, '[{"code":"X","title":{"id":"x","en":"x"}}]', $3)`,
      [i, id(), at],
    ],
    [
      `insert into form_answer (institution_id, id, container_id, form, form_version, person_id, answers, at, version_id) values ($1, $2, $3, 'f', '1', $4, '[]', $5, $6)`,
      [i, formAnswer, far, staff.personId, at, version],
    ],
    [`insert into form_answer_file values ($1, $2, $3, 'x')`, [i, formAnswer, file]],
    [
      `insert into timer (institution_id, id, cooperation_id, timer, kind, due_at) values ($1, $2, $3, 't', 'REMINDER', '2999-01-01')`,
      [i, id(), far],
    ],
    [
      `insert into comment (institution_id, id, cooperation_id, person_id, body, key, at) values ($1, $2, $3, $4, 'x', 'k', $5)`,
      [i, id(), far, staff.personId, at],
    ],
    [
      `insert into need (institution_id, id, source, title, unit_id, partner_id, status, recorded_by_id, at) values ($1, $2, 'OWN', 'x', $3, $4, 'OPEN', $5, $6)`,
      [i, need, institution.units['PUSAT-A'], partner, staff.personId, at],
    ],
    [`insert into topic values ($1, $2, 'X', '{"id":"x","en":"x"}', false, $3, 1)`, [i, topic, at]],
    [`insert into need_topic values ($1, $2, $3, $4, 0)`, [i, id(), need, topic]],
    [`insert into partner_topic values ($1, $2, $3, $4, 'AIMS', 0)`, [i, id(), partner, topic]],
    [`insert into number_series values ($1, $2, 'letter', '{seq}', 'NEVER', $3, $3, 1)`, [i, series, at]],
    [
      `insert into notice (institution_id, id, person_id, cooperation_id, number, kind, acted_by_id, at) values ($1, $2, $3, $4, 1, 'DONE', $5, $6)`,
      [i, id(), staff.personId, fresh, contact.personId, at],
    ],
    [`insert into number_counter values ($1, $2, '', 1)`, [i, series]],
    [
      `insert into cooperation_migration values ($1, $2, $3, $4, 'SK-1', '2026-01-05', $5, true, 1, 0, $6, $7)`,
      [i, id(), inForce, next, file, staff.personId, at],
    ],
    [
      `insert into letter (institution_id, id, template, sender, recipient, language, sealed, status, queued_at, useful_until, next_try_at) values ($1, $2, 'X', 'INSTITUTION', 'x@example.test', 'id', 'x', 'WAITING', $3, $3, $3)`,
      [i, id(), at],
    ],
    [
      `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language, cooperation_id, owner_id, reminder_days, created_by_id, created_at, updated_at)
       select $1, $2, 'x', v.questionnaire_id, v.id, 'CONFIDENTIAL', 5, 'DRAFT', 'id', $3, $4, '{}', $5, $6, $6 from questionnaire_version v where v.id = $7`,
      [i, campaign, fresh, spare.personId, staff.personId, at, version],
    ],
    [
      `insert into survey_quota (institution_id, id, campaign_id, code, most) values ($1, $2, $3, 'all', 9)`,
      [i, id(), campaign],
    ],
    [
      `insert into survey_invitation (institution_id, id, campaign_id, partner_id, name, email, language, status, token_hash, created_at) values ($1, $2, $3, $4, 'x', 'x@example.test', 'id', 'PREPARED', $5, $6)`,
      [i, id(), campaign, partner, id(), at],
    ],
    [
      `insert into survey_share (institution_id, id, campaign_id, what, format, content, language, token_hash, expires_at, created_by_id, created_at) values ($1, $2, $3, 'EXPORT', 'CSV', 'RESULT', 'id', $4, '2999-01-01', $5, $6)`,
      [i, id(), campaign, id(), staff.personId, at],
    ],
    [
      `insert into survey_participation (institution_id, campaign_id, invitation_id) select $1, $2, id from survey_invitation where campaign_id = $2`,
      [i, campaign],
    ],
    [`insert into survey_open_submission values ($1, $2, 'k', 'b')`, [i, campaign]],
    [`insert into survey_draft values ($1, 'k', $2, $3, 'x', 1, '2026-01-01')`, [i, campaign, version]],
    [`insert into survey_ballot values ($1, $2, $3, 'x', $2::uuid::text)`, [i, id(), campaign]],
    [
      `insert into survey_response (institution_id, id, campaign_id, version_id, anonymous, day, channel, path, answers, calculated, scores, receipt_hash) values ($1, $2, $3, $4, true, '2026-01-01', 'API', '', '[]', '{}', '{}', $2::uuid::text)`,
      [i, response, campaign, version],
    ],
    [
      `insert into survey_answer (institution_id, campaign_id, key_id, response_id, entry, part, code, na, version_number) select $1, $2, k.id, $3, 0, '', '', true, 1 from question_key k where k.institution_id = $1 limit 1`,
      [i, campaign, response],
    ],
    [`insert into survey_tail values ($1, $2, $3)`, [i, campaign, response]],
    [`insert into survey_rollup values ($1, $2, 1, $2, '', 'TEXT', '', 1)`, [i, campaign]],
    [
      `insert into survey_follow_up (institution_id, id, campaign_id, element, rank, nrr, owner_id, due_on, status, created_at) values ($1, $2, $3, 'U1', 1, '3.000', $4, '2026-04-01', 'OPEN', $5)`,
      [i, id(), campaign, staff.personId, at],
    ],
    [
      `insert into complaint (institution_id, id, source, rules, cooperation_id, partner_id, assigned_to_id, campaign_id, message, status, at) values ($1, $2, 'RESPONSE', '{}', $3, $4, $6, (select id from survey_campaign where institution_id = $1 limit 1), 'x', 'OPEN', $5)`,
      [i, id(), fresh, partner, at, spare.personId],
    ],
    [
      `insert into source_confirmation select $1, $2, $3, 'SOP', 'x', f.id, 'x.txt', $4, $5 from stored_file f where f.institution_id = $1 limit 1`,
      [i, id(), next, staff.personId, at],
    ],
    [
      `insert into signature (institution_id, id, document_id, sheet, slot, method, status, version_number, sha256, signed_on, file_id, file_name, scan_sha256, registered_by_id, at)
       select $1, $2, d.id, 's', 'S', 'WET_INK', 'SIGNED', 1, 'x', '2026-01-01', $3, 'x', 'x', $4, $5 from document d where d.institution_id = $1 and d.container_id = $6 limit 1`,
      [i, id(), file, staff.personId, at, far],
    ],
    [
      `insert into survey_envelope select $1, $2, c.id, '2026-01-01', 'x', null from survey_campaign c where c.institution_id = $1 limit 1`,
      [i, id()],
    ],
  ];
  for (const [sql, values] of fill) await gateway.system.query(sql, values);
  return { need, campaign };
}
