import type { LocalizedText } from '../../kernel/text.js';
import type { Action, Definition, Requirements, Step } from './definition.js';
import type { Expression } from './expression.js';
import { own } from './lookup.js';
import { isApproved, isSigned } from './sheet.js';
import type { State } from './state.js';

export const artefactKinds = ['FACT', 'FORM', 'DOCUMENT', 'SHEET', 'SIGNATURES'] as const;
export type ArtefactKind = (typeof artefactKinds)[number];

/** Something a step leaves behind: a fact, an answered form, a document, an approved sheet, a signed instrument. */
export interface Artefact {
  readonly kind: ArtefactKind;
  readonly code: string;
}

/**
 * What no way on from a step goes without: what the step itself requires, and what all its actions that move on do; and the
 * papers it takes in that one of them requires (another may lead back).
 */
export function artefactsOf(step: Step): Artefact[] {
  const [first = [], ...others] = step.actions.filter(movesOn).map(neededBy);
  const always = first.filter((one) => others.every((needs) => needs.some((other) => isSame(one, other))));
  const papers = step.actions
    .filter(movesOn)
    .flatMap((action) => action.requires?.documents ?? [])
    .filter((document) => step.accepts?.includes(document));
  return unique([
    ...required({ ...step.requires, documents: [...(step.requires?.documents ?? []), ...papers] }),
    ...always,
  ]);
}

export const isSame = (one: Artefact, other: Artefact): boolean => one.kind === other.kind && one.code === other.code;

export const unique = <T extends Artefact>(all: readonly T[]): T[] =>
  all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);

/** Whether the case has it. */
export function isThere({ kind, code }: Artefact, state: State): boolean {
  switch (kind) {
    case 'FACT':
      return own(state.facts, code) !== undefined;
    case 'FORM':
      return own(state.forms, code) !== undefined;
    case 'DOCUMENT':
      return own(state.evidence, code) !== undefined;
    case 'SHEET': {
      const sheet = own(state.sheets, code);
      return sheet !== undefined && isApproved(sheet);
    }
    case 'SIGNATURES':
      return own(state.signatures, code)?.slots.every(isSigned) ?? false;
  }
}

export function titleOf({ kind, code }: Artefact, definition: Definition): LocalizedText {
  const { facts, forms, documents, sheets, signatures } = definition;
  const found = {
    FACT: () => facts.find((one) => one.name === code)?.label,
    FORM: () => forms.find((one) => one.code === code)?.title,
    DOCUMENT: () => documents.find((one) => one.kind === code)?.title,
    SHEET: () => sheets.find((one) => one.id === code)?.title,
    SIGNATURES: () => signatures.find((one) => one.id === code)?.title,
  }[kind]();
  return found ?? { id: code, en: code };
}

const movesOn = ({ return: back, routes = [] }: Action): boolean =>
  back === undefined && routes.some((route) => route.to !== undefined || route.outcome !== undefined);

const neededBy = (action: Action): Artefact[] => [
  ...required(action.requires ?? {}),
  ...(action.form === undefined ? [] : [{ kind: 'FORM', code: action.form } as const]),
  ...(action.inputs ?? []).flatMap(({ fact, required: must }) => (must ? [{ kind: 'FACT', code: fact } as const] : [])),
  ...(action.effects ?? []).flatMap((effect): Artefact[] => {
    if ('sheet' in effect) return [{ kind: 'SHEET', code: effect.sheet }];
    return 'set' in effect ? [{ kind: 'SIGNATURES', code: effect.set }] : [];
  }),
  ...(action.guards ?? []).flatMap((guard) => askedFor(guard.when)),
];

const required = ({ documents = [], facts = [], forms = [] }: Requirements): Artefact[] => [
  ...documents.map((code) => ({ kind: 'DOCUMENT', code }) as const),
  ...facts.map((code) => ({ kind: 'FACT', code }) as const),
  ...forms.map((code) => ({ kind: 'FORM', code }) as const),
];

/** What must be there for a condition to hold, whatever else. */
function askedFor(when: Expression): Artefact[] {
  switch (when.op) {
    case 'all':
      return when.of.flatMap(askedFor);
    case 'known':
      return [{ kind: 'FACT', code: when.fact }];
    case 'evidence':
    case 'finalised':
      return [{ kind: 'DOCUMENT', code: when.document }];
    case 'answered':
      return [{ kind: 'FORM', code: when.form }];
    case 'approved':
      return [{ kind: 'SHEET', code: when.sheet }];
    case 'signed':
      return [{ kind: 'SIGNATURES', code: when.set }];
    default:
      return [];
  }
}
