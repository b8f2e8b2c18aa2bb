import type { Action, Definition, Requirements, Step } from '../definition.js';
import { slotIn } from '../slot-place.js';
import { implied } from './done-by.js';

type Path = readonly string[];

/** Something that must have happened before an action can be taken, and where the data says so. */
export interface Wanted {
  readonly token: string;
  /** Below the step when `ofStep`, else below the action. */
  readonly at: Path;
  readonly ofStep?: true;
}

export const wantedBy = (definition: Definition, step: Step | null, action: Action): Wanted[] => {
  const leaves = action.routes?.some((route) => !route.stay) ?? false;
  const ofStep = leaves && action.return === undefined ? required(step?.requires) : [];
  return [
    ...ofStep.map((one) => ({ ...one, ofStep: true as const })),
    ...required(action.requires),
    ...(action.guards ?? []).flatMap((guard, index) =>
      implied(definition, guard.when).map((token) => ({ token, at: ['guards', String(index)] })),
    ),
    ...byEffects(definition, action),
  ];
};

const required = (requires: Requirements = {}): Wanted[] => [
  ...(requires.documents ?? []).map((code, index) => ({
    token: `document:${code}`,
    at: ['requires', 'documents', String(index)],
  })),
  ...(requires.facts ?? []).map((code, index) => ({ token: `fact:${code}`, at: ['requires', 'facts', String(index)] })),
  ...(requires.forms ?? []).map((code, index) => ({ token: `form:${code}`, at: ['requires', 'forms', String(index)] })),
];

/** What effects need by their nature, unless an effect before them in the same action brings it. */
function byEffects(definition: Definition, action: Action): Wanted[] {
  const done = new Set<string>();
  const documentOf = (owner: readonly { id: string; document: string }[], id: string): string =>
    owner.find((one) => one.id === id)?.document ?? '';
  return (action.effects ?? []).flatMap((effect, index): Wanted[] => {
    const needed: string[] = [];
    switch (effect.do) {
      case 'openSheet':
        needed.push(`document:${documentOf(definition.sheets, effect.sheet)}`);
        break;
      case 'initial':
        needed.push(`sheet:${effect.sheet}`);
        break;
      case 'finalise':
        needed.push(`document:${effect.document}`);
        break;
      case 'openSignatures':
        needed.push(`final:${documentOf(definition.signatures, effect.set)}`);
        break;
      case 'sign':
        needed.push(`open:${effect.set}`, `final:${documentOf(definition.signatures, effect.set)}`);
    }
    const unit = slotIn(definition, effect)?.unit;
    if (unit !== undefined) needed.push(`fact:${unit}`);
    const wanted = needed.filter((one) => !done.has(one)).map((token) => ({ token, at: ['effects', String(index)] }));
    if (effect.do === 'openSheet') done.add(`sheet:${effect.sheet}`);
    if (effect.do === 'finalise') done.add(`final:${effect.document}`);
    if (effect.do === 'openSignatures') done.add(`open:${effect.set}`);
    return wanted;
  });
}
