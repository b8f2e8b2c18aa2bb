const scale = (name: string, rest: object = {}) => ({
  type: 'rating',
  name,
  title: name,
  rateMin: 1,
  rateMax: 4,
  ...rest,
});
const ikm = (element: string) => ({ 'x-mitra': { measure: 'IKM', element } });
const words = (...values: string[]) => values.map((value) => ({ value, text: value }));

/** One question of nearly every kind, and an index of two elements. */
export const everyKind = {
  title: 'Kepuasan',
  'x-mitra': {
    language: 'id',
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', weightMode: 'EXACT', elements: ['U1', 'U2'] },
  },
  pages: [
    {
      name: 'one',
      elements: [
        scale('u1', ikm('U1')),
        scale('u2', ikm('U2')),
        { type: 'rating', name: 'nps', title: 'NPS', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
        { type: 'comment', name: 'why', title: 'Mengapa?', visibleIf: '{nps} <= 6' },
        { type: 'rating', name: 'csat', title: 'CSAT', rateMin: 1, rateMax: 5, 'x-mitra': { preset: 'CSAT' } },
        { type: 'rating', name: 'ces', title: 'CES', rateMin: 1, rateMax: 7, 'x-mitra': { preset: 'CES' } },
        { type: 'radiogroup', name: 'role', title: 'Peran', choices: words('HEAD', 'STAFF') },
        { type: 'checkbox', name: 'tools', title: 'Alat', choices: words('A', 'B', 'C') },
        { type: 'boolean', name: 'again', title: 'Lagi?' },
        { type: 'text', name: 'years', title: 'Tahun', inputType: 'number', min: 0, max: 99 },
        { type: 'matrix', name: 'grid', title: 'Aspek', columns: words('YES', 'NO'), rows: words('R1', 'R2') },
        { type: 'ranking', name: 'order', title: 'Urutan', choices: words('X', 'Y') },
        {
          type: 'matrix',
          name: 'gap',
          title: 'Hasil',
          columns: [1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
          rows: words('expectation', 'experience'),
          'x-mitra': { pair: { expectation: 'expectation', experience: 'experience' } },
        },
        { type: 'text', name: 'since', title: 'Sejak', inputType: 'date' },
      ],
    },
  ],
};
