import { isCivilDate } from '../../kernel/civil-date.js';
import type { Locale, LocalizedText } from '../../kernel/text.js';
import { type LetterTemplate, type ParameterKind, placeholder } from './letter-template.js';

/** BOTH: nobody has said which language the reader reads. */
export type LetterLanguage = Locale | 'both';

const LINE = 72;
const pieces = new RegExp(`.{1,${LINE}}`, 'gu');
const [MAX_SUBJECT, MAX_TEXT] = [120, 300];

/** What may not stand in one line of a letter: controls, line breaks, and what turns the direction of writing. */
const unruly = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\s]+/gu;

/** An address loses its force: readers' programs would make a link of somebody's words. */
const tamed = (words: string): string => words.replace(unruly, ' ').replaceAll('://', ': //').trim();

/** One line of words. */
export const oneLine = (words: string): string => shortened(tamed(words), MAX_TEXT);

/** Words in paragraphs, where an empty line ends one. */
const passage = (words: string): string =>
  words
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map(tamed)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

const shortened = (words: string, max: number): string => {
  const characters = [...words];
  return characters.length <= max
    ? words
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

/** How each kind is written; undefined for a value that is not of the kind. */
const written: Readonly<Record<ParameterKind, (value: unknown, locale: Locale) => string | undefined>> = {
  TEXT: (value) => (typeof value === 'string' ? oneLine(value) : undefined),
  PASSAGE: (value) => (typeof value === 'string' ? passage(value) : undefined),
  NAME: (value, locale) => {
    const name = isLocalized(value) ? value[locale] : undefined;
    return typeof name === 'string' ? oneLine(name) : undefined;
  },
  LINK: (value) => {
    if (typeof value !== 'string') return undefined;
    if (/^[\w-]+$/.test(value)) return value;
    // A front end may have a name in letters beyond ASCII: its address is written as it travels.
    const href = /^https?:\/\/[^\s\p{Cc}]+$/u.test(value) && URL.canParse(value) ? new URL(value).href : '';
    return /^[\x21-\x7e]{1,900}$/.test(href) ? href : undefined;
  },
  COUNT: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? String(value) : undefined),
  DATE: (value, locale) =>
    typeof value === 'string' && isCivilDate(value)
      ? new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${value}T00:00:00Z`),
        )
      : undefined,
};

/** Fills the words in one pass: a parameter that looks like a placeholder stays what it is. */
const filled = (words: string, template: LetterTemplate, parameters: object, locale: Locale): string =>
  words.replace(placeholder, (_whole, name: string) => {
    const kind = template.parameters[name];
    const value: unknown = Object.hasOwn(parameters, name) ? parameters[name as keyof typeof parameters] : undefined;
    const text = kind && written[kind](value, locale);
    if (text === undefined) throw new Error(`the letter ${template.code} cannot be written: ${name}`);
    return text;
  });

/** A paragraph in lines of at most 72 characters; a link stays whole, so that it can be followed. */
const wrapped = (paragraph: string): string => {
  if (/^https?:\/\/\S+$/.test(paragraph)) return paragraph;
  const lines: string[] = [];
  let current = '';
  for (const piece of paragraph.split(/\s/).flatMap((word) => word.match(pieces) ?? [])) {
    const longer = current === '' ? piece : `${current} ${piece}`;
    if ([...longer].length > LINE) {
      lines.push(current);
      current = piece;
    } else current = longer;
  }
  return [...lines, current].join('\n');
};

/** A letter's words for its reader. Throws when the parameters are not the template's. */
export function renderLetter(
  template: LetterTemplate,
  parameters: object,
  language: LetterLanguage,
): { readonly subject: string; readonly text: string } {
  const locales: readonly Locale[] = language === 'both' ? ['id', 'en'] : [language];
  const write = (words: string, locale: Locale): string => filled(words, template, parameters, locale);
  const subject = locales.map((locale) => shortened(write(template[locale].subject, locale), MAX_SUBJECT));
  const texts = locales.map((locale) => write(template[locale].text, locale).split('\n\n').map(wrapped).join('\n\n'));
  return { subject: subject.join(' / '), text: texts.join('\n\n---\n\n') };
}
