import { readFile } from 'node:fs/promises';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { activate } from './story.js';

export const polibatamFile = 'procedures/polibatam/kerja-sama/1.0.0.yaml';

/** Everybody the SOP names; heads of departments and programmes act for their unit under titles of their own. */
export const polibatamPosts = {
  staff: 'STAF_HKS@UKS',
  coordinator: 'SUBKOOR_HKS@UKS',
  unit: 'KAJUR@JUR-TM',
  otherUnit: 'KAJUR@JUR-MB',
  programme: 'KAPRODI@PRODI-TM',
  director: 'DIREKTUR',
} as const;
type Person = keyof typeof polibatamPosts | 'admin' | 'office' | 'partner';

/** A polytechnic with the SOP of activities in force, and everybody it names. */
export interface Polibatam {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partnerId: string;
  readonly procedureVersionId: string;
  readonly people: Readonly<Record<Person, TestMember>>;
}

export async function openPolibatam(options: Parameters<typeof startApi>[0] = {}): Promise<Polibatam> {
  const api = await startApi(options);
  const { gateway } = api;
  const institution = await layInstitution(gateway, {
    units: [
      { code: 'UKS', kind: 'UNIT_KERJASAMA' },
      { code: 'JUR-TM', kind: 'JURUSAN' },
      { code: 'JUR-MB', kind: 'JURUSAN' },
      { code: 'PRODI-TM', kind: 'PRODI', parent: 'JUR-TM' },
      { code: 'PRODI-MB', kind: 'PRODI', parent: 'JUR-MB' },
    ],
    posts: Object.values(polibatamPosts),
  });
  const partnerId = await layPartner(gateway, institution, { name: 'PT Galangan Uji' });
  const people: Record<string, TestMember> = {
    admin: await layMember(gateway, institution, { roles: ['ADMINISTRATOR'] }),
    office: await layMember(gateway, institution, { roles: ['COORDINATOR'] }),
    partner: await layMember(gateway, institution, { partnerId }),
  };
  for (const [who, post] of Object.entries(polibatamPosts))
    people[who] = await layMember(gateway, institution, { posts: [post] });
  const everybody = people as Record<Person, TestMember>;
  const procedureVersionId = await activate(api, everybody.admin, await readFile(polibatamFile, 'utf8'));
  return { api, institution, partnerId, procedureVersionId, people: everybody };
}
