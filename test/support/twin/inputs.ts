import { cooperationInputs } from './cooperation-inputs.js';
import { countedInputs } from './counted-inputs.js';
import { executionInputs } from './execution-inputs.js';
import { institutionInputs } from './institution-inputs.js';
import type { Inputs } from './own.js';
import { surveyInputs } from './survey-inputs.js';

/** For every mutation that takes an id: an input of A's own that gets as far as looking the id up. */
export const inputs: Inputs = {
  ...institutionInputs,
  ...cooperationInputs,
  ...executionInputs,
  ...surveyInputs,
  ...countedInputs,
};
