import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import type { Act } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import { decideAgain } from '../../src/engines/workflow/decide-again.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import type { Facts } from '../../src/engines/workflow/fact.js';
import { lint } from '../../src/engines/workflow/lint/lint.js';
import { observationNames } from '../../src/engines/workflow/observation.js';
import { withObserved } from '../../src/engines/workflow/observe.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { State } from '../../src/engines/workflow/state.js';
import { workOn } from '../../src/engines/workflow/work-on.js';

const at = '2026-03-02T01:00:00Z';
const both = (word: string) => ({ id: word, en: word });
const source = { document: 'S', item: '1', quote: 'q' };
const bare = {
  format: 1,
  code: 'TALK',
  version: '1.0.0',
  name: both('Talk'),
  scope: 'ANY',
  sources: [{ code: 'S', title: 'S', kind: 'OTHER' }],
  legalBasis: [],
  calendar: { mode: 'CALENDAR_DAYS', zone: 'UTC' },
  positions: [
    { code: 'CLERK', title: both('Clerk'), party: 'INSTITUTION' },
    { code: 'HEAD', title: both('Head'), party: 'INSTITUTION' },
    { code: 'GUEST', title: both('Guest'), party: 'PARTNER' },
  ],
  facts: [
    { name: 'open', type: 'NUMBER', label: both('open clauses'), observed: 'clauses.open' },
    {
      name: 'found',
      type: 'CHOICE',
      label: both('found'),
      observed: 'evaluation.outcome',
      choices: ['CONTINUE', 'IMPROVE', 'REVIEW'].map((code) => ({ code, title: both(code) })),
    },
    { name: 'score', type: 'NUMBER', label: both('score'), fromForm: { form: 'FIT', value: 'total' } },
    { name: 'ends', type: 'DATE', label: both('ends') },
  ],
  documents: [{ kind: 'text', title: both('text'), instrument: true, madeFrom: 'CLAUSES' }],
  forms: [{ code: 'FIT', version: '1', title: both('fit') }],
  sheets: [],
  signatures: [],
  returnPolicies: [],
  intake: {
    id: 'begin',
    title: both('begin'),
    source,
    channels: ['DESK'],
    by: { rule: 'ANY_OF', seats: [{ position: 'CLERK' }] },
    inputs: [],
    routes: [{ to: ['FITTING'] }],
  },
  stages: [{ id: 'ONE', title: both('one') }],
  steps: [
    {
      id: 'FITTING',
      phase: 'ASSESSMENT',
      stage: 'ONE',
      title: both('fitting'),
      source,
      actors: { rule: 'ANY_OF', seats: [{ position: 'CLERK' }] },
      actions: [
        {
          id: 'fit',
          label: both('fit'),
          form: 'FIT',
          routes: [
            {
              when: { op: 'compare', left: { op: 'fact', name: 'score' }, is: 'GE', right: { op: 'value', value: 60 } },
              to: ['TALKS'],
            },
            { to: ['FITTING'] },
          ],
        },
      ],
    },
    {
      id: 'TALKS',
      phase: 'NEGOTIATION',
      title: both('talks'),
      source,
      accepts: ['text'],
      actors: { rule: 'ANY_OF', seats: [{ position: 'HEAD' }] },
      works: [
        { on: 'CLAUSES', by: { rule: 'ANY_OF', seats: [{ position: 'CLERK' }, { position: 'GUEST' }] } },
        { on: 'PLAN' },
      ],
      actions: [
        {
          id: 'settle',
          label: both('settle'),
          inputs: [{ fact: 'ends', required: true }],
          guards: [
            {
              code: 'AGREED',
              explain: both('Clauses are open.'),
              when: { op: 'compare', left: { op: 'fact', name: 'open' }, is: 'EQ', right: { op: 'value', value: 0 } },
            },
          ],
          effects: [{ do: 'standing', is: 'IN_FORCE', until: 'ends' }],
          routes: [{ to: ['RUNNING'] }],
        },
      ],
    },
    {
      id: 'RUNNING',
      phase: 'ACTIVE',
      title: both('running'),
      source,
      actors: { rule: 'ANY_OF', seats: [{ position: 'HEAD' }] },
      actions: [{ id: 'stop', label: both('stop'), routes: [{ outcome: 'OVER' }] }],
    },
  ],
  anyTime: [],
  outcomes: [
    {
      id: 'OVER',
      kind: 'TERMINATED',
      phase: 'CLOSED',
      title: both('over'),
      works: [{ on: 'EVALUATION', by: { rule: 'ANY_OF', seats: [{ position: 'HEAD' }] } }],
    },
  ],
  requiredClauses: [{ code: 'PARTIES', title: both('parties'), source }],
  assumptions: [],
};
const checked = checkDefinition(bare);
const definition = (checked.ok ? checked.value : bare) as Definition;
const hold = (position: string) => ({
  person: position,
  holds: [{ position, unit: null, mode: 'DEFINITIVE' as const }],
  partner: null,
});
const clerk = hold('CLERK');
const head = hold('HEAD');
const guest = { person: 'g', holds: [], partner: 'm' };

