import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Rule } from '../../src/engines/workflow/lint/finding.js';
import { lint } from '../../src/engines/workflow/lint/lint.js';
import { rules } from '../../src/engines/workflow/lint/rules.js';
import { cpuTime } from '../support/cpu-time.js';
import {
  action,
  actionOf,
  at,
  cleanSop,
  from,
  type Plain,
  push,
  step,
  stepOf,
  texts,
  to,
} from './workflow-lint-clean.js';
import { madeUp } from './workflow-parallel-sop.js';
import { pusjatan, withPolicy } from './workflow-support.js';

const anyOf = (seat: object) => ({ rule: 'ANY_OF', seats: [seat] });
const director = anyOf({ position: 'DIRECTOR' });
const t = (en: string) => ({ id: en, en });
const drop = (list: Plain | undefined, id: string) => list?.splice(list.indexOf(at(list, id)), 1);

/** For each rule the smallest change of the clean SOP that it finds, and where. */
const broken: Record<string, { change: (sop: Plain) => void; at: string[]; texts?: Record<string, string> }> = {
  UNREACHABLE_STEP: {
    change: (sop) => push(sop.steps, step('SPARE', 2, director, action('go', to('ASSESS')))),
    at: ['steps.8.id'],
  },
  DEAD_END: {
    change: (sop) => {
      push(stepOf(sop, 'ASSESS').actions, action('park', to('PARKED')));
      push(sop.steps, step('PARKED', 2, director, action('wait')));
    },
    at: ['steps.8.actions'],
  },
  JOIN_NEVER_COMPLETE: {
    change: (sop) => {
      push(stepOf(sop, 'ASSESS').actions, action('askOne', to('ONE')), action('askTwo', to('TWO')));
      push(sop.steps, step('ONE', 2, director, action('one', to('BOTH'))));
      push(sop.steps, step('TWO', 2, director, action('two', to('BOTH'))));
      const both = step('BOTH', 2, director, action('both', to('DRAFT')));
      push(sop.steps, { ...both, join: { rule: 'ALL', from: ['ONE', 'TWO'] } });
    },
    at: ['steps.10.join'],
  },
  UNREACHABLE_OUTCOME: {
    change: (sop) => push(sop.outcomes, { id: 'GONE', kind: 'EXPIRED', phase: 'CLOSED', title: t('Expired') }),
    at: ['outcomes.3.id'],
  },
  NEVER_MET: {
    change: (sop) => {
      push(sop.documents, { kind: 'opinion', title: t('Opinion') });
      Object.assign(stepOf(sop, 'FINAL'), { requires: { documents: ['opinion'] } });
    },
    at: ['steps.5.requires.documents.0'],
  },
  UNUSED_RETURN: {
    change: (sop) => push(sop.returnPolicies, { id: 'SPARE', policy: 'RESTART' }),
    at: ['returnPolicies.1.id'],
  },
  RETURN_NOT_RESUMED: {
    change: (sop) => Reflect.deleteProperty(actionOf(sop, 'AGREE', 'agree'), 'resumes'),
    at: ['steps.3.actions.1.routes.0', 'steps.4.actions.1.routes.0'],
  },
  RETURN_WITHOUT_MEND: {
    change: (sop) => Object.assign(actionOf(sop, 'LAW_CHECK', 'lawBack'), to('AGREE')),
    at: ['steps.3.actions.1.routes.0'],
  },
  NO_RETURN: {
    change: (sop) => drop(stepOf(sop, 'LAW_CHECK').actions, 'lawBack'),
    at: ['steps.3.actions'],
  },
  RETURN_SKIPS_SLOT: {
    change: (sop) => {
      push(sop.returnPolicies, { id: 'PAST', policy: 'LITERAL', sheet: 'review', onward: ['TOP_CHECK'] });
      Object.assign(actionOf(sop, 'TOP_CHECK', 'topBack'), { return: 'PAST' });
      push(actionOf(sop, 'AGREE', 'agree').resumes, 'PAST');
    },
    at: ['returnPolicies.1.onward'],
  },
  PARAF_BLOCKED: {
    change: (sop) => Object.assign(at(sop.returnPolicies, 'BACK'), { policy: 'LITERAL', onward: ['LAW_CHECK'] }),
    at: ['steps.3.actions.0'],
  },
  UNFILLABLE_ACTOR: {
    change: (sop) => {
      push(sop.facts, { name: 'named', type: 'POSITIONS', label: t('Named') });
      Object.assign(stepOf(sop, 'TOP_CHECK'), { actors: anyOf({ position: 'DIRECTOR', among: 'named' }) });
    },
    at: ['steps.4.actors.seats.0'],
  },
  ACTOR_MAY_BE_UNSET: {
    change: (sop) => {
      push(sop.facts, { name: 'named', type: 'POSITIONS', label: t('Named') });
      Object.assign(actionOf(sop, 'ASSESS', 'accept'), { inputs: [{ fact: 'named' }] });
      Object.assign(stepOf(sop, 'LAW_CHECK'), { actors: anyOf({ position: 'LAWYER', among: 'named' }) });
    },
    at: ['steps.3.actors'],
  },
  AMBIGUOUS_ACTOR: {
    change: (sop) => Object.assign(stepOf(sop, 'FINAL'), { actors: anyOf({ position: 'OFFICE_HEAD' }) }),
    at: ['steps.5.actors.seats.0'],
  },
  DRAFTER_APPROVES: {
    change: (sop) => push(stepOf(sop, 'DRAFT').actors?.seats, { position: 'LAWYER' }),
    at: ['sheets.0.slots.0'],
  },
  PERSONS_NOT_DISTINCT: {
    change: (sop) => Reflect.deleteProperty(at(sop.sheets, 'review'), 'distinctPersons'),
    at: ['sheets.0'],
  },
  SLOT_NEVER_GIVEN: {
    change: (sop) => push(at(sop.sheets, 'review').slots, { id: 'THIRD', position: 'LAWYER' }),
    at: ['sheets.0.slots.2'],
  },
  SLOT_UNIT_OPEN: {
    change: (sop) => {
      const signer = { position: 'OFFICE_HEAD' };
      Object.assign(at(sop.signatures, 'deed'), { distinctPersons: [] });
      push(at(sop.signatures, 'deed').slots, { id: 'OFFICE', ...signer, unit: 'office' });
      push(stepOf(sop, 'SIGN').actions, {
        ...action('signOffice', { by: { rule: 'ANY_OF', seats: [signer] } }),
        effects: [{ do: 'sign', set: 'deed', slot: 'OFFICE' }],
        routes: [{ when: { op: 'signed', set: 'deed' }, to: ['ARCHIVE'] }, { stay: true }],
      });
    },
    at: ['steps.6.actions.2.effects.0'],
  },
  LAST_SLOT_STAYS: {
    change: (sop) => Object.assign(actionOf(sop, 'SIGN', 'signTheirs'), { routes: [{ stay: true }] }),
    at: ['steps.6.actions.1'],
  },
  FINAL_WITHOUT_SIGNATURE: {
    change: (sop) => {
      push(sop.documents, { kind: 'annex', title: t('Annex'), instrument: true });
      push(stepOf(sop, 'DRAFT').accepts, 'annex');
      push(actionOf(sop, 'FINAL', 'makeFinal').effects, { do: 'finalise', document: 'annex' });
    },
    at: ['steps.5.actions.0.effects.1'],
  },
  UNSIGNED_AGREEMENT: {
    change: (sop) => Object.assign(actionOf(sop, 'SIGN', 'signOurs'), to('ARCHIVE')),
    at: ['steps.7.actions.0.routes.0'],
  },
  ONE_SIDED_SIGNATURE: {
    change: (sop) => {
      const deed = Object.assign(at(sop.signatures, 'deed'), { distinctPersons: ['SLOTS'] });
      Object.assign(at(deed.slots, 'THEIRS'), { position: 'DIRECTOR' });
      Object.assign(actionOf(sop, 'SIGN', 'signTheirs'), { by: director });
    },
    at: ['signatures.0.slots'],
  },
  SIGNATORY_LEFT_OPEN: {
    change: (sop) => {
      const lawyer = anyOf({ position: 'LAWYER' });
      push(sop.facts, { name: 'byLawyer', type: 'BOOLEAN', label: t('By the lawyer') });
      Object.assign(actionOf(sop, 'AGREE', 'agree'), { inputs: [{ fact: 'byLawyer', required: true }] });
      const slots = [
        { id: 'OURS', position: 'LAWYER' },
        { id: 'THEIRS', position: 'GUEST' },
      ];
      push(sop.signatures, { id: 'small', title: t('Small'), document: 'draft', distinctPersons: [], slots });
      const asked = {
        op: 'compare',
        left: { op: 'fact', name: 'byLawyer' },
        is: 'EQ',
        right: { op: 'value', value: true },
      };
      const small = { when: asked, to: ['SIGN_SMALL'], effects: [{ do: 'openSignatures', set: 'small' }] };
      const final = actionOf(sop, 'FINAL', 'makeFinal');
      final.routes = [small, { to: ['SIGN'], effects: [{ do: 'openSignatures', set: 'deed' }] }] as unknown as Plain;
      const whole = { routes: [{ when: { op: 'signed', set: 'small' }, to: ['ARCHIVE'] }, { stay: true }] };
      const signs = (slot: string) => ({ effects: [{ do: 'sign', set: 'small', slot }] });
      const ours = action('ours', { by: lawyer }, signs('OURS'), whole);
      const theirs = action('theirs', { by: anyOf({ position: 'GUEST' }) }, signs('THEIRS'), whole);
      push(
        sop.steps,
        step('SIGN_SMALL', 8, { rule: 'ANY_OF', seats: [{ position: 'LAWYER' }, { position: 'GUEST' }] }, ours, theirs),
      );
    },
    at: ['documents.0'],
  },
  DECISION_WITHOUT_CRITERIA: {
    change: (sop) => {
      Object.assign(stepOf(sop, 'ARCHIVE'), { phase: 'DECISION' });
      const why = { code: 'WHY', when: { op: 'known', fact: 'office' }, explain: t('Why?') };
      const told = {
        guards: [why],
        effects: [{ do: 'tellPartner', subject: 'OVER' }],
        routes: [{ outcome: 'REFUSED' }],
      };
      push(stepOf(sop, 'ARCHIVE').actions, action('drop', told));
    },
    at: ['steps.7.actions.0'],
  },
  NO_EXPIRY: {
    change: (sop) => {
      push(sop.facts, { name: 'ends', type: 'DATE', label: t('Ends') });
      const action = stepOf(sop, 'ARCHIVE').actions?.[0] as unknown as Plain;
      Object.assign(action, { inputs: [{ fact: 'ends', required: true }] });
      Object.assign(action, {
        effects: [{ do: 'standing', is: 'IN_FORCE', until: 'ends' }, ...(action.effects ?? [])],
      });
    },
    at: ['steps.7.actions.0'],
  },
  NO_PARTNER_REVIEW: {
    change: (sop) => Object.assign(stepOf(sop, 'AGREE'), { actors: director }),
    at: ['documents.0'],
  },
  MISSING_OUTCOME: {
    change: (sop) => Object.assign(at(sop.outcomes, 'REFUSED'), { kind: 'DONE' }),
    at: ['outcomes'],
  },
  PARTNER_NOT_TOLD: {
    change: (sop) => Object.assign(actionOf(sop, 'ASSESS', 'decline'), { effects: [] }),
    at: ['steps.0.actions.1.routes.0'],
  },
  NO_CLOCK: {
    change: (sop) => Object.assign(stepOf(sop, 'FINAL'), { timers: [] }),
    at: ['steps.5'],
  },
  NO_ARCHIVING: {
    change: (sop) => Object.assign(stepOf(sop, 'ARCHIVE'), { title: t('Close') }),
    at: ['steps'],
  },
  NO_LEGAL_BASIS: { change: (sop) => Object.assign(sop, { legalBasis: [] }), at: ['legalBasis'] },
  KIND_DIFFERS: {
    change: (sop) =>
      push(
        stepOf(sop, 'ASSESS').actions,
        action('acceptMemo', {
          routes: [{ to: ['DRAFT'], effects: [{ do: 'setFact', fact: 'kind', value: 'MEMO' }] }],
        }),
      ),
    at: ['steps.1.source'],
  },
  ORDER_DIFFERS: {
    change: (sop) => Object.assign(stepOf(sop, 'SIGN'), { source: from(2) }),
    at: ['steps.6.source.item'],
  },
  ITEM_NOT_COVERED: {
    change: () => undefined,
    texts: { SOP: `${texts.SOP}  10. The office reports.\n` },
    at: ['sources.0'],
  },
  QUOTE_NOT_FOUND: {
    change: (sop) => Object.assign(stepOf(sop, 'FINAL').source ?? {}, { quote: 'The office makes it final.' }),
    at: ['steps.5.source'],
  },
  UNRESOLVED_FOOTNOTE: {
    change: (sop) => Object.assign(stepOf(sop, 'FINAL'), { title: t('Final ##)') }),
    at: ['steps.5.title'],
  },
  TEXT_CUT_OFF: {
    change: () => undefined,
    texts: { SOP: `${texts.SOP}and the office keeps,\n12\n` },
    at: ['sources.0'],
  },
  UNCONFIRMED_SOURCE: {
    change: (sop) => Object.assign(at(sop.sources, 'SOP'), { confirmed: false }),
    at: ['sources.0'],
  },
  ASSUMPTION: {
    change: (sop) => push(sop.assumptions, { id: 'A1', text: t('The office is the one that was asked.') }),
    at: ['assumptions.0'],
  },
};

