import { civilDateIn, isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, type ProblemCode, problem, type UnmetGuard } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Capacity, Hold } from './actor.js';
import type { Act, DayHolder, PaperSignature } from './command.js';
import type { Action, Definition, SignatureSetDefinition, SlotDefinition } from './definition.js';
import type { Effect } from './effect.js';
import { isPartner } from './instead.js';
import { own } from './lookup.js';
import { holdsBySubstitution } from './seats.js';
import { isSigned } from './sheet.js';
import { ownerOf, slotOf, whyNot } from './slot-place.js';
import type { SignatureMade, SignatureSlot, State } from './state.js';

/** The method of what is signed with ink. */
export const WET_INK = 'WET_INK';

/** Who has signed on paper, in which capacity, and how that is kept. */
export interface OnPaper {
  readonly person: string | null;
  readonly capacity: Capacity;
  readonly made: SignatureMade;
}
/** What fills the slots of an action: papers, by their place; and how the act's own signature was made. */
export interface Signing {
  readonly papers?: ReadonlyMap<string, OnPaper>;
  readonly own?: { readonly made: SignatureMade };
}

type PaperEffect = Extract<Effect, { do: 'sign' }>;
type Place = Pick<PaperEffect, 'set' | 'slot'>;
export const placeKey = ({ set, slot }: Place): string => `${set}/${slot}`;

/** The slots an action registers from paper. */
export const paperEffects = ({ effects = [] }: Action): PaperEffect[] =>
  effects.flatMap((effect) => (effect.do === 'sign' && effect.onPaper ? [effect] : []));

const said = (code: ProblemCode, path: readonly string[], en: string, id: string): Problem =>
  problem(code, path, text(en, id));

/** Reads the paper signatures handed in with an action: one for each of its slots, each as it can have been made. */
export function readPapers(
  definition: Definition,
  state: State,
  action: Action,
  { at, actor, paperSignatures = [] }: Act,
): Result<ReadonlyMap<string, OnPaper>, Problem[]> {
  const effects = paperEffects(action);
  const problems: Problem[] = [];
  const papers = new Map<string, OnPaper>();
  for (const effect of effects)
    if (!paperSignatures.some((one) => placeKey(one) === placeKey(effect)))
      problems.push(
        said(
          'REQUIRED',
          ['paperSignatures'],
          `The signature on paper is required for "${effect.slot}" of "${effect.set}".`,
          `Tanda tangan di atas kertas wajib ada untuk "${effect.slot}" pada "${effect.set}".`,
        ),
      );
  for (const [index, given] of paperSignatures.entries()) {
    const path = ['paperSignatures', String(index)];
    const effect = effects.find((one) => placeKey(one) === placeKey(given));
    const slot = effect && slotOf(definition, state, effect);
    if (!effect || !slot)
      problems.push(
        said(
          'INVALID',
          [...path, 'slot'],
          'This action registers no such signature.',
          'Tindakan ini tidak mencatatnya.',
        ),
      );
    else if (paperSignatures.findIndex((one) => placeKey(one) === placeKey(given)) < index)
      problems.push(
        said('ALREADY_EXISTS', [...path, 'slot'], 'This signature is given twice.', 'Tanda tangan ini ganda.'),
      );
    else if (!Number.isNaN(Date.parse(at))) {
      const others = paperSignatures.filter((one) => one !== given && one.set === given.set);
      const read = judgePaper(definition, state, slot, { given, at, others, path, by: actor.person });
      if (read.ok) papers.set(placeKey(given), read.value);
      else problems.push(...read.error);
    }
  }
  return problems.length > 0 ? fail(problems) : ok(papers);
}

export interface Judging {
  readonly given: PaperSignature;
  /** When it is registered, and by whom. */
  readonly at: string;
  readonly by: string;
  /** What is registered with it in the same set. */
  readonly others: readonly PaperSignature[];
  readonly path: readonly string[];
}

/** Whether a signature can have been made so: on that day, by that person, in that slot. */
export function judgePaper(
  definition: Definition,
  state: State,
  slot: SlotDefinition,
  judging: Judging,
): Result<OnPaper, Problem[]> {
  const { given, by, path } = judging;
  const days = dayProblems(definition, state, slot, judging);
  if (days.length > 0) return fail(days);
  const capacity = signatory(definition, state, slot, judging);
  if (!capacity.ok) return capacity;
  const made = { method: WET_INK, signedOn: given.signedOn, record: given.record, by };
  const unmet = unmetBySignatory(definition, state, slot, judging);
  if (unmet.length > 0) return fail([refusal([...path, 'personId'], unmet)]);
  return ok({ person: given.person, capacity: capacity.value, made });
}

/** Not ahead, not before the text was final, and not before whoever had to sign first. */
function dayProblems(
  definition: Definition,
  state: State,
  slot: SlotDefinition,
  { given, at, others, path }: Judging,
): Problem[] {
  const day = given.signedOn;
  const no = (en: string, id: string) => [said('INVALID', [...path, 'signedOn'], en, id)];
  if (!isCivilDate(day)) return no('Should be a day as YYYY-MM-DD.', 'Seharusnya tanggal YYYY-MM-DD.');
  const { zone } = definition.calendar;
  const today = civilDateIn(new Date(at), zone);
  if (day > today)
    return no(`That day is still to come: today is ${today}.`, `Hari itu belum tiba: hari ini ${today}.`);
  const set = own(state.signatures, given.set);
  const final = own(state.finalisedAt ?? {}, documentOf(definition, given.set)) ?? set?.openedAt ?? at;
  const finalOn = civilDateIn(new Date(final), zone);
  if (day < finalOn)
    return no(
      `The document was made final on ${finalOn}: nobody has signed it before.`,
      `Naskah menjadi final pada ${finalOn}: belum dapat ditandatangani sebelumnya.`,
    );
  const laid = set?.slots ?? [];
  const signed = new Map(laid.filter(isSigned).map((one) => [one.id, signedOn(one, zone)]));
  const known = new Map([...signed, ...others.map((one) => [one.slot, one.signedOn] as const)]);
  const out = [
    ...(slot.after ?? []).filter((id) => (known.get(id) ?? day) > day),
    ...laid.filter((one) => one.after.includes(slot.id) && (signed.get(one.id) ?? day) < day).map((one) => one.id),
  ];
  return out.length > 0
    ? no(
        `The order of signatures is another one: "${out[0]}" was signed on ${known.get(out[0] ?? '')}.`,
        `Urutan tanda tangan lain: "${out[0]}" ditandatangani pada ${known.get(out[0] ?? '')}.`,
      )
    : [];
}

