import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { explainFinding, type Finding } from './plan-findings.rules.js';

const onPlan = ['input', 'planId'];

/** Only a plan in force is worked by. */
export const notAgreed = (path: readonly string[]): Problem =>
  problem('FROZEN', path, text('This is not of the plan in force.', 'Ini bukan bagian dari rencana yang berlaku.'));

export const reviseFirst: Problem = problem(
  'FROZEN',
  ['input', 'cooperationId'],
  text(
    'The plan was agreed: begin its next version first (planRevise).',
    'Rencana telah disepakati: mulai versi berikutnya terlebih dahulu (planRevise).',
  ),
);

export const onlyDrafts: Problem = problem(
  'FROZEN',
  onPlan,
  text('Only a draft can be proposed.', 'Hanya konsep yang dapat diusulkan.'),
);

/** All that is missing, each by its own code; whoever may work on the plan can mend it. */
export const incomplete = (findings: readonly Finding[], whoCanMeet: readonly string[]): Problem =>
  problem('GUARD_FAILED', onPlan, text('The plan is not complete yet.', 'Rencana belum lengkap.'), {
    unmet: findings.map((one) => ({ code: one.code, explanation: explainFinding(one), whoCanMeet })),
  });

export const notProposed: Problem = problem(
  'FROZEN',
  onPlan,
  text(
    'Only a plan that was proposed is acknowledged.',
    'Hanya rencana yang telah diusulkan yang dapat disetujui para pihak.',
  ),
);

export const acknowledgedAlready: Problem = problem(
  'ALREADY_EXISTS',
  onPlan,
  text('This side has acknowledged it already.', 'Pihak ini sudah menyatakan persetujuannya.'),
);

export const staffRecord: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Staff record what the partner said; acknowledge it by your own account (planAcknowledge).',
    'Pencatatan dilakukan staf; nyatakan persetujuan dengan akun Anda sendiri (planAcknowledge).',
  ),
);

export const notRevisable: Problem = problem(
  'FROZEN',
  onPlan,
  text(
    'Only the plan in force gets another version, and one at a time.',
    'Hanya rencana yang berlaku yang dapat dibuatkan versi berikutnya, satu per satu.',
  ),
);

export const doneAlready: Problem = problem(
  'FROZEN',
  ['input', 'actionId'],
  text(
    'It is done already; give doneOn null to take that back first.',
    'Aksi ini sudah selesai; isi doneOn dengan null untuk membatalkannya terlebih dahulu.',
  ),
);

export const futureDay = (field: string): Problem =>
  problem('INVALID', ['input', field], text('This day is in the future.', 'Tanggal ini di masa depan.'));

export const saidBefore: Problem = problem(
  'INVALID',
  ['input', 'saidOn'],
  text(
    'The plan was not proposed yet on this day: nobody could stand by it.',
    'Pada tanggal ini rencana belum diusulkan: belum ada yang dapat disetujui.',
  ),
);

export const noFile: Problem = problem(
  'NOT_FOUND',
  ['input', 'evidenceFileId'],
  text('There is no such file that you have sent.', 'Tidak ada berkas itu yang pernah Anda kirim.'),
);