/** What a linter of SOPs has to find, and by which rules it does. */
const demands: Record<string, string[]> = {
  'an unreachable step or end': ['UNREACHABLE_STEP', 'UNREACHABLE_OUTCOME', 'NEVER_MET'],
  'a dead end': ['DEAD_END', 'JOIN_NEVER_COMPLETE', 'LAST_SLOT_STAYS', 'SLOT_NEVER_GIVEN'],
  'a missing return or return target': ['NO_RETURN', 'RETURN_NOT_RESUMED', 'RETURN_WITHOUT_MEND', 'UNUSED_RETURN'],
  'an actor nobody can be': ['UNFILLABLE_ACTOR', 'ACTOR_MAY_BE_UNSET', 'SLOT_UNIT_OPEN'],
  'an ambiguous actor': ['AMBIGUOUS_ACTOR'],
  'a drafter who approves the own draft': ['DRAFTER_APPROVES', 'PERSONS_NOT_DISTINCT'],
  'a branch without signatory': ['UNSIGNED_AGREEMENT', 'FINAL_WITHOUT_SIGNATURE', 'ONE_SIDED_SIGNATURE'],
  'a choice without a rule': ['SIGNATORY_LEFT_OPEN', 'DECISION_WITHOUT_CRITERIA'],
  'a source that is not whole or not confirmed': ['TEXT_CUT_OFF', 'UNCONFIRMED_SOURCE'],
  'an instrument of another kind than the quoted text': ['KIND_DIFFERS'],
  'a missing clock': ['NO_CLOCK'],
  'a missing outcome or partner notice': ['MISSING_OUTCOME', 'NO_EXPIRY', 'PARTNER_NOT_TOLD', 'NO_PARTNER_REVIEW'],
  'no archiving': ['NO_ARCHIVING'],
  'no legal basis': ['NO_LEGAL_BASIS'],
  'an unresolved footnote': ['UNRESOLVED_FOOTNOTE'],
  'a contradictory re-entry': ['RETURN_SKIPS_SLOT', 'PARAF_BLOCKED'],
  'what the text leaves open, and where the data departs from it': [
    'ASSUMPTION',
    'ITEM_NOT_COVERED',
    'ORDER_DIFFERS',
    'QUOTE_NOT_FOUND',
  ],
};
const isRule = (one: unknown): one is Rule =>
  typeof one === 'object' && one !== null && 'code' in one && 'check' in one;

