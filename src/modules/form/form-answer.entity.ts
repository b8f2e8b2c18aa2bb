import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import type { Answer } from './answer.rules.js';
import { formAnswerVisible } from './form.policy.js';

/** The answers to one form, given with an act. May hold personal data: erasable, and never in an event. */
export const FormAnswerSchema = defineEntity({
  name: 'FormAnswer',
  tableName: 'form_answer',
  properties: {
    ...tenantKey(),
    /** The object whose grants open it (the cooperation it was given in). */
    containerId: p.uuid(),
    form: p.text(),
    formVersion: p.text(),
    personId: p.uuid(),
    answers: p.json<readonly Answer[]>(),
    at: instant(),
    /** When the act it was given with was taken back. */
    takenBackAt: instant().nullable(),
  },
  filters: visibleFilter(formAnswerVisible),
  indexes: [{ name: 'form_answer_container', properties: ['institutionId', 'containerId', 'at'] }],
});
export class FormAnswer extends FormAnswerSchema.class {}
FormAnswerSchema.setClass(FormAnswer);
