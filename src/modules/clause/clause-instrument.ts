import type { Definition } from '../../engines/workflow/definition.js';
import { instrumentsOf, isFinal, negotiatedNow } from '../../engines/workflow/negotiated.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { invalid } from '../identity/problems.js';
import { instrumentFinal } from './clause.problems.js';

/** Why nothing of an instrument can be worked on now; null: of every instrument of the case. */
export function closedTo(
  definition: Definition,
  state: State,
  document: string | null,
  path: readonly string[],
): Problem[] {
  const all = instrumentsOf(definition);
  const final =
    document === null ? all.length > 0 && all.every((kind) => isFinal(state, kind)) : isFinal(state, document);
  if (final) return [instrumentFinal(path)];
  const now = negotiatedNow(definition, state);
  return document === null || now.length === 0 || now.includes(document)
    ? []
    : [otherInstrument(definition, now, path)];
}

/** The instrument new clauses are for: the one named, or the one negotiated now; null where the SOP does not tell. */
export function instrumentFor(
  definition: Definition,
  state: State,
  named: string | null | undefined,
): Result<string | null, Problem[]> {
  const path = ['input', 'document'];
  const all = instrumentsOf(definition);
  if (named != null) {
    const problems = all.includes(named) ? closedTo(definition, state, named, path) : [noInstrument(all, path)];
    return problems.length > 0 ? fail(problems) : ok(named);
  }
  const now = negotiatedNow(definition, state);
  const [only, ...others] = now;
  if (only === undefined || others.length === 0) return ok(only ?? null);
  return fail([
    problem(
      'REQUIRED',
      path,
      text(
        `Say for which instrument: ${titles(definition, now, 'en')}.`,
        `Sebutkan untuk naskah mana: ${titles(definition, now, 'id')}.`,
      ),
    ),
  ]);
}

const titles = ({ documents }: Definition, kinds: readonly string[], language: 'en' | 'id'): string =>
  documents
    .filter((one) => kinds.includes(one.kind))
    .map((one) => `${one.kind} (${one.title[language]})`)
    .join(', ');

const otherInstrument = (definition: Definition, now: readonly string[], path: readonly string[]): Problem =>
  problem(
    'ILLEGAL_TRANSITION',
    path,
    text(
      `The step that is active now negotiates ${titles(definition, now, 'en')}.`,
      `Langkah yang aktif kini merundingkan ${titles(definition, now, 'id')}.`,
    ),
  );

const noInstrument = (all: readonly string[], path: readonly string[]): Problem =>
  invalid(
    path,
    all.length === 0
      ? 'This procedure composes no instrument from clauses.'
      : `This procedure composes ${all.join(', ')}.`,
    all.length === 0 ? 'Prosedur ini tidak menyusun naskah dari klausul.' : `Prosedur ini menyusun ${all.join(', ')}.`,
  );
