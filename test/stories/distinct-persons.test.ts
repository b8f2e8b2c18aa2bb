import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CooperationDocument, CooperationDocumentAddDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, addDocument, type StoryAnswer, stepsAfter, upload } from '../support/story.js';

/** The domestic SOP, whose text is silent about it, with one line more. */
const declared = (yaml: string): string =>
  yaml.replace('    onChange: RESTART\n', '$&    distinctPersons: [SLOTS, AUTHORS]\n');

describe.each([
  ['silent about persons, as shipped', (yaml: string) => yaml, false],
  ['with distinct persons on its sheet', declared, true],
])('the domestic SOP %s', (_name, edit, apart) => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  /** Head of a Centre, and acting Secretary. */
  let drafter: TestMember;
  /** Secretary, and acting Head of the Agency. */
  let deputy: TestMember;
  let id = '';
  beforeAll(async () => {
    house = await openPusjatan(edit);
    ({ api, people } = house);
    const holding = (...posts: string[]) => layMember(api.gateway, house.institution, { posts });
    drafter = await holding('KAPUS@PUSAT-A', 'SEKBADAN@BADAN');
    deputy = await holding('SEKBADAN@BADAN', 'KABADAN@BADAN');
    id = await house.toSecretary('Uji orang berbeda');
  });
  afterAll(() => api?.close());

  const offer = async (as: TestMember, action: string) => {
    const { cooperation } = await api.request(CooperationDocument, { id }, { as, language: 'en' });
    const found = cooperation?.availableActions.find((one) => one.action === action);
    return found && { allowed: found.allowed, because: found.because };
  };
  const unmet = (en: string, guard: { code: string; whoCanMeet: string[] }, path: string[]): StoryAnswer => ({
    cooperation: null,
    userErrors: [
      {
        __typename: 'GuardFailedError',
        code: 'GUARD_FAILED',
        message: path.includes('action') ? `Not possible yet. ${en}` : en,
        path,
        unmet: [{ ...guard, explanation: en }],
      },
    ],
  });
  /** Offered and taken; or, where the sheet tells persons apart, neither, in the same words, and `other` does it. */
  async function takes(who: TestMember, action: string, en: string, code: string, post: string, other: TestMember) {
    const guard = { code, whoCanMeet: [post] };
    expect(await offer(who, action)).toEqual(
      apart ? { allowed: false, because: [{ ...guard, explanation: { en } }] } : { allowed: true, because: [] },
    );
    if (!apart) return stepsAfter(await act(api, who, id, action));
    const refused = await unchanged(api, () => act(api, who, id, action));
    expect(refused).toEqual(unmet(en, guard, ['input', 'action']));
    expect(await offer(other, action)).toEqual({ allowed: true, because: [] });
    return stepsAfter(await act(api, other, id, action));
  }

  it('a paraf on an own draft', async () => {
    stepsAfter(await act(api, people.secretary, id, 'returnFromSecretary', { comment: 'Perbaiki lampiran.' }));
    stepsAfter(await addDocument(api, drafter, id, 'draft', 'Konsep kedua'));
    stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
    const own = 'You put in the Draft instrument yourself; another person must judge it.';
    const after = await takes(drafter, 'initialAsSecretary', own, 'OWN_DOCUMENT.draft', 'SEKBADAN', deputy);
    expect(after).toEqual(['HAND_TO_HEAD']);
  });

  it('two paraf of one sheet', async () => {
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    const twice = 'You have filled the slot of SEKBADAN here; this one is for another person.';
    const after = await takes(deputy, 'initialAsHead', twice, 'SAME_PERSON.SECRETARY', 'KABADAN', people.head);
    expect(after).toEqual(['MAKE_FINAL']);
  });

  it('a new version under an own paraf that stands', async () => {
    const other = await house.toSecretary('Uji versi baru');
    stepsAfter(await act(api, drafter, other, 'initialAsSecretary'));
    stepsAfter(await act(api, people.centre, other, 'handToHead'));
    stepsAfter(await act(api, people.head, other, 'returnFromHead', { comment: 'Perbaiki.' }));
    const stands = 'Your paraf stands on its approval sheet; another person must put in the new version.';
    if (apart) {
      const fileId = await upload(api, drafter, 'draft.txt', 'Konsep perbaikan');
      const input = { cooperationId: other, kind: 'draft', fileId };
      const refused = await unchanged(api, () =>
        api.request(CooperationDocumentAddDocument, { input }, { as: drafter, language: 'en' }),
      );
      const guard = { code: 'OWN_PARAF.confirmation', whoCanMeet: ['KAPUS'] };
      expect(refused.cooperationDocumentAdd).toEqual(unmet(stands, guard, ['input', 'kind']));
    }
    const put = await addDocument(api, apart ? people.centre : drafter, other, 'draft', 'Konsep perbaikan');
    expect(stepsAfter(put)).toEqual(['DRAFT_PKS']);
  });
});
