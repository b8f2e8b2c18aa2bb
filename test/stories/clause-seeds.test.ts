import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  agree,
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
  words,
} from '../support/clauses.js';
import { seedTest } from '../support/coverage.js';
import { act, stepsAfter } from '../support/story.js';

describe('negotiation, as PIPB’s texts tell it, under an SOP made up here', () => {
  let guild: Guild;
  let people: Guild['people'];
  beforeAll(async () => {
    guild = await openGuild();
    ({ people } = guild);
  });
  afterAll(() => guild?.close());

  const one = (body: string, code: string | null = null) => ({
    code,
    heading: words('Judul', 'Heading'),
    body: words(body, `${body} (en)`),
  });
  const begin = async (title: string, ...bodies: [string, string | null][]) => {
    const id = await parley(guild, title);
    const { clauseIds } = await propose(
      guild,
      people.speaker,
      id,
      'INSTITUTION',
      bodies.map(([body, code]) => one(body, code)),
    );
    const textOf = async (index: number) =>
      (await clauseNow(guild, people.speaker, id, clauseIds[index] ?? '')).text.id;
    return { id, clauseIds, textOf };
  };

  seedTest(['C-10'], 'no text is drafted before a clause of it is agreed', async (seed) => {
    const { id, textOf } = await begin('Substance first', ['Para pihak.', 'PARTIES'], ['Tiga tahun.', 'TERM']);
    const settle = () => act(guild.api, people.speaker, id, 'settle');
    expect(await seed.refused(guild.api, settle)).toMatchObject({
      userErrors: [
        {
          code: 'GUARD_FAILED',
          unmet: [
            { code: 'SUBSTANCE_FIRST', explanation: 'No clause is agreed yet.', whoCanMeet: ['SPEAKER', 'ENVOY'] },
            { code: 'NONE_OPEN', whoCanMeet: ['SPEAKER', 'ENVOY'] },
            { code: 'LAWFUL', whoCanMeet: ['SPEAKER', 'ENVOY'] },
          ],
        },
      ],
    });
    await agree(guild, await textOf(0));
    const offered = async () =>
      (await clausesOf(guild, people.speaker, id)).availableActions.find((one) => one.action === 'settle');
    expect(await offered()).toMatchObject({ allowed: false, because: [{ code: 'NONE_OPEN' }, { code: 'LAWFUL' }] });
    await agree(guild, await textOf(1));
    expect(await offered()).toMatchObject({ allowed: true, because: [] });
    expect(stepsAfter(await seed.accepted(settle))).toEqual(['WRITING']);
    // Who has settled negotiates no more, until the work goes back.
    const late = await seed.refused(guild.api, () => propose(guild, people.envoy, id, 'PARTNER', [one('Terlambat.')]));
    expect(late).toMatchObject({
      userErrors: [
        { code: 'ILLEGAL_TRANSITION', path: ['input', 'cooperationId'], message: expect.stringContaining('Writing') },
      ],
    });
    stepsAfter(await act(guild.api, people.scribe, id, 'parleyAgain', { comment: 'Satu butir terlupa.' }));
    expect((await propose(guild, people.envoy, id, 'PARTNER', [one('Satu lagi.')])).userErrors).toEqual([]);
  });

  seedTest(['C-11'], 'one consent leaves a clause open, two agree it, a change voids both', async (seed) => {
    const { id, clauseIds, textOf } = await begin('Every item', ['Biaya bersama.', null]);
    const clause = () => clauseNow(guild, people.analyst, id, clauseIds[0] ?? '');
    const textId = await textOf(0);
    expect(await clause()).toMatchObject({ status: 'PROPOSED', awaiting: ['INSTITUTION', 'PARTNER'] });
    await seed.accepted(() => consent(guild, people.speaker, { textId, party: 'INSTITUTION' }));
    expect(await clause()).toMatchObject({ status: 'CONSENTED_BY_INSTITUTION', awaiting: ['PARTNER'] });
    // The institution cannot speak for the partner, unless it records what the partner said.
    await seed.refused(guild.api, () => consent(guild, people.speaker, { textId, party: 'PARTNER' }));
    const recorded = await message(guild, people.speaker);
    await seed.accepted(() => consent(guild, people.speaker, { textId, party: 'PARTNER', recorded }));
    expect(await clause()).toMatchObject({ status: 'AGREED', awaiting: [] });
    const change = { textId, party: 'PARTNER' as const, body: words('Biaya masing-masing.') };
    await seed.accepted(() => counter(guild, people.envoy, change));
    expect(await clause()).toMatchObject({ status: 'COUNTERED', awaiting: ['INSTITUTION', 'PARTNER'] });
    const old = await seed.refused(guild.api, () => consent(guild, people.speaker, { textId, party: 'INSTITUTION' }));
    expect(old.userErrors).toMatchObject([{ code: 'STALE', currentVersion: 2, currentId: await textOf(0) }]);
  });

  seedTest(['B-13'], 'unit and partner negotiate in rounds until they agree', async (seed) => {
    const { id, clauseIds, textOf } = await begin('Rounds', ['Satu tahun.', 'TERM']);
    const answer = async (who: 'speaker' | 'envoy', body: string) => {
      const party = who === 'envoy' ? 'PARTNER' : 'INSTITUTION';
      const textId = await textOf(0);
      const given = await seed.accepted(() => counter(guild, people[who], { textId, party, body: words(body) }));
      return [given.clause?.status, given.clause?.text.round, given.clause?.text.number];
    };
    expect(await answer('envoy', 'Lima tahun.')).toEqual(['COUNTERED', 2, 2]);
    expect(await answer('speaker', 'Dua tahun.')).toEqual(['COUNTERED', 3, 3]);
    // Whoever mends the own words begins no round.
    expect(await answer('speaker', 'Tiga tahun.')).toEqual(['COUNTERED', 3, 4]);
    const notTheirs = await seed.refused(guild.api, () =>
      propose(guild, people.analyst, id, 'INSTITUTION', [one('Atas nama unit.')]),
    );
    expect(notTheirs.userErrors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('Speaker, Envoy') },
    ]);
    await agree(guild, await textOf(0));
    expect(await clauseNow(guild, people.envoy, id, clauseIds[0] ?? '')).toMatchObject({ status: 'AGREED' });
  });

  seedTest(
    ['C-09'],
    'the checklist of required clauses says what is missing, and holds the case back',
    async (seed) => {
      const id = await parley(guild, 'Checklist', true);
      const list = async () =>
        (await clausesOf(guild, people.envoy, id)).requiredClauses.map(({ code, status, confirmed }) => [
          code,
          status,
          confirmed,
        ]);
      expect(await list()).toEqual([
        ['PARTIES', 'MISSING', true],
        ['TERM', 'MISSING', false],
        ['LANGUAGE', 'MISSING', true],
      ]);
      // A heading that is not given is the checklist's.
      const { clauseIds } = await seed.accepted(() =>
        propose(guild, people.speaker, id, 'INSTITUTION', [
          { code: 'PARTIES', body: words('Pihak pertama dan kedua.') },
          { code: 'TERM', body: words('Tiga tahun.') },
          one('Bahasa Indonesia dan Inggris.'),
        ]),
      );
      const now = (index: number) => clauseNow(guild, people.speaker, id, clauseIds[index] ?? '');
      expect(await now(0)).toMatchObject({ heading: { id: 'Identitas para pihak', en: 'Identity of the parties' } });
      for (const index of [0, 1, 2]) await agree(guild, (await now(index)).text.id);
      expect((await list()).map(([, status]) => status)).toEqual(['AGREED', 'AGREED', 'MISSING']);
      const held = await seed.refused(guild.api, () => act(guild.api, people.speaker, id, 'settle'));
      expect(held.userErrors).toMatchObject([
        { unmet: [{ code: 'LAWFUL', explanation: 'Required clauses are lacking.' }] },
      ]);

      const textId = (await now(2)).text.id;
      const partners = await seed.refused(guild.api, () =>
        fileUnder(guild, people.envoy, { textId, code: 'LANGUAGE' }),
      );
      expect(partners.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
      await seed.accepted(() => fileUnder(guild, people.speaker, { textId, code: 'LANGUAGE' }));
      expect(await now(2)).toMatchObject({ status: 'AGREED', code: 'LANGUAGE' });
      expect((await clausesOf(guild, people.speaker, id)).requiredClauses.at(-1)).toEqual({
        code: 'LANGUAGE',
        title: { id: 'Bahasa', en: 'Language' },
        source: { document: 'G', item: '3', quote: 'tongues' },
        confirmed: true,
        status: 'AGREED',
        clauseIds: [clauseIds[2]],
      });
      expect(stepsAfter(await seed.accepted(() => act(guild.api, people.speaker, id, 'settle')))).toEqual(['WRITING']);
    },
  );
});
