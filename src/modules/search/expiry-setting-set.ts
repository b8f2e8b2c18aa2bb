import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { invalid, stale } from '../identity/problems.js';
import { inOrder, isTooLong, MOST_RUNGS } from './expiry.rules.js';
import { ExpirySetting } from './search.entity.js';
import { maySetExpiry } from './search.policy.js';

export interface ExpirySettingSet {
  readonly kindCode?: string | null;
  readonly leadTimes: readonly string[];
  readonly expectedVersion?: number | null;
}

const byOffice = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators say how early ends are told.',
    'Hanya koordinator dan administrator yang menetapkan tenggat pemberitahuan.',
  ),
);

/** Says how long before their end agreements are told of: those of one kind, or all that have no setting of their own. */
export async function expirySettingSet(work: Work<Actor>, input: ExpirySettingSet): Promise<Outcome> {
  if (!maySetExpiry(work.actor)) return fail([byOffice]);
  const leadTimes = inOrder(input.leadTimes);
  if (leadTimes.length > MOST_RUNGS || leadTimes.some(isTooLong))
    return fail([
      invalid(['input', 'leadTimes'], 'At most 6, of five years each.', 'Paling banyak 6, masing-masing lima tahun.'),
    ]);
  await takeTurns(work, 'expiry-setting');
  const kindId = input.kindCode == null ? null : await kindOf(work, input.kindCode);
  if (kindId === undefined)
    return fail([
      invalid(['input', 'kindCode'], 'There is no such kind of agreement.', 'Jenis naskah tersebut tidak ada.'),
    ]);
  const { institutionId } = work;
  const known = await work.em.findOne(ExpirySetting, { institutionId, kindId });
  const version = known?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const setting =
    known ?? work.em.create(ExpirySetting, { institutionId, id: work.ids.next(), kindId, leadTimes, version: 1 });
  if (known) work.em.assign(known, { leadTimes, version: version + 1 });
  work.announce({
    kind: 'EXPIRY_SETTING_SET',
    subjectType: 'ExpirySetting',
    subjectId: setting.id,
    subjectVersion: version + 1,
    facts: { kindCode: input.kindCode ?? null, leadTimes },
  });
  return ok({ id: setting.id });
}

async function kindOf(work: Work<Actor>, code: string): Promise<string | undefined> {
  const [kind] = await work.query<{ id: string }>(
    `select "id" from "agreement_kind" where "institution_id" = $1 and "code" = $2`,
    [work.institutionId, code],
  );
  return kind?.id;
}
