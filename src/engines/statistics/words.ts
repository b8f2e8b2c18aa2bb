import { type LocalizedText, text } from '../../kernel/text.js';
import { type Absence, type Caution, SMALL_BASE } from './figure.js';

/** Why there is no figure, for readers. */
export const absenceWords: Readonly<Record<Absence, LocalizedText>> = {
  NO_ANSWERS: text('Nobody answered.', 'Belum ada yang menjawab.'),
  ONE_ANSWER: text('One answer shows no spread.', 'Satu jawaban tidak menunjukkan sebaran.'),
  NO_VARIANCE: text('All answers are alike.', 'Semua jawaban sama.'),
  NO_ELEMENTS: text('The survey holds no element of the index.', 'Survei ini tidak memuat unsur indeks.'),
  ELEMENT_UNANSWERED: text(
    'An element of the index was answered by nobody; the index is not made of the others.',
    'Ada unsur yang tidak dijawab siapa pun; indeks tidak dihitung dari unsur lainnya.',
  ),
  FEW_ITEMS: text('At least two items are needed.', 'Diperlukan sedikitnya dua butir.'),
  FEW_ELEMENTS: text(
    'At least two elements are needed to compare.',
    'Diperlukan sedikitnya dua unsur untuk dibandingkan.',
  ),
  SUPPRESSED: text(
    'Not shown, to protect few respondents.',
    'Tidak ditampilkan demi melindungi responden yang sedikit.',
  ),
  HELD_BACK: text(
    'Not told yet: not everybody was asked or answered, and the change since the last figures would tell on few.',
    'Belum ditampilkan: tidak semua ditanya atau menjawab, dan perubahan sejak hasil terakhir dapat mengungkap beberapa orang.',
  ),
};

/** What to keep in mind, for readers. */
export const cautionWords: Readonly<Record<Caution, LocalizedText>> = {
  SMALL_BASE: text(
    `Fewer than ${SMALL_BASE} answers: percentages move much with each one.`,
    `Kurang dari ${SMALL_BASE} jawaban: persentase sangat berubah oleh tiap jawaban.`,
  ),
  NO_VARIANCE: text(
    'All answers are alike, so the interval has no width; that is not certainty.',
    'Semua jawaban sama sehingga intervalnya tanpa lebar; itu bukan kepastian.',
  ),
  MORE_THAN_POPULATION: text(
    'More answers than invited: the interval is not corrected for a finite population.',
    'Jawaban melebihi yang diundang: interval tidak dikoreksi untuk populasi terbatas.',
  ),
  OUTSIDE_SCALE: text(
    'The rounded weights do not add up to 1: the index lies outside the scale.',
    'Bobot yang dibulatkan tidak berjumlah 1: indeks berada di luar skala.',
  ),
  NEGATIVE_ALPHA: text(
    'The items contradict each other: check the direction of each.',
    'Butir-butir saling bertentangan: periksa arah masing-masing.',
  ),
  MANY_COMPARISONS: text(
    'Among many comparisons some differ by chance alone.',
    'Di antara banyak perbandingan, sebagian berbeda karena kebetulan.',
  ),
};
