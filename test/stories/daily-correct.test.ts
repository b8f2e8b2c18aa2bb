import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventPageDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { clocksOf, correct, foldedState, historyOf, mirror, runOut, takeBack } from '../support/mend.js';
import { needsFact, recordNeed } from '../support/needs.js';
import { codesOf, openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { act, addDocument, type StoryAnswer, stepsAfter } from '../support/story.js';

/** The shipped SOP with a form, clocks, and the return policy that empties a sheet: all that must follow back. */
const withEverything = (yaml: string): string =>
  yaml
    .replace('- id: HEAD_RETURN\n    policy: LITERAL', '- id: HEAD_RETURN\n    policy: RESTART')
    .replace('forms: []', 'forms: [{ code: HANDOVER, version: "1", title: { id: Serah terima, en: Handing over } }]')
    .replace('      - id: forwardToCentre\n', '      - id: forwardToCentre\n        form: HANDOVER\n')
    .replace(
      '  - id: DRAFT_PKS\n    phase: DRAFTING\n',
      '  - id: DRAFT_PKS\n    phase: DRAFTING\n    timers: [{ id: draftTime, title: { id: Waktu, en: Time }, kind: DEADLINE, after: P2W }]\n',
    )
    .replace(
      '  - id: SIGN_PKS\n    phase: SIGNING\n',
      '  - id: SIGN_PKS\n    phase: SIGNING\n    timers: [{ id: signBy, title: { id: Teken, en: Sign by }, kind: REMINDER, before: { fact: startsOn, by: P7D } }]\n',
    );

const form = { forms: [{ form: 'HANDOVER', answers: [{ question: 'copies', value: { number: 2 } }] }] };
const date = (name: string, value: string) => ({ name, value: { date: value } });

describe('a wrong act is taken back, a wrong fact corrected; nothing is rewritten', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let coordinator: TestMember;
  beforeAll(async () => {
    house = await openPusjatan(withEverything);
    ({ api, people } = house);
    coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
  });
  afterAll(() => api?.close());

  const refused = (call: () => Promise<StoryAnswer>) => unchanged(api, call);
  const history = (id: string) => historyOf(api, people.secretary, id);
  async function toDraft(title: string): Promise<string> {
    const id = await house.toAssessment(title);
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
    stepsAfter(await act(api, people.secretary, id, 'forwardToCentre', form));
    return id;
  }
  async function toHead(title: string): Promise<string> {
    const id = await toDraft(title);
    await addDocument(api, people.centre, id, 'draft', `Konsep ${title}`);
    await addDocument(api, people.centre, id, 'workPlan', `Rencana ${title}`);
    stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    return id;
  }
  async function toSigning(title: string, facts = [date('startsOn', '2026-04-01'), date('endsOn', '2028-03-31')]) {
    const id = await toHead(title);
    stepsAfter(await act(api, people.head, id, 'initialAsHead'));
    stepsAfter(await act(api, people.centre, id, 'makeFinal', { facts }));
    return id;
  }

  describe('taking back', () => {
    it('puts the case where it stood: the task waits again, the history says who, when and why', async () => {
      const id = await house.toAssessment('Unit keliru');
      const before = await history(id);
      const state = await foldedState(api, id);
      stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A', 'PUSAT-B')] }));
      const mute = await refused(() => takeBack(api, people.secretary, id, { comment: '  ' }));
      expect(mute).toEqual({
        cooperation: null,
        userErrors: [
          {
            __typename: 'InputError',
            code: 'REQUIRED',
            message: 'This must not be empty.',
            path: ['input', 'comment'],
          },
        ],
      });
      const stranger = await refused(() => takeBack(api, people.head, id));
      expect(codesOf(stranger)).toEqual(['NOT_FOUND']);
      const rehearsed = await refused(() => takeBack(api, people.secretary, id, { dryRun: true }));
      expect(rehearsed.userErrors).toEqual([]);
      const late = await refused(() => takeBack(api, people.secretary, id, { expectedVersion: 2 }));
      expect(late.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 3 })]);

      const input = { comment: 'Salah memilih unit.', expectedVersion: 3, idempotencyKey: 'back-1' };
      const back = await takeBack(api, people.secretary, id, input);
      expect(stepsAfter(back)).toEqual(['OPPORTUNITY']);
      expect(await takeBack(api, people.secretary, id, input)).toEqual(back);

      const after = await history(id);
      expect({ ...after, acts: null, version: 0, stageChangedAt: '' }).toEqual({
        ...before,
        tasks: expect.any(Array),
        acts: null,
        version: 0,
        stageChangedAt: '',
      });
      expect(after.tasks.filter((task) => task.closedAt === null)).toEqual(
        before.tasks.filter((task) => task.closedAt === null),
      );
      expect(await house.inbox(people.centre)).toEqual([]);
      expect(after.acts.nodes.slice(2)).toEqual([
        expect.objectContaining({
          number: 3,
          action: 'assess',
          takenBackAt: '2026-03-02T02:00:00+00:00',
          takenBackBy: { number: 4, comment: { body: 'Salah memilih unit.' } },
          takesBack: null,
        }),
        expect.objectContaining({
          number: 4,
          action: 'takeBack',
          step: 'OPPORTUNITY',
          positionCode: 'SEKBADAN',
          mode: 'DEFINITIVE',
          label: { en: 'Taken back: Settle the units involved' },
          comment: { body: 'Salah memilih unit.' },
          takenBackAt: null,
          takenBackBy: null,
          takesBack: { number: 3, action: 'assess' },
        }),
      ]);
      const folded = await foldedState(api, id);
      expect({ ...folded, entered: 0 }).toEqual({ ...state, entered: 0 });
      // What is done next is a new activation of the step, not the one that was taken back.
      stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
      expect((await foldedState(api, id)).active).toMatchObject([{ id: '4', step: 'FORWARD' }]);
    });

    it('tells staff of the act and the partner of the case’s course alone', async () => {
      const id = await toDraft('Kabar');
      stepsAfter(await takeBack(api, people.secretary, id));
      const changesSeen = async (as: TestMember) => {
        for (const deadline = Date.now() + 10_000; ; ) {
          const { events } = await api.request(EventPageDocument, { where: { subjectIdIn: [id] } }, { as });
          const last = events?.nodes.at(-1);
          if (last?.kind === 'COOPERATION_ACT_TAKEN_BACK' || Date.now() > deadline)
            return last?.changes.map((one) => [one.kind, one.step]);
        }
      };
      expect(await changesSeen(people.secretary)).toEqual([
        ['ACT_TAKEN_BACK', null],
        ['STEP_LEFT', 'DRAFT_PKS'],
        ['STEP_REOPENED', 'FORWARD'],
      ]);
      expect(await changesSeen(people.partner)).toEqual([
        ['STEP_LEFT', 'DRAFT_PKS'],
        ['STEP_REOPENED', 'FORWARD'],
      ]);
    });

    it('lets stopped clocks run on to their day, stops those begun, and keeps answers to a form as given', async () => {
      const id = await toDraft('Tenggat');
      const given = await history(id);
      expect(await clocksOf(api, id)).toEqual([
        { timer: 'draftTime', due: '2026-03-16T02:00:00+00:00', runs: true, fired: false },
      ]);
      await addDocument(api, people.centre, id, 'draft', 'Konsep tenggat');
      await addDocument(api, people.centre, id, 'workPlan', 'Rencana tenggat');
      stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
      expect(await clocksOf(api, id)).toEqual([expect.objectContaining({ runs: false })]);
      api.clock.set('2026-03-05T02:00:00Z');
      expect(stepsAfter(await takeBack(api, people.centre, id))).toEqual(['DRAFT_PKS']);
      expect(await clocksOf(api, id)).toEqual([
        { timer: 'draftTime', due: '2026-03-16T02:00:00+00:00', runs: true, fired: false },
      ]);
      const again = await history(id);
      expect(again.stageChangedAt).toBe('2026-03-05T02:00:00+00:00');
      expect(again.tasks.filter((task) => task.closedAt === null)).toEqual(
        given.tasks.filter((task) => task.closedAt === null),
      );
      expect(again.documents.find((one) => one.kind === 'draft')?.slots).toEqual([]);

      stepsAfter(await takeBack(api, people.centre, id));
      stepsAfter(await takeBack(api, people.centre, id));
      // A clock that ran out meanwhile is nobody's act: it stands in no one's way, and has run out.
      api.clock.set('2026-03-20T02:00:00Z');
      expect(await runOut(api, house.institution.id, id)).toBe(1);
      expect(stepsAfter(await takeBack(api, people.secretary, id))).toEqual(['FORWARD']);
      expect(await clocksOf(api, id)).toEqual([expect.objectContaining({ runs: false, fired: true })]);
      expect((await history(id)).formAnswers).toEqual([
        { id: given.formAnswers[0]?.id, form: 'HANDOVER', takenBackAt: '2026-03-20T02:00:00+00:00' },
      ]);
      stepsAfter(await act(api, people.secretary, id, 'forwardToCentre', form));
      expect((await history(id)).formAnswers.map((one) => one.takenBackAt !== null)).toEqual([true, false]);
      expect(await clocksOf(api, id)).toEqual([
        { timer: 'draftTime', due: '2026-04-03T02:00:00+00:00', runs: true, fired: false },
        expect.objectContaining({ fired: true }),
      ]);
      await foldedState(api, id);
      api.clock.set('2026-03-02T02:00:00Z');
    });

    it('gives parafs back that a return had emptied; a version filed wrongly is kept, but in force no longer', async () => {
      const id = await toHead('Paraf');
      const before = await history(id);
      const draft = (of: typeof before) => of.documents.find((one) => one.kind === 'draft');
      expect(draft(before)?.slots.map((slot) => slot.state)).toEqual(['INITIALLED', 'EMPTY']);
      stepsAfter(await act(api, people.head, id, 'returnFromHead', { comment: 'Keliru.' }));
      const returned = await history(id);
      expect([returned.round, draft(returned)?.slots.map((slot) => slot.state)]).toEqual([2, ['EMPTY', 'EMPTY']]);
      const back = await takeBack(api, people.head, id);
      expect([stepsAfter(back), back.cooperation?.round]).toEqual([['HEAD_CHECK'], 1]);
      expect(draft(await history(id))).toEqual(draft(before));

      stepsAfter(await act(api, people.head, id, 'returnFromHead', { comment: 'Betul.' }));
      await addDocument(api, people.centre, id, 'draft', 'Berkas keliru');
      const later = await refused(() => takeBack(api, people.head, id));
      expect(unmetIn(later)).toEqual(['LATER_ACT.13']);
      stepsAfter(
        await takeBack(api, people.centre, id, { position: `pos_${house.institution.posts['KAPUS@PUSAT-A']}` }),
      );
      expect(draft(await history(id))).toMatchObject({
        currentVersion: { number: 1 },
        versions: [
          { number: 1, takenBack: false },
          { number: 2, takenBack: true },
        ],
      });
      await addDocument(api, people.centre, id, 'draft', 'Berkas yang betul');
      expect(draft(await history(id))).toMatchObject({
        currentVersion: { number: 3 },
        versions: [
          { number: 1, takenBack: false },
          { number: 2, takenBack: true },
          { number: 3, takenBack: false },
        ],
      });
      expect((await foldedState(api, id)).evidence.draft?.number).toBe(3);

      const first = await toDraft('Satu berkas');
      await addDocument(api, people.centre, first, 'draft', 'Satu-satunya');
      stepsAfter(await takeBack(api, people.centre, first));
      expect(draft(await history(first))).toMatchObject({ currentVersion: null, versions: [{ takenBack: true }] });
      const missing = await refused(() => act(api, people.centre, first, 'submitForConfirmation'));
      expect(unmetIn(missing)).toEqual(['DOCUMENT_MISSING.draft', 'DOCUMENT_MISSING.workPlan']);
      await addDocument(api, people.centre, first, 'draft', 'Yang kedua');
      expect(draft(await history(first))).toMatchObject({ currentVersion: { number: 2 } });
    });

    it('releases the needs the act took up, unless another case names them; they are taken up again with it', async () => {
      const fact = await needsFact(api, people.secretary, 'needs', 'Kebutuhan bersama');
      const lone = await needsFact(api, people.secretary, 'needs', 'Kebutuhan sendiri');
      const needs = { name: 'needs', value: { needs: [...fact.value.needs, ...lone.value.needs] } };
      const open = async (title: string) => (await house.request(title, 'SEKBADAN@BADAN')).cooperation?.id ?? '';
      const [one, other] = [await open('Yang pertama'), await open('Yang lain')];
      const unlinked = await history(one);
      stepsAfter(await act(api, people.secretary, one, 'recordNeeds', { facts: [needs] }));
      stepsAfter(await act(api, people.secretary, other, 'recordNeeds', { facts: [fact] }));
      const linked = await history(one);
      const registered = (of: typeof linked) => of.needs.map((need) => [need.source, need.status]);
      expect(registered(linked)).toEqual([
        ['OWN', 'TAKEN_UP'],
        ['OWN', 'TAKEN_UP'],
        ['PARTNER_REQUEST', 'TAKEN_UP'],
      ]);
      stepsAfter(await takeBack(api, people.secretary, one));
      const released = await api.gateway.system.query<{ id: string; status: string; cooperation: string | null }>(
        `select title as id, status, cooperation_id as cooperation from need where institution_id = $1 and title like 'Kebutuhan _e%' order by title`,
        [house.institution.id],
      );
      expect(released).toEqual([
        { id: 'Kebutuhan bersama', status: 'TAKEN_UP', cooperation: other.slice(4) },
        { id: 'Kebutuhan sendiri', status: 'OPEN', cooperation: null },
      ]);
      expect(unlinked.needs).toEqual([]);
      expect(registered(await history(one))).toEqual([['PARTNER_REQUEST', 'OPEN']]);
      stepsAfter(await act(api, people.secretary, one, 'recordNeeds', { facts: [needs] }));
      expect((await history(one)).needs).toEqual(linked.needs);
      stepsAfter(await takeBack(api, people.secretary, other));
      expect(registered(await history(one))).toHaveLength(3);
      await foldedState(api, one);
    });

    it('refuses what cannot be undone, and says what to do instead', async () => {
      const asked = await house.request('Baru', 'SEKBADAN@BADAN');
      const begun = await refused(() => takeBack(api, people.partner, asked.cooperation?.id ?? ''));
      expect(unmetIn(begun)).toEqual(['INTAKE']);

      const id = await toSigning('Final');
      const final = await refused(() => takeBack(api, people.centre, id));
      expect(final).toEqual({
        cooperation: null,
        userErrors: [
          {
            __typename: 'GuardFailedError',
            code: 'GUARD_FAILED',
            path: [],
            message:
              'It cannot be taken back. It made "Draft instrument" final. It made "Work plan" final. It laid the document before the partner to be signed. The partner has been told. Go on by the actions that are open, or end the case by one of them.',
            unmet: [
              { code: 'MADE_FINAL.draft', explanation: 'It made "Draft instrument" final.', whoCanMeet: [] },
              { code: 'MADE_FINAL.workPlan', explanation: 'It made "Work plan" final.', whoCanMeet: [] },
              {
                code: 'SIGNING_OPENED.pks',
                explanation: 'It laid the document before the partner to be signed.',
                whoCanMeet: [],
              },
              { code: 'PARTNER_TOLD.READY_TO_SIGN', explanation: 'The partner has been told.', whoCanMeet: [] },
            ],
          },
        ],
      });
      stepsAfter(await act(api, people.partner, id, 'signAsPartner'));
      const theirs = await refused(() => takeBack(api, coordinator, id));
      expect(codesOf(theirs)).toEqual(['FORBIDDEN']);
      expect(stepsAfter(await takeBack(api, people.partner, id))).toEqual(['SIGN_PKS']);
      const shown = (await historyOf(api, people.partner, id)).acts.nodes.slice(-2);
      expect(shown.map((one) => [one.action, one.takenBackAt !== null, one.takenBackBy?.comment?.body])).toEqual([
        ['signAsPartner', true, 'Salah langkah.'],
        ['takeBack', false, undefined],
      ]);
      expect((await history(id)).documents.flatMap((one) => one.slots.map((slot) => slot.state))).toEqual([
        'INITIALLED',
        'INITIALLED',
        'EMPTY',
        'EMPTY',
      ]);
      stepsAfter(await act(api, people.partner, id, 'signAsPartner'));
      stepsAfter(await act(api, people.centre, id, 'signAsCentre'));
      const signed = await refused(() => takeBack(api, people.centre, id));
      expect(unmetIn(signed)).toEqual(['SIGNED_BY_ALL.pks', 'PARTNER_TOLD.IN_FORCE', 'OUTCOME_REACHED.PKS_IN_FORCE']);
      expect(signed.userErrors[0]?.message).toContain('An agreement in force is changed by an addendum.');

      const gone = await toDraft('Ditarik');
      stepsAfter(await act(api, people.partner, gone, 'withdraw', { comment: 'Batal.' }));
      const closed = await refused(() => takeBack(api, people.partner, gone));
      expect(unmetIn(closed)).toEqual(['OUTCOME_REACHED.WITHDRAWN']);
      expect(closed.userErrors[0]?.message).toContain('Open a new case instead.');
      await foldedState(api, id);
    });

    it('is for whoever did it in the post still held; for a coordinator where no name stands under it', async () => {
      const id = await toHead('Siapa');
      const others = await refused(() => takeBack(api, people.secretary, id));
      expect(others.userErrors).toEqual([
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          path: [],
          message:
            'It cannot be taken back. Only the latest act is taken back, and since then there has been act 9 ("Hand to the Head"). Send the work back instead: "Return to be corrected" (KABADAN).',
          unmet: [
            {
              code: 'LATER_ACT.9',
              explanation:
                'Only the latest act is taken back, and since then there has been act 9 ("Hand to the Head").',
              whoCanMeet: ['KAPUS', 'KABADAN'],
            },
          ],
        },
      ]);
      const none = await refused(() => takeBack(api, people.head, id));
      expect(none.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'FORBIDDEN',
          path: [],
          message:
            'The latest is act 9 ("Hand to the Head"). Only whoever did it, still holding the post, or a coordinator takes it back.',
        },
      ]);
      const position = `pos_${house.institution.posts['KABADAN@BADAN']}`;
      const elsewhere = await refused(() => takeBack(api, people.centre, id, { position }));
      expect(elsewhere.userErrors).toEqual([
        expect.objectContaining({ code: 'FORBIDDEN', path: ['input', 'position'] }),
      ]);

      const acting = await layMember(api.gateway, house.institution, { posts: ['KABADAN@BADAN'] });
      stepsAfter(await act(api, acting, id, 'initialAsHead'));
      stepsAfter(await takeBack(api, acting, id));
      stepsAfter(await act(api, acting, id, 'returnFromHead', { comment: 'Kembali.' }));
      await api.gateway.system.query('delete from assignment where person_id = $1', [acting.personId]);
      api.api.shared.authenticator.forget();
      const former = await refused(() => takeBack(api, acting, id));
      expect(codesOf(former)).toEqual(['NOT_FOUND']);
      expect(stepsAfter(await takeBack(api, coordinator, id))).toEqual(['HEAD_CHECK']);
      expect((await history(id)).acts.nodes.at(-1)).toMatchObject({ action: 'takeBack', positionCode: null });

      stepsAfter(await act(api, people.head, id, 'initialAsHead'));
      const paraf = await refused(() => takeBack(api, coordinator, id));
      expect(codesOf(paraf)).toEqual(['FORBIDDEN']);
      expect(stepsAfter(await takeBack(api, people.head, id))).toEqual(['HEAD_CHECK']);
      expect(stepsAfter(await takeBack(api, coordinator, id))).toEqual(['HAND_TO_HEAD']);
      await foldedState(api, id);
    });

    it('tells a partner nothing of the acts inside the house', async () => {
      const id = await toHead('Luar');
      const theirs = await refused(() => takeBack(api, people.partner, id));
      expect(theirs.userErrors).toEqual([
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          path: [],
          message:
            'It cannot be taken back. Only the latest act is taken back, and since then there has been an act of the institution. Go on by the actions that are open, or end the case by one of them.',
          unmet: [
            {
              code: 'LATER_ACT.9',
              explanation:
                'Only the latest act is taken back, and since then there has been an act of the institution.',
              whoCanMeet: [],
            },
          ],
        },
      ]);
      const probe = await refused(() =>
        correct(api, people.partner, id, [house.units('PUSAT-A'), { name: 'nonsense', value: { number: 1 } }]),
      );
      expect(probe.userErrors.map((one) => [one.code, one.path.at(-1), one.message])).toEqual([
        ['NOT_FOUND', 'involvedUnits', 'The procedure has no such fact.'],
        ['NOT_FOUND', 'nonsense', 'The procedure has no such fact.'],
      ]);
      const asked = await refused(() =>
        correct(api, people.partner, id, [house.positions('addressees', 'KAPUS@PUSAT-A', 'SEKBADAN@BADAN')]),
      );
      expect(unmetIn(asked)).toEqual(['DECIDES.1']);
    });

    it('brings every row that mirrors the case back, act by act of the whole route, and lets it be done again', async () => {
      const { head, secretary, centre, partner } = people;
      const asked = await house.request('Cermin', 'KABADAN@BADAN');
      const id = asked.cooperation?.id ?? '';
      const needs = await needsFact(api, secretary, 'needs', 'Kebutuhan cermin');
      const file = (kind: string) => () => addDocument(api, centre, id, kind, `${kind} cermin`);
      const route: readonly [TestMember, () => Promise<StoryAnswer>][] = [
        [head, () => act(api, head, id, 'dispose', { facts: [house.positions('handlers', 'SEKBADAN@BADAN')] })],
        [secretary, () => act(api, secretary, id, 'recordNeeds', { facts: [needs] })],
        [secretary, () => act(api, secretary, id, 'assess', { facts: [house.units('PUSAT-A')] })],
        [secretary, () => act(api, secretary, id, 'forwardToCentre', form)],
        [centre, file('draft')],
        [centre, file('workPlan')],
        [centre, () => act(api, centre, id, 'submitForConfirmation')],
        [secretary, () => act(api, secretary, id, 'returnFromSecretary', { comment: 'Perbaiki.' })],
        [centre, file('draft')],
        [centre, () => act(api, centre, id, 'submitForConfirmation')],
        [secretary, () => act(api, secretary, id, 'initialAsSecretary')],
        [centre, () => act(api, centre, id, 'handToHead')],
        [head, () => act(api, head, id, 'initialAsHead')],
        [centre, () => act(api, centre, id, 'makeFinal', { facts: [date('startsOn', '2026-04-01')] })],
        [partner, () => act(api, partner, id, 'signAsPartner')],
      ];
      let back = 0;
      for (const [who, move] of route) {
        const before = await mirror(api, id);
        stepsAfter(await move());
        const after = await mirror(api, id);
        expect(after).not.toEqual(before);
        const undone = await takeBack(api, who, id);
        if (undone.userErrors.length > 0) continue;
        expect(await mirror(api, id)).toEqual(before);
        await foldedState(api, id);
        stepsAfter(await move());
        back += 1;
      }
      expect(back).toBe(route.length - 1);
    });

    it('against the next act at the same moment: one of them is done', async () => {
      const id = await toHead('Serentak');
      for (const [round, versioned] of [true, false, true, false, true, false].entries()) {
        const { version, activeSteps } = await history(id);
        expect(activeSteps.map((one) => one.step)).toEqual(['HEAD_CHECK']);
        const back = () => takeBack(api, people.centre, id, { expectedVersion: version });
        const onward = () =>
          act(api, people.head, id, 'returnFromHead', {
            comment: 'Perbaiki.',
            ...(versioned ? { expectedVersion: version } : {}),
          });
        const answers = await Promise.all(round % 4 < 2 ? [back(), back(), onward()] : [onward(), back(), back()]);
        const won = answers.filter((answer) => answer.userErrors.length === 0);
        expect(won).toHaveLength(1);
        const lost = answers.filter((answer) => answer.userErrors.length > 0).flatMap(codesOf);
        expect([['STALE', 'STALE'], ...(versioned ? [] : [['ILLEGAL_TRANSITION', 'STALE']])]).toContainEqual(
          lost.sort(),
        );
        expect((await foldedState(api, id)).active).toHaveLength(1);
        const [step] = stepsAfter(won[0] ?? { cooperation: null, userErrors: [] });
        if (step === 'DRAFT_PKS') stepsAfter(await takeBack(api, people.head, id));
        else stepsAfter(await act(api, people.centre, id, 'handToHead'));
      }
    });
  });

  describe('correcting', () => {
    it('records what it should have been, with the reason, beside what it was; a clock moves with its day', async () => {
      const id = await toSigning('Tanggal');
      expect(await clocksOf(api, id)).toEqual([
        { timer: 'signBy', due: '2026-03-25T00:00:00+00:00', runs: true, fired: false },
        expect.objectContaining({ timer: 'draftTime', runs: false }),
      ]);
      const facts = [date('startsOn', '2026-05-01')];
      const mute = await refused(() => correct(api, people.centre, id, facts, { comment: '' }));
      expect(mute.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'comment'] })]);
      const nothing = await refused(() => correct(api, people.centre, id, []));
      expect(nothing.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts'] })]);
      const others = await refused(() => correct(api, people.otherCentre, id, facts));
      expect(codesOf(others)).toEqual(['NOT_FOUND']);
      const unasked = await refused(() => correct(api, people.head, id, facts));
      expect(unasked.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'FORBIDDEN',
          path: ['input', 'facts', 'startsOn'],
          message:
            '"In force from" was recorded by: Head of an R&D Centre. Whoever holds that post, or a coordinator, corrects it.',
        },
      ]);
      const late = await refused(() => correct(api, people.centre, id, [date('startsOn', '2029-01-01')]));
      expect(late.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'INVALID',
          path: ['input', 'facts', 'endsOn'],
          message: 'Must be after the first day in force.',
        },
      ]);
      const wrong = await refused(() =>
        correct(api, people.centre, id, [
          { name: 'startsOn', value: { text: 'April' } },
          { name: 'instrumentKind', value: { choice: 'KSB' } },
          { name: 'nonsense', value: { number: 1 } },
        ]),
      );
      expect(wrong.userErrors.map((one) => [one.code, one.path.at(-1)])).toEqual([
        ['INVALID', 'startsOn'],
        ['INVALID', 'instrumentKind'],
        ['NOT_FOUND', 'nonsense'],
      ]);

      const input = { comment: 'Salah ketik bulan.', idempotencyKey: 'correct-1' };
      const done = await correct(api, people.centre, id, facts, input);
      expect(stepsAfter(done)).toEqual(['SIGN_PKS']);
      expect(await correct(api, people.centre, id, facts, input)).toEqual(done);
      const after = await history(id);
      expect(after.facts.find((one) => one.name === 'startsOn')?.value.date).toBe('2026-05-01');
      const only = (value: string) => ({ text: null, number: null, date: value, units: null, needs: null });
      expect(after.acts.nodes.at(-1)).toEqual({
        number: done.cooperation?.version,
        action: 'correct',
        step: null,
        positionCode: 'KAPUS',
        mode: 'DEFINITIVE',
        takenBackAt: null,
        label: { en: 'Corrected: In force from' },
        comment: { body: 'Salah ketik bulan.' },
        takenBackBy: null,
        takesBack: null,
        corrections: [
          {
            name: 'startsOn',
            kind: 'DATE',
            label: { en: 'In force from' },
            was: only('2026-04-01'),
            is: only('2026-05-01'),
          },
        ],
      });
      expect(await clocksOf(api, id)).toEqual([
        { timer: 'signBy', due: '2026-04-24T00:00:00+00:00', runs: true, fired: false },
        expect.objectContaining({ timer: 'draftTime', runs: false }),
        { timer: 'signBy', due: '2026-03-25T00:00:00+00:00', runs: false, fired: false },
      ]);
      await foldedState(api, id);

      // A correction is an act like others: it may be taken back, and the clock counts to its first day again.
      stepsAfter(await takeBack(api, people.centre, id));
      expect((await clocksOf(api, id))[0]).toEqual({
        timer: 'signBy',
        due: '2026-03-25T00:00:00+00:00',
        runs: true,
        fired: false,
      });
      stepsAfter(await correct(api, coordinator, id, facts));
      expect((await history(id)).acts.nodes.at(-1)).toMatchObject({ action: 'correct', positionCode: null });
      expect((await foldedState(api, id)).facts.startsOn).toBe('2026-05-01');
    });

    it('refuses a fact that decided the way, naming the act; and a date that somebody has signed', async () => {
      const id = await toHead('Penentu');
      const units = await refused(() => correct(api, people.secretary, id, [house.units('PUSAT-B')]));
      expect(units.userErrors).toEqual([
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          path: ['input', 'facts'],
          message:
            'With the corrected facts act 4 ("Hand over to the Head of Centre") would have led another way. Take that act back while it is the latest. Send the work back instead: "Return to be corrected" (KABADAN).',
          unmet: [
            {
              code: 'DECIDES.4',
              explanation:
                'With the corrected facts act 4 ("Hand over to the Head of Centre") would have led another way.',
              whoCanMeet: ['SEKBADAN', 'KABADAN'],
            },
          ],
        },
      ]);
      const signing = await toSigning('Teken');
      stepsAfter(await act(api, people.partner, signing, 'signAsPartner'));
      const facts = [date('endsOn', '2029-03-31')];
      const half = await refused(() => correct(api, people.centre, signing, facts));
      expect(half.userErrors.map((one) => [one.code, one.path, one.message])).toEqual([
        [
          'FROZEN',
          ['input', 'facts', 'endsOn'],
          'One party has signed with this date. Its signatory takes the signature back first.',
        ],
      ]);
      stepsAfter(await act(api, people.centre, signing, 'signAsCentre'));
      const whole = await refused(() => correct(api, coordinator, signing, facts));
      expect(whole.userErrors.map((one) => [one.code, one.path, one.message])).toEqual([
        [
          'FROZEN',
          ['input', 'facts', 'endsOn'],
          'Both parties have signed it: a date of an agreement is changed by an addendum.',
        ],
      ]);
    });

    it('lets the needs register follow, and keeps words apart from the log', async () => {
      const id = await house.toAssessment('Kebutuhan keliru');
      const wrong = (await history(id)).needs.find((need) => need.source === 'OWN');
      const right = await needsFact(api, people.secretary, 'needs', 'Kebutuhan yang betul');
      const withdrawn = await recordNeed(api, people.secretary, { title: 'Ditarik' });
      await api.raw(
        'mutation ($input: NeedWithdrawInput!) { needWithdraw(input: $input) { userErrors { code } } }',
        { input: { needId: withdrawn.need?.id } },
        { as: people.secretary },
      );
      const gone = await refused(() =>
        correct(api, people.secretary, id, [{ name: 'needs', value: { needs: [withdrawn.need?.id ?? ''] } }]),
      );
      expect(codesOf(gone)).toEqual(['FROZEN']);
      stepsAfter(await correct(api, people.secretary, id, [right]));
      const after = await history(id);
      expect(after.needs.map((need) => [need.source, need.status]).sort()).toEqual([
        ['OWN', 'TAKEN_UP'],
        ['PARTNER_REQUEST', 'TAKEN_UP'],
      ]);
      const [released] = await api.gateway.system.query('select status, cooperation_id from need where id = $1', [
        wrong?.id.slice(5),
      ]);
      expect(released).toEqual({ status: 'OPEN', cooperation_id: null });

      const words = { name: 'coordinationActivities', value: { text: 'Pertemuan tahunan.' } };
      stepsAfter(
        await act(api, people.secretary, id, 'concludeCoordination', { facts: [words], comment: 'Cukup koordinasi.' }),
      );
      const said = [{ name: 'coordinationActivities', value: { text: 'Pertemuan triwulanan.' } }];
      const done = await correct(api, people.secretary, id, said);
      expect(done.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'COORDINATION' });
      const closed = await history(id);
      expect(closed.facts.find((one) => one.name === 'coordinationActivities')?.value.text).toBe(
        'Pertemuan triwulanan.',
      );
      expect(closed.acts.nodes.at(-1)?.corrections).toMatchObject([
        { was: { text: 'Pertemuan tahunan.' }, is: { text: 'Pertemuan triwulanan.' } },
      ]);
      const [logged] = await api.gateway.system.query<{ log: string }>(
        `select string_agg(facts::text, ' ') as log from event where subject_id = $1`,
        [id.slice(4)],
      );
      expect(logged?.log).not.toMatch(/Pertemuan|triwulanan|Salah/);
      await foldedState(api, id);
    });
  });
});
