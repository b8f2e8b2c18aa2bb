import { readFile } from 'node:fs/promises';
import { MyTasksDocument } from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { needsFact } from './needs.js';
import { act, activate, addDocument, requestCase, type StoryAnswer, stepsAfter } from './story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';

/** An institution with the shipped domestic SOP in force, and everybody it names. */
export interface Pusjatan {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly people: Readonly<Record<'admin' | 'head' | 'secretary' | 'centre' | 'otherCentre' | 'partner', TestMember>>;
  /** A POSITIONS fact naming these posts. */
  positions(name: string, ...posts: string[]): { name: string; value: { positions: string[] } };
  /** The units an assessment involves. */
  units(...codes: string[]): { name: string; value: { units: string[] } };
  /** The steps in somebody's inbox. */
  inbox(who: TestMember): Promise<string[]>;
  request(title: string, ...addressees: string[]): Promise<StoryAnswer>;
  /** A case brought to its assessment, with needs recorded. */
  toAssessment(title: string): Promise<string>;
  /** A case of one unit, brought to the Secretary's check on draft version 1. */
  toSecretary(title: string): Promise<string>;
}

/** Opens the house; `edit` changes the SOP's text first (a return policy, say). */
export async function openPusjatan(
  edit: (yaml: string) => string = (yaml) => yaml,
  options: Parameters<typeof startApi>[0] = {},
): Promise<Pusjatan> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, {
    units: [
      { code: 'BADAN', kind: 'BADAN', echelon: 'I' },
      { code: 'PUSAT-A', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
      { code: 'PUSAT-B', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
    ],
    posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A', 'KAPUS@PUSAT-B'],
  });
  const partnerId = await layPartner(api.gateway, institution, { name: 'PT Sinar Uji' });
  const people = {
    admin: await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] }),
    head: await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] }),
    secretary: await layMember(api.gateway, institution, { posts: ['SEKBADAN@BADAN'] }),
    centre: await layMember(api.gateway, institution, { posts: ['KAPUS@PUSAT-A'] }),
    otherCentre: await layMember(api.gateway, institution, { posts: ['KAPUS@PUSAT-B'] }),
    partner: await layMember(api.gateway, institution, { partnerId }),
  };
  await activate(api, people.admin, edit(await readFile(sop, 'utf8')));

  const positions = (name: string, ...posts: string[]) => ({
    name,
    value: { positions: posts.map((post) => `pos_${institution.posts[post]}`) },
  });
  const units = (...codes: string[]) => ({
    name: 'involvedUnits',
    value: { units: codes.map((code) => `unit_${institution.units[code]}`) },
  });
  const request = (title: string, ...addressees: string[]) =>
    requestCase(api, people.partner, {
      partnerId: `par_${partnerId}`,
      title,
      channel: 'PORTAL',
      facts: [positions('addressees', ...addressees)],
    });
  const toAssessment = async (title: string) => {
    const asked = await request(title, 'SEKBADAN@BADAN');
    const id = asked.cooperation?.id ?? '';
    stepsAfter(
      await act(api, people.secretary, id, 'recordNeeds', { facts: [await needsFact(api, people.secretary, 'needs')] }),
    );
    return id;
  };
  const toSecretary = async (title: string) => {
    const id = await toAssessment(title);
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [units('PUSAT-A')] }));
    stepsAfter(await act(api, people.secretary, id, 'forwardToCentre'));
    stepsAfter(await addDocument(api, people.centre, id, 'draft', `Konsep ${title}`));
    stepsAfter(await addDocument(api, people.centre, id, 'workPlan', `Rencana ${title}`));
    stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
    return id;
  };
  const inbox = async (who: TestMember) => {
    const read = await api.request(MyTasksDocument, { first: 100 }, { as: who });
    return read.myTasks?.nodes.map((task) => task.step) ?? [];
  };
  return { api, institution, partnerId, people, positions, units, inbox, request, toAssessment, toSecretary };
}

export const codesOf = (answer: StoryAnswer): string[] => answer.userErrors.map((one) => one.code);

export const unmetIn = (answer: StoryAnswer): string[] =>
  answer.userErrors.flatMap((one) => ('unmet' in one ? one.unmet.map((guard) => guard.code) : []));
