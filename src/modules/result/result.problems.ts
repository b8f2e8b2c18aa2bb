import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const notInSteps = (field: string): Problem =>
  problem(
    'INVALID',
    ['where', field],
    text(
      'Where answers are confidential or anonymous, figures are narrowed by version and by segment only: a finer group would tell on few.',
      'Pada survei rahasia atau anonim, hasil hanya dipersempit menurut versi dan segmen: kelompok yang lebih kecil dapat mengungkap orangnya.',
    ),
  );
export const noSegments: Problem = problem(
  'INVALID',
  ['where', 'segment'],
  text(
    'An anonymous response belongs to no segment: it keeps nothing of who gave it.',
    'Jawaban anonim tidak memiliki segmen: tidak ada data pemberinya yang disimpan.',
  ),
);
export const stepsOnly: Problem = problem(
  'INVALID',
  ['asOf'],
  text(
    'These figures advance in steps, not by the clock: name a step.',
    'Hasil ini maju per tahap, bukan menurut waktu: sebutkan tahapnya.',
  ),
);
export const noSteps: Problem = problem(
  'INVALID',
  ['step'],
  text(
    'An identified survey is not let out in steps: name an instant as asOf.',
    'Survei beridentitas tidak dibuka per tahap: sebutkan waktunya pada asOf.',
  ),
);
export const noSuchStep = (steps: number): Problem =>
  problem(
    'INVALID',
    ['step'],
    text(`There are ${steps} steps so far, counted from 1.`, `Baru ada ${steps} tahap, dihitung dari 1.`),
  );
export const noSuchVersion: Problem = problem(
  'NOT_FOUND',
  ['where', 'version'],
  text('The questionnaire has no such version.', 'Kuesioner ini tidak memiliki versi itu.'),
);
/** The rule that a refused filter breaks, as a path into the query. */
export const underWhere = ({ code, message, fault }: Problem): Problem =>
  problem(code, ['where'], message, { fault: fault ?? 'ANONYMITY' });
export const noQuestion = (field: string): Problem =>
  problem(
    'NOT_FOUND',
    [field],
    text('The questionnaire has no such question.', 'Kuesioner ini tidak memiliki pertanyaan itu.'),
  );
export const oneAnswerOnly = (field: string): Problem =>
  problem(
    'INVALID',
    [field],
    text(
      'Only a scale, a single choice or a yes/no question can be tabulated.',
      'Hanya skala, pilihan tunggal, atau pertanyaan ya/tidak yang dapat ditabulasi.',
    ),
  );
export const fewAgain = (k: number): Problem =>
  problem(
    'INVALID',
    ['where'],
    text(
      `Fewer than ${k} answers are left; their figures are not shown.`,
      `Jawaban yang tersisa kurang dari ${k}; hasilnya tidak ditampilkan.`,
    ),
    { fault: 'ANONYMITY' },
  );
export const stepWithdrawn: Problem = problem(
  'INVALID',
  ['where'],
  text(
    'A step of these responses was taken back; parts of what is left, beside what they were, would tell on few.',
    'Satu tahap jawaban telah ditarik; bagian dari sisanya, dibandingkan sebelumnya, dapat mengungkap beberapa orang.',
  ),
  { fault: 'ANONYMITY' },
);
export const notWhereFew: Problem = problem(
  'INVALID',
  [],
  text(
    'This is not told where answers are confidential or anonymous: the groups are too small.',
    'Ini tidak ditampilkan pada survei rahasia atau anonim: kelompoknya terlalu kecil.',
  ),
  { fault: 'ANONYMITY' },
);
export const monthsOnly: Problem = problem(
  'INVALID',
  ['by'],
  text(
    'Where answers are confidential or anonymous, time is cut by month only: two cuts could be compared.',
    'Pada survei rahasia atau anonim, waktu hanya dibagi per bulan: dua pembagian dapat dibandingkan.',
  ),
  { fault: 'ANONYMITY' },
);
export const fewInMonth: Problem = problem(
  'INVALID',
  ['question'],
  text(
    'Some month has, or gained since it was last told, too few answers to this question.',
    'Ada bulan yang jawabannya, atau tambahannya sejak terakhir ditampilkan, terlalu sedikit untuk pertanyaan ini.',
  ),
  { fault: 'ANONYMITY' },
);
export const tooManyBuckets = (most: number): Problem =>
  problem(
    'TOO_MANY',
    ['by'],
    text(
      `At most ${most} stretches of time: ask by week or by month.`,
      `Paling banyak ${most} rentang waktu: minta per minggu atau per bulan.`,
    ),
  );
