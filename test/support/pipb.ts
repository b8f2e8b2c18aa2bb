import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { MyTasksDocument } from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { type Naming, type PipbPeople, pipbPosts, Walk, type WalkOptions } from './pipb-walk.js';
import { Builder, told } from './questionnaire.js';
import { activate, requestCase, type StoryAnswer } from './story.js';

export const pipbFile = 'procedures/pipb/kerja-sama/1.0.0.yaml';

/** An institution with PIPB's SOP in force, its form published, and everybody it names. */
export interface Pipb extends Naming {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly procedureVersionId: string;
  readonly people: PipbPeople;
  /** The steps in somebody's inbox. */
  inbox(who: TestMember): Promise<string[]>;
  /** An exploration started by somebody (a lecturer unless told) for the unit JUR-A. */
  explore(title: string, as?: TestMember, more?: object): Promise<StoryAnswer>;
  /** A new case walked along the usual way until this step is active; its id. */
  toStep(title: string, step: string, options?: WalkOptions): Promise<string>;
  /** A case walked on from where it stands. */
  onward(id: string, step: string, options?: WalkOptions): Promise<void>;
}

interface Plain {
  facts: { name: string; observed?: string }[];
  documents: { madeFrom?: string; dates?: string[] }[];
  steps: { actions: PlainAction[]; works?: { document?: string }[] }[];
  anyTime: PlainAction[];
}
interface PlainAction {
  guards?: { when: unknown }[];
}
type Kind = 'clauses' | 'plan' | 'monitoring' | 'evaluation';

/**
 * The SOP without what is observed of these kinds: their documents are put in as files, and the guards that look at them
 * are left out. For tests of the way itself.
 */
export const without =
  (...kinds: readonly Kind[]) =>
  (yaml: string): string => {
    const sop = parse(yaml, { maxAliasCount: -1 }) as Plain;
    const isGone = (observed: string | undefined) => kinds.some((kind) => observed?.startsWith(`${kind}.`));
    const gone = sop.facts.filter((fact) => isGone(fact.observed)).map((fact) => fact.name);
    const looks = (when: unknown) => gone.some((name) => JSON.stringify(when).includes(`"name":"${name}"`));
    for (const action of [...sop.steps.flatMap((step) => step.actions), ...sop.anyTime])
      if (action.guards) action.guards = action.guards.filter(({ when }) => !looks(when));
    for (const document of sop.documents)
      if (kinds.some((kind) => kind === document.madeFrom?.toLowerCase())) {
        delete document.madeFrom;
        delete document.dates;
      }
    if (kinds.includes('clauses'))
      for (const step of sop.steps) for (const work of step.works ?? []) delete work.document;
    sop.facts = sop.facts.filter((fact) => !gone.includes(fact.name));
    return stringify(sop, { aliasDuplicateObjects: false });
  };
/** Nothing beside the case is looked at. */
export const alone = without('clauses', 'plan', 'monitoring', 'evaluation');

/** Opens the house; `edit` changes the SOP's text first (`alone`, say). */
export async function openPipb(
  edit: (yaml: string) => string = (yaml) => yaml,
  options: Parameters<typeof startApi>[0] = {},
): Promise<Pipb> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, {
    units: [
      { code: 'FT', kind: 'FAKULTAS' },
      { code: 'FE', kind: 'FAKULTAS' },
      { code: 'JUR-A', kind: 'JURUSAN', parent: 'FT' },
      { code: 'JUR-B', kind: 'JURUSAN', parent: 'FE' },
    ],
    posts: Object.values(pipbPosts),
  });
  const partnerId = await layPartner(api.gateway, institution, { name: 'PT Petro Uji' });
  const people: Record<string, TestMember> = {
    admin: await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] }),
    partner: await layMember(api.gateway, institution, { partnerId }),
  };
  for (const [who, post] of Object.entries(pipbPosts))
    people[who] = await layMember(api.gateway, institution, { posts: [post] });
  const everybody = people as PipbPeople;
  const procedureVersionId = await activate(api, everybody.admin, edit(await readFile(pipbFile, 'utf8')));
  await publishForm(api, everybody.admin, 'exploration-assessment');

  const positions: Naming['positions'] = (name, ...named) => ({
    name,
    value: { positions: named.map((post) => `pos_${institution.posts[post]}`) },
  });
  const units: Naming['units'] = (name, ...codes) => ({
    name,
    value: { units: codes.map((code) => `unit_${institution.units[code]}`) },
  });
  const explore: Pipb['explore'] = (title, as = everybody.lecturer, more = {}) =>
    requestCase(api, as, {
      partnerId: `par_${partnerId}`,
      title,
      channel: 'INTERNAL',
      facts: [
        { name: 'functions', value: { choices: ['PENDIDIKAN'] } },
        { name: 'alignment', value: { text: 'Magang industri bagi mahasiswa.' } },
        units('unit', 'JUR-A'),
      ],
      ...more,
    });
  const inbox = async (who: TestMember) => {
    const read = await api.request(MyTasksDocument, { first: 100 }, { as: who });
    return read.myTasks?.nodes.map((task) => task.step) ?? [];
  };
  const walk = new Walk(api, everybody, { positions, units });
  const onward: Pipb['onward'] = (id, step, more) => walk.to(id, step, more);
  const toStep: Pipb['toStep'] = async (title, step, more) => {
    const { cooperation, userErrors } = await explore(title);
    if (!cooperation) throw new Error(JSON.stringify(userErrors));
    await onward(cooperation.id, step, more);
    return cooperation.id;
  };
  return {
    api,
    institution,
    partnerId,
    procedureVersionId,
    people: everybody,
    positions,
    units,
    inbox,
    explore,
    toStep,
    onward,
  };
}

/** Publishes a shipped questionnaire as it is. */
export async function publishForm(api: TestApi, admin: TestMember, code: string): Promise<void> {
  const survey = JSON.parse(await readFile(`surveys/${code}/1.0.0/survey.json`, 'utf8'));
  const builder = await Builder.import(api, admin, survey, { code });
  const answer = await builder.publish();
  if (answer.userErrors.length > 0) throw new Error(told(answer).join());
}
