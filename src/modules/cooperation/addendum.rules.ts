import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem, type UnmetGuard } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { endFactOf, endOf } from './case.rules.js';

/** Everything that keeps a case from being amended on this day. */
export function notAmendable(definition: Definition, state: State, today: string): Problem[] {
  const unmet: UnmetGuard[] = [];
  const say = (code: string, explanation: LocalizedText) => unmet.push({ code, explanation, whoCanMeet: [] });
  if (state.amends !== undefined)
    say(
      'IS_ADDENDUM',
      text(
        'It is an addendum itself: amend the agreement it belongs to.',
        'Ini sendiri sebuah adendum: ubah perjanjian induknya.',
      ),
    );
  const endsOn = endOf(definition, state);
  if (state.outcome?.kind !== 'AGREEMENT')
    say(
      'NOT_IN_FORCE',
      text(
        'Only an agreement in force is amended; this case is under way or ended otherwise.',
        'Hanya perjanjian yang berlaku dapat diubah; kasus ini masih berjalan atau berakhir dengan cara lain.',
      ),
    );
  else if (endsOn !== null && endsOn < today)
    say(
      'EXPIRED',
      text(
        `The agreement ran out on ${endsOn}: request a new cooperation, and name this one as its basis.`,
        `Perjanjian berakhir pada ${endsOn}: ajukan kerja sama baru, dan sebutkan yang ini sebagai dasarnya.`,
      ),
    );
  if (unmet.length === 0) return [];
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return [
    problem(
      'GUARD_FAILED',
      ['input', 'cooperationId'],
      text(`This cannot be amended. ${why('en')}`, `Ini tidak dapat diubah. ${why('id')}`),
      { unmet },
    ),
  ];
}

/** Until when an agreement runs, as it was agreed and as each addendum in force has set it anew. */
export interface Term {
  readonly endsOn: string | null;
  readonly since: string;
  /** Null for the agreement as it was signed. */
  readonly addendumNumber: number | null;
}

export function termsOf(definition: Definition, state: State): Term[] {
  const { outcome, amendments = [] } = state;
  if (outcome?.kind !== 'AGREEMENT' || state.amends !== undefined) return [];
  const fact = endFactOf(definition, state) ?? '';
  const day = (value: unknown) => (typeof value === 'string' ? value : null);
  const moving = amendments.filter((one) => Object.hasOwn(one.facts, fact));
  const signed = (moving[0]?.replaced ?? state.facts)[fact];
  return [
    { endsOn: day(signed), since: outcome.at, addendumNumber: null },
    ...moving.map(({ facts, at, number }) => ({ endsOn: day(facts[fact]), since: at, addendumNumber: number })),
  ];
}
