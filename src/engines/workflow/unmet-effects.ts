import type { UnmetGuard } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Action, Definition } from './definition.js';
import type { Effect } from './effect.js';
import { own } from './lookup.js';
import { isApproved, isGiven, isSigned, missingBefore, unsignedBefore } from './sheet.js';
import { slotOf, unmetByUnit } from './slot-place.js';
import type { State } from './state.js';
import { missingDocument } from './unmet-requirements.js';
import { whoCanFinalise, whoCanOpenSheet, whoCanOpenSignatures } from './who.js';

const guard = (code: string, en: string, id: string, whoCanMeet: readonly string[]): UnmetGuard => ({
  code,
  explanation: text(en, id),
  whoCanMeet,
});

/** What the effects of an action need by their nature, whatever the SOP's own guards say. */
export function unmetByEffects(definition: Definition, state: State, action: Action): UnmetGuard[] {
  const effects = action.effects ?? [];
  return effects.flatMap((effect, index) => {
    const slot = slotOf(definition, state, effect);
    return [
      ...unmetByEffect(definition, state, effect, effects.slice(0, index)),
      ...(slot ? unmetByUnit(definition, state, slot) : []),
    ];
  });
}

function unmetByEffect(definition: Definition, state: State, effect: Effect, before: readonly Effect[]): UnmetGuard[] {
  switch (effect.do) {
    case 'openSheet': {
      const document = definition.sheets.find((one) => one.id === effect.sheet)?.document ?? '';
      return missingDocument(definition, state, document);
    }
    case 'initial':
    case 'reaffirm':
      return unmetByParaf(definition, state, effect, before);
    case 'finalise':
      return unmetByFinalise(definition, state, effect.document);
    case 'openSignatures': {
      const document = definition.signatures.find((one) => one.id === effect.set)?.document ?? '';
      return isFinal(state, document, before) ? [] : [notFinal(definition, document)];
    }
    case 'sign':
      return unmetBySign(definition, state, effect, before);
    default:
      return [];
  }
}

const isFinal = (state: State, document: string, before: readonly Effect[]): boolean =>
  own(state.finalised, document) !== undefined ||
  before.some((one) => one.do === 'finalise' && one.document === document);

const notFinal = (definition: Definition, document: string): UnmetGuard =>
  guard(
    `NOT_FINAL.${document}`,
    `The document "${document}" is not final yet.`,
    `Dokumen "${document}" belum final.`,
    whoCanFinalise(definition, document),
  );

function unmetByParaf(
  definition: Definition,
  state: State,
  effect: Extract<Effect, { do: 'initial' | 'reaffirm' }>,
  before: readonly Effect[],
): UnmetGuard[] {
  const sheet = own(state.sheets, effect.sheet);
  const slot = sheet?.slots.find((one) => one.id === effect.slot);
  if (!sheet || !slot)
    return before.some((one) => one.do === 'openSheet' && one.sheet === effect.sheet)
      ? []
      : [
          guard(
            `SHEET_NOT_OPEN.${effect.sheet}`,
            'The approval sheet has not been opened.',
            'Lembar persetujuan belum dibuka.',
            whoCanOpenSheet(definition, effect.sheet),
          ),
        ];
  const unmet = missingBefore(sheet, slot).map((other) =>
    guard(
      `PARAF_MISSING.${other.id}`,
      `The paraf of ${other.position} comes first.`,
      `Paraf ${other.position} harus lebih dahulu.`,
      [other.position],
    ),
  );
  if (effect.do === 'initial' && isGiven(slot))
    unmet.push(guard(`PARAF_GIVEN.${slot.id}`, 'This paraf has been given.', 'Paraf ini sudah dibubuhkan.', []));
  if (effect.do === 'initial' && slot.status === 'TO_REAFFIRM')
    unmet.push(
      guard(
        `PARAF_TO_REAFFIRM.${slot.id}`,
        'This paraf was given on an earlier version: confirm it instead.',
        'Paraf ini diberikan pada versi sebelumnya: tegaskan kembali.',
        [slot.position],
      ),
    );
  if (effect.do === 'reaffirm' && slot.status !== 'TO_REAFFIRM')
    unmet.push(
      guard(
        `NOTHING_TO_REAFFIRM.${slot.id}`,
        'There is no paraf to confirm.',
        'Tidak ada paraf yang perlu ditegaskan.',
        [],
      ),
    );
  return unmet;
}

/** A document with an approval sheet under way becomes final only when the return policy counts every paraf as given. */
function unmetByFinalise(definition: Definition, state: State, document: string): UnmetGuard[] {
  const unmet = missingDocument(definition, state, document);
  if (own(state.finalised, document))
    unmet.push(guard(`FINAL.${document}`, 'The document is final already.', 'Dokumen sudah final.', []));
  for (const sheet of Object.values(state.sheets))
    if (sheet.document === document && !isApproved(sheet))
      unmet.push(
        guard(
          `NOT_APPROVED.${sheet.id}`,
          'Not every paraf on the approval sheet counts as given.',
          'Belum semua paraf pada lembar persetujuan dihitung sah.',
          sheet.slots.filter((slot) => !isGiven(slot)).map((slot) => slot.position),
        ),
      );
  return unmet;
}

function unmetBySign(
  definition: Definition,
  state: State,
  effect: Extract<Effect, { do: 'sign' }>,
  before: readonly Effect[],
): UnmetGuard[] {
  const set = own(state.signatures, effect.set);
  const slot = set?.slots.find((one) => one.id === effect.slot);
  if (!set || !slot)
    return before.some((one) => one.do === 'openSignatures' && one.set === effect.set)
      ? []
      : [
          guard(
            `SIGNATURES_NOT_OPEN.${effect.set}`,
            'Signing has not been opened.',
            'Penandatanganan belum dibuka.',
            whoCanOpenSignatures(definition, effect.set),
          ),
        ];
  const given = new Set(before.flatMap((one) => (one.do === 'sign' && one.set === effect.set ? one.slot : [])));
  const missing = unsignedBefore(set, slot).filter((other) => !given.has(other.id));
  const unmet = missing.map((other) =>
    guard(
      `SIGNATURE_MISSING.${other.id}`,
      `The signature of ${other.position} comes first.`,
      `Tanda tangan ${other.position} harus lebih dahulu.`,
      [other.position],
    ),
  );
  if (isSigned(slot))
    unmet.push(guard(`SIGNED.${slot.id}`, 'This signature has been given.', 'Tanda tangan ini sudah dibubuhkan.', []));
  if (!isFinal(state, set.document, before)) unmet.push(notFinal(definition, set.document));
  return unmet;
}