function checked(sop: Plain): Definition {
  const result = checkDefinition(sop);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}
const changed = (change: (sop: Plain) => void): Definition => {
  const sop = cleanSop();
  change(sop);
  return checked(sop);
};
const told = (definition: Definition, words: Record<string, string> = texts) =>
  lint(definition, words).map((one) => `${one.rule} ${one.path.join('.')}`);
const codes = (definition: Definition) => [...new Set(lint(definition, texts).map((one) => one.rule))];

describe('lint', () => {
  test('finds nothing in a clean SOP, with its text or without', () => {
    expect(told(checked(cleanSop()))).toEqual([]);
    expect(told(checked(cleanSop()), {})).toEqual([]);
  });
  test('has one rule for one code, and one minimal SOP for each', () => {
    expect(rules.map((rule) => rule.code).sort()).toEqual(Object.keys(broken).sort());
  });
  test('asks every rule that is written', async () => {
    const files = globSync('src/engines/workflow/lint/*.ts').filter((file) => !file.endsWith('/rules.ts'));
    const modules = await Promise.all(files.map((file): Promise<object> => import(resolve(file))));
    const written = modules.flatMap((one) => Object.values(one)).filter(isRule);
    expect(written.map((rule) => rule.code).sort()).toEqual(rules.map((rule) => rule.code).sort());
  });
  test('has a rule for everything it was asked to find', () => {
    const known = rules.map((rule) => rule.code);
    for (const [demand, codes] of Object.entries(demands)) expect(known, demand).toEqual(expect.arrayContaining(codes));
    const asked = new Set(Object.values(demands).flat());
    expect(known.filter((code) => !asked.has(code))).toEqual([]);
  });
  test.each(Object.entries(broken))('%s is found by a minimal SOP, and nothing else', (code, { change, at, texts }) => {
    const definition = changed(change);
    expect(told(definition, texts)).toEqual(at.map((path) => `${code} ${path}`));
    for (const { explanation, mend, severity } of lint(definition, texts)) {
      expect(severity).toBe(rules.find((rule) => rule.code === code)?.severity);
      for (const words of [explanation.id, explanation.en, mend.id, mend.en]) expect(words).toMatch(/\S.*[.?]$/);
    }
  });
});

