import type { Complain } from './complain.js';
import type { Definition, FactDefinition } from './definition.js';

/** Facts that contradict themselves: choices without a choice, an empty range. */
export function checkFactDeclarations(definition: Definition, complain: Complain): void {
  for (const [index, fact] of definition.facts.entries()) checkFact(fact, ['facts', String(index)], complain);
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
  if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max)
    complain([...path, 'max'], 'Less than min.', 'Kurang dari min.');
}
