import { type LocalizedText, text } from '../../../kernel/text.js';
import type { Move } from '../lint/moves.js';
import type { State } from '../state.js';
import { hindrance, type MigrationProblem, orWait } from './migration-problem.js';
import { lacking, type Prospect, prospectOf } from './prospect.js';
import { wordsOf } from './tokens.js';
import { stepAfter, stepIn, type Turnover } from './turnover.js';

/**
 * What would hold a case up for good under the new version, although each thing it holds is known there: nobody can act
 * in an active step, a join waits for a branch that is not under way, no way leads to an outcome. A branch that was held
 * up before is no reason; a case without any way on is.
 */
export function wayOnProblems(turnover: Turnover, before: State, after: State): MigrationProblem[] {
  const now = prospectOf(turnover.to, after);
  const old = prospectOf(turnover.from, before);
  const free = new Set(before.active.filter(({ step }) => !isStranded(old, step)).map((one) => one.id));
  const open = new Set([...old.steps].map((step) => stepAfter(turnover, step)));
  const problems = [
    ...after.active
      .filter(({ id, step }) => free.has(id) && isStranded(now, step))
      .map(({ step }) => strandedIn(now, step)),
    ...joinsBegun(now)
      .filter((join) => open.has(join))
      .map((join) => branchMissing(now, join)),
  ];
  return problems.length > 0 || now.ends ? problems : [noWayOn(now)];
}

export const isStranded = ({ taken }: Prospect, id: string): boolean =>
  ![...taken].some((move) => move.step?.id === id);

export const joinsBegun = ({ arrived, steps }: Prospect): string[] =>
  [...new Set([...arrived].map((branch) => branch.split('<')[0] ?? ''))].filter((join) => !steps.has(join));

const elsewhere = orWait(
  'Name a step it goes on as from where there is a way, or keep the way in the new version',
  'Sebutkan langkah lanjutan yang masih memiliki jalan, atau pertahankan jalannya dalam versi baru',
);

function strandedIn(prospect: Prospect, id: string): MigrationProblem {
  const title = stepIn(prospect.definition, id)?.title ?? text(id, id);
  const why = missingFor(prospect, (move) => move.step?.id === id);
  return hindrance(
    'STRANDED',
    ['steps', id],
    text(
      `Nobody could do anything in "${title.en}" as the case stands${why.en}.`,
      `Tidak seorang pun dapat bertindak dalam "${title.id}" pada keadaan kasus ini${why.id}.`,
    ),
    elsewhere,
  );
}

function branchMissing({ definition, arrived }: Prospect, id: string): MigrationProblem {
  const step = stepIn(definition, id);
  const missing = (step?.join?.from ?? []).filter((from) => !arrived.has(`${id}<${from}`)).join(', ');
  return hindrance(
    'BRANCH_MISSING',
    ['steps', id],
    text(
      `"${step?.title.en ?? id}" would wait for ${missing}, which is not under way in the case.`,
      `"${step?.title.id ?? id}" akan menunggu ${missing}, yang tidak berjalan dalam kasus ini.`,
    ),
    orWait('Move the case once its branches have joined', 'Pindahkan setelah cabangnya bergabung'),
  );
}

function noWayOn(prospect: Prospect): MigrationProblem {
  const here = prospect.state.active.map((one) => one.step);
  const why = missingFor(prospect, (move) => move.step !== null && prospect.steps.has(move.step.id));
  return hindrance(
    'NO_WAY_ON',
    ['steps', ...here],
    text(
      `No way leads from ${here.join(', ')} to an outcome${why.en}.`,
      `Tidak ada jalan dari ${here.join(', ')} ke hasil akhir${why.id}.`,
    ),
    elsewhere,
  );
}

/** What is wanted and cannot come, in words; empty where it is not for want of something. */
export function missingFor(prospect: Prospect, concerned: (move: Move) => boolean): LocalizedText {
  const shut = prospect.moves.filter((move) => concerned(move) && !prospect.taken.has(move));
  const tokens = new Set(shut.flatMap((move) => lacking(prospect, move)).filter((one) => !one.startsWith('return:')));
  if (tokens.size === 0) return text('', '');
  const words = [...tokens].map((token) => wordsOf(prospect.definition, token));
  return text(
    `; it lacks ${words.map((one) => one.en).join(', ')}`,
    `; yang kurang: ${words.map((one) => one.id).join(', ')}`,
  );
}
