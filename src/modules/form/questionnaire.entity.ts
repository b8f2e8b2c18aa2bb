import { defineEntity, p } from '@mikro-orm/core';
import type { Json, Node } from '../../engines/questionnaire/document.js';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { questionKeyVisible, questionnaireVisible, revisionVisible, versionVisible } from './questionnaire.policy.js';

/** A document as it came: `json` keeps its order, which says what is shown where a language is missing. */
const document = () => p.json<Node>().columnType('json');
const tests = () => p.json<Json>().columnType('json').nullable();

/** A questionnaire (borang, kuesioner) with the draft that is being built. */
export const QuestionnaireSchema = defineEntity({
  name: 'Questionnaire',
  tableName: 'questionnaire',
  properties: {
    ...tenantKey(),
    /** As procedures name it. */
    code: p.text(),
    /** The title in the document's own language: to find it by. */
    title: p.text(),
    /** The title by language. */
    titles: p.json<Record<string, string>>(),
    languages: p.array().columnType('text[]'),
    document: document(),
    /** Its own tests. */
    tests: tests(),
    /** Grows with every edit. */
    revision: p.integer(),
    /** The latest published version; null before the first. */
    publishedNumber: p.integer().nullable(),
    /** The latest version's title and languages, for whoever may not read drafts; null before the first. */
    publishedTitle: p.text().nullable(),
    publishedTitles: p.json<Record<string, string>>().nullable(),
    publishedLanguages: p.array().columnType('text[]').nullable(),
    publishedAt: instant().nullable(),
    /** Whether partners' contacts may read the latest version. */
    forPartners: p.boolean().default(false),
    createdById: p.uuid(),
    createdAt: instant(),
    updatedAt: instant(),
  },
  filters: visibleFilter(questionnaireVisible),
  uniques: [{ name: 'questionnaire_code', properties: ['institutionId', 'code'] }],
  indexes: [
    { name: 'questionnaire_updated', properties: ['institutionId', 'updatedAt', 'id'] },
    { name: 'questionnaire_title', properties: ['institutionId', 'title', 'id'] },
  ],
});
export class Questionnaire extends QuestionnaireSchema.class {}
QuestionnaireSchema.setClass(Questionnaire);

/** A draft as it was after an edit: what undo goes back to. Never changed. */
export const QuestionnaireRevisionSchema = defineEntity({
  name: 'QuestionnaireRevision',
  tableName: 'questionnaire_revision',
  properties: {
    ...tenantKey(),
    questionnaireId: p.uuid(),
    number: p.integer(),
    /** What was done, see `revisionKinds`. */
    change: p.text(),
    /** The page, panel or question it was done to. */
    subject: p.text().nullable(),
    document: document(),
    tests: tests(),
    personId: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(revisionVisible),
  uniques: [{ name: 'questionnaire_revision_number', properties: ['institutionId', 'questionnaireId', 'number'] }],
});
export class QuestionnaireRevision extends QuestionnaireRevisionSchema.class {}
QuestionnaireRevisionSchema.setClass(QuestionnaireRevision);

/** A published version. Never changed: responses are answers to it. */
export const QuestionnaireVersionSchema = defineEntity({
  name: 'QuestionnaireVersion',
  tableName: 'questionnaire_version',
  properties: {
    ...tenantKey(),
    questionnaireId: p.uuid(),
    number: p.integer(),
    /** As procedures name it. */
    label: p.text(),
    /** The revision of the draft it was made of. */
    revision: p.integer(),
    document: document(),
    /** SHA-256 of the document's canonical JSON. */
    sha256: p.text(),
    /** What its changes do to figures over both versions; null for the first. */
    compatibility: p.text().nullable(),
    forPartners: p.boolean(),
    /** What publishing found. */
    report: p.json<Node>(),
    publishedById: p.uuid(),
    publishedAt: instant(),
  },
  filters: visibleFilter(versionVisible),
  uniques: [
    { name: 'questionnaire_version_number', properties: ['institutionId', 'questionnaireId', 'number'] },
    { name: 'questionnaire_version_label', properties: ['institutionId', 'questionnaireId', 'label'] },
  ],
});
export class QuestionnaireVersion extends QuestionnaireVersionSchema.class {}
QuestionnaireVersionSchema.setClass(QuestionnaireVersion);

/** A question, or calculated value, as it stays the same over all versions: what figures are pooled by. */
export const QuestionKeySchema = defineEntity({
  name: 'QuestionKey',
  tableName: 'question_key',
  properties: {
    ...tenantKey(),
    questionnaireId: p.uuid(),
    /** Its name; `group.name` in a group. */
    key: p.text(),
    /** The kind of question; VALUE: a calculated value. */
    kind: p.text(),
    /** The first version that had it. */
    firstNumber: p.integer(),
  },
  filters: visibleFilter(questionKeyVisible),
  uniques: [{ name: 'question_key_key', properties: ['institutionId', 'questionnaireId', 'key'] }],
});
export class QuestionKey extends QuestionKeySchema.class {}
QuestionKeySchema.setClass(QuestionKey);
