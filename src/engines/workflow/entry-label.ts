import { type LocalizedText, text } from '../../kernel/text.js';
import type { Actor } from './actor.js';
import type { Definition } from './definition.js';
import { doneBy, type LogEntry } from './history.js';

/** What the act is called by which an agreement that lived before comes in. */
export const adoption = text('Adoption of an existing agreement', 'Adopsi perjanjian yang sudah ada');

/** What an entry of the log is called, in the procedure's words. */
export function entryLabel(definition: Definition, { events }: LogEntry): LocalizedText {
  for (const event of events)
    switch (event.type) {
      case 'Started':
        return definition.intake.title;
      case 'Adopted':
        return adoption;
      case 'ActionTaken': {
        const step = definition.steps.find((one) => one.id === event.step);
        const actions = [...(step?.actions ?? []), ...definition.anyTime];
        return actions.find((one) => one.id === event.action)?.label ?? text(event.action, event.action);
      }
      case 'EvidenceRecorded': {
        const { document, version } = event;
        const title = definition.documents.find((one) => one.kind === document)?.title ?? text(document, document);
        return text(`${title.en}: version ${version.number}`, `${title.id}: versi ${version.number}`);
      }
      case 'FactsCorrected':
        return text('Correction of facts', 'Pembetulan fakta');
      case 'SignatureCorrected':
        return text('Correction of a signature on paper', 'Pembetulan tanda tangan di atas kertas');
      case 'Migrated': {
        const { version } = event.procedure;
        return text(`Moved to version ${version} of the procedure`, `Dipindahkan ke versi ${version} prosedur`);
      }
    }
  return text('Another change of the case', 'Perubahan lain pada kasus');
}

/** Whether a partner asks about what the institution does inside itself, which it is not told. */
export const isInside = (entry: LogEntry, actor: Actor): boolean =>
  actor.partner !== null && doneBy(entry)?.capacity?.partner !== actor.partner;

/** An entry as a sentence names it. */
export const quoted = (definition: Definition, entry: LogEntry, actor: Actor): LocalizedText => {
  const { en, id } = entryLabel(definition, entry);
  if (isInside(entry, actor)) return text('an act of the institution', 'tindakan institusi');
  return text(`act ${entry.number} ("${en}")`, `tindakan ${entry.number} ("${id}")`);
};
