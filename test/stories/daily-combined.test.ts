import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CooperationReassignDocument, CooperationsMigrateDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { correct, foldedState, takeBack } from '../support/mend.js';
import { openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { seatsOf } from '../support/seats.js';
import { act, activate, addDocument, stepsAfter, upload } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';

describe('a case that moved to another version of its SOP, with a seat filled by another post', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let seats: ReturnType<typeof seatsOf>;
  let id = '';
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    seats = seatsOf(house);
    await seats.vacate();
    id = await seats.toDraft('Kasus yang dipindahkan');
    const input = { cooperationId: id, position: 'KAPUS', to: seats.post('KAPUS@PUSAT-B'), comment: 'Jabatan kosong.' };
    const filled = await api.request(CooperationReassignDocument, { input }, { as: people.admin });
    expect(filled.cooperationReassign?.userErrors).toEqual([]);
    const [row] = await api.gateway.system.query<{ id: string }>(
      `select id from procedure_version where state = 'ACTIVE'`,
    );
    const yaml = (await readFile(sop, 'utf8')).replace('version: 1.0.0', 'version: 1.1.0');
    const to = await activate(api, people.admin, yaml);
    const decreeFileId = await upload(api, people.admin, 'keputusan.txt', 'SAMPLE decree');
    const moved = await api.request(
      CooperationsMigrateDocument,
      {
        input: {
          from: `prv_${row?.id}`,
          to,
          dryRun: false,
          decreeNumber: 'SK-1/2026',
          decreeOn: '2026-03-01',
          decreeFileId,
        },
      },
      { as: people.admin },
    );
    expect(moved.cooperationsMigrate).toMatchObject({ userErrors: [], moved: 1, stayed: 0 });
  });
  afterAll(() => api?.close());

  it('keeps its substitute, whose task it still is', async () => {
    expect(await seats.inbox(people.otherCentre)).toEqual([`DRAFT_PKS ${id}`]);
    expect((await foldedState(api, id)).procedure).toEqual({ code: 'PUSJATAN-DN', version: '1.1.0' });
  });

  it('takes nothing back from before the move, and corrects nothing that was decided before it', async () => {
    const back = await unchanged(api, () => takeBack(api, people.secretary, id));
    expect(unmetIn(back)).toEqual(['LATER_ACT.6']);
    expect(back.userErrors[0]?.message).toContain('act 6 ("Moved to version 1.1.0 of the procedure")');
    const wrong = await unchanged(api, () => correct(api, people.secretary, id, [house.units('PUSAT-B')]));
    expect(unmetIn(wrong)).toEqual([expect.stringMatching(/^CANNOT_TELL\./)]);
  });

  it('goes on under the new version, and what is done there can be taken back', async () => {
    await addDocument(api, people.otherCentre, id, 'draft', 'Konsep');
    await addDocument(api, people.otherCentre, id, 'workPlan', 'Rencana');
    stepsAfter(await act(api, people.otherCentre, id, 'submitForConfirmation'));
    const back = await takeBack(api, people.otherCentre, id);
    expect(back.userErrors).toEqual([]);
    expect(back.cooperation?.activeSteps.map((one) => one.step)).toEqual(['DRAFT_PKS']);
    expect(await seats.inbox(people.otherCentre)).toEqual([`DRAFT_PKS ${id}`]);
    await foldedState(api, id);
    expect(stepsAfter(await act(api, people.otherCentre, id, 'submitForConfirmation'))).toEqual(['SECRETARY_CHECK']);
  });
});
