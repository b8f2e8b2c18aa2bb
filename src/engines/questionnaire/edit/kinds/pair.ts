import { entry, isList, isNode, mitraOf, type Node, wordIn } from '../../document.js';
import type { CommonFields } from '../common-fields.js';
import { type Field, texts } from '../field.js';
import { outside, type StepInput, steps } from '../items-field.js';
import { withKey } from '../put.js';
import type { Words } from '../write-text.js';
import { kindEdit } from './kind-edit.js';
import { eachRowRequired } from './matrix.js';

export interface PairFields extends CommonFields {
  readonly steps?: readonly StepInput[] | null;
  readonly notApplicableText?: readonly Words[] | null;
  readonly expectationText?: readonly Words[] | null;
  readonly experienceText?: readonly Words[] | null;
  readonly bothRequired?: boolean | null;
}

const text = texts('text');

/** The text of the row that holds one half. */
const half = (role: 'expectation' | 'experience'): Field<readonly Words[]> => ({
  keys: ['rows'],
  write: (node, value, writing) => {
    const rows = entry(node, 'rows');
    if (!isList(rows)) return node;
    const code = roleCode(node, role);
    return withKey(
      node,
      'rows',
      rows.map((row) => {
        const own = isNode(row) ? row : { value: row };
        return wordIn(own.value) === code ? text.write(own, value, writing) : row;
      }),
    );
  },
});

function roleCode(node: Node, role: string): string {
  const roles = entry(mitraOf(node), 'pair');
  return isNode(roles) ? wordIn(entry(roles, role)) : '';
}

export const pair = kindEdit<PairFields>(
  'PAIR',
  {
    type: 'matrix',
    rows: [{ value: 'expectation' }, { value: 'experience' }],
    'x-mitra': { pair: { expectation: 'expectation', experience: 'experience' } },
  },
  {
    steps: steps('columns'),
    notApplicableText: outside('columns'),
    expectationText: half('expectation'),
    experienceText: half('experience'),
    bothRequired: eachRowRequired,
  },
);
