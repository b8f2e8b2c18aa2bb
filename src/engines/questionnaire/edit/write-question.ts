import type { Problem } from '../../../kernel/problem.js';
import { fail, ok, type Result } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import type { CommonFields } from './common-fields.js';
import { startsWith } from './edited.js';
import { writeFields, writingInto } from './field.js';
import type { KindEdit } from './kinds/kind-edit.js';
import type { KindName } from './kinds/registry.js';

interface Given {
  readonly name: KindName;
  readonly edit: KindEdit<CommonFields>;
  readonly fields: CommonFields;
}

/** A question's node with what is given written to it. */
export function writeQuestion(node: Node, { name, edit, fields }: Given, language: string): Result<Node, Problem[]> {
  const problems: Problem[] = [];
  const after = writeFields(edit.fields, node, fields, writingInto(problems, language, ['question', name]));
  return problems.length > 0 ? fail(problems) : ok(after);
}

/** Where in the input a fault at a property of the node is told: at the field that writes it. */
export const toldAt =
  ({ name, edit }: Pick<Given, 'name' | 'edit'>) =>
  (property: readonly string[]): readonly string[] => {
    for (const [field, { keys }] of Object.entries(edit.fields))
      for (const key of keys) {
        const at = key.split('/');
        if (startsWith(property, at)) return ['question', name, field, ...property.slice(at.length)];
      }
    return property[0] === 'name' ? ['name'] : ['question', name];
  };
