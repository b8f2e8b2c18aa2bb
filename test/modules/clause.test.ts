import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClauseHistoryDocument, ClausesReorderDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import {
  agree,
  clauseIn,
  clauseNow,
  clausesOf,
  consent,
  counter,
  fileUnder,
  type Guild,
  message,
  openGuild,
  parley,
  propose,
  remove,
  withdraw,
  words,
} from '../support/clauses.js';
import { layPartner } from '../support/fixture.js';
import { inputError } from '../support/seats.js';

describe('clauses', () => {
  let guild: Guild;
  let people: Guild['people'];
  beforeAll(async () => {
    guild = await openGuild();
    ({ people } = guild);
  });
  afterAll(() => guild?.close());

  const history = async (id: string, as = people.speaker) =>
    (await guild.api.request(ClauseHistoryDocument, { id }, { as })).clause?.texts.nodes ?? [];
  const refused = async (error: object, call: () => Promise<object>) =>
    expect(await unchanged(guild.api, call)).toMatchObject({ userErrors: [error] });

  it('are agreed when both parties stand behind the latest text, and a new text voids both consents', async () => {
    const id = await parley(guild, 'Agreeing');
    const first = await clauseIn(guild, people.envoy, id, 'PARTNER', 'Biaya ditanggung bersama.');
    expect(first).toMatchObject({
      number: 1,
      status: 'PROPOSED',
      awaiting: ['INSTITUTION', 'PARTNER'],
      text: { number: 1, round: 1, party: 'PARTNER', untranslated: true },
      version: 1,
    });
    const answered = await counter(guild, people.speaker, {
      textId: first.text.id,
      party: 'INSTITUTION',
      body: words('Biaya ditanggung masing-masing.', 'Each bears its own costs.'),
      note: 'Anggaran tahun ini habis.',
    });
    expect(answered).toEqual({
      clause: expect.objectContaining({
        status: 'COUNTERED',
        text: expect.objectContaining({ number: 2, round: 2, party: 'INSTITUTION', untranslated: false }),
        version: 2,
      }),
      userErrors: [],
    });
    const second = (await clauseNow(guild, people.speaker, id, first.id)).text.id;
    await agree(guild, second);
    expect(await clauseNow(guild, people.analyst, id, first.id)).toMatchObject({ status: 'AGREED', awaiting: [] });
    const changed = await counter(guild, people.speaker, {
      textId: second,
      party: 'INSTITUTION',
      body: words('Biaya ditanggung masing-masing pihak.'),
    });
    expect(changed.clause).toMatchObject({ status: 'COUNTERED', text: { number: 3, round: 2 } });
    expect(await history(first.id)).toMatchObject([
      {
        number: 1,
        party: 'PARTNER',
        person: { id: `per_${people.envoy.personId}` },
        positionCode: 'ENVOY',
        consents: [],
      },
      {
        number: 2,
        note: 'Anggaran tahun ini habis.',
        recorded: false,
        evidence: null,
        consents: [
          {
            party: 'INSTITUTION',
            positionCode: 'SPEAKER',
            voidedBecause: 'NEW_TEXT',
            voidedBy: { id: `per_${people.speaker.personId}` },
          },
          { party: 'PARTNER', positionCode: 'ENVOY', voidedBecause: 'NEW_TEXT', voidedAt: expect.any(String) },
        ],
      },
      { number: 3, consents: [] },
    ]);
  });

  it('take an earlier text up again as a new one, and the same words never twice', async () => {
    const id = await parley(guild, 'Again');
    const first = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Satu.');
    const input = { textId: first.text.id, party: 'PARTNER' as const };
    const { clause } = await counter(guild, people.envoy, { ...input, body: words('Dua.') });
    const textId = clause?.text.id ?? '';
    const back = await counter(guild, people.envoy, { textId, party: 'PARTNER', againTextId: first.text.id });
    expect(back.clause?.text).toMatchObject({ number: 3, body: { id: 'Satu.', en: null }, sha256: first.text.sha256 });
    const latest = { textId: back.clause?.text.id ?? '', party: 'PARTNER' as const };
    const same = 'These are the words of the latest text.';
    await refused(inputError('INVALID', ['input', 'body'], same), () =>
      counter(guild, people.envoy, { ...latest, body: words(' Satu. ') }),
    );
    await refused(inputError('INVALID', ['input', 'againTextId'], same), () =>
      counter(guild, people.envoy, { ...latest, againTextId: first.text.id }),
    );
    await refused(inputError('INVALID', ['input', 'againTextId']), () =>
      counter(guild, people.envoy, { ...latest, againTextId: first.text.id, body: words('Tiga.') }),
    );
    const elsewhere = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Lain.');
    await refused(inputError('NOT_FOUND', ['input', 'againTextId']), () =>
      counter(guild, people.envoy, { ...latest, againTextId: elsewhere.text.id }),
    );
    await refused(inputError('REQUIRED', ['input', 'body']), () => counter(guild, people.envoy, latest));
    await refused(
      inputError('INVALID', ['input', 'body', 'en'], expect.stringContaining('turn the reading direction')),
      () => counter(guild, people.envoy, { ...latest, body: words('Empat.', 'five \u202eruof\u202c') }),
    );
    await refused(inputError('TOO_LONG', ['input', 'body', 'id']), () =>
      counter(guild, people.envoy, { ...latest, body: words('x'.repeat(20_001)) }),
    );
  });

  it('are removed by both, as they are agreed; an unanswered offer is taken back at once', async () => {
    const id = await parley(guild, 'Removing');
    const offer = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    const gone = await remove(guild, people.speaker, { textId: offer.text.id, party: 'INSTITUTION' });
    expect(gone.clause).toMatchObject({ status: 'REMOVED', removedAt: expect.any(String), text: { body: null } });
    await refused(inputError('FROZEN', ['input', 'textId']), () =>
      consent(guild, people.envoy, { textId: gone.clause?.text.id ?? '', party: 'PARTNER' }),
    );

    const agreed = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    await agree(guild, agreed.text.id);
    const asked = await remove(guild, people.speaker, { textId: agreed.text.id, party: 'INSTITUTION', note: 'Ganda.' });
    expect(asked.clause).toMatchObject({ status: 'PROPOSED', removedAt: null, text: { removal: true, body: null } });
    const textId = asked.clause?.text.id ?? '';
    await refused(inputError('ALREADY_EXISTS', ['input', 'textId']), () =>
      remove(guild, people.envoy, { textId, party: 'PARTNER' }),
    );
    await agree(guild, textId);
    expect(await clauseNow(guild, people.envoy, id, agreed.id)).toMatchObject({ status: 'REMOVED', awaiting: [] });
    expect((await clausesOf(guild, people.envoy, id, { not: { statusIn: ['REMOVED'] } })).clauses.nodes).toEqual([]);

    const restored = await counter(guild, people.envoy, { textId, party: 'PARTNER', againTextId: agreed.text.id });
    expect(restored.clause).toMatchObject({ status: 'COUNTERED', removedAt: null, text: { removal: false, round: 2 } });
  });

  it('lose a consent that is withdrawn, which stays in their history', async () => {
    const id = await parley(guild, 'Withdrawing');
    const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    await agree(guild, clause.text.id);
    const twice = { textId: clause.text.id, party: 'PARTNER' as const };
    await refused(inputError('ALREADY_EXISTS', ['input', 'textId']), () => consent(guild, people.envoy, twice));
    const without = await withdraw(guild, people.envoy, twice);
    expect(without.clause).toMatchObject({ status: 'CONSENTED_BY_INSTITUTION', awaiting: ['PARTNER'] });
    await refused(inputError('NOT_FOUND', ['input', 'party']), () => withdraw(guild, people.envoy, twice));
    expect((await consent(guild, people.envoy, twice)).clause).toMatchObject({ status: 'AGREED' });
    expect((await history(clause.id))[0]?.consents).toMatchObject([
      { party: 'INSTITUTION', voidedAt: null },
      { party: 'PARTNER', voidedBecause: 'WITHDRAWN', voidedBy: { id: `per_${people.envoy.personId}` } },
      { party: 'PARTNER', voidedAt: null, voidedBecause: null },
    ]);
  });

  describe('what the partner said elsewhere', () => {
    it('is recorded by staff with contact, channel and file, marked so, and shown to both sides', async () => {
      const id = await parley(guild, 'Recording');
      const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
      const recorded = await message(guild, people.speaker);
      const given = await consent(guild, people.speaker, { textId: clause.text.id, party: 'PARTNER', recorded });
      expect(given.clause).toMatchObject({ status: 'CONSENTED_BY_PARTNER' });
      const body = words('Kami minta dua tahun.');
      const answer = { textId: clause.text.id, party: 'PARTNER' as const, recorded };
      const said = await counter(guild, people.speaker, { ...answer, body });
      expect(said.clause).toMatchObject({ status: 'COUNTERED', text: { round: 2, party: 'PARTNER' } });
      const { textId, party } = { ...answer, textId: said.clause?.text.id ?? '' };
      await consent(guild, people.envoy, { textId, party });
      const again = await withdraw(guild, people.speaker, {
        textId,
        party,
        recorded: await message(guild, people.speaker),
      });
      expect(again.clause).toMatchObject({ status: 'COUNTERED' });

      const evidence = { fileName: 'pesan.txt', downloadUrl: expect.stringContaining('/files/evidence/') };
      const speaker = { id: `per_${people.speaker.personId}` };
      const [first, second] = await history(clause.id);
      expect(first?.consents).toMatchObject([
        {
          party: 'PARTNER',
          recorded: true,
          recordedBy: speaker,
          channel: 'MESSAGE',
          evidence,
          positionCode: 'SPEAKER',
        },
      ]);
      expect(first?.consents[0]?.person?.id).not.toBe(speaker.id);
      expect(second).toMatchObject({ recorded: true, recordedBy: speaker, channel: 'MESSAGE', evidence });
      expect(second?.consents).toMatchObject([
        { recorded: false, evidence: null, voidRecordedBy: speaker, voidChannel: 'MESSAGE', voidEvidence: evidence },
      ]);
      const partners = (await history(clause.id, people.envoy))[1];
      expect(partners).toMatchObject({ recorded: true, recordedBy: null, person: null, evidence });
      const sent = await fetch(partners?.evidence?.downloadUrl ?? '');
      expect([sent.status, await sent.text()]).toEqual([200, `Kami setuju. ${people.speaker.personId}`]);
      expect(sent.headers.get('content-disposition')).toContain('pesan.txt');
      expect((await fetch(`${partners?.evidence?.downloadUrl}x`)).status).toBe(404);
    });

    it('is recorded for a partner that was merged into another, by a contact of the survivor', async () => {
      const own = await openGuild();
      try {
        const id = await parley(own, 'Merged');
        const clause = await clauseIn(own, own.people.speaker, id, 'INSTITUTION');
        const survivorId = `par_${await layPartner(own.api.gateway, own.institution)}`;
        const merge = 'mutation ($input: PartnerMergeInput!) { partnerMerge(input: $input) { userErrors { code } } }';
        const input = { partnerId: `par_${own.partnerId}`, survivorId };
        const merged = await own.api.raw(merge, { input }, { as: own.people.admin });
        expect(merged.body).toEqual({ data: { partnerMerge: { userErrors: [] } } });
        const recorded = await message(own, own.people.speaker);
        const given = await consent(own, own.people.speaker, { textId: clause.text.id, party: 'PARTNER', recorded });
        expect(given.clause).toMatchObject({ status: 'CONSENTED_BY_PARTNER' });
      } finally {
        await own.close();
      }
    });

    it('is refused without evidence, by the partner itself, and for the institution', async () => {
      const id = await parley(guild, 'Not recorded');
      const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
      const input = { textId: clause.text.id, party: 'PARTNER' as const };
      const recorded = await message(guild, people.speaker);
      const needed =
        'What the partner said elsewhere is recorded with the contact who said so, the channel, and a file that shows it.';
      await refused(inputError('REQUIRED', ['input', 'recorded'], needed), () => consent(guild, people.speaker, input));
      // Sent by somebody else than who records.
      const others = await message(guild, people.envoy);
      await refused(inputError('NOT_FOUND', ['input', 'recorded', 'evidenceFileId']), () =>
        consent(guild, people.speaker, { ...input, recorded: others }),
      );
      await refused(inputError('NOT_FOUND', ['input', 'recorded', 'contactId']), () =>
        consent(guild, people.speaker, { ...input, recorded: { ...recorded, contactId: clause.id } }),
      );
      const wrongSide = inputError(
        'INVALID',
        ['input', 'recorded'],
        'Only what the partner said is recorded, by staff. Whoever speaks for the own side does so by the own account.',
      );
      await refused(wrongSide, () => consent(guild, people.envoy, { ...input, recorded }));
      await refused(wrongSide, () =>
        consent(guild, people.speaker, { textId: clause.text.id, party: 'INSTITUTION', recorded }),
      );
    });
  });

  describe('are worked on by whom the SOP lets, when it lets them', () => {
    it('refuses the wrong party, other posts, analysts, and tells strangers nothing', async () => {
      const id = await parley(guild, 'Rights');
      const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
      const { text } = clause;
      await refused(
        inputError('FORBIDDEN', ['input', 'party'], 'A partner’s contact speaks for the partner only.'),
        () => consent(guild, people.envoy, { textId: text.id, party: 'INSTITUTION' }),
      );
      const notYours = inputError(
        'FORBIDDEN',
        ['input', 'textId'],
        'This is not yours to do; it is for: Speaker, Envoy.',
      );
      for (const who of [people.analyst, people.admin])
        await refused(notYours, () => consent(guild, who, { textId: text.id, party: 'INSTITUTION' }));
      await refused(inputError('FORBIDDEN', ['input', 'cooperationId'], notYours.message), () =>
        propose(guild, people.analyst, id, 'INSTITUTION', [{ heading: words('A'), body: words('B') }]),
      );
      const none = inputError(
        'NOT_FOUND',
        ['input', 'textId'],
        'There is no such text of a clause, or none you may see.',
      );
      for (const who of [people.stranger, people.scribe]) {
        await refused(none, () => consent(guild, who, { textId: text.id, party: 'PARTNER' }));
        await refused(none, () => remove(guild, who, { textId: text.id, party: 'PARTNER' }));
      }
      await refused(none, () => consent(guild, people.envoy, { textId: clause.id, party: 'PARTNER' }));
      const seen = await guild.api.raw(
        `{ clause(id: "${clause.id}") { id } clauses { nodes { id } } }`,
        {},
        { as: people.stranger },
      );
      expect(seen.body).toEqual({ data: { clause: null, clauses: { nodes: [] } } });
    });

    it('refuses all once the instrument is final', async () => {
      const id = await parley(guild, 'Final');
      const { text } = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
      // Composing and making final are shown elsewhere; here the case only says so.
      await guild.api.gateway.system.query(
        `update cooperation set state = jsonb_set(state, '{finalised,pact}', '{"id":"x","number":1,"sha256":"x"}') where id = $1`,
        [id.slice(4)],
      );
      const party = 'INSTITUTION' as const;
      const final = inputError(
        'FROZEN',
        ['input', 'textId'],
        'What is made from these clauses is final: they take no more changes. An addendum amends it.',
      );
      const input = { textId: text.id, party };
      await refused(final, () => counter(guild, people.speaker, { ...input, body: words('Lain.') }));
      await refused(final, () => consent(guild, people.speaker, input));
      await refused(final, () => withdraw(guild, people.speaker, input));
      await refused(final, () => remove(guild, people.speaker, input));
      await refused(final, () => fileUnder(guild, people.speaker, { textId: text.id, code: 'TERM' }));
      await refused({ ...final, path: ['input', 'cooperationId'] }, () =>
        propose(guild, people.speaker, id, party, [{ heading: words('A'), body: words('B') }]),
      );
    });
  });

  it('are acted on as they were seen: an older text or version is refused with the one in force', async () => {
    const id = await parley(guild, 'Stale');
    const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    const seen = clause.text.id;
    const { clause: now } = await counter(guild, people.speaker, {
      textId: seen,
      party: 'INSTITUTION',
      body: words('B.'),
    });
    const stale = {
      __typename: 'StaleError',
      code: 'STALE',
      path: ['input', 'textId'],
      message: 'This clause has a newer text by now, its text 2. Read it and decide anew.',
      currentVersion: 2,
      currentId: now?.text.id,
    };
    const party = 'PARTNER' as const;
    await refused(stale, () => consent(guild, people.envoy, { textId: seen, party }));
    await refused(stale, () => counter(guild, people.envoy, { textId: seen, party, body: words('C.') }));
    await refused(stale, () => remove(guild, people.envoy, { textId: seen, party }));
    await refused(stale, () => withdraw(guild, people.envoy, { textId: seen, party }));
    await refused({ code: 'STALE', path: ['input', 'expectedVersion'], currentVersion: 2, currentId: null }, () =>
      consent(guild, people.envoy, { textId: now?.text.id ?? '', party, expectedVersion: 1 }),
    );
  });

  it('are proposed all or none, within limits', async () => {
    const id = await parley(guild, 'Many');
    const one = { heading: words('A'), body: words('B') };
    const many = (count: number) => propose(guild, people.speaker, id, 'INSTITUTION', Array(count).fill(one));
    expect(await unchanged(guild.api, () => many(0))).toMatchObject({
      userErrors: [{ code: 'REQUIRED' }],
      clauseIds: [],
    });
    expect(await unchanged(guild.api, () => many(51))).toMatchObject({
      userErrors: [{ code: 'TOO_MANY', message: 'At most 50 clauses at once.' }],
    });
    const mixed = [one, { body: words('x') }, { heading: words('C'), body: words(' '), code: 'NOTHING' }];
    const faults = await unchanged(guild.api, () => propose(guild, people.speaker, id, 'INSTITUTION', mixed));
    expect(faults).toEqual({
      cooperation: null,
      clauseIds: [],
      userErrors: [
        inputError('REQUIRED', ['input', 'clauses', '1', 'heading']),
        inputError(
          'INVALID',
          ['input', 'clauses', '2', 'code'],
          'The procedure’s checklist knows PARTIES, TERM, LANGUAGE.',
        ),
        inputError('REQUIRED', ['input', 'clauses', '2', 'body', 'id']),
      ],
    });
    const rehearsed = await unchanged(guild.api, () =>
      propose(guild, people.speaker, id, 'INSTITUTION', [one], { dryRun: true }),
    );
    expect(rehearsed).toEqual({ cooperation: { id }, clauseIds: [], userErrors: [] });
    for (let count = 0; count < 4; count += 1) expect((await many(50)).clauseIds).toHaveLength(50);
    expect(await unchanged(guild.api, () => many(1))).toMatchObject({
      userErrors: [
        {
          code: 'TOO_MANY',
          message: 'A cooperation has at most 200 clauses, removed ones too; it has 200.',
        },
      ],
    });
    const idempotencyKey = 'the-same-clauses';
    const other = await parley(guild, 'Retry');
    const [once, again] = [
      await propose(guild, people.speaker, other, 'INSTITUTION', [one], { idempotencyKey }),
      await propose(guild, people.speaker, other, 'INSTITUTION', [one], { idempotencyKey }),
    ];
    expect(again).toEqual(once);
    expect((await clausesOf(guild, people.speaker, other)).clauses.totalCount).toBe(1);
  });

  it('are put in order by naming each once; consents stand', async () => {
    const id = await parley(guild, 'Order');
    const made = await propose(
      guild,
      people.speaker,
      id,
      'INSTITUTION',
      ['A', 'B', 'C', 'D'].map((name) => ({ heading: words(name), body: words(name) })),
    );
    const [a = '', b = '', c = '', d = ''] = made.clauseIds;
    const text = (await clauseNow(guild, people.speaker, id, b)).text;
    const party = 'INSTITUTION' as const;
    await remove(guild, people.speaker, { textId: text.id, party });
    await agree(guild, (await clauseNow(guild, people.speaker, id, a)).text.id);
    const reorder = async (clauseIds: string[], as = people.envoy) => {
      const input = { cooperationId: id, clauseIds };
      return (await guild.api.request(ClausesReorderDocument, { input }, { as, language: 'en' })).clausesReorder ?? {};
    };
    await refused(inputError('NOT_FOUND', ['input', 'clauseIds', '1']), () => reorder([d, b, a, c]));
    await refused(inputError('INVALID', ['input', 'clauseIds', '2'], 'This clause is named twice.'), () =>
      reorder([d, a, d]),
    );
    await refused(
      inputError('INVALID', ['input', 'clauseIds'], 'Name every clause that is not removed: 1 of 3 are missing.'),
      () => reorder([d, a]),
    );
    expect(await reorder([d, a, c])).toMatchObject({
      cooperation: {
        clauses: { nodes: [{ id: d, number: 1 }, { id: a, number: 2 }, { id: c, number: 3 }, { id: b }] },
      },
      userErrors: [],
    });
    await refused(inputError('INVALID', ['input', 'clauseIds'], 'The clauses are in this order already.'), () =>
      reorder([d, a, c]),
    );
    expect(await clauseNow(guild, people.speaker, id, a)).toMatchObject({ status: 'AGREED', number: 2 });
  });
});