describe('what is no fault', () => {
  test('a fork that a join waits for', () => {
    const forked = changed((sop) => {
      push(stepOf(sop, 'ASSESS').actions, action('askBoth', to('ONE', 'TWO')));
      push(sop.steps, step('ONE', 2, director, action('one', to('BOTH'))));
      push(sop.steps, step('TWO', 2, director, action('two', { routes: [{ stay: true }] }), action('end', to('BOTH'))));
      const both = step('BOTH', 2, director, action('both', to('DRAFT')));
      push(sop.steps, { ...both, join: { rule: 'ALL', from: ['ONE', 'TWO'] } });
    });
    expect(told(forked)).toEqual([]);
  });
  test('what one branch of a fork brings, another may ask for', () => {
    const forked = changed((sop) => {
      push(sop.facts, { name: 'price', type: 'NUMBER', label: t('Price') });
      push(stepOf(sop, 'ASSESS').actions, action('askBoth', to('ONE', 'DRAFT')));
      push(sop.steps, step('ONE', 2, director, action('one', { inputs: [{ fact: 'price' }] })));
      const guard = { code: 'PRICED', when: { op: 'known', fact: 'price' }, explain: t('Not priced.') };
      push(stepOf(sop, 'FINAL').actions, action('late', { guards: [guard] }));
    });
    expect(codes(forked)).toEqual([]);
  });
  test('a side step beside the main way, and a ring that can be left', () => {
    const side = changed((sop) => {
      push(sop.anyTime, action('note', { by: director, routes: [{ to: ['NOTE'] }] }));
      push(sop.steps, step('NOTE', 2, director, action('again', to('NOTE'))));
      push(stepOf(sop, 'ASSESS').actions, action('ponder', to('ASSESS')));
    });
    expect(told(side)).toEqual([]);
  });
  test('a footnote that is there, an exponent, and a kind the item names beside another', () => {
    const fine = changed((sop) => {
      Object.assign(stepOf(sop, 'FINAL'), { title: t('Final *) of 40 m²') });
      push(stepOf(sop, 'ASSESS').actions, action('memo', to('DRAFT'), { inputs: [{ fact: 'kind', required: true }] }));
      Object.assign(stepOf(sop, 'DRAFT').source ?? {}, { quote: 'drafts the DEED' });
    });
    const words = texts.SOP.replace('drafts the DEED.', 'drafts the DEED or a Memo of understanding.');
    expect(told(fine, { SOP: `${words}*) once agreed\n` })).toEqual([]);
  });
  test('paraf given side by side in one step, in any order, and all again after a return', () => {
    const sides = changed((one) => {
      const approved = [{ when: { op: 'approved', sheet: 'review' }, to: ['FINAL'] }, { stay: true }];
      Reflect.deleteProperty(at(at(one.sheets, 'review').slots, 'TOP'), 'after');
      Object.assign(actionOf(one, 'LAW_CHECK', 'lawOk'), { routes: approved });
      push(
        stepOf(one, 'LAW_CHECK').actions,
        Object.assign(actionOf(one, 'TOP_CHECK', 'topOk'), { source: from(6), by: director, routes: approved }),
      );
      drop(one.steps, 'TOP_CHECK');
    });
    expect(told(sides)).toEqual([]);
  });
  test('the same SOP under REAFFIRM, where a paraf given can be confirmed', () => {
    const under = (policy: 'REAFFIRM' | 'RESTART') =>
      lint(withPolicy(policy)).filter((one) => one.severity === 'ERROR' || one.rule === 'RETURN_SKIPS_SLOT');
    expect([...under('REAFFIRM'), ...under('RESTART')]).toEqual([]);
  });
});

