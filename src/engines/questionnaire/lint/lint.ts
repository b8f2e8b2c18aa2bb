import { text } from '../../../kernel/text.js';
import type { PatternEngine } from '../check-values.js';
import { compileQuestionnaire } from '../compile.js';
import type { Fault } from '../fault.js';
import type { Questionnaire } from '../model.js';
import { prove } from '../prove.js';
import type { Finding } from './finding.js';
import { rules } from './rules.js';

export interface LintOptions {
  /** The day conditions on today are tried with. */
  readonly today: string;
  readonly patterns?: PatternEngine | null;
  readonly mostStates?: number;
}

/**
 * Reads a questionnaire critically. What keeps it from compiling comes first, and alone: unknown references with
 * "did you mean", circles, types. The rules ask a questionnaire that runs.
 */
export function lintQuestionnaire(questionnaire: Questionnaire, options: LintOptions): Finding[] {
  const compiled = compileQuestionnaire(questionnaire, options.patterns ?? null);
  if (!compiled.ok) return compiled.error.map(asFinding);
  const { today } = options;
  const proof = prove(compiled.value, { today }, options.mostStates);
  const subject = { questionnaire, compiled: compiled.value, proof, today };
  return rules.flatMap(({ code, severity, check }) =>
    check(subject).map((note) => ({ rule: code, severity, ...note })),
  );
}

const asFinding = ({ code, path, message }: Fault): Finding => ({
  rule: code,
  severity: 'ERROR',
  path,
  explanation: message,
  mend: text('It cannot be published before this is mended.', 'Tidak dapat diterbitkan sebelum ini diperbaiki.'),
});
