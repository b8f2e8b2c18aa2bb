import { type Problem, type ProblemCode, problem } from '../../../kernel/problem.js';
import { fail, ok, type Result } from '../../../kernel/result.js';
import { text } from '../../../kernel/text.js';
import { checkFormulas } from '../check-formulas.js';
import { circleFaults } from '../compile.js';
import type { Node } from '../document.js';
import type { Fault, FaultCode } from '../fault.js';
import type { Questionnaire } from '../model.js';
import { parseQuestionnaire } from '../parse.js';

/** A new document, or why the edit is refused. Paths are those of the edit's own input. */
export type Edited = Result<Node, Problem[]>;

/** What an edit was about. */
export interface Scene {
  /** Names of page, panels and element as they were; null for a new one. */
  readonly before: readonly string[] | null;
  /** As they are now; null for one taken away. */
  readonly after: readonly string[] | null;
  /** Where in the input a fault at this property of it is told. */
  readonly told: (property: readonly string[]) => readonly string[];
}

/**
 * Accepts a new document, unless it cannot be held, has a fault it did not have, breaks a formula elsewhere or closes a
 * circle. What the edit itself writes may be unfinished: what is missing, and formulas of its own that do not hold yet.
 */
export function accepted(before: Node, after: Node, scene: Scene): Edited {
  const read = parseQuestionnaire(after);
  if (!read.ok) return fail(read.error.map((fault) => problemOf(fault, [])));
  const was = parseQuestionnaire(before);
  const isOf = (place: readonly string[] | null, { path }: Fault) => place !== null && startsWith(path, place);
  const isIn = (fault: Fault) => isOf(scene.after, fault);
  const standing = was.ok ? faultsOf(was.value, (fault) => !isOf(scene.before, fault)) : [];
  const now = faultsOf(read.value, (fault) => !isIn(fault)).filter(({ code }) => code !== 'REQUIRED');
  const problems = added(standing, now, scene).map((fault) =>
    isIn(fault) ? problemOf(fault, scene.told(fault.path.slice(scene.after?.length))) : elsewhere(fault),
  );
  return problems.length > 0 ? fail(problems) : ok(after);
}

const faultsOf = (questionnaire: Questionnaire, counts: (fault: Fault) => boolean): Fault[] => [
  ...questionnaire.faults,
  ...checkFormulas(questionnaire).filter(counts),
  ...circleFaults(questionnaire),
];

/** Faults that were not there. Places shift with what is added and taken away, so kinds of faults are counted first. */
function added(standing: readonly Fault[], now: readonly Fault[], { before, after }: Scene): Fault[] {
  const counts = new Map<string, number>();
  for (const fault of standing) counts.set(kindOf(fault), (counts.get(kindOf(fault)) ?? 0) + 1);
  for (const fault of now) counts.set(kindOf(fault), (counts.get(kindOf(fault)) ?? 0) - 1);
  const known = new Set(standing.map((fault) => markOf(fault, before)));
  return now.filter((fault) => (counts.get(kindOf(fault)) ?? 0) < 0 && !known.has(markOf(fault, after)));
}

const kindOf = ({ code, path }: Fault): string => `${code} ${path.at(-1) ?? ''}`;

/** A fault by what it is and where, the edited element being itself wherever it lies. */
const markOf = ({ code, path }: Fault, edited: readonly string[] | null): string =>
  JSON.stringify([code, edited && startsWith(path, edited) ? [null, ...path.slice(edited.length)] : path]);

export const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, index) => path[index] === name);

const codes: Readonly<Partial<Record<FaultCode, ProblemCode>>> = {
  NAME_TAKEN: 'ALREADY_EXISTS',
  REQUIRED: 'REQUIRED',
  TOO_LARGE: 'TOO_LONG',
  TOO_MANY: 'TOO_MANY',
};

/** A fault of a document as the reason of a refusal; its own code stays beside the general one. */
export const problemOf = ({ code, message }: Fault, path: readonly string[]): Problem =>
  problem(codes[code] ?? 'INVALID', path, message, { fault: code });

const elsewhere = ({ code, path, message }: Fault): Problem =>
  problem(
    'INVALID',
    [],
    text(`This would break ${path.join(' / ')}: ${message.en}`, `Ini akan merusak ${path.join(' / ')}: ${message.id}`),
    { fault: code },
  );

export interface Refused {
  readonly ok: false;
  readonly error: Problem[];
}
export const refused = (code: ProblemCode, path: readonly string[], en: string, id: string): Refused =>
  fail([problem(code, path, text(en, id))]);

/** What an edit names and the document does not have. */
export const noSuch = (path: readonly string[]): Refused =>
  refused('NOT_FOUND', path, 'There is nothing of this name here.', 'Tidak ada yang bernama demikian di sini.');
