import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { seedTest } from '../support/coverage.js';
import type { TestMember } from '../support/fixture.js';
import { openPipb, type Pipb } from '../support/pipb.js';
import { assessment, readiness } from '../support/pipb-walk.js';
import { codesOf, unmetIn } from '../support/pusjatan.js';
import { act, addDocument, type StoryAnswer, stepsAfter } from '../support/story.js';

const permitted = { facts: [{ name: 'clearance', value: { choice: 'DIIZINKAN' } }] };
const contact = {
  facts: [
    { name: 'contactOn', value: { date: '2026-01-20' } },
    { name: 'contact', value: { text: 'Bertemu di pabrik.' } },
  ],
};
/** Where a refusal says the case stands, or which guard does not hold, and who could meet it. */
const whoCould = (answer: StoryAnswer) =>
  answer.userErrors.flatMap((one) =>
    'unmet' in one ? one.unmet.map(({ code, whoCanMeet }) => [code, whoCanMeet]) : [],
  );

describe('the exploration, through HTTP', () => {
  let house: Pipb;
  let people: Pipb['people'];
  beforeAll(async () => {
    house = await openPipb();
    people = house.people;
  });
  afterAll(() => house?.api.close());
  const idOf = async (answer: Promise<StoryAnswer>) => (await answer).cooperation?.id ?? '';
  /** What an account is shown of a case, by every way to it. */
  const seenBy = async (as: TestMember, id: string) => {
    type Told = {
      cooperation: { title: string } | null;
      cooperations: { nodes: { id: string }[] };
      partners: { nodes: { cooperations: { nodes: { id: string }[] } }[] };
      events: { nodes: object[] };
      myNotices: { nodes: { kind: string; cooperation: { id: string } }[] };
      myTasks: { nodes: { cooperation: { id: string } }[] };
    };
    const asked = gql`query ($id: ID!) {
      cooperation(id: $id) { title }
      cooperations(first: 100) { nodes { id } }
      partners(first: 10) { nodes { cooperations(first: 100) { nodes { id } } } }
      events(first: 100, where: { subjectIdIn: [$id] }) { nodes { kind } }
      myNotices(first: 100) { nodes { kind cooperation { id } } }
      myTasks(first: 100) { nodes { cooperation { id } } } }`;
    const told = await house.api.request<Told>(asked, { id }, { as });
    const own = (one: { id: string }) => one.id === id;
    return {
      cooperation: told.cooperation,
      listed: told.cooperations.nodes.some(own),
      ofPartner: told.partners.nodes.some((partner) => partner.cooperations.nodes.some(own)),
      events: told.events.nodes.length > 0,
      notices: told.myNotices.nodes.filter((one) => own(one.cooperation)).map((one) => one.kind),
      tasks: told.myTasks.nodes.some((one) => own(one.cooperation)),
    };
  };
  const unseen = { cooperation: null, listed: false, ofPartner: false, events: false, notices: [], tasks: false };
  const factsOf = async (id: string) => {
    const { cooperation } = await house.api.request<{
      cooperation: { facts: { name: string; value: { number: number | null } }[] };
    }>(
      gql`query ($id: ID!) { cooperation(id: $id) { facts { name value { number } } } }`,
      { id },
      { as: people.director },
    );
    return Object.fromEntries(cooperation.facts.map(({ name, value }) => [name, value.number]));
  };

  seedTest(['C-01'], 'says which main tasks it serves, and how', async ({ accepted, refused }) => {
    const begun = await accepted(() => house.explore('Selaras'));
    expect(stepsAfter(begun)).toEqual(['IZIN', 'PENJAJAKAN_MITRA']);
    const facts = [house.units('unit', 'JUR-A')];
    const aimless = await refused(house.api, () => house.explore('Tanpa arah', people.lecturer, { facts }));
    expect(aimless.userErrors).toEqual([
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'functions'] }),
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'alignment'] }),
    ]);
  });

  seedTest(
    ['C-02'],
    'assesses fit and mutual benefit by a form, with a computed score',
    async ({ accepted, refused }) => {
      const id = await idOf(house.explore('Dinilai'));
      stepsAfter(await act(house.api, people.unitHead, id, 'grantClearance', permitted));
      const half = assessment().map((form) => ({ ...form, answers: form.answers.slice(0, 6) }));
      const unfinished = await refused(house.api, () => act(house.api, people.lecturer, id, 'assess', { forms: half }));
      expect(unfinished.userErrors).toContainEqual(
        expect.objectContaining({ code: 'REQUIRED', path: ['input', 'forms', '0', 'answers', 'benefitOurs'] }),
      );
      await accepted(() => act(house.api, people.lecturer, id, 'assess', { forms: assessment() }));
      expect(await factsOf(id)).toMatchObject({ assessmentScore: 86.25 });
    },
  );

  seedTest(
    ['A-10'],
    'compares strengths and weaknesses of each party, and how they complement each other',
    async ({ accepted, refused }) => {
      const id = await idOf(house.explore('Saling melengkapi'));
      stepsAfter(await act(house.api, people.unitHead, id, 'grantClearance', permitted));
      const compared = {
        strengthsOurs: { text: 'Bengkel dan mahasiswa' },
        weaknessesOurs: { text: 'Tanpa alat karakterisasi' },
        strengthsTheirs: { text: 'Alat karakterisasi' },
        weaknessesTheirs: { text: 'Kurang data lapangan' },
        complement: { number: 5 },
      };
      const oneSided = assessment({ ...compared, weaknessesTheirs: { text: ' ' } });
      const lopsided = await refused(house.api, () =>
        act(house.api, people.lecturer, id, 'assess', { forms: oneSided }),
      );
      expect(lopsided.userErrors).toEqual([
        expect.objectContaining({
          code: 'REQUIRED',
          path: ['input', 'forms', '0', 'answers', 'weaknessesTheirs'],
        }),
      ]);
      await accepted(() => act(house.api, people.lecturer, id, 'assess', { forms: assessment(compared) }));
      type Told = {
        cooperation: {
          formAnswers: {
            form: string;
            answers: { question: string; value: { text: string | null; number: number | null } }[];
          }[];
        };
      };
      const asked = gql`query ($id: ID!) {
        cooperation(id: $id) { formAnswers { form answers { question value { text number } } } } }`;
      const { cooperation } = await accepted(() => house.api.request<Told>(asked, { id }, { as: people.director }));
      const [form] = cooperation.formAnswers;
      const told = Object.fromEntries(
        (form?.answers ?? [])
          .filter(({ question }) => question in compared)
          .map(({ question, value }) => [
            question,
            value.text === null ? { number: value.number } : { text: value.text },
          ]),
      );
      expect([cooperation.formAnswers.length, form?.form, told]).toEqual([1, 'exploration-assessment', compared]);
    },
  );

  seedTest(['C-03'], 'is started by staff, unit heads and the leadership', async ({ accepted, refused }) => {
    for (const who of ['lecturer', 'unitHead', 'vice', 'cooperationVice', 'director'] as const)
      await accepted(() => house.explore(`Oleh ${who}`, people[who]));
    for (const who of ['otherHead', 'outsider', 'partner'] as const) {
      const answer = await refused(house.api, () => house.explore(`Oleh ${who}`, people[who]));
      expect([who, codesOf(answer)]).toEqual([who, ['FORBIDDEN']]);
    }
  });

  seedTest(['C-04'], 'records no contact before the unit head knows or permits it', async ({ accepted, refused }) => {
    const id = await idOf(house.explore('Menunggu izin', people.director));
    // The candidate is not to know of it before: neither the case, nor a list, nor an event; and it ends nothing.
    expect(await seenBy(people.partner, id)).toEqual(unseen);
    const meddling = await refused(house.api, () =>
      act(house.api, people.partner, id, 'stopBeforeForce', { comment: 'Tidak berminat.' }),
    );
    expect(codesOf(meddling)).toEqual(['NOT_FOUND']);
    const early = await refused(house.api, () => act(house.api, people.director, id, 'recordContact', contact));
    expect(codesOf(early)).toEqual(['GUARD_FAILED']);
    expect(whoCould(early)).toEqual([['CLEARED', ['PIMPINAN_UNIT']]]);
    const unjudged = await refused(house.api, () =>
      act(house.api, people.lecturer, id, 'assess', { forms: assessment() }),
    );
    expect(unmetIn(unjudged)).toEqual(['CLEARED']);
    const other = await refused(house.api, () => act(house.api, people.otherHead, id, 'grantClearance', permitted));
    // Whoever has no part in a case does not see it either.
    expect(codesOf(other)).toEqual(['NOT_FOUND']);
    await accepted(() => act(house.api, people.unitHead, id, 'grantClearance', permitted));
    expect(await seenBy(people.partner, id)).toEqual(unseen);
    await accepted(() => act(house.api, people.director, id, 'recordContact', contact));
    expect(await seenBy(people.partner, id)).toMatchObject({ cooperation: { title: 'Menunggu izin' }, listed: true });

    const refusedOne = await idOf(house.explore('Ditolak'));
    const silent = await refused(house.api, () => act(house.api, people.unitHead, refusedOne, 'refuseClearance'));
    expect(silent.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'comment'] })]);
    const ended = await accepted(() =>
      act(house.api, people.unitHead, refusedOne, 'refuseClearance', { comment: 'Sudah ada mitra sebidang.' }),
    );
    expect(ended.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'TIDAK_DIIZINKAN', outcomeKind: 'DECLINED' });
    expect(await seenBy(people.partner, refusedOne)).toEqual(unseen);

    // Stopped before any contact, it was never known outside; after the contact the candidate is told.
    for (const met of [false, true]) {
      const stopped = await idOf(house.explore('Dihentikan'));
      stepsAfter(await act(house.api, people.unitHead, stopped, 'grantClearance', permitted));
      if (met) stepsAfter(await act(house.api, people.lecturer, stopped, 'recordContact', contact));
      await accepted(() =>
        act(house.api, people.unitHead, stopped, 'stopBeforeForce', { comment: 'Anggaran tidak ada.' }),
      );
      const seen = await seenBy(people.partner, stopped);
      expect([met, seen.cooperation !== null, seen.notices]).toEqual([met, met, met ? ['WITHDRAWN'] : []]);
    }
  });

  seedTest(['C-05'], 'is reported to the Director in writing, and acknowledged', async ({ accepted, refused }) => {
    const id = await house.toStep('Dilaporkan', 'LAPORAN');
    const spoken = await refused(house.api, () => act(house.api, people.lecturer, id, 'deliverReport'));
    expect(unmetIn(spoken)).toEqual(['DOCUMENT_MISSING.explorationReport']);
    const early = await refused(house.api, () => act(house.api, people.director, id, 'judgeFeasible'));
    expect(codesOf(early)).toEqual(['ILLEGAL_TRANSITION']);
    expect(await house.inbox(people.director)).not.toContain('TERIMA_LAPORAN');
    await accepted(() => addDocument(house.api, people.lecturer, id, 'explorationReport', 'Laporan'));
    await accepted(() => act(house.api, people.lecturer, id, 'deliverReport'));
    expect(await house.inbox(people.director)).toContain('TERIMA_LAPORAN');
    const unread = await refused(house.api, () => act(house.api, people.director, id, 'judgeFeasible'));
    expect(unread.userErrors).toEqual([
      expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        message: expect.stringContaining('"The Director receives the report", which is for: Director.'),
      }),
    ]);
    expect(stepsAfter(await accepted(() => act(house.api, people.director, id, 'acknowledgeReport')))).toEqual([
      'KELAYAKAN',
    ]);
  });

  seedTest(
    ['C-06'],
    'goes on to the officials when feasible, and ends with a reason when not',
    async ({ accepted, refused }) => {
      const bad = await house.toStep('Tidak layak', 'KELAYAKAN');
      const silent = await refused(house.api, () => act(house.api, people.director, bad, 'judgeNotFeasible'));
      expect(silent.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'comment'] })]);
      const ended = await accepted(() =>
        act(house.api, people.director, bad, 'judgeNotFeasible', { comment: 'Di luar bidang.' }),
      );
      expect(ended.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'TIDAK_LAYAK' });

      const id = await house.toStep('Layak', 'PEMBAHASAN');
      const noMinutes = await refused(house.api, () => act(house.api, people.director, id, 'concludeDeliberation'));
      expect(unmetIn(noMinutes)).toEqual(['DOCUMENT_MISSING.minutes']);
      await accepted(() => addDocument(house.api, people.unitHead, id, 'minutes', 'Notula'));
      const outside = await refused(house.api, () => act(house.api, people.lecturer, id, 'concludeDeliberation'));
      expect(codesOf(outside)).toEqual(['FORBIDDEN']);
      const one = await accepted(() => act(house.api, people.unitHead, id, 'concludeDeliberation'));
      expect(stepsAfter(one)).toEqual(['PEMBAHASAN']);
      const two = await accepted(() => act(house.api, people.vice, id, 'concludeDeliberation'));
      expect(stepsAfter(two)).toEqual(['PENUGASAN']);
    },
  );

  seedTest(
    ['C-07'],
    'names technical owners, who complete the operational checklist',
    async ({ accepted, refused }) => {
      const id = await house.toStep('Teknis', 'PENUGASAN');
      const facts = [house.units('technicalOwners', 'JUR-A')];
      const byUnit = await refused(house.api, () =>
        act(house.api, people.unitHead, id, 'assignTechnicalOwners', { facts }),
      );
      expect(codesOf(byUnit)).toEqual(['FORBIDDEN']);
      await accepted(() => act(house.api, people.cooperationVice, id, 'assignTechnicalOwners', { facts }));
      expect(await house.inbox(people.technical)).toContain('KESIAPAN');
      const partly = { facts: [{ name: 'readiness', value: { choices: readiness.value.choices.slice(1) } }] };
      const lacking = await refused(house.api, () => act(house.api, people.technical, id, 'confirmReadiness', partly));
      expect(lacking.userErrors).toEqual([
        expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'readiness'] }),
      ]);
      const ready = await accepted(() =>
        act(house.api, people.technical, id, 'confirmReadiness', { facts: [readiness] }),
      );
      expect(stepsAfter(ready)).toEqual(['USULAN']);
    },
  );

  seedTest(['C-13', 'B-21'], 'cites document, item, page and words in every step', async ({ accepted }) => {
    type Told = { procedureVersion: { steps: { step: string; source: Record<string, string> }[] } };
    const { procedureVersion } = await accepted(() =>
      house.api.request<Told>(
        gql`query ($id: ID!) { procedureVersion(id: $id) { steps { step source { document item page quote } } } }`,
        { id: house.procedureVersionId },
        { as: people.director },
      ),
    );
    const { steps } = procedureVersion;
    expect(steps).toHaveLength(29);
    for (const { step, source } of steps)
      expect([step, source.document, source.page]).toEqual([
        step,
        expect.stringMatching(/^P5[35]$/),
        expect.stringMatching(/^(55 \(cetak 49\)|53 \(cetak 47\))$/),
      ]);
    expect(steps.find((one) => one.step === 'IZIN')?.source).toEqual({
      document: 'P55',
      item: 'VI.A-1',
      page: '55 (cetak 49)',
      quote:
        'setiap prosedur penjajakan harus dilakukan dengan sepengetahuan atau izin minimal dari pemimpin unit kerja terkait.',
    });
  });
});
