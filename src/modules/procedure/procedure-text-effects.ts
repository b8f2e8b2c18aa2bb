import { lower } from '../../engines/workflow/chart/condition.js';
import { listed } from '../../engines/workflow/chart/words.js';
import type { SignatureSetDefinition } from '../../engines/workflow/definition.js';
import type { Effect } from '../../engines/workflow/effect.js';
import { ownerOf } from '../../engines/workflow/slot-place.js';
import { documentName, factName, namedIn, positionName, type Speaker } from './procedure-text-names.js';

/** What follows from an action, as verbs: "membubuhkan paraf pada …". */
export const phrases = (with_: Speaker, effects: readonly Effect[]): string[] =>
  effects.map((effect) => phrase(with_, effect));

function phrase(with_: Speaker, effect: Effect): string {
  const { definition, locale, say } = with_;
  const sheet = (id: string) => lower(definition.sheets.find((one) => one.id === id)?.title[locale] ?? id);
  const set = (id: string) => lower(definition.signatures.find((one) => one.id === id)?.title[locale] ?? id);
  const partner = listed(
    definition.positions.filter((one) => one.party === 'PARTNER').map((one) => one.title[locale]),
    locale,
    'and',
  );
  switch (effect.do) {
    case 'openSheet': {
      const slots = definition.sheets.find((one) => one.id === effect.sheet)?.slots ?? [];
      const to = listed(
        slots.map((slot) => ownerOf(definition, slot)[locale]),
        locale,
        'and',
      );
      return say(
        `membuka ${sheet(effect.sheet)} yang ditujukan kepada ${to}`,
        `open the ${sheet(effect.sheet)} for ${to}`,
      );
    }
    case 'initial':
      return say(`membubuhkan paraf pada ${sheet(effect.sheet)}`, `give the paraf on the ${sheet(effect.sheet)}`);
    case 'reaffirm':
      return say(
        `menegaskan kembali paraf pada ${sheet(effect.sheet)}`,
        `confirm the paraf on the ${sheet(effect.sheet)}`,
      );
    case 'setFact':
      return effect.from === undefined
        ? say(
            `menetapkan ${factName(with_, effect.fact)}: ${String(effect.value)}`,
            `set ${factName(with_, effect.fact)} to ${String(effect.value)}`,
          )
        : say(
            `menetapkan ${factName(with_, effect.fact)} menurut ${factName(with_, effect.from)}`,
            `set ${factName(with_, effect.fact)} from ${factName(with_, effect.from)}`,
          );
    case 'finalise':
      return say(
        `menjadikan ${documentName(with_, effect.document)} final`,
        `make the ${documentName(with_, effect.document)} final`,
      );
    case 'openSignatures':
      return say(`membuka ${set(effect.set)}`, `open the ${set(effect.set)}`);
    case 'sign':
      if (effect.onPaper) {
        const by = slotOwner(with_, definition.signatures, effect.set, effect.slot);
        return say(
          `mencatat tanda tangan basah ${by} (${set(effect.set)})`,
          `register the signature of the ${by} on paper (${set(effect.set)})`,
        );
      }
      return say(`membubuhkan tanda tangan (${set(effect.set)})`, `sign (${set(effect.set)})`);
    case 'disposition': {
      const to = namedIn(with_, effect.to) ?? factName(with_, effect.to);
      return say(`mendisposisikan kepada ${to}`, `dispose of it to ${to}`);
    }
    case 'handOver':
      return say(
        `menyerahkan kepada ${positionName(with_, effect.position)}`,
        `hand over to ${positionName(with_, effect.position)}`,
      );
    case 'tellPartner':
      return say(`memberi tahu ${partner}`, `tell the ${partner}`);
    case 'openSubCase':
      return say(`membuka prosedur ${effect.procedure}`, `open the procedure ${effect.procedure}`);
    case 'standing':
      return effect.is === 'IN_FORCE'
        ? say('menyatakan kerja sama berlaku', 'bring the cooperation into force')
        : say('menyatakan kerja sama ditinjau kembali', 'put the cooperation under review');
    case 'disclose':
      return say(`membuka kasus bagi ${partner}`, `let the ${partner} see the case`);
    case 'openSuccessor':
      return say('membuka kerja sama lanjutan', 'open the cooperation that follows');
    case 'recordNeed':
      return say('mencatatnya dalam data kebutuhan', 'record it in the needs register');
  }
}

const slotOwner = (
  { definition, locale }: Speaker,
  sets: readonly SignatureSetDefinition[],
  id: string,
  place: string,
): string => {
  const slot = sets.find((one) => one.id === id)?.slots.find((one) => one.id === place);
  return slot ? ownerOf(definition, slot)[locale] : place;
};
