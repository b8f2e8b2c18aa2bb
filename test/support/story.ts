import { gql } from 'graphql-request';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

/** A refusal as the story's calls show it, whole. */
export interface StoryError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly allowed?: readonly string[];
  readonly unmet?: readonly { code: string; whoCanMeet: readonly string[] }[];
  readonly currentVersion?: number;
}

export interface StoryCase {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly outcomeKind: string | null;
  readonly round: number;
  readonly activeSteps: readonly { readonly step: string }[];
}

export interface StoryAnswer {
  readonly cooperation: StoryCase | null;
  readonly userErrors: readonly StoryError[];
}

const fields = gql`
  fragment Case on Cooperation { id version phase status outcome outcomeKind round activeSteps { step } }
  fragment Refusal on UserError {
    __typename code path message
    ... on IllegalTransitionError { allowed }
    ... on GuardFailedError { unmet { code whoCanMeet } }
    ... on StaleError { currentVersion }
  }
`;

/** Sends bytes by ticket and PUT, as every client does; answers the file's global id. */
export async function upload(api: TestApi, as: TestMember, fileName: string, body: string): Promise<string> {
  const asked = await api.request<{ uploadTicketCreate: { ticket: { url: string } | null; userErrors: object[] } }>(
    gql`mutation ($input: UploadTicketCreateInput!) {
      uploadTicketCreate(input: $input) { ticket { url } userErrors { code message } }
    }`,
    { input: { fileName } },
    { as },
  );
  const url = asked.uploadTicketCreate.ticket?.url;
  if (!url) throw new Error(JSON.stringify(asked));
  const sent = await fetch(url, { method: 'PUT', body });
  const answer = (await sent.json()) as { fileId?: string };
  if (!answer.fileId) throw new Error(JSON.stringify(answer));
  return answer.fileId;
}

/** Reads an SOP in and puts it in force under a sample decree. */
export async function activate(api: TestApi, admin: TestMember, yaml: string): Promise<string> {
  const fileId = await upload(api, admin, 'sop.yaml', yaml);
  const read = await api.request<{
    procedureImport: { procedureVersion: { id: string } | null; userErrors: object[] };
  }>(
    gql`mutation ($input: ProcedureImportInput!) {
      procedureImport(input: $input) { procedureVersion { id } userErrors { code message path } }
    }`,
    { input: { fileId } },
    { as: admin },
  );
  const id = read.procedureImport.procedureVersion?.id;
  if (!id) throw new Error(JSON.stringify(read));
  const decreeFileId = await upload(api, admin, 'decree.txt', 'SAMPLE decree');
  const put = await api.request<{
    procedureActivate: { procedureVersion: { state: string } | null; userErrors: object[] };
  }>(
    gql`mutation ($input: ProcedureActivateInput!) {
      procedureActivate(input: $input) { procedureVersion { state } userErrors { code message path } }
    }`,
    { input: { procedureVersionId: id, decreeNumber: 'SAMPLE/1', decreeOn: '2026-01-05', decreeFileId, sample: true } },
    { as: admin },
  );
  if (put.procedureActivate.procedureVersion?.state !== 'ACTIVE') throw new Error(JSON.stringify(put));
  return id;
}

export async function requestCase(api: TestApi, as: TestMember, input: object): Promise<StoryAnswer> {
  const answer = await api.request<{ cooperationRequest: StoryAnswer }>(
    gql`mutation ($input: CooperationRequestInput!) {
      cooperationRequest(input: $input) { cooperation { ...Case } userErrors { ...Refusal } }
    } ${fields}`,
    { input },
    { as, language: 'en' },
  );
  return answer.cooperationRequest;
}

export async function act(
  api: TestApi,
  as: TestMember,
  cooperationId: string,
  action: string,
  rest: object = {},
): Promise<StoryAnswer> {
  const answer = await api.request<{ cooperationAct: StoryAnswer }>(
    gql`mutation ($input: CooperationActInput!) {
      cooperationAct(input: $input) { cooperation { ...Case } userErrors { ...Refusal } }
    } ${fields}`,
    { input: { cooperationId, action, ...rest } },
    { as, language: 'en' },
  );
  return answer.cooperationAct;
}

export async function addDocument(
  api: TestApi,
  as: TestMember,
  cooperationId: string,
  kind: string,
  body: string,
): Promise<StoryAnswer> {
  const fileId = await upload(api, as, `${kind}.txt`, body);
  const answer = await api.request<{ cooperationDocumentAdd: StoryAnswer }>(
    gql`mutation ($input: CooperationDocumentAddInput!) {
      cooperationDocumentAdd(input: $input) { cooperation { ...Case } userErrors { ...Refusal } }
    } ${fields}`,
    { input: { cooperationId, kind, fileId } },
    { as, language: 'en' },
  );
  return answer.cooperationDocumentAdd;
}

/** The steps active after a call that must have succeeded. */
export function stepsAfter(answer: StoryAnswer): readonly string[] {
  if (answer.userErrors.length > 0 || !answer.cooperation) throw new Error(JSON.stringify(answer.userErrors));
  return answer.cooperation.activeSteps.map((one) => one.step);
}
