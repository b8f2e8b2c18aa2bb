import { defineEntity, p } from '@mikro-orm/core';
import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Dropped } from '../../engines/questionnaire/answer-fault.js';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { answerFileVisible, formAnswerVisible } from './form.policy.js';

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
    /** The version they were judged by; null when the institution has not published it: then shape and size only. */
    versionId: p.uuid().nullable(),
    answers: p.json<readonly Answer[]>(),
    /** What was answered and not kept, with why; null: nothing. */
    dropped: p.json<readonly Dropped[]>().nullable(),
    at: instant(),
    /** When the act it was given with was taken back. */
    takenBackAt: instant().nullable(),
  },
  filters: visibleFilter(formAnswerVisible),
  indexes: [{ name: 'form_answer_container', properties: ['institutionId', 'containerId', 'at'] }],
});
export class FormAnswer extends FormAnswerSchema.class {}
FormAnswerSchema.setClass(FormAnswer);

/** A file handed in with answers: what keeps it, and opens it to those who see the answers. */
export const FormAnswerFileSchema = defineEntity({
  name: 'FormAnswerFile',
  tableName: 'form_answer_file',
  properties: {
    institutionId: p.uuid().primary(),
    formAnswerId: p.uuid().primary(),
    fileId: p.uuid().primary(),
    fileName: p.text(),
  },
  filters: visibleFilter(answerFileVisible),
  indexes: [{ name: 'form_answer_file_file', properties: ['institutionId', 'fileId'] }],
});
export class FormAnswerFile extends FormAnswerFileSchema.class {}
FormAnswerFileSchema.setClass(FormAnswerFile);
