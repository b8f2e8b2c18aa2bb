import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem, type UnmetGuard } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { CaseStatus } from './case.rules.js';

/** An agreement as a renewal looks at it. */
export interface Expiring {
  readonly state: State;
  readonly status: CaseStatus;
  readonly endsOn: string | null;
}

/** Everything that keeps a cooperation from being renewed on this day: it must have been in force, and have run out. */
export function notRenewable({ state, status, endsOn }: Expiring, today: string): Problem[] {
  const unmet: UnmetGuard[] = [];
  const say = (code: string, explanation: LocalizedText) => unmet.push({ code, explanation, whoCanMeet: [] });
  const ended = state.outcome?.kind;
  if (state.amends !== undefined)
    say(
      'IS_ADDENDUM',
      text(
        'It is an addendum: renew the agreement it belongs to.',
        'Ini sebuah adendum: perpanjang perjanjian induknya.',
      ),
    );
  else if (ended === 'EXPIRED') return [];
  else if (endsOn === null || (ended !== undefined && ended !== 'AGREEMENT'))
    say(
      'NOT_EXPIRED',
      text(
        'Only an agreement that ran out is renewed; this case was never in force, or ended otherwise.',
        'Hanya perjanjian yang masa berlakunya habis yang diperpanjang; kasus ini tidak pernah berlaku, atau berakhir dengan cara lain.',
      ),
    );
  else if (endsOn >= today)
    say(
      'NOT_EXPIRED',
      text(
        `It runs until ${endsOn}: until then its own procedure decides whether it is extended.`,
        `Perjanjian berlaku sampai ${endsOn}: sebelum itu perpanjangan diputuskan menurut prosedurnya sendiri.`,
      ),
    );
  if (status === 'UNDER_REVIEW')
    say(
      'UNDER_REVIEW',
      text(
        'It is under review: that must come to its end first.',
        'Kerja sama sedang ditinjau kembali: peninjauan harus selesai lebih dahulu.',
      ),
    );
  if (unmet.length === 0) return [];
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return [
    problem(
      'GUARD_FAILED',
      ['input', 'cooperationId'],
      text(`This cannot be renewed. ${why('en')}`, `Ini tidak dapat diperpanjang. ${why('id')}`),
      { unmet },
    ),
  ];
}
