import { text } from '../../kernel/text.js';

/** What the page says by itself, beside the questionnaire's own texts. */
export const words = {
  required: text('(required)', '(wajib diisi)'),
  optional: text('(optional)', '(boleh dikosongkan)'),
  notApplicable: text('Does not apply', 'Tidak berlaku'),
  noAnswer: text('No answer', 'Kosongkan jawaban'),
  choose: text('Choose …', 'Pilih …'),
  severalAllowed: text('You may tick several.', 'Boleh memilih lebih dari satu.'),
  atLeast: (count: number) => text(`At least ${count}.`, `Paling sedikit ${count}.`),
  atMost: (count: number) => text(`At most ${count}.`, `Paling banyak ${count}.`),
  rankAll: (count: number) =>
    text(
      `Give each a place from 1 (first) to ${count}.`,
      `Beri setiap pilihan peringkat dari 1 (teratas) sampai ${count}.`,
    ),
  rankSome: text(
    'Give a place to those that matter to you; 1 is the first.',
    'Beri peringkat pada pilihan yang penting bagi Anda; 1 adalah yang teratas.',
  ),
  otherWords: text('Other: which?', 'Lainnya: sebutkan'),
  comment: text('Remark (optional)', 'Catatan (boleh dikosongkan)'),
  entry: (number: number) => text(`Entry ${number}`, `Entri ${number}`),
  addEntry: text('Add an entry', 'Tambah entri'),
  removeEntry: (number: number) => text(`Remove entry ${number}`, `Hapus entri ${number}`),
  noEntries: text('No entries yet.', 'Belum ada entri.'),
  noFiles: text(
    'Files cannot be handed in on this page. Please send them to the institution in the usual way.',
    'Berkas tidak dapat diunggah di halaman ini. Silakan kirimkan kepada lembaga melalui jalur yang biasa.',
  ),
  mend: text('Please correct:', 'Mohon perbaiki:'),

  chooseShown: text('Choose one of the answers shown.', 'Pilih salah satu jawaban yang ditampilkan.'),
  samePlace: text(
    'Two choices have the same place. Give each its own.',
    'Dua pilihan berperingkat sama. Beri peringkat yang berbeda.',
  ),
  wrongNumber: text('Give a number in digits, such as 12 or 12.5.', 'Isi angka, misalnya 12 atau 12,5.'),
  twofoldNumber: text(
    'This can be read in two ways. Write thousands without a separator: 1500, not 1.500 or 1,500.',
    'Angka ini dapat dibaca dengan dua cara. Tulis ribuan tanpa pemisah: 1500, bukan 1.500 atau 1,500.',
  ),
  wrongDay: text(
    'Give a day of the calendar as year-month-day, such as 2026-11-22.',
    'Isi tanggal sebagai tahun-bulan-hari, misalnya 2026-11-22.',
  ),
  answerOrNot: text(
    'You answered and also ticked "does not apply". Keep one of the two.',
    'Anda menjawab dan juga mencentang "tidak berlaku". Pilih salah satu.',
  ),
  otherNotChosen: text(
    'You wrote something for "other" without choosing it. Choose it, or empty the line.',
    'Anda mengisi "lainnya" tanpa memilihnya. Pilih "lainnya", atau kosongkan isiannya.',
  ),
};
