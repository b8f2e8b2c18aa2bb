import type { Where } from '../../kernel/where.js';
import { contains, has, oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { questionnaireVisible, revisionVisible, versionVisible } from './questionnaire.policy.js';
import type { QuestionnaireWhere } from './questionnaire.type.js';

/** Decodes the contract's filter to a condition on rows. */
const questionnaireFilter = (where: QuestionnaireWhere): Where =>
  tree(
    where,
    questionnaireFilter,
    when(where.codeIn, oneOf('code')),
    when(where.titleContains, contains('title')),
    when(where.published, has('published_number')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
const columns = (...names: string[]) => ({ from: 'columns', columns: names }) as const;
const titled = columns('titles', 'title');
const drafted = columns('id', 'code', 'document', 'tests', 'revision');

export const questionnaireProjection: Projection<Actor> = {
  type: 'Questionnaire',
  table: 'questionnaire',
  prefix: 'que',
  visible: questionnaireVisible,
  filter: (input) => questionnaireFilter(input as QuestionnaireWhere),
  orders: { UPDATED_AT: { column: 'updated_at', type: 'timestamptz' }, TITLE: { column: 'title', type: 'text' } },
  fields: {
    id: { from: 'id', prefix: 'que', column: 'id' },
    code: column('code'),
    title: titled,
    titles: titled,
    languages: column('languages'),
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
    updatedAt: column('updated_at'),
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
