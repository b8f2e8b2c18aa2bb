import type { UnmetGuard } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Action, Definition, SheetDefinition, SignatureSetDefinition } from './definition.js';
import type { Effect } from './effect.js';
import { own } from './lookup.js';
import { isGiven } from './sheet.js';
import type { State } from './state.js';
import { whoCanPutIn } from './who.js';

/** What speaks against this very person, whichever post is held; another holder of the post can do it. */
export function unmetByPerson(
  definition: Definition,
  state: State,
  { action, instance, positions }: { action: Action; instance: string | null; positions: readonly string[] },
  person: string,
): UnmetGuard[] {
  return [
    ...(action.effects ?? []).flatMap((effect) => unmetInSlot(definition, state, effect, person)),
    ...(action.distinctFrom ?? []).flatMap((other) => {
      const doers = own(state.doers ?? {}, other);
      // Of this very action only what is done beside it counts, not an earlier round.
      const counts = other !== action.id || doers?.instance === instance;
      if (!counts || !doers?.persons.includes(person)) return [];
      const label = actionNamed(definition, other)?.label ?? text(other, other);
      return [
        {
          code: `SAME_PERSON.${other}`,
          explanation: text(
            `You took "${label.en}" yourself; this is for another person.`,
            `Anda sendiri yang melakukan "${label.id}"; ini harus oleh orang lain.`,
          ),
          whoCanMeet: positions,
        },
      ];
    }),
  ];
}

function unmetInSlot(definition: Definition, state: State, effect: Effect, person: string): UnmetGuard[] {
  const found = filledBy(definition, state, effect);
  const slot = found?.owner.slots.find((one) => one.id === found.slot);
  if (!found || !slot) return [];
  const { document, distinctPersons = [] } = found.owner;
  const whoCanMeet = [slot.position];
  const others = found.given.filter((one) => one.id !== slot.id && one.person === person);
  const unmet: UnmetGuard[] = [];
  if (distinctPersons.includes('SLOTS'))
    for (const { id, position } of others)
      unmet.push({
        code: `SAME_PERSON.${id}`,
        explanation: text(
          `You have filled the slot of ${position} here; this one is for another person.`,
          `Anda sudah mengisi kolom ${position} di sini; kolom ini harus diisi orang lain.`,
        ),
        whoCanMeet,
      });
  if (distinctPersons.includes('AUTHORS') && own(state.authors ?? {}, document) === person) {
    const title = definition.documents.find((one) => one.kind === document)?.title ?? text(document, document);
    unmet.push({
      code: `OWN_DOCUMENT.${document}`,
      explanation: text(
        `You put in the ${title.en} yourself; another person must judge it.`,
        `${title.id} ini Anda sendiri yang memasukkan; harus dinilai orang lain.`,
      ),
      whoCanMeet,
    });
  }
  return unmet;
}

interface Filled {
  readonly owner: SheetDefinition | SignatureSetDefinition;
  readonly slot: string;
  readonly given: readonly { readonly id: string; readonly position: string; readonly person: string | null }[];
}
function filledBy(definition: Definition, state: State, effect: Effect): Filled | null {
  if (effect.do === 'sign') {
    // Whoever registers what is on paper signs nothing.
    if (effect.onPaper) return null;
    const owner = definition.signatures.find((one) => one.id === effect.set);
    return owner ? { owner, slot: effect.slot, given: own(state.signatures, effect.set)?.slots ?? [] } : null;
  }
  if (effect.do !== 'initial' && effect.do !== 'reaffirm') return null;
  const owner = definition.sheets.find((one) => one.id === effect.sheet);
  return owner ? { owner, slot: effect.slot, given: own(state.sheets, effect.sheet)?.slots ?? [] } : null;
}

/** Sheets on which this person's own paraf would stand for a document they have just put in. */
export function unmetByOwnParaf(definition: Definition, after: State, document: string, person: string): UnmetGuard[] {
  return definition.sheets
    .filter((sheet) => sheet.document === document && sheet.distinctPersons?.includes('AUTHORS'))
    .filter((sheet) => own(after.sheets, sheet.id)?.slots.some((slot) => isGiven(slot) && slot.person === person))
    .map((sheet) => ({
      code: `OWN_PARAF.${sheet.id}`,
      explanation: text(
        'Your paraf stands on its approval sheet; another person must put in the new version.',
        'Paraf Anda masih berlaku pada lembar persetujuannya; versi baru harus dimasukkan orang lain.',
      ),
      whoCanMeet: whoCanPutIn(
        definition,
        document,
        after.active.map((one) => one.step),
      ),
    }));
}

const actionNamed = (definition: Definition, id: string): Action | undefined =>
  [...definition.steps.flatMap((step) => step.actions), ...definition.anyTime].find((one) => one.id === id);
