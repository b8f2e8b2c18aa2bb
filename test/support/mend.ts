import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { timerOwner } from '../../src/modules/cooperation/timer-due.js';
import { fireTimer } from '../../src/platform/job/timer.js';
import {
  CooperationCorrectDocument,
  type CooperationCorrectMutationVariables,
  CooperationHistoryDocument,
  CooperationTakeBackDocument,
  type CooperationTakeBackMutationVariables,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';
import type { StoryAnswer } from './story.js';

type TakeBack = Partial<CooperationTakeBackMutationVariables['input']>;
type Correct = Partial<CooperationCorrectMutationVariables['input']>;

/** Takes back the latest act, at the version the case has unless told. */
export async function takeBack(api: TestApi, as: TestMember, id: string, rest: TakeBack = {}): Promise<StoryAnswer> {
  const [row] = await api.gateway.system.query<{ version: number }>('select version from cooperation where id = $1', [
    id.slice(4),
  ]);
  const input = { cooperationId: id, comment: 'Salah langkah.', expectedVersion: row?.version ?? 0, ...rest };
  const answer = await api.request(CooperationTakeBackDocument, { input }, { as, language: 'en' });
  if (!answer.cooperationTakeBack) throw new Error('the call answered null');
  return answer.cooperationTakeBack;
}

export async function correct(
  api: TestApi,
  as: TestMember,
  id: string,
  facts: Correct['facts'],
  rest: Correct = {},
): Promise<StoryAnswer> {
  const input = { cooperationId: id, comment: 'Salah catat.', facts: facts ?? [], ...rest };
  const answer = await api.request(CooperationCorrectDocument, { input }, { as, language: 'en' });
  if (!answer.cooperationCorrect) throw new Error('the call answered null');
  return answer.cooperationCorrect;
}

export async function historyOf(api: TestApi, as: TestMember, id: string) {
  const { cooperation } = await api.request(CooperationHistoryDocument, { id }, { as });
  if (!cooperation) throw new Error('no such case');
  return cooperation;
}

/** The case folded from its log alone, which must be what is stored. */
export async function foldedState(api: TestApi, id: string) {
  const { query } = api.gateway.system;
  const rows = await query<{ changes: Event[] }>(
    `select facts->'changes' as changes from event where subject_id = $1 and facts ? 'changes' order by seq`,
    [id.slice(4)],
  );
  const [row] = await query<{ state: object }>('select state from cooperation where id = $1', [id.slice(4)]);
  const folded = JSON.parse(JSON.stringify(replay(rows.flatMap((one) => one.changes))));
  if (!isDeepStrictEqual(folded, row?.state)) throw new Error('the log does not fold to the state that is stored');
  return folded as ReturnType<typeof replay>;
}

/** The clocks of a case as their rows have them, those that run first. */
export const clocksOf = (api: TestApi, id: string) =>
  api.gateway.system.query<{ timer: string; due: string; runs: boolean; fired: boolean }>(
    `select timer, to_json(due_at) #>> '{}' as due, stopped_at is null and fired_at is null as runs, fired_at is not null as fired
     from timer where cooperation_id = $1 order by runs desc, due_at`,
    [id.slice(4)],
  );

/** Lets every clock that is due by the test's clock run out, as the workers do. */
export async function runOut(api: TestApi, institutionId: string, id: string): Promise<number> {
  const { gateway, clock } = api;
  const due = await gateway.system.query<{ id: string }>(
    'select id from timer where cooperation_id = $1 and fired_at is null and stopped_at is null and due_at <= $2 order by due_at',
    [id.slice(4), clock.now().toISOString()],
  );
  const house = { ...api.api.shared.runner, clock, committed: () => undefined };
  let fired = 0;
  for (const timer of due) if (await fireTimer(house, timerOwner, institutionId, timer.id)) fired += 1;
  return fired;
}

/** Every row that shows where a case stands, without what tells of the past. */
export async function mirror(api: TestApi, id: string) {
  const all = (sql: string) => api.gateway.system.query(sql, [id.slice(4)]);
  return {
    cooperation: await all(
      'select phase, status, outcome, active_steps, round, ends_on from cooperation where id = $1',
    ),
    tasks: await all(
      'select id, instance, step, position_code, unit_id, subjects, opened_at from task where cooperation_id = $1 and closed_at is null order by id',
    ),
    clocks: await all(
      'select timer, instance, due_at from timer where cooperation_id = $1 and fired_at is null and stopped_at is null order by 1, 2, 3',
    ),
    slots: await all(
      `select d.kind, s.kind as mark, s.sheet, s.slot, s.ordinal, s.state, s.person_id, s.mode, s.version_number, s.sha256, s.at
       from approval_slot s join document d on d.id = s.document_id where d.container_id = $1 order by 1, 2, 5`,
    ),
    papers: await all(
      'select kind, current_number, number, shared, frozen_at from document where container_id = $1 and current_number > 0 order by kind',
    ),
    answers: await all(
      'select id, form from form_answer where container_id = $1 and taken_back_at is null order by id',
    ),
    needs: await all(
      `select title, source, status from need where cooperation_id = $1 and status = 'TAKEN_UP' order by title`,
    ),
  };
}
