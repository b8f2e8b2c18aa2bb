import { bpmnOf } from '../../engines/workflow/bpmn/bpmn.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { withConfirmed } from '../../engines/workflow/unconfirmed.js';
import type { Language } from './chart.type.js';
import { localeFor } from './procedure-chart.js';

/** An SOP as BPMN 2.0; what rests on a source that nobody has confirmed says so. */
export const bpmnOfProcedure = (definition: Definition, confirmed: readonly string[], language: Language): string =>
  bpmnOf(withConfirmed(definition, confirmed), localeFor(language));
