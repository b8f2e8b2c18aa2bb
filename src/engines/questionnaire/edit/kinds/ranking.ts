import { flag, number } from '../field.js';
import { type ListedFields, listedFields } from './choice-fields.js';
import { kindEdit } from './kind-edit.js';

export interface RankingFields extends ListedFields {
  readonly partial?: boolean | null;
  readonly minSelected?: number | null;
  readonly maxSelected?: number | null;
}

export const ranking = kindEdit<RankingFields>(
  'RANKING',
  { type: 'ranking' },
  {
    ...listedFields,
    partial: flag('selectToRankEnabled'),
    minSelected: number('minSelectedChoices'),
    maxSelected: number('maxSelectedChoices'),
  },
);
