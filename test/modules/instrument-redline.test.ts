import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstrumentRedlineDocument } from '../generated/operations.js';
import { agree, clauseNow, clausesOf, counter, type Guild, propose, remove, words } from '../support/clauses.js';
import { caseWithClauses, composed, openScriptorium } from '../support/instrument.js';
import { act, stepsAfter } from '../support/story.js';

describe('the redline of two composed texts', () => {
  let guild: Guild;
  beforeAll(async () => {
    guild = await openScriptorium();
  });
  afterAll(() => guild?.close());

  it('tells clause by clause what was changed, added, left out and left alone', async () => {
    const { people } = guild;
    const id = await caseWithClauses(guild, 'Dua naskah');
    stepsAfter(
      await act(guild.api, people.speaker, id, 'settle', {
        facts: [{ name: 'endsOn', value: { date: '2029-03-01' } }],
      }),
    );
    const before = await composed(guild, people.scribe, id);
    const [goes, changes, stays] = (await clausesOf(guild, people.analyst, id)).clauses.nodes;
    const latest = async (clauseId = '') => (await clauseNow(guild, people.analyst, id, clauseId)).text.id;

    const party = 'INSTITUTION' as const;
    await remove(guild, people.speaker, { textId: goes?.text.id ?? '', party });
    await counter(guild, people.speaker, {
      textId: changes?.text.id ?? '',
      party,
      body: words('Ditanggung bersama Para Pihak.', 'Borne by both.'),
    });
    const { clauseIds } = await propose(guild, people.speaker, id, party, [
      { heading: words('Keadaan kahar'), body: words('Para Pihak dibebaskan.') },
    ]);
    const [comes] = clauseIds;
    for (const one of [goes?.id, changes?.id, comes]) await agree(guild, await latest(one));
    const after = await composed(guild, people.scribe, id);

    const ask = async (from: string, to: string, as = people.analyst) =>
      (await guild.api.request(InstrumentRedlineDocument, { from, to }, { as })).instrumentRedline;
    const shown = (await ask(before.id, after.id))?.map(({ clauseId, change, redline }) => [
      clauseId,
      change,
      redline?.body.parts.map(({ kind, text }) => `${{ SAME: ' ', ADDED: '+', REMOVED: '-' }[kind]}${text}`) ?? null,
    ]);
    expect(shown).toEqual([
      [changes?.id, 'CHANGED', [' Ditanggung ', '-masing-masing ', '+bersama Para ', ' Pihak.']],
      [stays?.id, 'SAME', null],
      [comes, 'ADDED', ['+Para Pihak dibebaskan.']],
      [goes?.id, 'REMOVED', [expect.stringMatching(/^-/)]],
    ]);
    const back = await ask(after.id, before.id);
    expect(back?.map((one) => one.change)).toEqual(['ADDED', 'CHANGED', 'SAME', 'REMOVED']);

    expect(await ask(before.id, after.id, people.stranger)).toBeNull();
    // Earlier drafts were not meant for the partner.
    expect(await ask(before.id, after.id, people.envoy)).toBeNull();
    expect(await ask(before.id, before.documentVersion.id)).toBeNull();
  });
});