function begun(): State {
  const opened = start(definition, { actor: clerk, at, channel: 'DESK', partner: 'm', facts: {} });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return replay(opened.value);
}
const command = (actor: Act['actor'], action: string, more: Partial<Act> = {}): Act => ({
  do: 'act',
  actor,
  at,
  action,
  ...more,
});
function next(state: State, act: Act): State {
  const done = decide(definition, state, act);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.reduce(evolve, state);
}
const fitted = (total: number): Act => command(clerk, 'fit', { forms: { FIT: 'a' }, computed: { score: total } });
const settle = (observed: Facts | undefined) =>
  command(head, 'settle', { facts: { ends: '2027-01-01' }, ...(observed ? { observed } : {}) });
const talks = () => next(begun(), fitted(75));

describe('facts that lie beside the case', () => {
  it('are declared by the format, and its linter knows that they come by themselves', () => {
    expect(checked).toMatchObject({ ok: true });
    expect(lint(definition).filter((one) => one.rule === 'NEVER_MET')).toEqual([]);
  });

  it('guard an act by what is seen at that moment, and the log tells what was seen', () => {
    const refused = decide(definition, talks(), settle({ open: 2 }));
    expect(refused).toEqual({
      ok: false,
      error: [
        expect.objectContaining({
          code: 'GUARD_FAILED',
          unmet: [{ code: 'AGREED', explanation: both('Clauses are open.'), whoCanMeet: ['CLERK', 'GUEST'] }],
        }),
      ],
    });
    const done = decide(definition, talks(), settle({ open: 0, found: 'IMPROVE' }));
    expect(done.ok && done.value[0]).toEqual({
      type: 'FactsObserved',
      at,
      facts: { open: 0, found: 'IMPROVE' },
      gone: [],
    });
    expect(decide(definition, talks(), settle({})).ok).toBe(false);
  });

  it('are offered as they would be decided', () => {
    const seen: Facts[] = [{}, { open: 0 }, { open: 1 }];
    for (const observed of seen) {
      const state = withObserved(definition, talks(), observed);
      const offered = possible(definition, state, head).find((one) => one.action === 'settle');
      expect(offered?.allowed).toBe(decide(definition, talks(), settle(observed)).ok);
    }
  });

  it('are not known any more when nobody can say them', () => {
    const seen = withObserved(definition, talks(), { open: 0 });
    expect(seen.facts).toHaveProperty('open', 0);
    expect(withObserved(definition, seen, {}).facts).not.toHaveProperty('open');
    expect(withObserved(definition, seen, undefined)).toBe(seen);
  });

  it('may come from a form, and decide the way of the very act', () => {
    expect(talks().active.map((one) => one.step)).toEqual(['TALKS']);
    expect(next(begun(), fitted(59)).active.map((one) => one.step)).toEqual(['FITTING']);
    expect(next(begun(), fitted(59)).facts).toMatchObject({ score: 59 });
  });

  it('are judged again as they were seen', () => {
    const before = talks();
    const done = decide(definition, before, settle({ open: 0 }));
    const events = done.ok ? done.value : [];
    const again = decideAgain(definition, before, { number: 3, events }, { ends: '2028-01-01' });
    expect(again?.ok).toBe(true);
    const first = decide(definition, begun(), fitted(75));
    const told = first.ok ? first.value : [];
    const twice = decideAgain(definition, begun(), { number: 2, events: told }, {});
    expect(twice).toEqual({ ok: true, value: told });
  });

  it('are handed in by nobody: neither as input nor by an effect', () => {
    const [fitting, ...steps] = bare.steps;
    const asked = {
      ...fitting,
      actions: [
        {
          ...fitting?.actions[0],
          inputs: [{ fact: 'open' }, { fact: 'score' }],
          effects: [{ do: 'setFact', fact: 'open', value: 0 }],
        },
      ],
    };
    const wrong = checkDefinition({ ...bare, steps: [asked, ...steps] });
    expect(!wrong.ok && wrong.error.map((one) => one.path.join('.')).sort()).toEqual([
      'steps.0.actions.0.effects.0.fact',
      'steps.0.actions.0.inputs.0.fact',
      'steps.0.actions.0.inputs.1.fact',
    ]);
    const typed = checkDefinition({
      ...bare,
      facts: [...bare.facts, { name: 'odd', type: 'TEXT', label: both('odd'), observed: 'clauses.open' }],
    });
    expect(!typed.ok && typed.error.map((one) => one.path.join('.'))).toEqual(['facts.4.type']);
  });

  it('is followed by a case through a channel of its own intake only', () => {
    const [fitting, ...steps] = bare.steps;
    const by = (channel: string) => {
      const effects = [{ do: 'openSuccessor', carry: [], channel }];
      const action = { ...fitting?.actions[0], effects };
      return checkDefinition({ ...bare, steps: [{ ...fitting, actions: [action] }, ...steps] });
    };
    expect(by('DESK').ok).toBe(true);
    const other = by('PIGEON');
    expect(!other.ok && other.error.map((one) => [one.path.join('.'), one.message.en])).toEqual([
      ['steps.0.actions.0.effects.0.channel', 'Should be one of DESK.'],
    ]);
  });

  it('have names that say whose they are', () => {
    for (const name of observationNames) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });
});

