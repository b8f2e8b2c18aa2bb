import { lower } from '../../engines/workflow/chart/condition.js';
import { itemWords, listed } from '../../engines/workflow/chart/words.js';
import type { Actors, Definition, Step } from '../../engines/workflow/definition.js';
import type { Locale } from '../../kernel/text.js';

/** What the sentences of one SOP's text are made with. */
export interface Speaker {
  readonly definition: Definition;
  readonly locale: Locale;
  /** One of two wordings, by the language spoken. */
  readonly say: (id: string, en: string) => string;
}

export const speaker = (definition: Definition, locale: Locale): Speaker => ({
  definition,
  locale,
  say: (id, en) => (locale === 'id' ? id : en),
});

export const positionName = ({ definition, locale }: Speaker, code: string): string =>
  definition.positions.find((one) => one.code === code)?.title[locale] ?? code;
export const documentName = ({ definition, locale }: Speaker, kind: string): string =>
  lower(definition.documents.find((one) => one.kind === kind)?.title[locale] ?? kind);
export const factName = ({ definition, locale }: Speaker, name: string): string =>
  lower(definition.facts.find((one) => one.name === name)?.label[locale] ?? name);

/** Positions a fact may name: "A dan/atau B"; null when it names none. */
export function namedIn(with_: Speaker, fact: string): string | null {
  const found = with_.definition.facts.find((one) => one.name === fact);
  return found?.type === 'POSITIONS' && found.positions
    ? listed(
        found.positions.map((code) => positionName(with_, code)),
        with_.locale,
        'and/or',
      )
    : null;
}

export function subject(with_: Speaker, actors: Actors): string {
  const names = [...new Set(actors.seats.map((seat) => positionName(with_, seat.position)))];
  if (actors.rule === 'ANY_OF') return listed(names, with_.locale, 'and/or');
  if (actors.rule === 'ALL_OF') return listed(names, with_.locale, 'and');
  const count = String(actors.n ?? 1);
  return with_.say(
    `paling sedikit ${count} dari ${listed(names, 'id', 'and')}`,
    `at least ${count} of ${listed(names, 'en', 'and')}`,
  );
}

/** Whoever signs in a step all sign, though each may come first. */
export function signers({ definition }: Speaker, step: Step): Actors | null {
  const sets = step.actions.flatMap((action) =>
    (action.effects ?? []).flatMap((effect) => (effect.do === 'sign' && !effect.onPaper ? [effect.set] : [])),
  );
  const slots = definition.signatures.filter((one) => sets.includes(one.id)).flatMap((one) => one.slots);
  return slots.length > 0 ? { rule: 'ALL_OF', seats: slots.map(({ position }) => ({ position })) } : null;
}

/** A step's title as a sentence: with its actor, unless it names one, and with posts by their full titles. */
export function titleSentence(with_: Speaker, title: string, actors: Actors): string {
  const full = inFull(with_, title);
  if (with_.locale === 'en') return /^the /i.test(full) ? full : `${subject(with_, actors)}: ${lower(full)}`;
  const names = with_.definition.positions.map((one) => one.title.id);
  if (names.some((name) => startsWithWords(full, name))) return full;
  const [first = '', ...rest] = full.split(' ');
  const called = names.filter((name) => name.split(' ')[0] === first);
  if (called.length === 1 && called[0] !== undefined) return [called[0], ...rest].join(' ');
  return /^(me|ber)\p{Ll}/iu.test(full)
    ? `${subject(with_, actors)} ${lower(full)}`
    : `${subject(with_, actors)} melaksanakan ${lower(full)}`;
}

/** Short names of posts written out, so that nobody has to know which Head is meant. */
export function inFull({ definition, locale }: Speaker, words: string): string {
  return definition.positions.reduce((sentence, { title, aliases }) => {
    const name = title[locale];
    return (aliases ?? []).reduce((said, alias) => {
      if (alias === '' || !name.startsWith(`${alias} `)) return said;
      const rest = name.slice(alias.length);
      return said
        .split(alias)
        .reduce((before, after) =>
          after.startsWith(rest) || /^[\p{L}\p{N}]/u.test(after)
            ? `${before}${alias}${after}`
            : `${before}${name}${after}`,
        );
    }, sentence);
  }, words);
}

const startsWithWords = (sentence: string, words: string): boolean =>
  sentence === words || sentence.startsWith(`${words} `);

export const sentenceOf = (words: string): string => {
  const trimmed = words.replace(/\s+/gu, ' ').trim();
  const begun = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

/** "“Menyusun konsep” (butir 9)", for steps by id. */
export const itemsOf = ({ definition, locale }: Speaker, steps: readonly string[]): string =>
  listed(
    steps.flatMap((id) => {
      const step = definition.steps.find((one) => one.id === id);
      return step ? [`“${step.title[locale]}” (${itemWords(step.source.item)[locale]})`] : [];
    }),
    locale,
    'and',
  );
