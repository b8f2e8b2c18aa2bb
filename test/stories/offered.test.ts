import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { needsFact } from '../support/needs.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { addDocument, stepsAfter } from '../support/story.js';

interface Fact {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly candidates: readonly {
    readonly value: string;
    readonly code: string;
    readonly unit: { id: string } | null;
  }[];
}
interface Offer {
  readonly action: string;
  readonly instance: string | null;
  readonly allowed: boolean;
  readonly comment: string;
  readonly because: readonly { readonly code: string }[];
  readonly facts: readonly Fact[];
}
interface Seen {
  readonly status: string;
  readonly activeSteps: readonly { readonly step: string; readonly accepts: readonly string[] }[];
  readonly documents: readonly { readonly kind: string }[];
  readonly availableActions: readonly Offer[];
}
interface Answer {
  readonly cooperation: { readonly id: string } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly unmet?: readonly { readonly code: string }[];
  }[];
}
type Input = Record<string, unknown>;

const sop = parse(readFileSync('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8')) as {
  steps: { actions: { id: string }[] }[];
  anyTime: { id: string }[];
};
const actions = [...sop.steps.flatMap((step) => step.actions), ...sop.anyTime].map((one) => one.id);
const AT_ONCE = 20;

/**
 * Cases walked at random (the same at every run) by somebody who knows the contract alone. In every state on the way
 * and for everybody: what is offered as allowed succeeds, all else is refused and not one row is different afterwards.
 */