describe('what a rule sees beyond its minimal SOP', () => {
  test('a paraf nobody can confirm under REAFFIRM', () => {
    const sop = changed((one) => Object.assign(at(one.returnPolicies, 'BACK'), { policy: 'REAFFIRM' }));
    expect(told(sop)).toEqual(['SLOT_NEVER_GIVEN sheets.0.slots.0']);
  });
  test('an author who approves, until the sheet keeps authors away; and one nobody else could stand in for', () => {
    const drafting = (distinctPersons: string[], ...posts: string[]) =>
      changed((one) => {
        Object.assign(at(one.sheets, 'review'), { distinctPersons });
        const seats = posts.map((position) => ({ position }));
        Object.assign(stepOf(one, 'DRAFT'), { actors: { rule: 'ANY_OF', seats } });
      });
    expect(told(drafting([], 'DIRECTOR', 'LAWYER'))).toEqual([
      'DRAFTER_APPROVES sheets.0.slots.0',
      'DRAFTER_APPROVES sheets.0.slots.1',
    ]);
    expect(told(drafting(['AUTHORS'], 'DIRECTOR', 'LAWYER'))).toEqual([]);
    const alone = drafting(['AUTHORS'], 'LAWYER');
    expect(told(alone)).toEqual(['DRAFTER_APPROVES sheets.0.slots.0']);
    expect(lint(alone, texts)[0]?.explanation.en).toContain('waits for a second holder');
  });
  test('a paraf that comes first and is passed by, once corrected', () => {
    const sop = changed((one) =>
      Object.assign(at(one.returnPolicies, 'BACK'), { policy: 'LITERAL', onward: ['TOP_CHECK'] }),
    );
    expect(told(sop)).toEqual(['RETURN_SKIPS_SLOT returnPolicies.0.onward', 'PARAF_BLOCKED steps.4.actions.0']);
    const missing = lint(sop, texts).find((one) => one.rule === 'PARAF_BLOCKED');
    expect(missing?.explanation.en).toBe(
      'A case can come to "Do topOk" without the paraf of LAWYER, which is then asked for nowhere.',
    );
  });
  test('a paraf that only a guard asks for, past those who give it', () => {
    const sop = changed((one) => {
      const guard = {
        code: 'APPROVED',
        when: { op: 'initialled', sheet: 'review', slot: 'TOP' },
        explain: t('Not approved.'),
      };
      push(one.steps, step('HOLD', 7, director, action('goOn', { guards: [guard] }, to('FINAL'))));
      Object.assign(actionOf(one, 'TOP_CHECK', 'topOk'), to('HOLD'));
      push(one.returnPolicies, { id: 'PAST', policy: 'LITERAL', sheet: 'review', onward: ['HOLD'] });
      Object.assign(actionOf(one, 'TOP_CHECK', 'topBack'), { return: 'PAST' });
      push(actionOf(one, 'AGREE', 'agree').resumes, 'PAST');
    });
    expect(told(sop)).toEqual([
      'RETURN_SKIPS_SLOT returnPolicies.1.onward',
      'RETURN_SKIPS_SLOT returnPolicies.1.onward',
      'PARAF_BLOCKED steps.8.actions.0',
    ]);
  });
  test('several signatures of the house that one person may give', () => {
    const set = (distinctPersons?: string[]) =>
      changed((one) => {
        const deed = at(one.signatures, 'deed');
        push(deed.slots, { id: 'SECOND', position: 'LAWYER' });
        if (distinctPersons) Object.assign(deed, { distinctPersons });
        const effects = [{ do: 'sign', set: 'deed', slot: 'SECOND' }];
        const { routes } = actionOf(one, 'SIGN', 'signOurs');
        push(stepOf(one, 'SIGN').actors?.seats, { position: 'LAWYER' });
        push(stepOf(one, 'SIGN').actions, action('signSecond', { by: anyOf({ position: 'LAWYER' }), effects, routes }));
      });
    expect(told(set())).toEqual(['PERSONS_NOT_DISTINCT signatures.0']);
    expect([...told(set([])), ...told(set(['SLOTS']))]).toEqual([]);
  });
  test('no clock anywhere is told once', () => {
    const sop = changed((one) => {
      for (const each of one.steps ?? []) Reflect.deleteProperty(each, 'timers');
    });
    expect(told(sop)).toEqual(['NO_CLOCK steps']);
  });
  test('a hole between the items cited, without the text', () => {
    const sop = changed((one) => Object.assign(stepOf(one, 'FINAL'), { source: from(6) }));
    expect(told(sop, {})).toEqual(['ITEM_NOT_COVERED sources.0']);
  });
  test('a kind in the quote itself, without the text; and, with it, one the quote leaves out', () => {
    const memo = (quote: string) =>
      changed((one) => {
        broken.KIND_DIFFERS?.change(one);
        Object.assign(stepOf(one, 'DRAFT').source ?? {}, { quote });
      });
    expect(told(memo('drafts the DEED'), {})).toEqual(['KIND_DIFFERS steps.1.source']);
    expect(told(memo('The office drafts'), {})).toEqual([]);
    expect(told(memo('The office drafts'))).toEqual(['KIND_DIFFERS steps.1.source']);
  });
  test('a ring of two steps without a way out is told at both', () => {
    const sop = changed((one) => {
      push(stepOf(one, 'ASSESS').actions, action('park', to('HERE')));
      push(
        one.steps,
        step('HERE', 2, director, action('go', to('THERE'))),
        step('THERE', 2, director, action('come', to('HERE'))),
      );
    });
    expect(told(sop)).toEqual(['DEAD_END steps.8.actions', 'DEAD_END steps.9.actions']);
  });
  test('the way into a join that only some acts of any time miss', () => {
    expect(
      lint(madeUp)
        .filter((one) => one.rule === 'JOIN_NEVER_COMPLETE')
        .map((one) => one.step),
    ).toEqual(['VOTE']);
  });
  test('a big fork is not looked at for ever', () => {
    const many = Array.from({ length: 24 }, (_, index) => `S${index}`);
    const sop = changed((one) => {
      push(stepOf(one, 'ASSESS').actions, action('split', to(...many)));
      for (const id of many) push(one.steps, step(id, 2, director, action(`do.${id}`, to('DRAFT'))));
    });
    const before = cpuTime();
    expect(codes(sop)).toEqual([]);
    expect(cpuTime() - before).toBeLessThan(5000);
  });
  test('nor is a long chain of steps listed backwards', () => {
    const many = Array.from({ length: 400 }, (_, index) => `S${index}`);
    const sop = changed((one) => {
      push(stepOf(one, 'ASSESS').actions, action('go', to(many.at(-1) ?? '')));
      for (const [index, id] of many.entries()) {
        push(one.facts, { name: `fact.${id}`, type: 'BOOLEAN', label: t('Fact') });
        const inputs = [{ fact: `fact.${id}`, required: true }];
        push(one.steps, step(id, 2, director, action(`do.${id}`, { inputs }, to(many[index - 1] ?? 'DRAFT'))));
      }
    });
    const before = cpuTime();
    expect(codes(sop)).toEqual([]);
    expect(cpuTime() - before).toBeLessThan(5000);
  });
  test('an SOP is not changed by being read', () => {
    const before = JSON.stringify(pusjatan);
    lint(pusjatan);
    expect(JSON.stringify(pusjatan)).toBe(before);
  });
});
