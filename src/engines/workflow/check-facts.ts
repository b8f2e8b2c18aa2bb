import { text } from '../../kernel/text.js';
import type { Complain } from './complain.js';
import type { Definition, FactDefinition } from './definition.js';
import { observationOf } from './observation.js';

/** Facts that contradict themselves: choices without a choice, an empty range. */
export function checkFactDeclarations(definition: Definition, complain: Complain): void {
  for (const [index, fact] of definition.facts.entries()) checkFact(fact, ['facts', String(index)], complain);
}

export const isSeen = (fact: FactDefinition): boolean => fact.observed !== undefined || fact.fromForm !== undefined;
export const seen = text(
  'This fact is observed or comes from a form: nobody sets it.',
  'Fakta ini diamati atau berasal dari borang: tidak diisi siapa pun.',
);

function checkSeen(fact: FactDefinition, path: readonly string[], complain: Complain): void {
  if (fact.observed !== undefined && fact.fromForm !== undefined)
    complain([...path, 'fromForm'], 'Either "observed" or "fromForm".', 'Salah satu: "observed" atau "fromForm".');
  if (fact.observed !== undefined) {
    const { type, choices = [] } = observationOf(fact.observed);
    if (fact.type !== type)
      complain([...path, 'type'], `"${fact.observed}" is ${type}.`, `"${fact.observed}" adalah ${type}.`);
    for (const code of choices)
      if (fact.choices && !fact.choices.some((one) => one.code === code))
        complain([...path, 'choices'], `"${code}" is missing.`, `"${code}" tidak ada.`);
  }
  if (fact.fromForm !== undefined && !['NUMBER', 'BOOLEAN', 'CHOICE', 'DATE'].includes(fact.type))
    complain(
      [...path, 'type'],
      'A fact from a form is a NUMBER, BOOLEAN, CHOICE or DATE.',
      'Fakta dari borang: NUMBER, BOOLEAN, CHOICE, atau DATE.',
    );
}

function checkFact(fact: FactDefinition, path: readonly string[], complain: Complain): void {
  const choosing = fact.type === 'CHOICE' || fact.type === 'CHOICES';
  if (choosing && !fact.choices)
    complain([...path, 'choices'], 'A choice needs its choices.', 'Pilihan memerlukan daftarnya.');
  if (!choosing && fact.choices)
    complain([...path, 'choices'], `A ${fact.type} has no choices.`, `${fact.type} tidak memiliki pilihan.`);
  const codes = (fact.choices ?? []).map((choice) => choice.code);
  for (const [at, code] of codes.entries())
    if (codes.indexOf(code) !== at)
      complain([...path, 'choices', String(at), 'code'], `"${code}" is listed twice.`, `"${code}" tercantum dua kali.`);
  if (fact.positions && fact.type !== 'POSITIONS')
    complain(
      [...path, 'positions'],
      'Only a POSITIONS fact names positions.',
      'Hanya fakta POSITIONS yang menyebut jabatan.',
    );
  checkSeen(fact, path, complain);
  if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max)
    complain([...path, 'max'], 'Less than min.', 'Kurang dari min.');
}
