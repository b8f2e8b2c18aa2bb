import { basename } from 'node:path';
import type { Problem } from '../../kernel/problem.js';
import { institutionCreate } from '../../modules/identity/institution-create.js';
import type { Runner } from '../../platform/mutation/run.js';
import { Client } from './client.js';
import { type DemoInstitution, demoFile } from './demo-file.js';

/** An institution as the story finds it: ids by the codes of its file. */
export interface Laid {
  readonly units: ReadonlyMap<string, string>;
  /** By `CODE@UNIT`. */
  readonly posts: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
  /** By address. */
  readonly people: ReadonlyMap<string, string>;
}

type Invited = {
  readonly membership: { readonly person: { readonly id: string } | null } | null;
  readonly invitationToken: string;
};

/**
 * Fills an institution through the API, as its own administrator would. Only its opening is not a call over the
 * network: nobody can found an institution from outside.
 */
export async function layInstitution(
  runner: Runner,
  url: string,
  plan: DemoInstitution,
  password: string,
): Promise<Laid> {
  const anonymous = new Client(url);
  const accept = (token: string) => anonymous.mutate('invitationAccept', { token, password }, 'institution { code }');
  const { administrator, institution } = plan;
  const created = await institutionCreate(runner, { ...institution, administrator, demo: true });
  if (!created.ok) throw new Error(created.error.map((one: Problem) => one.message.en).join('; '));
  await accept(created.value.invitationToken);
  const admin = await anonymous.login(administrator.email, password, institution.code);

  const units = new Map<string, string>();
  for (const { parent, ...unit } of plan.units) {
    const input = { ...unit, ...(parent === undefined ? {} : { parentId: idIn(units, parent) }) };
    const { orgUnit } = await admin.mutate<{ orgUnit: { id: string } }>('orgUnitCreate', input, 'orgUnit { id }');
    units.set(unit.code, orgUnit.id);
  }
  const people = new Map<string, string>();
  const invite = async (person: { email: string; name: string }, roles: readonly string[]): Promise<string> => {
    const input = { email: person.email, personName: person.name, roles };
    const invited = await admin.mutate<Invited>('accountInvite', input, 'membership { person { id } } invitationToken');
    await accept(invited.invitationToken);
    const personId = invited.membership?.person?.id ?? '';
    people.set(person.email, personId);
    return personId;
  };
  const posts = new Map<string, string>();
  for (const { unit, holder, ...post } of plan.posts) {
    const input = { ...post, unitId: idIn(units, unit) };
    const { position } = await admin.mutate<{ position: { id: string } }>('positionCreate', input, 'position { id }');
    posts.set(`${post.code}@${unit}`, position.id);
    const personId = await invite(holder, ['MEMBER']);
    await admin.mutate(
      'assignmentCreate',
      { positionId: position.id, personId, mode: 'DEFINITIVE', startsOn: `${new Date().getUTCFullYear() - 1}-01-01` },
      'assignment { id }',
    );
  }
  for (const person of plan.staff) await invite(person, person.roles);
  const partners = new Map<string, string>();
  for (const { contacts, ...details } of plan.partners) {
    const { partner } = await admin.mutate<{ partner: { id: string } }>('partnerRegister', details, 'partner { id }');
    partners.set(details.name, partner.id);
    for (const contact of contacts) await accept(await inviteContact(admin, partner.id, contact));
  }
  for (const series of plan.numbers) await admin.mutate('numberSeriesSet', series, 'numberSeries { id }');
  if (plan.procedure) await putInForce(admin, plan.procedure);
  return { units, posts, partners, people };
}

async function inviteContact(
  admin: Client,
  partnerId: string,
  person: { email: string; name: string },
): Promise<string> {
  const { contact } = await admin.mutate<{ contact: { id: string } }>(
    'partnerContactAdd',
    { partnerId, ...person },
    'contact { id }',
  );
  const { invitationToken } = await admin.mutate<{ invitationToken: string }>(
    'partnerContactInvite',
    { contactId: contact.id },
    'invitationToken',
  );
  return invitationToken;
}

/** The SOP as a file, the (SAMPLE) decree that puts it in force, and the (SAMPLE) file the public is shown. */
async function putInForce(
  admin: Client,
  { file, decree, officialFile }: NonNullable<DemoInstitution['procedure']>,
): Promise<void> {
  const sopFileId = await admin.upload(basename(file), await demoFile(file));
  const imported = await admin.mutate<{ procedureVersion: { id: string } }>(
    'procedureImport',
    { fileId: sopFileId },
    'procedureVersion { id }',
  );
  const decreeFileId = await admin.upload(basename(decree.file), await demoFile(decree.file));
  const activation = {
    procedureVersionId: imported.procedureVersion.id,
    decreeNumber: decree.number,
    decreeOn: decree.on,
    decreeFileId,
    sample: true,
    officialFileId: await admin.upload(basename(officialFile), await demoFile(officialFile)),
    officialFileSample: true,
  };
  await admin.mutate('procedureActivate', activation, 'procedureVersion { id }');
}

export function idIn(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the demo file names ${code}, which it does not declare`);
  return id;
}
