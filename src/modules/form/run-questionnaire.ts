import { compileQuestionnaire } from '../../engines/questionnaire/compile.js';
import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Fault } from '../../engines/questionnaire/fault.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { Result } from '../../kernel/result.js';
import { linearPattern } from './linear-pattern.js';

/** The one place where a questionnaire becomes a validator here: with an engine for its patterns. */
export const runQuestionnaire = (questionnaire: Questionnaire): Result<Compiled, Fault[]> =>
  compileQuestionnaire(questionnaire, linearPattern);
