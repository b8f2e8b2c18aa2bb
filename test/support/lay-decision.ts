import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** Rows of one case's monitoring and evaluation, by the prefix of their global ids. */
export type DecisionRows = Readonly<Record<'mrp' | 'mrl' | 'evl' | 'evi' | 'evi/draft', string>>;

/**
 * A report being written with a line of its author's, an evaluation being written and one completed, each with an
 * improvement; a case that follows this one.
 */
export async function layDecision(
  api: TestApi,
  { institution, cooperation, person, next }: Record<'institution' | 'cooperation' | 'person' | 'next', string>,
): Promise<DecisionRows> {
  const { query } = api.gateway.system;
  const [mrp, mrl, evl, old, evi, draft] = Array.from({ length: 6 }, () => randomUUID());
  const [from, until, at] = ['2026-01-01', '2026-02-01', '2026-02-02T00:00:00Z'];
  const lay: readonly [string, readonly unknown[]][] = [
    [
      `insert into monitoring_report (institution_id, id, cooperation_id, number, revision, from_on, until_on, status, author_id, drawn_at,
         obligations_total, obligations_overdue, meetings_held, meetings_overdue, complaints_opened, complaints_open, started_at)
       values ($1, $2, $3, 1, 1, $4, $5, 'DRAFT', $6, $7, 0, 0, 0, 0, 0, 0, $7)`,
      [institution, mrp, cooperation, from, until, person, at],
    ],
    [
      `insert into monitoring_line (institution_id, id, report_id, place, kind, remark) values ($1, $2, $3, 1, 'ISSUE', 'x')`,
      [institution, mrl, mrp],
    ],
    ...(
      [
        [evl, 2, null],
        [old, 1, at],
      ] as const
    ).map(([id, number, completed]): [string, readonly unknown[]] => [
      `insert into evaluation (institution_id, id, cooperation_id, number, from_on, until_on, status, benefit_percent,
         conformity_percent, outcome, drawn_at, indicators_total, indicators_met, obligations_total, obligations_overdue, meetings_held,
         meetings_overdue, complaints_opened, complaints_open, started_by_id, started_at, completed_by_id, completed_at)
       values ($1, $2, $3, $4, $5, $6, $7, 1, 1, 'CONTINUE', $8, 0, 0, 0, 0, 0, 0, 0, 0, $9, $8, $10, $11)`,
      [
        ...[institution, id, cooperation, number, from, until, completed ? 'COMPLETED' : 'DRAFT', at, person],
        ...[completed ? person : null, completed],
      ],
    ]),
    [
      `insert into evaluation_party (institution_id, id, evaluation_id, party, total, fulfilled, overdue, breached)
       values ($1, $2, $3, 'PARTNER', 0, 0, 0, 0)`,
      [institution, randomUUID(), old],
    ],
    [
      `insert into evaluation_survey (institution_id, id, evaluation_id, campaign_id, responses, hash)
       select $1, $2, $3, c.id, 0, 'x' from survey_campaign c where c.institution_id = $1 limit 1`,
      [institution, randomUUID(), old],
    ],
    ...(
      [
        [evi, old],
        [draft, evl],
      ] as const
    ).map(([id, evaluation]): [string, readonly unknown[]] => [
      `insert into evaluation_item (institution_id, id, evaluation_id, place, what, owner_id, due_on, status, created_at)
       values ($1, $2, $3, 1, 'x', $4, '2026-12-31', 'OPEN', $5)`,
      [institution, id, evaluation, person, at],
    ]),
    [`insert into evaluation_due values ($1, $2, $3, false)`, [institution, cooperation, until]],
    [
      `update cooperation set predecessor_id = $2, succession = 'EXTENSION' where institution_id = $1 and id = $3`,
      [institution, cooperation, next],
    ],
  ];
  for (const [sql, values] of lay) await query(sql, values);
  return { mrp: mrp ?? '', mrl: mrl ?? '', evl: evl ?? '', evi: evi ?? '', 'evi/draft': draft ?? '' };
}