describe('what the domestic SOP offers', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let everybody: TestMember[];
  /** Sees every case, holds no post. */
  let coordinator: TestMember;
  const walked = new Set<string>();
  let needs: Input;
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api } = house);
    const { admin: _, ...people } = house.people;
    const posts = ['KABADAN@BADAN', 'SEKBADAN@BADAN'];
    const acting = await layMember(api.gateway, house.institution, { posts });
    coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
    everybody = [...Object.values(people), acting, coordinator];
    needs = await needsFact(api, people.secretary, 'needs');
  });
  afterAll(() => api?.close());

  const see = async (id: string, as: TestMember): Promise<Seen | null> => {
    const { body } = await api.raw(
      `query ($id: ID!) { cooperation(id: $id) { status activeSteps { step accepts } documents { kind } availableActions {
        action instance allowed comment because { code } facts { name kind required candidates { value code unit { id } } } } } }`,
      { id },
      { as },
    );
    expect(body.errors).toBeUndefined();
    return (body.data as { cooperation: Seen | null }).cooperation;
  };
  /** Several acts in one request, one after another. */
  const attempt = async (inputs: readonly Input[], as: TestMember): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const some = inputs.slice(from, from + AT_ONCE);
      const given = some.map((_, index) => `$i${index}: CooperationActInput!`).join(' ');
      const calls = some.map(
        (_, index) =>
          `a${index}: cooperationAct(input: $i${index}) { cooperation { id } userErrors { code path ... on GuardFailedError { unmet { code } } } }`,
      );
      const variables = Object.fromEntries(some.map((input, index) => [`i${index}`, input]));
      const { body } = await api.raw(`mutation (${given}) { ${calls.join(' ')} }`, variables, { as });
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      answers.push(...Object.values(body.data as Record<string, Answer>));
    }
    return answers;
  };
  /** Values to try for a fact, made of what the offer says. */
  const valuesOf = ({ name, kind, candidates }: Fact): Input[] => {
    // In an order that is the same at every run, unlike that of ids.
    const inOrder = candidates.toSorted((a, b) => (`${a.code} ${a.unit?.id}` < `${b.code} ${b.unit?.id}` ? -1 : 1));
    const values = inOrder.map((one) => one.value);
    const some = [...values.map((one) => [one]), values.slice(-2), values];
    if (kind === 'NEEDS') return [needs];
    if (kind === 'TEXT') return [{ name, value: { text: 'Temu teknis' } }];
    return some.map((list) => ({ name, value: kind === 'UNITS' ? { units: list } : { positions: list } }));
  };
  const inputsFor = (id: string, { action, instance, comment, facts }: Offer): Input[] =>
    facts
      .filter((fact) => fact.required)
      .reduce<Input[][]>((all, fact) => all.flatMap((one) => valuesOf(fact).map((value) => [...one, value])), [[]])
      .map((given) => ({
        cooperationId: id,
        action,
        facts: given,
        ...(instance ? { instance } : {}),
        ...(comment === 'NONE' ? {} : { comment: 'Sebab' }),
      }));

  /** Everybody's offers in this state, tried out; answers the acts that would succeed. */
  async function tryAll(id: string, move: number): Promise<{ as: TestMember; input: Input }[]> {
    const good: { as: TestMember; input: Input }[] = [];
    await unchanged(api, async () => {
      for (const [person, as] of everybody.entries()) {
        const offers = (await see(id, as))?.availableActions ?? [];
        for (const offer of offers.filter((one) => one.allowed)) {
          expect(offer.because).toEqual([]);
          const inputs = inputsFor(id, offer);
          const answers = await attempt(
            inputs.map((input) => ({ ...input, dryRun: true })),
            as,
          );
          const fine = inputs.filter((_, index) => answers[index]?.userErrors.length === 0);
          expect(fine.length, `${offer.action} is offered as allowed`).toBeGreaterThan(0);
          for (const problem of answers.flatMap((one) => one.userErrors))
            expect([problem.code, problem.path.slice(0, 2)]).toEqual(['INVALID', ['input', 'facts']]);
          good.push(...fine.map((input) => ({ as, input })));
        }
        const closed = offers.filter((one) => !one.allowed);
        const refused = await attempt(
          closed.map((offer) => inputsFor(id, offer)[0] ?? {}),
          as,
        );
        expect(refused.map((one) => one.userErrors.flatMap((problem) => problem.unmet ?? []))).toEqual(
          closed.map((one) => one.because),
        );
        // A third of what is not offered at a time: all of it comes round on the way.
        const absent = actions
          .filter((_, index) => (index + person + move) % 3 === 0)
          .filter((action) => !offers.some((one) => one.action === action));
        const elsewhere = await attempt(
          absent.map((action) => ({ cooperationId: id, action, comment: 'Sebab' })),
          as,
        );
        for (const [index, answer] of [...refused, ...elsewhere].entries()) {
          expect(answer.cooperation, absent[index - refused.length]).toBeNull();
          expect(answer.userErrors.length).toBeGreaterThan(0);
        }
      }
    });
    return good;
  }

  const addressees = [['KABADAN@BADAN'], ['SEKBADAN@BADAN'], ['KABADAN@BADAN', 'KAPUS@PUSAT-A']];

  it.each([1, 2, 3])('is exactly what succeeds, in every state of walk %i', async (walk) => {
    const asked = await house.request(`Jalan acak ${walk}`, ...(addressees[walk - 1] ?? []));
    stepsAfter(asked);
    const id = asked.cooperation?.id ?? '';
    let turn = walk;
    for (let move = 0; move < 16; move += 1) {
      const good = await tryAll(id, move);
      turn = (turn * 48271) % 2147483647;
      const state = await see(id, coordinator);
      if (state?.status !== 'OPEN') break;
      for (const { step } of state.activeSteps) walked.add(step);
      const missing = state.activeSteps
        .flatMap((one) => one.accepts)
        .filter((kind) => kind !== 'requestLetter' && !state.documents.some((one) => one.kind === kind));
      const [kind] = missing;
      if (kind !== undefined) {
        await put(id, kind);
        continue;
      }
      const onward = good.filter(({ input }) => input.action !== 'withdraw');
      const chosen = onward[turn % onward.length];
      if (!chosen) throw new Error(`nobody can go on from ${state.activeSteps.map((one) => one.step)}`);
      const [done] = await attempt([chosen.input], chosen.as);
      expect(done, 'what a rehearsal allowed').toEqual({ cooperation: { id }, userErrors: [] });
      walked.add(String(chosen.input.action));
    }
  });
  it('was asked on both branches and both returns', () => {
    const wanted = ['DRAFT_KSB', 'DRAFT_PKS', 'returnFromSecretary', 'returnFromHead', 'makeFinal', 'signAsPartner'];
    expect([...walked]).toEqual(expect.arrayContaining(wanted));
  });

  async function put(id: string, kind: string): Promise<void> {
    for (const as of everybody) {
      const added = await addDocument(api, as, id, kind, `${kind} of ${id}`);
      if (added.userErrors.length === 0) return;
    }
    throw new Error(`nobody can put in ${kind}`);
  }
});
