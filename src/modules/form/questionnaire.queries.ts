import type { Where } from '../../kernel/where.js';
import { contains, has, oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import {
  headOf,
  questionnaireEvents,
  questionnaireVisible,
  revisionVisible,
  versionVisible,
} from './questionnaire.policy.js';
import type { QuestionnaireWhere } from './questionnaire.type.js';

/** Decodes the contract's filter to a condition on rows. */
const questionnaireFilter = (where: QuestionnaireWhere, actor: Actor): Where =>
  tree(
    where,
    (one) => questionnaireFilter(one, actor),
    when(where.codeIn, oneOf('code')),
    when(where.titleContains, contains(headOf(actor).title)),
    when(where.published, has('published_number')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
const columns = (...names: string[]) => ({ from: 'columns', columns: names }) as const;
const ofHead = (name: keyof ReturnType<typeof headOf>) =>
  ({
    from: 'expression',
    sql: (alias: string, _: unknown, actor: Actor) => `${alias}."${headOf(actor)[name]}"`,
  }) as const;
const drafted = columns('id', 'code', 'document', 'tests', 'revision');

export const questionnaireProjection: Projection<Actor> = {
  type: 'Questionnaire',
  table: 'questionnaire',
  prefix: 'que',
  visible: questionnaireVisible,
  filter: (input, actor) => questionnaireFilter(input as QuestionnaireWhere, actor),
  orders: (actor) => ({
    UPDATED_AT: { column: headOf(actor).updatedAt, type: 'timestamptz' },
    TITLE: { column: headOf(actor).title, type: 'text' },
  }),
  events: questionnaireEvents,
  fields: {
    id: { from: 'id', prefix: 'que', column: 'id' },
    code: column('code'),
    title: columns('titles', 'title', 'published_titles', 'published_title'),
    titles: columns('titles', 'published_titles'),
    languages: ofHead('languages'),
    draft: drafted,
    revisions: {
      from: 'connection',
      type: 'QuestionnaireRevision',
      on: { questionnaire_id: 'id' },
    },
    versions: {
      from: 'many',
      type: 'QuestionnaireVersion',
      on: { questionnaire_id: 'id' },
      order: ['-number'],
    },
    latestVersion: {
      from: 'one',
      type: 'QuestionnaireVersion',
      on: { questionnaire_id: 'id', number: 'published_number' },
    },
    createdBy: { from: 'one', type: 'Person', on: { id: 'created_by_id' } },
    createdAt: column('created_at'),
    updatedAt: ofHead('updatedAt'),
  },
};

export const revisionProjection: Projection<Actor> = {
  type: 'QuestionnaireRevision',
  table: 'questionnaire_revision',
  prefix: 'qrev',
  visible: revisionVisible,
  orders: { NUMBER: { column: 'number', type: 'integer' } },
  fields: {
    id: { from: 'id', prefix: 'qrev', column: 'id' },
    number: column('number'),
    change: column('change'),
    subject: column('subject'),
    by: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    at: column('at'),
    exportUrl: columns('id'),
  },
};

export const versionProjection: Projection<Actor> = {
  type: 'QuestionnaireVersion',
  table: 'questionnaire_version',
  prefix: 'qver',
  visible: versionVisible,
  fields: {
    id: { from: 'id', prefix: 'qver', column: 'id' },
    number: column('number'),
    label: column('label'),
    sha256: column('sha256'),
    compatibility: column('compatibility'),
    content: columns('document'),
    report: columns('report'),
    publishedBy: { from: 'one', type: 'Person', on: { id: 'published_by_id' } },
    publishedAt: column('published_at'),
    exportUrl: columns('id'),
  },
};
