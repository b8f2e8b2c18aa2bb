import type { CommonFields } from '../common-fields.js';
import { boolean } from './boolean.js';
import { date } from './date.js';
import { file } from './file.js';
import { group } from './group.js';
import type { KindEdit } from './kind-edit.js';
import { matrix } from './matrix.js';
import { multipleChoice } from './multiple-choice.js';
import { number } from './number.js';
import { pair } from './pair.js';
import { ranking } from './ranking.js';
import { ces, csat, nps, rating } from './rating.js';
import { calculated, info } from './shown.js';
import { singleChoice } from './single-choice.js';
import { longText, text } from './text.js';

export const kindEdits = {
  rating,
  nps,
  csat,
  ces,
  singleChoice,
  multipleChoice,
  ranking,
  boolean,
  number,
  text,
  longText,
  date,
  matrix,
  pair,
  group,
  file,
  calculated,
  info,
} as const;

type Fields<K> = K extends KindEdit<infer F> ? F : never;
/** A question as it is written: exactly one of these. */
export type QuestionInput = { readonly [K in keyof typeof kindEdits]?: Fields<(typeof kindEdits)[K]> | null };
export type KindName = keyof QuestionInput;

/** The one kind that is given, with its fields; undefined when there is none or more than one. */
export function kindGiven(
  input: QuestionInput,
): { readonly name: KindName; readonly edit: KindEdit<CommonFields>; readonly fields: CommonFields } | undefined {
  const given = (Object.keys(kindEdits) as KindName[]).filter((name) => input[name] != null);
  const [name] = given;
  const fields = name && input[name];
  return name && fields && given.length === 1
    ? { name, edit: kindEdits[name] as unknown as KindEdit<CommonFields>, fields }
    : undefined;
}
