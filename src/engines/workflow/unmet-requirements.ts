import type { UnmetGuard } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Action, Definition, Requirements, Step } from './definition.js';
import { own } from './lookup.js';
import type { State } from './state.js';
import { whoCanAnswer, whoCanPutIn, whoCanSet } from './who.js';

/** Documents, facts and forms that must be there first. What the action itself brings along is not asked before. */
export function unmetRequirements(
  definition: Definition,
  state: State,
  step: Step | null,
  action: Action,
): UnmetGuard[] {
  const stays = !action.routes || action.routes.every((route) => route.stay);
  const ofStep =
    step?.requires && !stays && action.return === undefined ? missing(definition, state, step.requires, action) : [];
  const ofAction = action.requires ? missing(definition, state, action.requires, action) : [];
  return [...ofStep, ...ofAction.filter((one) => !ofStep.some((other) => other.code === one.code))];
}

function missing(definition: Definition, state: State, requires: Requirements, action: Action): UnmetGuard[] {
  const brought = (fact: string) => action.inputs?.some((input) => input.fact === fact && input.required) ?? false;
  const facts = (requires.facts ?? []).filter((fact) => own(state.facts, fact) === undefined && !brought(fact));
  const forms = (requires.forms ?? []).filter((form) => own(state.forms, form) === undefined && action.form !== form);
  return [
    ...(requires.documents ?? []).flatMap((document) => missingDocument(definition, state, document)),
    ...facts.map((fact): UnmetGuard => {
      const label = definition.facts.find((one) => one.name === fact)?.label ?? text(fact, fact);
      return {
        code: `FACT_MISSING.${fact}`,
        explanation: text(`Not known yet: ${label.en}.`, `Belum diketahui: ${label.id}.`),
        whoCanMeet: whoCanSet(definition, fact),
      };
    }),
    ...forms.map((form): UnmetGuard => {
      const title = definition.forms.find((one) => one.code === form)?.title ?? text(form, form);
      return {
        code: `FORM_MISSING.${form}`,
        explanation: text(`Not answered yet: ${title.en}.`, `Belum diisi: ${title.id}.`),
        whoCanMeet: whoCanAnswer(definition, form),
      };
    }),
  ];
}

export function missingDocument(definition: Definition, state: State, document: string): UnmetGuard[] {
  if (own(state.evidence, document) !== undefined) return [];
  const title = definition.documents.find((one) => one.kind === document)?.title ?? text(document, document);
  return [
    {
      code: `DOCUMENT_MISSING.${document}`,
      explanation: text(`Missing: ${title.en}.`, `Belum ada: ${title.id}.`),
      whoCanMeet: whoCanPutIn(
        definition,
        document,
        state.active.map((one) => one.step),
      ),
    },
  ];
}
