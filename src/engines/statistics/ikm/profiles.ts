import { text } from '../../../kernel/text.js';
import type { IndexBand, ScoringProfile } from './profile.js';

const verdicts = [
  text('Very good', 'Sangat baik'),
  text('Good', 'Baik'),
  text('Less than good', 'Kurang baik'),
  text('Not good', 'Tidak baik'),
];
const bands = (...spans: readonly [string, string, string, string][]): IndexBand[] =>
  spans.map(([from, to, convertedFrom, convertedTo], index) => ({
    grade: 'ABCD'.charAt(index),
    verdict: verdicts[index] ?? text('', ''),
    perception: spans.length - index,
    from,
    to,
    convertedFrom,
    convertedTo,
  }));

/** PermenPAN-RB 14/2017: nine elements, bands as found alike in several government publications. */
export const skm2017: ScoringProfile = {
  code: 'PERMENPANRB_14_2017',
  title: text(
    'Public satisfaction survey, PermenPAN-RB 14/2017',
    'Survei Kepuasan Masyarakat, PermenPAN-RB 14 Tahun 2017',
  ),
  elements: [
    { code: 'U1', title: text('Requirements', 'Persyaratan') },
    { code: 'U2', title: text('System, mechanism and procedure', 'Sistem, mekanisme, dan prosedur') },
    { code: 'U3', title: text('Completion time', 'Waktu penyelesaian') },
    { code: 'U4', title: text('Cost or fee', 'Biaya/tarif') },
    { code: 'U5', title: text('Product specification', 'Produk spesifikasi jenis pelayanan') },
    { code: 'U6', title: text('Staff competence', 'Kompetensi pelaksana') },
    { code: 'U7', title: text('Staff conduct', 'Perilaku pelaksana') },
    {
      code: 'U8',
      title: text('Handling of complaints, suggestions and feedback', 'Penanganan pengaduan, saran, dan masukan'),
    },
    { code: 'U9', title: text('Facilities and infrastructure', 'Sarana dan prasarana') },
  ],
  rungs: [1, 2, 3, 4],
  factor: 25,
  bands: bands(
    ['3.5324', '4.00', '88.31', '100.00'],
    ['3.0644', '3.532', '76.61', '88.30'],
    ['2.60', '3.064', '65.00', '76.60'],
    ['1.00', '2.5996', '25.00', '64.99'],
  ),
  remarks: [
    text(
      'Publications do not agree on the order of U8 and U9: questions name their element by its code.',
      'Publikasi tidak seragam mengenai urutan U8 dan U9: pertanyaan menunjuk unsurnya dengan kode.',
    ),
  ],
};

/** KepMenPAN KEP/25/M.PAN/2/2004: fourteen elements (printed weight 0.071), superseded; for series begun under it. */
export const ikm2004: ScoringProfile = {
  code: 'KEPMENPAN_25_2004',
  title: text(
    'Public satisfaction index, KepMenPAN KEP/25/M.PAN/2/2004',
    'Indeks Kepuasan Masyarakat, KepMenPAN KEP/25/M.PAN/2/2004',
  ),
  elements: [
    { code: 'U1', title: text('Procedure', 'Prosedur pelayanan') },
    { code: 'U2', title: text('Requirements', 'Persyaratan pelayanan') },
    { code: 'U3', title: text('Clarity of who serves', 'Kejelasan petugas pelayanan') },
    { code: 'U4', title: text('Staff discipline', 'Kedisiplinan petugas pelayanan') },
    { code: 'U5', title: text('Staff responsibility', 'Tanggung jawab petugas pelayanan') },
    { code: 'U6', title: text('Staff ability', 'Kemampuan petugas pelayanan') },
    { code: 'U7', title: text('Speed', 'Kecepatan pelayanan') },
    { code: 'U8', title: text('Fairness in being served', 'Keadilan mendapatkan pelayanan') },
    { code: 'U9', title: text('Courtesy and friendliness of staff', 'Kesopanan dan keramahan petugas') },
    { code: 'U10', title: text('Fairness of cost', 'Kewajaran biaya pelayanan') },
    { code: 'U11', title: text('Certainty of cost', 'Kepastian biaya pelayanan') },
    { code: 'U12', title: text('Certainty of schedule', 'Kepastian jadwal pelayanan') },
    { code: 'U13', title: text('Comfort of surroundings', 'Kenyamanan lingkungan') },
    { code: 'U14', title: text('Safety', 'Keamanan pelayanan') },
  ],
  rungs: [1, 2, 3, 4],
  factor: 25,
  bands: bands(
    ['3.26', '4.00', '81.26', '100.00'],
    ['2.51', '3.25', '62.51', '81.25'],
    ['1.76', '2.50', '43.76', '62.50'],
    ['1.00', '1.75', '25.00', '43.75'],
  ),
  remarks: [
    text(
      'Elements and bands are taken from publications that used them, not from the decree’s own text.',
      'Unsur dan interval diambil dari publikasi yang memakainya, bukan dari naskah keputusannya sendiri.',
    ),
  ],
};

export const scoringProfiles: readonly ScoringProfile[] = [skm2017, ikm2004];
