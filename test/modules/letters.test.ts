import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LetterTemplate,
  letterTemplate,
  type ParameterKind,
  templateFaults,
} from '../../src/platform/mail/letter-template.js';
import { type LetterLanguage, renderLetter } from '../../src/platform/mail/render-letter.js';
import { modules } from '../../src/server/modules.js';

const templates = modules.flatMap((module) => module.letters ?? []);
const languages: readonly LetterLanguage[] = ['id', 'en', 'both'];
const every = templates.flatMap((template) =>
  languages.map((language) => [template.code, language, template] as const),
);

/** Words that want to be more than words. */
const hostile = [
  'x\r\nBcc: victim@example.test',
  'a\u2028b\u2029c\u0085d\0e',
  '\u202Eevil\u2066',
  '{link} {institution} {__proto__}',
  '<script>alert(1)</script>',
  'Klik https://evil.example/?x=1',
  `${'panjang '.repeat(100)}`,
  'x'.repeat(5000),
  '\ud800',
  '',
  '   ',
  '👩‍👩‍👧‍👦'.repeat(200),
  '.',
  '=?UTF-8?B?QmNj?=',
];
const link = `https://front.example.test/${'deep/'.repeat(20)}#invitation=${'A'.repeat(43)}`;
const good: Readonly<Record<ParameterKind, unknown>> = {
  TEXT: 'Survei',
  NAME: { id: 'Lembaga Contoh', en: 'Example Institution' },
  LINK: link,
  PASSAGE: 'Sudah dikirim ulang.\n\nMohon diperiksa.',
  COUNT: 60,
  DATE: '2026-03-09',
};
const parametersOf = (template: LetterTemplate, words?: string): object =>
  Object.fromEntries(
    Object.entries(template.parameters).map(([name, kind]) => [
      name,
      words === undefined
        ? good[kind]
        : kind === 'TEXT'
          ? words
          : kind === 'NAME'
            ? { id: words, en: words }
            : good[kind],
    ]),
  );

/** One with a parameter of every kind, for what the shipped ones do not have. */
const sample = letterTemplate({
  code: 'SAMPLE',
  sender: 'INSTITUTION',
  parameters: { title: 'TEXT', house: 'NAME', link: 'LINK', count: 'COUNT', before: 'DATE', words: 'PASSAGE' },
  id: { subject: '{title} ({house})', text: '{title}, {house}, {count}, {before}\n\n{words}\n\n{link}\n\nSalam' },
  en: { subject: '{title} ({house})', text: '{title}, {house}, {count}, {before}\n\n{words}\n\n{link}\n\nYours' },
});

function checkSane(subject: string, text: string): void {
  expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\p{Bidi_Control}\p{Surrogate}]/u);
  expect([...subject].length).toBeLessThanOrEqual(243);
  expect(subject.trim()).not.toBe('');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\p{Bidi_Control}\p{Surrogate}]/u);
  for (const line of text.split('\n')) if (line !== link) expect([...line].length).toBeLessThanOrEqual(72);
  expect(text).not.toContain('://evil');
}

