import type { Change } from '../../engines/questionnaire/diff/change.js';
import { entry, mitraOf, wordIn } from '../../engines/questionnaire/document.js';
import type { Fault } from '../../engines/questionnaire/fault.js';
import { conditionsIn } from '../../engines/questionnaire/lint/conditions.js';
import { rules } from '../../engines/questionnaire/lint/rules.js';
import { truthsOf } from '../../engines/questionnaire/lint/truth.js';
import { testing } from '../../engines/questionnaire/run-tests.js';
import { readTests } from '../../engines/questionnaire/survey-test.js';
import { cut, text } from '../../kernel/text.js';
import type { Turns } from '../../kernel/turns.js';
import type { Candidate, ReportFinding } from './publish-candidate.js';
import { type StableKey, stableKeysOf } from './question-keys.js';

/** It can be run at all: no fault, no type that is not run here, every formula well typed. */
export const faultsStage = (faults: readonly Fault[]): ReportFinding[] => faults.map(asFinding);

const asFinding = ({ code, path, message }: Fault): ReportFinding => ({
  rule: code,
  severity: 'ERROR',
  path,
  explanation: message,
  mend: null,
});

/** It makes sense: reachable, without contradiction, translated, its index complete. */
export function* lintStage({ code, questionnaire, compiled, proof, today }: Candidate): Turns<ReportFinding[]> {
  const truths = truthsOf(conditionsIn(questionnaire), questionnaire, today);
  const subject = { questionnaire, compiled, proof, truths };
  const findings: ReportFinding[] = otherCode(questionnaire, code);
  for (const { code: rule, severity, check } of rules) {
    yield;
    findings.push(...check(subject).map((note) => ({ rule, severity, ...note })));
  }
  return findings;
}

/** A document that says another code than it is kept by, such as a copy: exported, it would be taken for the other. */
function otherCode({ document }: Candidate['questionnaire'], code: string): ReportFinding[] {
  const said = wordIn(entry(mitraOf(document), 'code'));
  if (said === '' || said === code) return [];
  return [
    {
      rule: 'OTHER_CODE',
      severity: 'WARNING',
      path: ['x-mitra', 'code'],
      explanation: text(
        `The document calls itself "${cut(said, 40)}", and is kept as "${code}".`,
        `Dokumen ini menyebut dirinya "${cut(said, 40)}", tetapi disimpan sebagai "${code}".`,
      ),
      mend: text('Correct x-mitra.code in the file and import it again.', 'Perbaiki x-mitra.code lalu impor kembali.'),
    },
  ];
}

/** Every way through was looked at; what was found on the ways, the rules of the lint have told. */
export function* proofStage({ proof }: Candidate): Turns<ReportFinding[]> {
  yield;
  return proof.complete ? [] : [tooManyWays(proof)];
}

const tooManyWays = ({ states, paths }: Candidate['proof']): ReportFinding => ({
  rule: 'TOO_MANY_WAYS',
  severity: 'INFO',
  path: [],
  explanation: text(
    `There are more ways through than were looked at: ${states} sets of answers, ${paths} ways.`,
    `Ada lebih banyak jalur daripada yang diperiksa: ${states} kumpulan jawaban, ${paths} jalur.`,
  ),
  mend: null,
});

/** Its own tests pass. */
export function* testsStage({ compiled, tests }: Candidate): Turns<ReportFinding[]> {
  if (tests === null) return [noTests];
  const read = readTests(tests);
  if (!read.ok) return read.error.map((fault) => ({ ...asFinding(fault), path: ['tests', ...fault.path] }));
  const { results, unrun } = yield* testing(compiled, read.value);
  const failed = results.flatMap(({ name, misses }) =>
    misses.map(
      ({ at, expected, actual }): ReportFinding => ({
        rule: 'TEST_FAILED',
        severity: 'ERROR',
        path: ['tests', name, at],
        explanation: text(
          `"${name}": expected ${shown(expected)}, got ${shown(actual)}.`,
          `"${name}": diharapkan ${shown(expected)}, hasilnya ${shown(actual)}.`,
        ),
        mend: null,
      }),
    ),
  );
  return unrun === 0 ? failed : [tooMuchWork(results.length, unrun), ...failed];
}

