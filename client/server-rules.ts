import { isNode, type Node, nodeAt } from './json.js';
import { NOT_APPLICABLE } from './to-answers.js';

/** The server's formats, told to SurveyJS as patterns. Its own check of e-mail addresses lets more pass. */
const formats: Readonly<Record<string, readonly [string, string, string]>> = {
  email: [
    "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$",
    'Give an e-mail address as name@example.org.',
    'Isi alamat surel seperti nama@contoh.id.',
  ],
  url: [
    '^https?://[A-Za-z0-9.-]{1,253}(:\\d{1,5})?([/?#]\\S*)?$',
    'Give a web address beginning with https:// or http://.',
    'Isi alamat web yang diawali https:// atau http://.',
  ],
  tel: [
    '^\\+?[0-9][0-9 ().-]{4,24}[0-9]$',
    'Give a phone number: digits, spaces, + ( ) . and -.',
    'Isi nomor telepon: angka, spasi, + ( ) . dan -.',
  ],
};
const LINE = 1_000;
const TEXT = 10_000;

/**
 * The document with the rules that only the server would tell written out for SurveyJS, so that a respondent hears of
 * them before sending: formats, whole numbers, longest texts; and what is hidden is cleared at once, since to the
 * server it is empty. For showing only: what is answered is the version as published.
 */
export function withServerRules<D extends Node>(document: D): D {
  const clears = document.clearInvisibleValues === undefined || document.clearInvisibleValues === 'onComplete';
  const longest = {
    ...(document.maxTextLength ? {} : { text: LINE }),
    ...(document.maxCommentLength ? {} : { comment: TEXT }),
  };
  return { ...withRules(document, longest), ...(clears ? { clearInvisibleValues: 'onHidden' } : {}) };
}

/** By type, where the document itself sets no bound. */
type Longest = Readonly<Record<string, number>>;

const lists = ['pages', 'elements', 'questions', 'templateElements'];

function withRules<N extends Node>(node: N, longest: Longest, inGroup = false): N {
  const inner = lists.flatMap((key) => {
    const list = node[key];
    if (!Array.isArray(list)) return [];
    const isIn = key === 'templateElements' || inGroup;
    const ruled = list.flatMap((one: unknown) =>
      isNode(one) ? withWayOut(withRules(one, longest, isIn), isIn) : [one],
    );
    return [[key, ruled]];
  });
  return { ...node, ...rulesOf(node, longest), ...Object.fromEntries(inner) };
}

/**
 * A scale that need not apply, and has no step that says so, with a box below it that does: ticking it empties the scale
 * and asks no more for it.
 */
function withWayOut(node: Node, inGroup: boolean): Node[] {
  const { type, name, rateValues, isRequired, requiredIf, visibleIf } = node;
  const isSaid = Array.isArray(rateValues) && rateValues.some((one) => isNode(one) && saysOut(one));
  if (type !== 'rating' || !saysOut(node) || isSaid) return [node];
  const box = `${name}${NOT_APPLICABLE}`;
  const asked = `{${inGroup ? 'panel.' : ''}${box}}`;
  const isAsked = isRequired === true ? 'true' : requiredIf;
  const scale = {
    ...node,
    ...(isAsked === undefined ? {} : { isRequired: false, requiredIf: `(${isAsked}) and ${asked} <> true` }),
    resetValueIf: `${asked} = true`,
  };
  const title = { default: 'Does not apply', en: 'Does not apply', id: 'Tidak berlaku' };
  const tick = { type: 'boolean', name: box, renderAs: 'checkbox', titleLocation: 'hidden', title };
  return [scale, { ...tick, ...(visibleIf === undefined ? {} : { visibleIf }) }];
}

const saysOut = (node: Node): boolean => nodeAt(node, 'x-mitra').notApplicable === true;

function rulesOf(node: Node, longest: Longest): Node {
  const { type, inputType = 'text', maxLength, step, validators } = node;
  if (type !== 'text' && type !== 'comment') return {};
  if (inputType === 'number') return nodeAt(node, 'x-mitra').integer === true && step === undefined ? { step: 1 } : {};
  const format = formats[String(inputType)];
  const most = format || inputType === 'text' ? longest[type] : undefined;
  const [regex, en, id] = format ?? [];
  const told = { type: 'regex', regex, text: { default: en, en, id } };
  return {
    ...(most !== undefined && maxLength === undefined ? { maxLength: most } : {}),
    ...(format ? { validators: [...(Array.isArray(validators) ? validators : []), told] } : {}),
  };
}
