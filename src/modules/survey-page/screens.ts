import { isContainer } from '../../engines/questionnaire/elements.js';
import { needsOf, shownBy } from '../../engines/questionnaire/kinds/registry.js';
import type { Container, Element, Question, Questionnaire } from '../../engines/questionnaire/model.js';
import { piecesOf } from '../../engines/questionnaire/pipe.js';
import { namesIn } from '../../engines/questionnaire/references.js';
import type { View } from '../../engines/questionnaire/view.js';
import { textsIn } from './question-texts.js';

/** What is asked at once: a page of the document, or a part of it. */
export interface Screen {
  readonly page: Container;
  /** Questions by their names, in order. */
  readonly keys: readonly string[];
}

/**
 * The pages of a questionnaire as a page without a script can show them: a new screen begins before a question that
 * shows, hides or words itself by an answer of the same screen. One that hangs on a later answer cannot be helped by
 * this; whoever leaves a screen is led back to what that has revealed.
 */
export function screensOf(questionnaire: Questionnaire): readonly Screen[] {
  const screens = known.get(questionnaire) ?? cut(questionnaire);
  known.set(questionnaire, screens);
  return screens;
}

/** The screens without some questions; one that is left with nothing to answer goes with them. */
export function screensWithout(
  screens: readonly Screen[],
  apart: (key: string) => boolean,
  isText: (key: string) => boolean,
) {
  return screens.flatMap((screen): Screen[] => {
    const keys = screen.keys.filter((key) => !apart(key));
    if (keys.length === screen.keys.length) return [screen];
    return keys.every(isText) ? [] : [{ ...screen, keys }];
  });
}

/** A published version never changes. */
const known = new WeakMap<Questionnaire, readonly Screen[]>();

function cut(questionnaire: Questionnaire): readonly Screen[] {
  const hang = hangingOf(questionnaire);
  return questionnaire.pages.flatMap((page) => {
    const screens: { page: Container; keys: string[] }[] = [];
    for (const { question } of placed([page], [])) {
      const last = screens.at(-1);
      const needs = hang.of(question.key);
      if (last && !last.keys.some((key) => needs.has(key))) last.keys.push(question.key);
      else screens.push({ page, keys: [question.key] });
    }
    return screens;
  });
}

interface Placed {
  readonly question: Question;
  readonly around: readonly Container[];
}

const placed = (elements: readonly Element[], around: readonly Container[]): Placed[] =>
  elements.flatMap((one) =>
    isContainer(one) ? placed(one.elements, [...around, one]) : [{ question: one, around: [...around] }],
  );

/** For each question all answers that how it looks hangs on, by way of others too. */
function hangingOf({ pages, calculated }: Questionnaire): { of: (key: string) => ReadonlySet<string> } {
  const values = new Map<string, ReadonlySet<string>>();
  const looks = new Map<string, ReadonlySet<string>>();
  for (const { name, formula } of calculated) values.set(name, namesIn(formula ? [formula] : [], false));
  for (const { question, around } of placed(pages, [])) {
    const needs = namesIn([...needsOf(question), ...around.flatMap(shownBy)], false);
    const quoted = [...textsIn(question), ...around.flatMap((one) => [one.titles, one.descriptions])].flatMap((texts) =>
      Object.values(texts).flatMap(namesQuoted),
    );
    values.set(question.key, needs);
    looks.set(question.key, new Set([...needs, ...quoted]));
  }
  return {
    of: (key) => {
      const found = new Set<string>();
      const left = [...(looks.get(key) ?? [])];
      for (let name = left.pop(); name !== undefined; name = left.pop()) {
        if (found.has(name)) continue;
        found.add(name);
        left.push(...(values.get(name) ?? []));
      }
      return found;
    },
  };
}

const namesQuoted = (words: string): string[] =>
  piecesOf(words).flatMap((piece) => (piece.is === 'reference' ? [/^[^.[]+/.exec(piece.name)?.[0] ?? ''] : []));

/** The screens that have something to show, by their numbers. */
export const shownScreens = (screens: readonly Screen[], view: View): readonly number[] =>
  screens.flatMap(({ keys }, at) => (keys.some((key) => view.questions.get(key)?.visible) ? [at] : []));

/** Questions open for an answer, entries of groups one by one, as `group.0.key`. */
export function openQuestions(view: View, prefix = ''): readonly string[] {
  return [...view.questions].flatMap(([key, one]) => [
    ...(one.enabled ? [prefix + key] : []),
    ...one.entries.flatMap((entry, at) => openQuestions(entry, `${prefix}${key}.${at}.`)),
  ]);
}
