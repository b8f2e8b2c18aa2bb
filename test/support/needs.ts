import { NeedRecordDocument, type NeedRecordMutation } from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

type Recorded = NonNullable<NeedRecordMutation['needRecord']>;

export async function recordNeed(api: TestApi, as: TestMember, input: object): Promise<Recorded> {
  const asked = { source: 'OWN', title: 'Kebutuhan', ...input } as const;
  const { needRecord } = await api.request(NeedRecordDocument, { input: asked }, { as, language: 'en' });
  if (!needRecord) throw new Error('the call answered null');
  return needRecord;
}

/** A NEEDS fact that names one own need, just entered in the register. */
export async function needsFact(api: TestApi, as: TestMember, name: string, title = 'Kebutuhan') {
  const { need, userErrors } = await recordNeed(api, as, { title });
  if (!need) throw new Error(JSON.stringify(userErrors));
  return { name, value: { needs: [need.id] } };
}
