import type { Action, Definition } from './definition.js';

/**
 * An action that no case can ever come to: it confirms a paraf, and by the data nothing asks for that to be confirmed,
 * neither a return nor a change of the document. One word of the data more, and it is open.
 */
export const isNeverOpen = (definition: Definition, action: Action): boolean =>
  (action.effects ?? []).some((effect) => effect.do === 'reaffirm' && !asksToConfirm(definition, effect.sheet));

function asksToConfirm({ sheets, returnPolicies, steps, anyTime }: Definition, id: string): boolean {
  const returns = [...steps.flatMap((step) => step.actions), ...anyTime].map((action) => action.return);
  return (
    sheets.some((sheet) => sheet.id === id && sheet.onChange === 'REAFFIRM') ||
    returnPolicies.some((one) => one.sheet === id && one.policy === 'REAFFIRM' && returns.includes(one.id))
  );
}
