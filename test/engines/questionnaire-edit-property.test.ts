import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../src/engines/questionnaire/compile.js';
import type { Json, Node } from '../../src/engines/questionnaire/document.js';
import { elementsIn, type Found } from '../../src/engines/questionnaire/edit/find.js';
import { questionRename } from '../../src/engines/questionnaire/edit/question-rename.js';
import { stepOf, verbNames, wishes } from './questionnaire-edit-steps.js';
import { surveys } from './questionnaire-generator.js';
import { compiled, parsed, today } from './questionnaire-support.js';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}

const unknownKeys = ['vendorFlag', 'width', 'x-vendor', 'cols'];
const unknownOf = (node: Node): Record<string, Json | undefined> =>
  Object.fromEntries(unknownKeys.filter((key) => Object.hasOwn(node, key)).map((key) => [key, node[key]]));
const byAddress = (document: Node): Map<string, Found> =>
  new Map([...elementsIn(document)].map((one) => [`${one.is} ${one.group ?? ''} ${one.name}`, one]));

describe('any sequence of edits', () => {
  it('keeps the document whole, shares what it does not touch, breaks nothing, and can be taken back', () => {
    const done = new Map<string, number>();
    const refusals = new Set<string>();
    fc.assert(
      fc.property(surveys(), wishes, ({ document }, all) => {
        const start = frozen(JSON.parse(JSON.stringify(document))) as Node;
        const history: { readonly document: Node; readonly text: string }[] = [
          { document: start, text: JSON.stringify(start) },
        ];
        const about = new Set<string>();
        let now = start;
        for (const wish of all) {
          const step = stepOf(now, wish);
          if (!step) continue;
          if (!step.edited.ok) {
            expect(step.edited.error.length).toBeGreaterThan(0);
            for (const { message, code } of step.edited.error) {
              expect(message.id && message.en).toBeTruthy();
              refusals.add(`${step.verb} ${code}`);
            }
            continue;
          }
          const after = frozen(step.edited.value);
          for (const name of step.about) about.add(name);
          done.set(step.verb, (done.get(step.verb) ?? 0) + 1);

          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          const read = parsed(after);
          expect(read.document).toBe(after);
          expect(read.faults.filter(({ code }) => code !== 'REQUIRED')).toEqual([]);
          const before = byAddress(now);
          const renames = step.verb === 'questionRename';
          for (const [address, found] of byAddress(after)) {
            const was = before.get(address);
            if (!was) continue;
            expect(unknownOf(found.node)).toEqual(unknownOf(was.node));
            const touched =
              renames || step.about.includes(found.name) || found.node.elements || found.node.templateElements;
            if (!touched && step.verb !== 'translate') expect(found.node).toBe(was.node);
          }
          now = after;
          history.push({ document: now, text: JSON.stringify(now) });
        }
        const faults = compileQuestionnaire(parsed(now));
        const left = faults.ok ? [] : faults.error.filter(({ code }) => code !== 'REQUIRED');
        expect(left.filter(({ path }) => !path.some((name) => about.has(name)))).toEqual([]);
        for (const { document: then, text } of history.reverse()) expect(JSON.stringify(then)).toBe(text);
      }),
      { numRuns: 1200 },
    );
    for (const verb of verbNames) expect([verb, (done.get(verb) ?? 0) > 10]).toEqual([verb, true]);
    expect([...refusals].sort()).toEqual(
      expect.arrayContaining(['elementRemove INVALID', 'questionAdd ALREADY_EXISTS', 'elementMove INVALID']),
    );
  }, 300_000);

  it('a question renamed is the same question to every formula and text', () => {
    let followed = 0;
    fc.assert(
      fc.property(surveys(), fc.nat(), ({ document, questions }, at) => {
        const question = questions[at % questions.length];
        if (!question) return;
        const renamed = questionRename(document as Node, { name: question.key, newName: 'other' });
        if (!renamed.ok) throw new Error(JSON.stringify(renamed.error));
        const [was, is] = [compiled(document), compiled(renamed.value)];
        const answers = questions.flatMap(({ key, values }) => {
          const [value] = fc.sample(values, { numRuns: 1, seed: at });
          return value && at % 7 !== 0 ? [{ question: key, value }] : [];
        });
        const theirs = answers.map((one) => (one.question === question.key ? { ...one, question: 'other' } : one));
        const [before, after] = [was.view(answers, { today }), is.view(theirs, { today })];
        const other = (key: string) => (key === question.key ? 'other' : key);
        for (const [key, view] of before.questions) {
          expect(after.questions.get(other(key))).toMatchObject({
            visible: view.visible,
            required: view.required,
            offered: view.offered,
          });
          const [one] = was.questionnaire.questions.filter((each) => each.key === key);
          const [two] = is.questionnaire.questions.filter((each) => each.key === other(key));
          expect(after.say(two?.titles ?? {}, 'en')).toBe(before.say(one?.titles ?? {}, 'en'));
        }
        const back = questionRename(renamed.value, { name: 'other', newName: question.key });
        const said = (value: unknown) =>
          JSON.stringify(parsed(value).questions.map((one) => one.visibleIf?.expression, 1));
        if (back.ok && said(back.value) !== said(document)) throw new Error('formulas differ');
        if (JSON.stringify(renamed.value) !== JSON.stringify(document).replace(`"${question.key}"`, '"other"'))
          followed += 1;
      }),
      { numRuns: 300 },
    );
    expect(followed).toBeGreaterThan(50);
  }, 300_000);
});
