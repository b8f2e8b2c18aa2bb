import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

/** Why a report is not made, kept or given. `fault` is what programs branch on. */
export const readersOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Reports are for analysts, coordinators and administrators.',
    'Laporan hanya untuk analis, koordinator, dan administrator.',
  ),
);
export const keepersOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators write for reports, keep them and give them out.',
    'Hanya koordinator dan administrator yang mengisi, menyimpan, dan membagikan laporan.',
  ),
);
export const templatesByAdministrators: Problem = problem(
  'FORBIDDEN',
  [],
  text('Only an administrator keeps the templates of reports.', 'Hanya administrator yang mengelola templat laporan.'),
);
export const noTemplate = (path: readonly string[]): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(
      'No such template is in use here on that day.',
      'Tidak ada templat ini yang berlaku di sini pada tanggal itu.',
    ),
    { fault: 'NO_TEMPLATE' },
  );
export const unitNeeded = (path: readonly string[]): Problem =>
  problem('REQUIRED', path, text('This report is about one unit.', 'Laporan ini tentang satu unit.'), {
    fault: 'UNIT_NEEDED',
  });
export const noUnitTaken = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text('This report is about the whole institution.', 'Laporan ini tentang seluruh institusi.'),
    { fault: 'NO_UNIT_TAKEN' },
  );
export const dayToCome = (path: readonly string[]): Problem =>
  problem('INVALID', path, text('This day is still to come.', 'Hari ini belum tiba: isi tanggal yang sudah lewat.'), {
    fault: 'DAY_TO_COME',
  });
const periodFaults = {
  NO_PERIOD_TAKEN: text('This report has no period: leave it out.', 'Laporan ini tanpa periode: kosongkan.'),
  PERIOD_UNREADABLE: text(
    'A period is written as the template says: 2024/2025, 2025 or 2024/2025-1.',
    'Periode ditulis menurut templatnya: 2024/2025, 2025, atau 2024/2025-1.',
  ),
  PERIOD_NOT_BEGUN: text(
    'This period has not begun on the day the report is told as of.',
    'Periode ini belum dimulai pada tanggal laporan.',
  ),
} as const;
export const periodFault = (path: readonly string[], fault: keyof typeof periodFaults): Problem =>
  problem('INVALID', path, periodFaults[fault], { fault });
export const noParameter = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('The template has no such parameter.', 'Templat tidak memiliki parameter ini.'), {
    fault: 'NO_PARAMETER',
  });
export const noSection = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('The report has no such section.', 'Laporan tidak memiliki bagian ini.'), {
    fault: 'NO_SECTION',
  });
export const sectionNeeded = (path: readonly string[]): Problem =>
  problem(
    'REQUIRED',
    path,
    text('CSV holds one table: name the section.', 'CSV memuat satu tabel: sebutkan bagiannya.'),
    { fault: 'SECTION_NEEDED' },
  );
export const tooManyRows = (most: number): Problem =>
  problem(
    'TOO_MANY',
    [],
    text(
      `A report rests on at most ${most} rows; name a unit or a shorter period.`,
      `Laporan memuat paling banyak ${most} baris; pilih unit atau periode yang lebih sempit.`,
    ),
    { fault: 'TOO_MANY_ROWS' },
  );
export const noWhatIf = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text(
      'The template does not say what could be added for this figure.',
      'Templat tidak menyebut apa yang dapat ditambahkan untuk angka ini.',
    ),
    { fault: 'NO_WHAT_IF' },
  );
export const noQuestion = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('The template asks no such question.', 'Templat tidak memuat pertanyaan ini.'), {
    fault: 'NO_QUESTION',
  });
export const alreadyRetired: Problem = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'templateId'],
  text('This template is out of use.', 'Templat ini sudah tidak dipakai.'),
  { allowed: [] },
);
export const alreadyRevoked: Problem = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'linkId'],
  text('This address is revoked.', 'Tautan ini sudah dicabut.'),
  { allowed: [] },
);
export const linkTime = (days: number): Problem =>
  problem(
    'INVALID',
    ['input', 'expiresAt'],
    text(`From now, and at most ${days} days.`, `Mulai sekarang, paling lama ${days} hari.`),
    { fault: 'LINK_TIME' },
  );
export const tooManyLinks = (most: number): Problem =>
  problem(
    'TOO_MANY',
    ['input', 'keptReportId'],
    text(`At most ${most} addresses in force.`, `Paling banyak ${most} tautan berlaku.`),
  );
export const bundleOfKept: Problem = problem(
  'INVALID',
  ['format'],
  text(
    'A bundle is of a report that was kept: keep it, then take KeptReport.download.',
    'Berkas lengkap hanya dari laporan tersimpan: simpan dahulu, lalu gunakan KeptReport.download.',
  ),
  { fault: 'BUNDLE_OF_KEPT' },
);
export const tooLongForPaper: Problem = problem(
  'TOO_LONG',
  ['format'],
  text(
    'It is too long for one paper: take XLSX or CSV.',
    'Terlalu panjang untuk satu berkas PDF: gunakan XLSX atau CSV.',
  ),
  { fault: 'TOO_LONG_FOR_PAPER' },
);
