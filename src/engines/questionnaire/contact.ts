import type { Answer } from './answer.js';
import { entry, mitraOf } from './document.js';
import { questionsIn } from './elements.js';
import { variablesOf } from './expression/compile.js';
import type { CaseRule, Question, Questionnaire } from './model.js';

/** What a question of a contact's data asks for, so that a complaint can be followed up. */
export const contactParts = ['OPT_IN', 'NAME', 'EMAIL', 'PHONE', 'MESSAGE'] as const;
export type ContactPart = (typeof contactParts)[number];

/** What somebody gave to be called back; parts that were not given are null. */
export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly message: string | null;
}

/** The part of a contact a question asks for; null for any other question. */
export function contactPartOf({ node }: Question): ContactPart | null {
  const said = entry(mitraOf(node), 'contact');
  return contactParts.find((part) => part === said) ?? null;
}

/** Keys of the questions about contact, with what each asks for. */
export const contactKeys = ({ pages }: Questionnaire): ReadonlyMap<string, ContactPart> =>
  new Map(
    questionsIn(pages).flatMap((question) => {
      const part = contactPartOf(question);
      return part ? [[question.key, part] as const] : [];
    }),
  );

/** What a response that may not lead to anybody is kept without. */
export function withoutContact(questionnaire: Questionnaire, answers: readonly Answer[]): readonly Answer[] {
  const keys = contactKeys(questionnaire);
  return keys.size === 0 ? answers : answers.filter(({ question }) => !keys.has(question));
}

export function contactIn(questionnaire: Questionnaire, answers: readonly Answer[]): Contact {
  const keys = contactKeys(questionnaire);
  const given = (part: ContactPart): string | null =>
    answers.find(({ question }) => keys.get(question) === part)?.value?.text ?? null;
  return { name: given('NAME'), email: given('EMAIL'), phone: given('PHONE'), message: given('MESSAGE') };
}

/** Whether a rule hangs on nothing but what somebody says about being contacted: whether it holds tells nothing else. */
export function hangsOnContact(questionnaire: Questionnaire, { when }: CaseRule): boolean {
  const names = when ? [...variablesOf(when.expression)] : [];
  const keys = contactKeys(questionnaire);
  return names.length > 0 && names.every((name) => keys.has(name));
}
