import { text } from '../../../kernel/text.js';
import { compileQuestionnaire } from '../compile.js';
import type { Fault } from '../fault.js';
import type { Questionnaire } from '../model.js';
import type { PatternEngine } from '../pattern.js';
import { prove } from '../prove.js';
import { conditionsIn } from './conditions.js';
import type { Finding } from './finding.js';
import { rules } from './rules.js';
import { truthsOf } from './truth.js';

/** More of one rule than anybody mends at once. */
const MOST_OF_A_RULE = 500;

export interface LintOptions {
  /** The day conditions on today are tried with. */
  readonly today: string;
  readonly patterns?: PatternEngine;
  readonly mostStates?: number;
}

/**
 * Reads a questionnaire critically. What keeps it from compiling comes first, and alone: unknown references with
 * "did you mean", circles, types. The rules ask a questionnaire that runs.
 */
export function lintQuestionnaire(questionnaire: Questionnaire, options: LintOptions): Finding[] {
  const compiled = compileQuestionnaire(questionnaire, options.patterns);
  if (!compiled.ok) return compiled.error.map(asFinding);
  const { today } = options;
  const proof = prove(compiled.value, { today }, options.mostStates);
  const truths = truthsOf(conditionsIn(questionnaire), questionnaire, today);
  const subject = { questionnaire, compiled: compiled.value, proof, truths };
  return rules.flatMap(({ code, severity, check }) =>
    check(subject)
      .slice(0, MOST_OF_A_RULE)
      .map((note) => ({ rule: code, severity, ...note })),
  );
}

const asFinding = ({ code, path, message }: Fault): Finding => ({
  rule: code,
  severity: 'ERROR',
  path,
  explanation: message,
  mend: text('It cannot be published before this is mended.', 'Tidak dapat diterbitkan sebelum ini diperbaiki.'),
});
