import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/kernel/problem.js';
import type { Result } from '../../src/kernel/result.js';
import type { NewVersion } from '../../src/modules/document/document.rules.js';
import { type AddedVersion, addVersion } from '../../src/modules/document/document-add-version.js';
import type { Actor } from '../../src/modules/identity/actor.js';
import { type Receipt, run } from '../../src/platform/mutation/run.js';
import type { Work } from '../../src/platform/mutation/work.js';
import type { TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const ticketMutation = `mutation ($input: UploadTicketCreateInput!) {
  uploadTicketCreate(input: $input) { ticket { url expiresAt maxBytes } userErrors { __typename code message path } }
}`;

export interface TicketAnswer {
  readonly uploadTicketCreate: {
    readonly ticket: { readonly url: string; readonly expiresAt: string; readonly maxBytes: number } | null;
    readonly userErrors: readonly object[];
  };
}

export async function ticketUrl(api: TestApi, as: TestMember, input: object = {}): Promise<string> {
  const answer = await api.request<TicketAnswer>(
    ticketMutation,
    { input: { fileName: 'naskah.txt', ...input } },
    { as },
  );
  const { ticket, userErrors } = answer.uploadTicketCreate;
  if (!ticket) throw new Error(JSON.stringify(userErrors));
  return ticket.url;
}

export const put = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'PUT', body, headers });

/** Sends bytes as a member: the file's global id. */
export async function upload(api: TestApi, as: TestMember, bytes: string, fileName = 'naskah.txt'): Promise<string> {
  const response = await put(await ticketUrl(api, as, { fileName }), bytes);
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { fileId: string }).fileId;
}

/** Every file in the storage folder, whole or not. */
export async function filesOnDisk(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

export async function actorOf(api: TestApi, member: TestMember): Promise<Actor> {
  const actor = await api.api.shared.authenticator.actorOf(member.token);
  if (!actor) throw new Error('the test member cannot log in');
  return actor;
}

/** Runs what a later module's verb would run. */
export async function act<T extends Receipt>(
  api: TestApi,
  as: TestMember,
  verb: (work: Work<Actor>) => Promise<Result<T, Problem[]>>,
): Promise<Result<T, Problem[]>> {
  return run(api.api.shared.runner, await actorOf(api, as), { operation: 'test', input: {} }, verb);
}

/** A case that nobody but its own people see, with a document in it. */
export interface TestDocument extends AddedVersion {
  readonly containerId: string;
}

export async function addDocument(
  api: TestApi,
  as: TestMember,
  bytes: string,
  more: Partial<NewVersion> = {},
): Promise<TestDocument> {
  const fileId = more.fileId ?? (await upload(api, as, bytes));
  const containerId = more.containerId ?? randomUUID();
  const version = { kind: 'DRAFT', title: 'Naskah PKS', instrument: true, ...more, fileId, containerId };
  const result = await act(api, as, async (work) => {
    const added = await addVersion(work, version);
    return added.ok ? { ok: true, value: { ...added.value } } : added;
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, containerId };
}

export async function grant(
  api: TestApi,
  institution: TestInstitution,
  objectId: string,
  subjectId: string,
): Promise<void> {
  await api.gateway.system.query(
    'insert into access_grant (institution_id, object_id, subject_id) values ($1, $2, $3)',
    [institution.id, objectId, subjectId],
  );
}

export async function layHouse(api: TestApi) {
  const institution = await layInstitution(api.gateway, { posts: ['HEAD'] });
  const [coordinator, member] = [
    await layMember(api.gateway, institution, { roles: ['COORDINATOR'] }),
    await layMember(api.gateway, institution, { roles: ['MEMBER'], posts: ['HEAD'] }),
  ];
  return { institution, coordinator, member };
}