/** The day a signature was made; one given by an act, the day of the act. */
export const signedOn = ({ made, at }: SignatureSlot, zone: string): string =>
  made?.signedOn ?? civilDateIn(new Date(at ?? ''), zone);

/** In which capacity the signatory held the slot's position on that day. */
function signatory(
  definition: Definition,
  state: State,
  slot: SlotDefinition,
  { given, path }: Judging,
): Result<Capacity, Problem[]> {
  const at = [...path, 'personId'];
  const { position } = slot;
  if (isPartner(definition, position))
    return given.person === null
      ? ok({ position, unit: null, mode: 'DEFINITIVE', partner: state.partner })
      : fail([
          said('INVALID', at, 'The partner signs here: give a name.', 'Di sini mitra menandatangani: isikan nama.'),
        ]);
  if (given.person === null)
    return fail([said('REQUIRED', at, 'Say who signed.', 'Sebutkan siapa yang menandatangani.')]);
  const held = holdsOn(definition, state, given).filter((hold) => hold.position === position);
  const why = held.map((hold) => whyNot(slot, state, { unit: hold.unit?.id ?? null, mode: hold.mode }));
  const hold = held[why.indexOf(null)];
  if (hold) return ok({ position, unit: hold.unit?.id ?? null, mode: hold.mode, partner: null });
  return fail([refusal(at, [notInOffice(definition, state, slot, given, why[0] ?? 'NOT_IN_OFFICE')])]);
}

/** What the signatory held on that day; a seat filled by another post counts from the day it was. */
const holdsOn = (
  { calendar }: Definition,
  state: State,
  { holds, posts = [], signedOn: day }: PaperSignature,
): Hold[] => {
  const substitutes = (state.substitutes ?? []).filter((one) => civilDateIn(new Date(one.since), calendar.zone) <= day);
  return [...holds, ...holdsBySubstitution({ ...state, substitutes }, { posts })];
};

function notInOffice(
  definition: Definition,
  state: State,
  slot: SlotDefinition,
  { signedOn: day, holders = [] }: PaperSignature,
  why: string,
): UnmetGuard {
  const owner = ownerOf(definition, slot);
  const could = holders.filter(
    (one) =>
      one.position === slot.position && whyNot(slot, state, { unit: one.unit?.id ?? null, mode: one.mode }) === null,
  );
  const names = could.map((one: DayHolder) => `${one.name} (${one.mode})`).join(', ');
  return {
    code: `${why}.${slot.id}`,
    explanation: text(
      `On ${day} this person did not sign as ${owner.en}. It was held by: ${names || 'nobody'}.`,
      `Pada ${day} orang ini tidak berwenang sebagai ${owner.id}. Pemangkunya: ${names || 'tidak ada'}.`,
    ),
    whoCanMeet: [slot.position],
  };
}

/** Different persons where the SOP asks for them: posts do not tell them apart. */
function unmetBySignatory(
  definition: Definition,
  state: State,
  slot: SlotDefinition,
  { given, others }: Judging,
): UnmetGuard[] {
  const set = definition.signatures.find((one) => one.id === given.set);
  const { person } = given;
  if (!set || person === null) return [];
  const laid = own(state.signatures, given.set)?.slots ?? [];
  const twice = [
    ...laid.filter((one) => one.id !== slot.id && one.person === person).map((one) => one.id),
    ...others.filter((one) => one.slot !== slot.id && one.person === person).map((one) => one.slot),
  ];
  const whoCanMeet = [slot.position];
  const unmet = (code: string, explanation: LocalizedText): UnmetGuard => ({ code, explanation, whoCanMeet });
  return [
    ...(set.distinctPersons?.includes('SLOTS') ? twice : []).map((id) =>
      unmet(
        `SAME_PERSON.${id}`,
        text(`This person has signed in "${id}" too.`, `Orang ini juga menandatangani pada "${id}".`),
      ),
    ),
    ...(isAuthor(set, state, person)
      ? [
          unmet(
            `OWN_DOCUMENT.${set.document}`,
            text('This person put the document in.', 'Orang ini yang memasukkan naskahnya.'),
          ),
        ]
      : []),
  ];
}

const isAuthor = ({ document, distinctPersons }: SignatureSetDefinition, state: State, person: string): boolean =>
  (distinctPersons?.includes('AUTHORS') ?? false) && own(state.authors ?? {}, document) === person;

function refusal(path: readonly string[], unmet: readonly UnmetGuard[]): Problem {
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return problem('GUARD_FAILED', path, text(why('en'), why('id')), { unmet });
}

const documentOf = (definition: Definition, set: string): string =>
  definition.signatures.find((one) => one.id === set)?.document ?? '';
