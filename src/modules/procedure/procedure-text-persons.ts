import { lower } from '../../engines/workflow/chart/condition.js';
import type { SheetDefinition, SignatureSetDefinition } from '../../engines/workflow/definition.js';
import { documentName, inFull, type Speaker, sentenceOf } from './procedure-text-names.js';

/** Which acts must be by different persons, whatever posts they hold; what an SOP does not declare is not told. */
export function personSentences(with_: Speaker): string[] {
  const { definition, locale, say } = with_;
  const actions = [...definition.steps.flatMap((step) => step.actions), ...definition.anyTime];
  const labelOf = (id: string) => inFull(with_, actions.find((one) => one.id === id)?.label[locale] ?? id);
  return [
    ...[...definition.sheets, ...definition.signatures].flatMap((owner) => slotWords(with_, owner)),
    ...actions.flatMap((action) =>
      (action.distinctFrom ?? []).map((other) =>
        other === action.id
          ? say(`tindakan “${labelOf(other)}”: satu orang satu kali`, `the action “${labelOf(other)}”: once a person`)
          : say(
              `tindakan “${labelOf(action.id)}”: tidak oleh yang melakukan “${labelOf(other)}”`,
              `the action “${labelOf(action.id)}”: not by who took “${labelOf(other)}”`,
            ),
      ),
    ),
  ].map(sentenceOf);
}

function slotWords(with_: Speaker, owner: SheetDefinition | SignatureSetDefinition): string[] {
  const { locale, say } = with_;
  const { distinctPersons } = owner;
  if (!distinctPersons) return [];
  const title = lower(owner.title[locale]);
  if (distinctPersons.length === 0)
    return [say(`${title}: boleh oleh orang yang sama`, `${title}: one person may fill it all`)];
  const draft = documentName(with_, owner.document);
  return [
    ...(distinctPersons.includes('SLOTS')
      ? [say(`${title}: setiap kolom oleh orang yang berbeda`, `${title}: every slot by another person`)]
      : []),
    ...(distinctPersons.includes('AUTHORS')
      ? [say(`${title}: tidak oleh yang memasukkan ${draft}`, `${title}: not by who put in the ${draft}`)]
      : []),
  ];
}
