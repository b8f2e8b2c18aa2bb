import type { Definition, FactDefinition } from '../../engines/workflow/definition.js';
import type { Facts, FactValue } from '../../engines/workflow/fact.js';
import { readFact } from '../../engines/workflow/read-fact.js';
import type { JudgedForm } from '../form/form-judge.js';

/**
 * The facts that the forms given come to, by question or calculation. What does not fit the fact, or was judged by no
 * questionnaire, is not known.
 */
export const factsFromForms = (definition: Definition, forms: readonly JudgedForm[]): Facts =>
  Object.fromEntries(
    definition.facts.flatMap((fact): [string, FactValue][] => {
      const value = valueIn(fact, forms);
      const read = value === undefined ? null : readFact(fact, value, []);
      return read?.ok ? [[fact.name, read.value]] : [];
    }),
  );

function valueIn({ fromForm }: FactDefinition, forms: readonly JudgedForm[]): string | number | boolean | undefined {
  const form = forms.find((one) => one.form === fromForm?.form);
  if (!fromForm || !form || form.versionId === null) return undefined;
  if (Object.hasOwn(form.calculated, fromForm.value)) return form.calculated[fromForm.value];
  const given = form.answers.find(({ question }) => question === fromForm.value)?.value;
  return given?.number ?? given?.boolean ?? given?.choice ?? given?.date ?? undefined;
}