const tooMuchWork = (run: number, unrun: number): ReportFinding => ({
  rule: 'TESTS_TOO_MUCH_WORK',
  severity: 'ERROR',
  path: ['tests'],
  explanation: text(
    `Its tests are more work than is taken on: ${run} were run, ${unrun} were not.`,
    `Pengujiannya melebihi batas kerja: ${run} dijalankan, ${unrun} tidak.`,
  ),
  mend: text(
    'Leave out some tests, or answers and entries of groups that they do not need.',
    'Kurangi pengujian, atau jawaban dan entri kelompok yang tidak diperlukan.',
  ),
});

const shown = (value: unknown): string => cut(JSON.stringify(value) ?? 'nothing', 300);

const noTests: ReportFinding = {
  rule: 'NO_TESTS',
  severity: 'INFO',
  path: ['tests'],
  explanation: text('It has no tests of its own.', 'Kuesioner ini tidak mempunyai pengujian.'),
  mend: text('Import it with a tests file.', 'Impor bersama berkas pengujian.'),
};

/** It may follow the version before, and no key means anything else than it ever did. */
export function* compatibilityStage(candidate: Candidate): Turns<ReportFinding[]> {
  const { questionnaire, previous, changes, keys, confirmed } = candidate;
  yield;
  const reused = stableKeysOf(questionnaire).flatMap((one) => {
    const kind = keys.get(one.key);
    return kind === undefined || kind === one.kind ? [] : [reusedKey(one, kind)];
  });
  if (!previous) return reused;
  if (changes.length === 0) return [unchanged];
  return [...reused, ...changes.flatMap((change) => judged(change, confirmed) ?? [])];
}

/** What a change asks of the publisher; null when it asks nothing. */
function judged(change: Change, confirmed: boolean): ReportFinding | null {
  const { kind, compatibility, key, message } = change;
  const finding = { rule: kind, path: key === null ? [] : [key], explanation: message };
  if (compatibility === 'INCOMPATIBLE' && key !== null)
    return {
      ...finding,
      severity: 'ERROR',
      mend: text(
        'Answers to it would mean something else than before. Give it a new name, and it is a new question.',
        'Jawabannya akan berarti lain daripada sebelumnya. Beri nama baru, dan ia menjadi pertanyaan baru.',
      ),
    };
  if (compatibility !== 'CONFIRM' && compatibility !== 'INCOMPATIBLE') return null;
  const mend = key === null ? breaksSeries : sameMeaning;
  return { ...finding, severity: confirmed ? 'INFO' : 'ERROR', mend: confirmed ? null : mend };
}

const sameMeaning = text(
  'Confirm that it still means the same (confirmChanges), or give it a new name.',
  'Nyatakan bahwa maknanya tetap sama (confirmChanges), atau beri nama baru.',
);
const breaksSeries = text(
  'Confirm that figures begin a new series with this version (confirmChanges).',
  'Nyatakan bahwa angka memulai deret baru dengan versi ini (confirmChanges).',
);

const reusedKey = ({ key, path }: StableKey, kind: string): ReportFinding => ({
  rule: 'KEY_REUSED',
  severity: 'ERROR',
  path,
  explanation: text(
    `An earlier version had something of kind ${kind} under the name "${key}".`,
    `Versi terdahulu memuat sesuatu berjenis ${kind} dengan nama "${key}".`,
  ),
  mend: text('Give this one another name.', 'Beri pertanyaan ini nama lain.'),
});

const unchanged: ReportFinding = {
  rule: 'UNCHANGED',
  severity: 'ERROR',
  path: [],
  explanation: text('Nothing has changed since the version before.', 'Tidak ada yang berubah sejak versi sebelumnya.'),
  mend: null,
};
