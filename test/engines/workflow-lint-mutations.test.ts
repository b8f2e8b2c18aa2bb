import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import { lint } from '../../src/engines/workflow/lint/lint.js';
import { explore, grave, stuckIn } from './workflow-explore.js';
import { actionOf, at, cleanSop, type Plain, stepOf, texts } from './workflow-lint-clean.js';
import { worldOf } from './workflow-peopled.js';

/** Numbers from a seed, the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Pick = (below: number) => number;
const none = [] as unknown as Plain;
const oneOf = (list: readonly Plain[], pick: Pick): Plain => {
  const found = list[pick(list.length)];
  if (!found) throw new Error('nothing to pick from');
  return found;
};
const cut = (list: Plain, pick: Pick) => list.splice(pick(list.length), 1);
const steps = (sop: Plain) => sop.steps ?? none;
const actions = (sop: Plain) => steps(sop).flatMap((step: Plain) => step.actions ?? none) as unknown as Plain[];
const routes = (sop: Plain): Plain[] =>
  [sop.intake, ...actions(sop)].flatMap((one) => one?.routes ?? none) as unknown as Plain[];
const forward = (sop: Plain) => routes(sop).filter((route) => route.to);
const positions = ['DIRECTOR', 'LAWYER', 'OFFICE_HEAD', 'GUEST'];

/** Ways to spoil an SOP, each at a place picked by the seed. Every one must be seen, wherever it strikes. */
const mutations: Record<string, (sop: Plain, pick: Pick) => unknown> = {
  'a step dropped': (sop, pick) => cut(steps(sop), pick),
  'a step dropped with every way to it': (sop, pick) => {
    const [gone] = cut(steps(sop), pick);
    for (const route of forward(sop))
      if (route.to?.includes(gone?.id ?? none)) {
        Reflect.deleteProperty(route, 'to');
        Object.assign(route, { stay: true });
      }
  },
  'an action dropped': (sop, pick) => {
    const step = oneOf(steps(sop), pick);
    cut(step.actions ?? none, pick);
  },
  'a way to nowhere': (sop, pick) => Object.assign(oneOf(forward(sop), pick), { to: ['NOWHERE'] }),
  'a way that stays': (sop, pick) => {
    const route = oneOf(forward(sop), pick);
    Reflect.deleteProperty(route, 'to');
    Object.assign(route, { stay: true });
  },
  'a way back to its own step': (sop, pick) => {
    const step = oneOf(steps(sop), pick);
    for (const action of step.actions ?? none) Object.assign(action, { routes: [{ to: [step.id] }] });
  },
  'an outcome dropped': (sop, pick) => cut(sop.outcomes ?? none, pick),
  'an outcome nobody reaches': (sop, pick) => {
    const ends = [...routes(sop), ...(sop.anyTime ?? none).flatMap((one: Plain) => one.routes ?? none)] as Plain[];
    const route = oneOf(
      ends.filter((one) => one.outcome),
      pick,
    );
    Object.assign(route, { outcome: String(route.outcome) === 'WITHDRAWN' ? 'REFUSED' : 'WITHDRAWN' });
  },
  'a return dropped': (sop, pick) => {
    const step = oneOf([stepOf(sop, 'LAW_CHECK'), stepOf(sop, 'TOP_CHECK')], pick);
    step.actions?.splice(1, 1);
  },
  'a return that leads on instead of back': (sop, pick) =>
    Object.assign(oneOf([actionOf(sop, 'LAW_CHECK', 'lawBack'), actionOf(sop, 'TOP_CHECK', 'topBack')], pick), {
      routes: [{ to: [['FINAL', 'SIGN', 'ARCHIVE'][pick(3)]] }],
    }),
  'a return nobody takes up again': (sop) => Reflect.deleteProperty(actionOf(sop, 'AGREE', 'agree'), 'resumes'),
  'a return policy dropped': (sop) => cut(sop.returnPolicies ?? none, () => 0),
  'a return past the lawyer': (sop, pick) =>
    Object.assign(at(sop.returnPolicies, 'BACK'), {
      policy: 'LITERAL',
      onward: [['TOP_CHECK', 'FINAL', 'SIGN', 'ARCHIVE'][pick(4)]],
    }),
  'a return back to the lawyer, whose paraf still counts': (sop) =>
    Object.assign(at(sop.returnPolicies, 'BACK'), { policy: 'LITERAL', onward: ['LAW_CHECK'] }),
  'a paraf to be confirmed by nobody': (sop) => Object.assign(at(sop.returnPolicies, 'BACK'), { policy: 'REAFFIRM' }),
  'a draft nobody may put in': (sop) => Reflect.deleteProperty(stepOf(sop, 'DRAFT'), 'accepts'),
  'a draft put in too late': (sop, pick) => {
    Reflect.deleteProperty(stepOf(sop, 'DRAFT'), 'accepts');
    Object.assign(oneOf(steps(sop).slice(5), pick), { accepts: ['draft'] });
  },
  'an actor named by nobody': (sop, pick) => {
    sop.facts?.push({ name: 'named', type: 'POSITIONS', label: { id: 'x', en: 'x' } } as unknown as Plain);
    const step = oneOf(
      steps(sop).filter((one: Plain) => String(one.id) !== 'SIGN'),
      pick,
    );
    for (const seat of step.actors?.seats ?? none) Object.assign(seat, { among: 'named' });
  },
  'a unit known to nobody': (sop) => Object.assign(sop.intake ?? {}, { inputs: [] }),
  'a unit that may be left out': (sop) => Object.assign(sop.intake?.inputs?.[0] ?? {}, { required: false }),
  'a position dropped': (sop, pick) => cut(sop.positions ?? none, pick),
  'a position that is the partner’s': (sop, pick) =>
    Object.assign(at(sop.positions, ['DIRECTOR', 'OFFICE_HEAD'][pick(2)] ?? ''), { party: 'PARTNER' }),
  'a partner who is none': (sop) => Object.assign(at(sop.positions, 'GUEST'), { party: 'INSTITUTION' }),
  'a drafter who approves': (sop, pick) => {
    const seat = { position: ['LAWYER', 'DIRECTOR'][pick(2)] };
    stepOf(sop, 'DRAFT').actors?.seats?.push(seat as unknown as Plain);
  },
  'whoever it is': (sop) => Reflect.deleteProperty(at(sop.sheets, 'review'), 'distinctPersons'),
  'any office, whichever': (sop, pick) => {
    const narrow = steps(sop).filter((one: Plain) => one.actors?.seats?.[0]?.unit);
    Reflect.deleteProperty(oneOf(narrow, pick).actors?.seats?.[0] ?? {}, 'unit');
  },
  'several offices': (sop) => Reflect.deleteProperty(at(sop.facts, 'office'), 'max'),
  'an effect left out': (sop, pick) => {
    const holders = [...actions(sop), ...routes(sop)].filter((one) =>
      one.effects?.some((effect: Plain) => String(effect.do) !== 'setFact'),
    );
    cut(oneOf(holders, pick).effects ?? none, pick);
  },
  'a slot too many': (sop, pick) => {
    const slots = oneOf([at(sop.sheets, 'review'), at(sop.signatures, 'deed')], pick).slots;
    slots?.push({ id: 'MORE', position: positions[pick(4)] } as unknown as Plain);
  },
  'a slot dropped': (sop, pick) =>
    cut(oneOf([at(sop.sheets, 'review'), at(sop.signatures, 'deed')], pick).slots ?? none, pick),
  'slots that wait for each other': (sop) =>
    Object.assign(at(at(sop.sheets, 'review').slots, 'LAW'), { after: ['TOP'] }),
  'in force with one signature': (sop, pick) =>
    Object.assign(oneOf(stepOf(sop, 'SIGN').actions ?? none, pick), { routes: [{ to: ['ARCHIVE'] }] }),
  'a join that is never complete': (sop, pick) =>
    Object.assign(oneOf(steps(sop).slice(1), pick), { join: { rule: 'ALL', from: ['SIGN', 'ASSESS'] } }),
  'a clock dropped': (sop, pick) => Reflect.deleteProperty(oneOf(steps(sop), pick), 'timers'),
  'a quote reworded': (sop, pick) =>
    Object.assign(oneOf(steps(sop), pick).source ?? {}, { quote: 'Whatever seems best.' }),
  'an item nobody cites': (sop, pick) => {
    const cited = steps(sop).filter((one: Plain) => !['SIGN', 'ASSESS'].includes(String(one.id)));
    Object.assign(oneOf(cited, pick), { source: structuredClone(stepOf(sop, 'ASSESS').source) });
  },
  'no ground in law': (sop) => Object.assign(sop, { legalBasis: [] }),
  'no archive': (sop) => Object.assign(stepOf(sop, 'ARCHIVE'), { title: { id: 'x', en: 'x' } }),
  'no way to decline': (sop) => stepOf(sop, 'ASSESS').actions?.splice(1, 1),
};
const clean = () => {
  const checked = checkDefinition(cleanSop());
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
};
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('mutations of the clean SOP', () => {
  test('are many, and do change it', () => {
    expect(Object.keys(mutations).length).toBeGreaterThanOrEqual(20);
    expect(checkDefinition(cleanSop()).ok).toBe(true);
    for (const [name, mutate] of Object.entries(mutations)) {
      const sop = cleanSop();
      mutate(sop, numbers(1));
      expect(sop, name).not.toEqual(cleanSop());
    }
  });
  test.each(Object.entries(mutations))('%s is seen, wherever it strikes', (_, mutate) => {
    for (const seed of seeds) {
      const sop = cleanSop();
      mutate(sop, numbers(seed));
      const checked = checkDefinition(sop);
      const told = checked.ok ? lint(checked.value, texts).length : checked.error.length;
      expect(told, `seed ${seed}`).toBeGreaterThan(0);
    }
  });
  test('leave no case stuck without the linter saying so, by the engine itself', () => {
    let stuck = 0;
    for (const [name, mutate] of Object.entries(mutations))
      for (const seed of seeds) {
        const sop = cleanSop();
        mutate(sop, numbers(seed));
        const checked = checkDefinition(sop);
        if (!checked.ok) continue;
        const cannotEnd = stuckIn(explore(worldOf(checked.value, 1))).length > 0;
        if (cannotEnd) expect(grave(checked.value), `${name}, seed ${seed}`).not.toEqual([]);
        if (cannotEnd) stuck += 1;
      }
    expect(stuck).toBeGreaterThan(50);
    expect(stuckIn(explore(worldOf(clean(), 1)))).toEqual([]);
  });
  test('several at once neither end the lint nor hide it', () => {
    const all = Object.values(mutations);
    let linted = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const pick = numbers(seed);
      const sop = cleanSop();
      const chosen = [pick(all.length), pick(all.length)];
      try {
        for (const index of chosen) all[index]?.(sop, pick);
      } catch {
        continue; // the first took away what the second strikes at
      }
      const checked = checkDefinition(sop);
      if (!checked.ok) continue;
      linted += 1;
      const names = chosen.map((index) => Object.keys(mutations)[index]).join(' + ');
      expect(lint(checked.value, texts).length, `seed ${seed}: ${names}`).toBeGreaterThan(0);
    }
    expect(linted).toBeGreaterThan(50);
  });
});
