import { type Problem, type ProblemCode, problem, type UnmetGuard } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { placesOf } from './actors.js';
import type { RecordEvidence } from './command.js';
import type { Making } from './declared.js';
import type { Actors, Definition, Step } from './definition.js';
import type { Event } from './event.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import { voidSlots } from './return-work.js';
import { isGivenToOthers } from './seats.js';
import { outOfTurn, standsAt } from './stands-at.js';
import type { State } from './state.js';
import { storyOf, tell } from './story.js';
import { unmetByOwnParaf } from './unmet-persons.js';

/** A new version of a document is put in: only while a step accepts it, by that step's actors, and never once final. */
export function recordEvidence(
  definition: Definition,
  state: State,
  command: RecordEvidence,
): Result<Event[], Problem[]> {
  const { actor, at, document, version } = command;
  const one = (code: ProblemCode, en: string, id: string) => fail([problem(code, ['document'], text(en, id))]);
  if (!definition.documents.some((kind) => kind.kind === document))
    return one('NOT_FOUND', 'The procedure has no such document.', 'Prosedur tidak memiliki dokumen itu.');
  const made = definition.documents.find((kind) => kind.kind === document)?.madeFrom;
  if (made !== command.madeFrom) return fail([otherMaking(made)]);
  if (own(state.finalised, document)) return one('FROZEN', 'The document is final.', 'Dokumen sudah final.');
  const accepting = state.active.flatMap((instance) => {
    const step = definition.steps.find((each) => each.id === instance.step);
    return step?.accepts?.includes(document) ? [{ instance, step }] : [];
  });
  if (accepting.length === 0) {
    const unmet = standsAt(definition, state);
    const said = text('No step accepts this document now.', 'Tidak ada langkah yang menerima dokumen ini.');
    return fail([problem('ILLEGAL_TRANSITION', ['document'], outOfTurn(said, unmet), { unmet })]);
  }
  const place = accepting.flatMap(({ instance, step }) =>
    authorsOf(step, made)
      .flatMap((by) => placesOf(definition, by, state, actor, state.partner))
      .filter((one) => !isGivenToOthers(instance, one.capacity, actor.person)),
  )[0];
  if (!place) return one('FORBIDDEN', 'This document is not yours to put in.', 'Dokumen ini bukan wewenang Anda.');
  const problems = [...instantProblems(at, ['at']), ...versionProblems(state, command)];
  if (problems.length > 0) return fail(problems);
  const { capacity } = place;
  let story = tell(storyOf(state), { type: 'EvidenceRecorded', at, person: actor.person, capacity, document, version });
  for (const { instance } of accepting)
    if (instance.marks.length > 0) story = tell(story, { type: 'MarksVoided', at, instance: instance.id });
  for (const sheet of definition.sheets) {
    const settled = state.returns.some((pending) => pending.sheet === sheet.id);
    if (sheet.document === document && own(state.sheets, sheet.id) && !settled)
      story = voidSlots(story, sheet.id, sheet.onChange ?? 'RESTART', at);
  }
  const unmet = unmetByOwnParaf(definition, story.state, document, actor.person);
  if (unmet.length > 0) return fail([ownParaf(unmet)]);
  return ok([...story.events]);
}

/**
 * Whose a document is in a step: the step's actors', and where the house makes it of a report or an evaluation, of those
 * who work on that. Not of those who negotiate clauses: the other side does, too, and does not write the draft.
 */
const authorsOf = ({ actors, works = [] }: Step, made: Making | undefined): Actors[] => [
  actors,
  ...works.flatMap(({ on, by }) => (on === made && made !== 'CLAUSES' && by ? [by] : [])),
];

const ways = {
  CLAUSES: text('agreed clauses (instrumentCompose)', 'klausul yang disepakati (instrumentCompose)'),
  MONITORING: text('a monitoring report (monitoringReportFinish)', 'laporan monitoring (monitoringReportFinish)'),
  EVALUATION: text('an evaluation (evaluationComplete)', 'evaluasi (evaluationComplete)'),
} as const satisfies Record<Making, LocalizedText>;

const otherMaking = (made: Making | undefined): Problem =>
  problem(
    'INVALID',
    ['document'],
    made === undefined
      ? text('This document is put in as a file.', 'Dokumen ini dimasukkan sebagai berkas.')
      : text(
          `This document takes no file: it is made from ${ways[made].en}.`,
          `Dokumen ini tidak menerima berkas: disusun dari ${ways[made].id}.`,
        ),
  );

const ownParaf = (unmet: readonly UnmetGuard[]): Problem => {
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return problem('GUARD_FAILED', ['document'], text(why('en'), why('id')), { unmet });
};

function versionProblems(state: State, { document, version }: RecordEvidence): Problem[] {
  const problems: Problem[] = [];
  const before = own(state.evidence, document)?.number ?? 0;
  if (!/^[0-9a-f]{64}$/.test(version.sha256))
    problems.push(
      problem('INVALID', ['version', 'sha256'], text('Should be a SHA-256 in hex.', 'Seharusnya SHA-256 (hex).')),
    );
  if (version.id === '')
    problems.push(problem('REQUIRED', ['version', 'id'], text('An id is required.', 'Id wajib diisi.')));
  if (!Number.isInteger(version.number) || version.number <= before)
    problems.push(
      problem(
        'INVALID',
        ['version', 'number'],
        text(`Should be a whole number above ${before}.`, `Seharusnya bilangan bulat di atas ${before}.`),
      ),
    );
  return problems;
}
