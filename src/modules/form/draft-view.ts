import type { Json, Node } from '../../engines/questionnaire/document.js';
import { inTurns } from '../../kernel/turns.js';
import type { DocumentRequest } from '../document/file-links.js';
import { caller } from '../identity/request.js';
import { contentView, readKept } from './content-view.js';
import type { QuestionnaireChangeType } from './publish-report.type.js';
import { readsDrafts } from './questionnaire.policy.js';
import type { QuestionnaireDraftType } from './questionnaire.type.js';
import { groundOf } from './questionnaire-ground.js';
import { runQuestionnaire } from './run-questionnaire.js';
import { changesOf } from './version-changes.js';

/** A draft as the projection delivers it. */
export interface DraftSource {
  readonly $id: string;
  readonly $code: string;
  readonly $document: Node;
  readonly $tests: Json | null;
  readonly $revision: number;
}

/** A draft with what only the request knows how to find. */
export interface DraftView extends Omit<QuestionnaireDraftType, 'changes' | 'exportUrl' | 'testsExportUrl'> {
  readonly source: DraftSource;
}

export function draftView(source: DraftSource, request: DocumentRequest): DraftView | null {
  if (!readsDrafts(caller(request))) return null;
  const questionnaire = readKept(source.$document);
  const own = {
    source,
    revision: source.$revision,
    testCount: countTests(source.$tests),
    get faults() {
      const compiled = runQuestionnaire(questionnaire);
      return compiled.ok ? [] : compiled.error.slice(0, MOST_FAULTS).map(faultView);
    },
  };
  return Object.create(contentView(questionnaire, request.locale), Object.getOwnPropertyDescriptors(own));
}

const MOST_FAULTS = 500;

const faultView = ({ code, path, message }: { code: string; path: readonly string[]; message: object }) => ({
  code,
  path,
  explanation: message,
});

function countTests(tests: Json | null): number {
  const list = tests === null ? undefined : (tests as Node).tests;
  return Array.isArray(list) ? list.length : 0;
}

/** What has changed since the latest version; nothing before the first. */
export async function draftChanges(
  { $id, $code, $document, $tests }: DraftSource,
  request: DocumentRequest,
): Promise<QuestionnaireChangeType[]> {
  const { institutionId, timeZone } = caller(request);
  const { gateway, clock } = request.runner;
  const query = <R extends object>(sql: string, values?: readonly unknown[]) =>
    gateway.read<R>(institutionId, sql, values);
  const draft = { id: $id, code: $code, document: $document, tests: $tests };
  const on = { now: clock.now(), timeZone, confirmed: false };
  return inTurns(changesOf(await groundOf({ query }, institutionId, draft, on)));
}

/** Where the draft, or its tests, can be fetched as they are then. */
export function draftExportUrl(
  { $id }: DraftSource,
  request: DocumentRequest,
  kind: 'questionnaire-draft' | 'questionnaire-tests' = 'questionnaire-draft',
): string {
  const { institutionId, membershipId } = caller(request);
  const { files, runner } = request;
  return files.signedUrl(kind, { institutionId, membershipId, id: $id }, runner.clock.now());
}
