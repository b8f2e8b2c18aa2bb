import type { LocalizedText } from '../../kernel/text.js';

/** What a parameter of a letter may be, and how it is given. */
interface Kinds {
  /** One line of anybody's words. */
  readonly TEXT: string;
  /** Anybody's words in paragraphs, a paragraph of its own in the letter. */
  readonly PASSAGE: string;
  /** A name in both languages. */
  readonly NAME: LocalizedText;
  /** An http(s) address, or a bare token where there is no front end to lead to. */
  readonly LINK: string;
  /** A whole number from 0. */
  readonly COUNT: number;
  /** A civil date, `YYYY-MM-DD`. */
  readonly DATE: string;
}
export type ParameterKind = keyof Kinds;
export type ParameterKinds = Readonly<Record<string, ParameterKind>>;
export type Parameters<K extends ParameterKinds> = { readonly [Name in keyof K]: Kinds[K[Name]] };

/** A letter's words in one language, with `{parameter}` where one goes. An empty line ends a paragraph, a break does not. */
export interface Wording {
  readonly subject: string;
  readonly text: string;
}

/** A kind of letter as data. Letters that wait keep the code alone: other parameters are another code. */
export interface LetterTemplate<K extends ParameterKinds = ParameterKinds> {
  readonly code: string;
  /** INSTITUTION: in its name, seen by its administrators. HOUSE: about an account, no institution's business. */
  readonly sender: 'INSTITUTION' | 'HOUSE';
  readonly parameters: K;
  readonly id: Wording;
  readonly en: Wording;
}

/** Only for the compiler: it learns the parameters from the data. */
export const letterTemplate = <const K extends ParameterKinds>(template: LetterTemplate<K>): LetterTemplate<K> =>
  template;

/** Where parameters go. */
export const placeholder = /\{(\w+)\}/g;

const namesIn = (text: string): string[] => [...text.matchAll(placeholder)].map((match) => match[1] ?? '');

/** What is wrong with templates before any letter is written; the server refuses to start with any of these. */
export function templateFaults(templates: readonly LetterTemplate[]): string[] {
  const codes = templates.map((one) => one.code);
  return [
    ...codes.filter((code, index) => codes.indexOf(code) < index).map((code) => `two letters have the code ${code}`),
    ...templates.flatMap((one) =>
      [...codeFaults(one.code), ...faultsOf(one, 'id'), ...faultsOf(one, 'en')].map(
        (fault) => `the letter ${one.code}: ${fault}`,
      ),
    ),
  ];
}

const codeFaults = (code: string): string[] =>
  /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? [] : ['its code is not in capitals'];

function faultsOf({ parameters, ...words }: LetterTemplate, language: 'id' | 'en'): string[] {
  const { subject, text } = words[language];
  const used = namesIn(`${subject}\n${text}`);
  const standsAlone = (name: string): boolean => ['LINK', 'PASSAGE'].includes(parameters[name] ?? '');
  return [
    ...(subject.trim() === '' || text.trim() === '' ? [`it says nothing in ${language}`] : []),
    ...used
      .filter((name) => !Object.hasOwn(parameters, name))
      .map((name) => `{${name}} in ${language} is no parameter`),
    ...Object.keys(parameters)
      .filter((name) => !used.includes(name))
      .map((name) => `${name} is not used in ${language}`),
    ...namesIn(subject)
      .filter(standsAlone)
      .map((name) => `{${name}} in the subject (${language}): a subject is read by bystanders`),
    ...text
      .split('\n\n')
      .filter((paragraph) => !/^\{\w+\}$/.test(paragraph))
      .flatMap((paragraph) => namesIn(paragraph).filter(standsAlone))
      .map((name) => `a ${parameters[name] === 'LINK' ? 'link' : 'passage'} in ${language} shares its paragraph`),
  ];
}