describe('the letters of the house', () => {
  it('are there, and nothing is wrong with any', () => {
    expect(templates.map(({ code }) => code)).toEqual([
      'INVITATION',
      'PASSWORD_RESET',
      'COORDINATION_INVITED',
      'COORDINATION_MOVED',
      'COORDINATION_CALLED_OFF',
      'SURVEY_INVITATION_IDENTIFIED',
      'SURVEY_INVITATION_CONFIDENTIAL',
      'SURVEY_INVITATION_ANONYMOUS',
      'SURVEY_REMINDER_IDENTIFIED',
      'SURVEY_REMINDER_CONFIDENTIAL',
      'SURVEY_REMINDER_ANONYMOUS',
      'COMPLAINT_OPENED',
      'COMPLAINT_ANSWERED',
      'COMPLAINT_CLOSED',
      'COOPERATION_EXPIRING',
      'COOPERATION_LAPSED',
    ]);
    expect(templateFaults([...templates, sample])).toEqual([]);
  });

  it.each([...every, ['SAMPLE', 'both', sample] as const])(
    '%s in %s holds whatever its parameters say',
    (_code, language, template) => {
      const { subject, text } = renderLetter(template, parametersOf(template), language);
      expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
      checkSane(subject, text);
      const links = Object.values(template.parameters).includes('LINK') ? (language === 'both' ? 2 : 1) : 0;
      expect(text.split('\n').filter((line) => line === link)).toHaveLength(links);
      expect(subject).not.toContain('invitation=');
      for (const words of hostile) {
        const letter = renderLetter(template, parametersOf(template, words), language);
        checkSane(letter.subject, letter.text);
        // An address in somebody's words has lost its force: "https:" may stand at a line's beginning, alone.
        expect(letter.text.split('\n').filter((line) => /^https?:\/\//.test(line))).toEqual(Array(links).fill(link));
      }
    },
  );

  it('are written in the language asked for', () => {
    const [invitation] = templates;
    if (!invitation) throw new Error('no template');
    const write = (language: LetterLanguage) => renderLetter(invitation, parametersOf(invitation), language);
    expect(write('id').text).toContain('sebelum 9 Maret 2026');
    expect(write('id').subject).toBe('Undangan ke ruang kerja sama Lembaga Contoh');
    expect(write('en').text).toContain('before 9 March 2026');
    expect(write('both')).toEqual({
      subject: `${write('id').subject} / ${write('en').subject}`,
      text: `${write('id').text}\n\n---\n\n${write('en').text}`,
    });
  });
});

describe('writing a letter', () => {
  const fine = {
    title: 'x',
    house: { id: 'a', en: 'b' },
    link: 'token-1_A',
    count: 0,
    before: '2026-02-28',
    words: 'Kata',
  };

  it('takes parameters for what they are, and never twice', () => {
    const { subject, text } = renderLetter(sample, { ...fine, title: '{house} {link}', count: 3 }, 'id');
    expect(subject).toBe('{house} {link} (a)');
    expect(text).toBe('{house} {link}, a, 3, 28 Februari 2026\n\nKata\n\ntoken-1_A\n\nSalam');
  });

  it('keeps the paragraphs of a passage, and nothing else of its lines', () => {
    const words = ' Satu\nbaris.\r\n \r\n\n{link} dua, https://evil.example/\n\n---\n\n';
    const { text } = renderLetter(sample, { ...fine, words }, 'en');
    expect(text).toBe(
      'x, b, 0, 28 February 2026\n\nSatu baris.\n\n{link} dua, https: //evil.example/\n\n---\n\ntoken-1_A\n\nYours',
    );
    expect(() => renderLetter(sample, { ...fine, words: 5 }, 'en')).toThrow('cannot be written');
  });

  it('follows an address in letters beyond ASCII as it travels', () => {
    const { text } = renderLetter(sample, { ...fine, link: 'https://münchen.example/ä#a=b' }, 'en');
    expect(text.split('\n')).toContain('https://xn--mnchen-3ya.example/%C3%A4#a=b');
  });

  it.each<[string, object]>([
    ['a missing one', { ...fine, title: undefined }],
    ['a number for words', { ...fine, title: 5 }],
    ['one language', { ...fine, house: { id: 'a' } }],
    ['an address of another scheme', { ...fine, link: 'javascript:alert(1)' }],
    ['an address with a line break', { ...fine, link: 'https://a.example/\r\nBcc: x' }],
    ['an address with a space', { ...fine, link: 'https://a.example/ b' }],
    ['an address without end', { ...fine, link: `https://a.example/${'x'.repeat(900)}` }],
    ['a part', { ...fine, count: 1.5 }],
    ['less than nothing', { ...fine, count: -1 }],
    ['a day off the calendar', { ...fine, before: '2026-02-30' }],
    ['inherited ones', Object.create(fine) as object],
  ])('refuses %s', (_what, parameters) =>
    expect(() => renderLetter(sample, parameters, 'both')).toThrow('cannot be written'),
  );

  it('keeps lines and subjects in bounds for any words at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (words) => {
        const { subject, text } = renderLetter(sample, { ...fine, title: words, link }, 'id');
        expect([...subject].length).toBeLessThanOrEqual(120);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        for (const line of text.split('\n')) if (line !== link) expect([...line].length).toBeLessThanOrEqual(72);
        expect(text.split('\n').filter((line) => line.includes('://'))).toEqual([link]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a template', () => {
  it('that is wrong is named before the server starts', () => {
    const wrong: LetterTemplate = {
      code: 'wrong',
      sender: 'HOUSE',
      parameters: { link: 'LINK', lost: 'TEXT', words: 'PASSAGE' },
      id: { subject: 'Lihat {link}', text: 'Buka {link} sekarang {other}\n\nKata: {words}' },
      en: { subject: ' ', text: '{link}\n{lost}\n\n{words}' },
    };
    expect(templateFaults([sample, sample, wrong])).toEqual([
      'two letters have the code SAMPLE',
      'the letter wrong: its code is not in capitals',
      'the letter wrong: {other} in id is no parameter',
      'the letter wrong: lost is not used in id',
      'the letter wrong: {link} in the subject (id): a subject is read by bystanders',
      'the letter wrong: a link in id shares its paragraph',
      'the letter wrong: a passage in id shares its paragraph',
      'the letter wrong: it says nothing in en',
      'the letter wrong: a link in en shares its paragraph',
    ]);
  });
});
