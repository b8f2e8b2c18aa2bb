import { decide } from '../../engines/workflow/decide.js';
import type { Making } from '../../engines/workflow/declared.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { NewVersion } from '../document/document.rules.js';
import { addVersion } from '../document/document-add-version.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { engineActor } from './case.rules.js';
import { type LoadedCase, loadCase, stale } from './case-load.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { inInput } from './in-input.js';
import { mirrorSlots } from './slot-mirror.js';

export interface CooperationDocumentAdd {
  readonly cooperationId: string;
  readonly kind: string;
  readonly fileId: string;
  readonly expectedVersion?: number | null;
}

/** Files an uploaded file as the next version of a case's document, and tells the engine: slots given on an earlier version go stale. */
export async function cooperationDocumentAdd(work: Work<Actor>, input: CooperationDocumentAdd): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  return loaded.ok ? fileDocument(work, loaded.value, { kind: input.kind, fileId: input.fileId }) : loaded;
}

export interface FiledDocument extends Pick<NewVersion, 'kind' | 'fileId' | 'documentId'> {
  /** The house made the file itself, of what the SOP says it is made from. */
  readonly madeFrom?: Making;
}

/** As above, of a case that is held. */
export async function fileDocument(work: Work<Actor>, current: LoadedCase, input: FiledDocument): Promise<Outcome> {
  const { definition, state } = current;
  const declared = definition.documents.find((one) => one.kind === input.kind);
  if (!declared)
    return fail([
      problem(
        'INVALID',
        ['input', 'kind'],
        text(
          `This procedure knows the documents ${definition.documents.map((one) => one.kind).join(', ')}.`,
          `Prosedur ini mengenal dokumen ${definition.documents.map((one) => one.kind).join(', ')}.`,
        ),
      ),
    ]);
  const added = await addVersion(work, {
    containerId: current.id,
    kind: declared.kind,
    title: declared.title.id,
    instrument: declared.instrument ?? false,
    basisKind: declared.basis ?? null,
    fileId: input.fileId,
    documentId: input.documentId,
  });
  if (!added.ok) return added;
  const { versionId, number, sha256 } = added.value;
  const decided = decide(definition, state, {
    do: 'recordEvidence',
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    document: declared.kind,
    version: { id: versionId, number, sha256 },
    ...(input.madeFrom === undefined ? {} : { madeFrom: input.madeFrom }),
  });
  if (!decided.ok)
    return fail(
      inInput(decided.error, []).map((one) => ({ ...one, path: one.path.map((p) => (p === 'document' ? 'kind' : p)) })),
    );
  const after = decided.value.reduce(evolve, state);
  const done = decided.value.find((event) => event.type === 'EvidenceRecorded');
  const act = {
    action: 'documentAdd',
    label: text(`${declared.title.en}: version ${number}`, `${declared.title.id}: versi ${number}`),
    step: null,
    positionCode: done?.capacity.position ?? null,
    mode: done?.capacity.mode ?? null,
    commentId: null,
    shared: false,
  };
  if (!(await recordCase(work, definition, current, after, decided.value, act)))
    return fail([stale(current.version + 1)]);
  const mirrored = await mirrorSlots(work, current.id, state, after, null);
  if (!mirrored.ok) return mirrored;
  announceCase(work, 'COOPERATION_DOCUMENT_ADDED', current.id, current.version + 1, after, decided.value, {
    document: declared.kind,
  });
  return ok({ id: current.id });
}