describe('work beside the case', () => {
  it('is for those the SOP names, while it names them', () => {
    expect(workOn(definition, talks(), 'CLAUSES', clerk)).toMatchObject({
      ok: true,
      value: { position: 'CLERK', partner: null },
    });
    expect(workOn(definition, talks(), 'CLAUSES', guest)).toMatchObject({
      ok: true,
      value: { position: 'GUEST', partner: 'm' },
    });
    expect(workOn(definition, talks(), 'PLAN', head).ok).toBe(true);
    expect(workOn(definition, talks(), 'CLAUSES', head)).toMatchObject({
      ok: false,
      error: [{ code: 'FORBIDDEN', message: { en: 'This is not yours to do; it is for: Clerk, Guest.' } }],
    });
    expect(workOn(definition, begun(), 'CLAUSES', clerk)).toMatchObject({
      ok: false,
      error: [{ code: 'ILLEGAL_TRANSITION', unmet: [{ code: 'STANDS_AT.FITTING', whoCanMeet: ['CLERK'] }] }],
    });
    const over = next(next(talks(), settle({ open: 0 })), command(head, 'stop'));
    expect(workOn(definition, over, 'EVALUATION', head).ok).toBe(true);
    expect(workOn(definition, over, 'PLAN', head)).toMatchObject({
      ok: false,
      error: [{ code: 'ILLEGAL_TRANSITION' }],
    });
  });

  it('makes a document that takes no file, and none that takes one', () => {
    const version = { id: 'v1', number: 1, sha256: 'a'.repeat(64) };
    const put = { do: 'recordEvidence', actor: head, at, document: 'text', version } as const;
    expect(decide(definition, talks(), put)).toMatchObject({
      ok: false,
      error: [{ code: 'INVALID', path: ['document'] }],
    });
    expect(decide(definition, talks(), { ...put, madeFrom: 'CLAUSES' }).ok).toBe(true);
    expect(decide(definition, talks(), { ...put, madeFrom: 'MONITORING' }).ok).toBe(false);
  });

  it('goes on in force, until a day that a fact holds', () => {
    const state = next(talks(), settle({ open: 0 }));
    expect(state.standing).toEqual({ is: 'IN_FORCE', since: at, until: 'ends' });
    expect(state.outcome).toBeNull();
  });
});
