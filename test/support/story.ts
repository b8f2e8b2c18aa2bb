import {
  CooperationActDocument,
  type CooperationActMutation,
  CooperationDocumentAddDocument,
  CooperationRequestDocument,
  ProcedureActivateDocument,
  ProcedureImportDocument,
  UploadTicketCreateDocument,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

/** What a move of a case answers: the case after it, or every reason against it. */
export type StoryAnswer = NonNullable<CooperationActMutation['cooperationAct']>;

/** Sends bytes by ticket and PUT, as every client does; answers the file's global id. */
export async function upload(api: TestApi, as: TestMember, fileName: string, body: string): Promise<string> {
  const asked = await api.request(UploadTicketCreateDocument, { input: { fileName } }, { as });
  const url = asked.uploadTicketCreate?.ticket?.url;
  if (!url) throw new Error(JSON.stringify(asked));
  const sent = await fetch(url, { method: 'PUT', body });
  const answer = (await sent.json()) as { fileId?: string };
  if (!answer.fileId) throw new Error(JSON.stringify(answer));
  return answer.fileId;
}

/** Reads an SOP in and puts it in force under a sample decree; one with lint errors only when told. */
export async function activate(
  api: TestApi,
  admin: TestMember,
  yaml: string,
  { despiteErrors = false } = {},
): Promise<string> {
  const fileId = await upload(api, admin, 'sop.yaml', yaml);
  const read = await api.request(ProcedureImportDocument, { input: { fileId } }, { as: admin });
  const procedureVersionId = read.procedureImport?.procedureVersion?.id;
  if (!procedureVersionId) throw new Error(JSON.stringify(read));
  const decreeFileId = await upload(api, admin, 'decree.txt', 'SAMPLE decree');
  const decree = { decreeNumber: 'SAMPLE/1', decreeOn: '2026-01-05', sample: true };
  const put = await api.request(
    ProcedureActivateDocument,
    { input: { procedureVersionId, ...decree, decreeFileId, despiteErrors } },
    { as: admin },
  );
  if (put.procedureActivate?.procedureVersion?.state !== 'ACTIVE') throw new Error(JSON.stringify(put));
  return procedureVersionId;
}

const answered = <A>(answer: A | null): A => {
  if (!answer) throw new Error('the call answered null');
  return answer;
};

export async function requestCase(api: TestApi, as: TestMember, input: Input<typeof CooperationRequestDocument>) {
  const answer = await api.request(CooperationRequestDocument, { input }, { as, language: 'en' });
  return answered(answer.cooperationRequest);
}

export async function act(
  api: TestApi,
  as: TestMember,
  cooperationId: string,
  action: string,
  rest: Partial<Input<typeof CooperationActDocument>> = {},
): Promise<StoryAnswer> {
  const input = { cooperationId, action, ...rest };
  const answer = await api.request(CooperationActDocument, { input }, { as, language: 'en' });
  return answered(answer.cooperationAct);
}

export async function addDocument(
  api: TestApi,
  as: TestMember,
  cooperationId: string,
  kind: string,
  body: string,
): Promise<StoryAnswer> {
  const fileId = await upload(api, as, `${kind}.txt`, body);
  const input = { cooperationId, kind, fileId };
  const answer = await api.request(CooperationDocumentAddDocument, { input }, { as, language: 'en' });
  return answered(answer.cooperationDocumentAdd);
}

/** The steps active after a call that must have succeeded. */
export function stepsAfter(answer: StoryAnswer): readonly string[] {
  if (answer.userErrors.length > 0 || !answer.cooperation) throw new Error(JSON.stringify(answer.userErrors));
  return answer.cooperation.activeSteps.map((one) => one.step);
}

type Input<D> = D extends { __apiType?: (variables: { input: infer I }) => unknown } ? I : never;
