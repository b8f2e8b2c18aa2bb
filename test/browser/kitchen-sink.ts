const two = (en: string, id: string) => ({ default: en, id });

/** A survey with a question of every kind, in two languages. */
export const kitchenSink = {
  title: two('Every kind of question', 'Segala macam pertanyaan'),
  description: two('<p>For tests of the page.</p>', '<p>Untuk uji halaman.</p>'),
  'x-mitra': { language: 'en', languages: ['id', 'en'] },
  pages: [
    {
      name: 'scales',
      title: two('Scales', 'Skala'),
      description: two('<p>What you think of it.</p>', '<p>Pendapat Anda.</p>'),
      elements: [
        { type: 'html', name: 'hello', html: two('<p>Read <b>this</b> first.</p>', '<p>Baca <b>ini</b> dahulu.</p>') },
        {
          type: 'rating',
          name: 'nps',
          title: two('How likely?', 'Seberapa mungkin?'),
          isRequired: true,
          rateMin: 0,
          rateMax: 10,
          minRateDescription: two('Not at all likely', 'Tidak mungkin'),
          maxRateDescription: two('Extremely likely', 'Sangat mungkin'),
          'x-mitra': { preset: 'NPS' },
        },
        {
          type: 'rating',
          name: 'csat',
          title: two('How satisfied?', 'Seberapa puas?'),
          rateMax: 5,
          'x-mitra': { preset: 'CSAT', notApplicable: true },
          description: two('With the <i>service</i>.', 'Dengan <i>pelayanan</i>.'),
        },
        {
          type: 'rating',
          name: 'ces',
          title: two('How easy?', 'Seberapa mudah?'),
          rateMax: 7,
          'x-mitra': { preset: 'CES' },
        },
        {
          type: 'rating',
          name: 'worded',
          title: two('How suitable?', 'Seberapa sesuai?'),
          isRequired: true,
          rateValues: [1, 2, 3, 4].map((value) => ({
            value,
            text: two(`Step number ${value}`, `Langkah nomor ${value}`),
          })),
        },
      ],
    },
    {
      name: 'choices',
      title: two('Choices', 'Pilihan'),
      elements: [
        {
          type: 'radiogroup',
          name: 'one',
          title: two('Which one?', 'Yang mana?'),
          isRequired: true,
          choices: ['a', 'b'].map((value) => ({ value, text: two(`Choice ${value}`, `Pilihan ${value}`) })),
          showOtherItem: true,
        },
        {
          type: 'dropdown',
          name: 'list',
          title: two('Which of many?', 'Yang mana dari banyak?'),
          choicesMin: 1,
          choicesMax: 30,
        },
        {
          type: 'checkbox',
          name: 'many',
          title: two('Which ones?', 'Yang mana saja?'),
          isRequired: true,
          choices: ['a', 'b', 'c'].map((value) => ({ value, text: two(`Choice ${value}`, `Pilihan ${value}`) })),
          showOtherItem: true,
          showNoneItem: true,
          maxSelectedChoices: 3,
        },
        { type: 'boolean', name: 'flag', title: two('Yes or no?', 'Ya atau tidak?'), showCommentArea: true },
        {
          type: 'ranking',
          name: 'order',
          title: two('In which order?', 'Bagaimana urutannya?'),
          isRequired: true,
          choices: ['a', 'b', 'c'].map((value) => ({ value, text: two(`Choice ${value}`, `Pilihan ${value}`) })),
        },
      ],
    },
    {
      name: 'grids',
      title: two('Rows', 'Baris'),
      elements: [
        {
          type: 'matrix',
          name: 'grid',
          title: two('For each row', 'Untuk tiap baris'),
          isAllRowRequired: true,
          columns: [1, 2, 3, 4, 5],
          rows: ['r1', 'r2'].map((value) => ({ value, text: two(`Row ${value}`, `Baris ${value}`) })),
        },
        {
          type: 'matrix',
          name: 'expect',
          title: two('Expected and experienced', 'Harapan dan kenyataan'),
          isRequired: true,
          isAllRowRequired: true,
          columns: [1, 2, 3, 4].map((value) => ({
            value,
            text: two(
              ['Low', 'Fair', 'High', 'Very high'][value - 1] ?? '',
              ['Rendah', 'Cukup', 'Tinggi', 'Sangat tinggi'][value - 1] ?? '',
            ),
          })),
          rows: [
            { value: 'hope', text: two('Expected', 'Harapan') },
            { value: 'fact', text: two('Experienced', 'Kenyataan') },
          ],
          'x-mitra': { pair: { expectation: 'hope', experience: 'fact' } },
        },
      ],
    },
    {
      name: 'words',
      title: two('Words and numbers', 'Kata dan angka'),
      elements: [
        { type: 'text', name: 'line', title: two('One line', 'Satu baris'), isRequired: true },
        {
          type: 'text',
          name: 'mail',
          inputType: 'email',
          autocomplete: 'email',
          title: two('E-mail', 'Surel'),
          isRequired: true,
        },
        { type: 'text', name: 'web', inputType: 'url', title: two('Web address', 'Alamat web') },
        { type: 'text', name: 'phone', inputType: 'tel', title: two('Phone', 'Telepon') },
        {
          type: 'text',
          name: 'count',
          inputType: 'number',
          title: two('How many?', 'Berapa?'),
          min: 0,
          'x-mitra': { unit: two('pieces', 'buah') },
        },
        { type: 'text', name: 'day', inputType: 'date', title: two('Which day?', 'Tanggal berapa?'), isRequired: true },
        { type: 'comment', name: 'long', title: two('In your words', 'Dengan kata-kata Anda'), isRequired: true },
        { type: 'file', name: 'proof', title: two('Evidence', 'Bukti') },
      ],
    },
    {
      name: 'entries',
      title: two('Entries', 'Entri'),
      elements: [
        {
          type: 'paneldynamic',
          name: 'plan',
          title: two('Improvements', 'Perbaikan'),
          isRequired: true,
          maxPanelCount: 3,
          templateTitle: two('Improvement: {panel.what}', 'Perbaikan: {panel.what}'),
          templateElements: [
            { type: 'text', name: 'what', title: two('What?', 'Apa?'), isRequired: true },
            { type: 'rating', name: 'how', title: two('How urgent?', 'Seberapa mendesak?'), isRequired: true },
          ],
        },
        {
          type: 'expression',
          name: 'sum',
          title: two('Twice the number', 'Dua kali angkanya'),
          expression: '{count} * 2',
        },
        {
          type: 'panel',
          name: 'box',
          title: two('At the end', 'Di akhir'),
          elements: [{ type: 'text', name: 'last', title: two('Anything else?', 'Ada lagi?') }],
        },
      ],
    },
  ],
};
