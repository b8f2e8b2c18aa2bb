import { fail, ok, type Result } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import { text } from '../../kernel/text.js';

/**
 * Rewrites a SurveyJS pattern, which is JavaScript's without the `u` flag, for an engine of RE2's syntax, so that it
 * means the same there. What has no such form, or is read differently, is refused by name.
 */
export function toLinearDialect(pattern: string): Result<string, LocalizedText> {
  let out = '';
  let at = 0;
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const read = rest.startsWith('[') ? readClass(rest) : readPlain(rest);
    if ('refused' in read) return fail(read.refused);
    out += read.out;
    at += read.length;
  }
  return ok(out);
}

type Read = { readonly out: string; readonly length: number } | { readonly refused: LocalizedText };
const taken = (out: string, length: number): Read => ({ out, length });
const refuse = (en: string, id: string): Read => ({ refused: text(en, id) });

/** JavaScript's white space, and everything else; RE2's is narrower. */
const SPACE = String.raw`\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
const NO_SPACE = String.raw`\x{0}-\x{8}\x{e}-\x{1f}\x{21}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}`;
const ANY = String.raw`[^\n\r\x{2028}\x{2029}]`;

function readPlain(rest: string): Read {
  if (rest.startsWith('.')) return taken(ANY, 1);
  if (rest.startsWith('(?')) return readGroup(rest);
  const [assertion] = /^(?:[$^]|\\[bB])/.exec(rest) ?? [];
  if (assertion && /^(?:[*+?]|\{\d)/.test(rest.slice(assertion.length)))
    return refuse(`Nothing can repeat after "${assertion}".`, `Tidak ada yang dapat diulang sesudah "${assertion}".`);
  if (assertion) return taken(assertion, assertion.length);
  return rest.startsWith('\\') ? readEscape(rest, false) : readCharacter(rest);
}

function readGroup(rest: string): Read {
  if (/^\(\?<?[=!]/.test(rest))
    return refuse(
      'Looking ahead or behind ((?=, (?!, (?<=, (?<!) cannot be run in linear time. Use two patterns: all must hold.',
      'Melihat ke depan atau ke belakang ((?=, (?!, (?<=, (?<!) tidak dapat dijalankan dalam waktu linear. ' +
        'Pakai dua pola: semuanya harus dipenuhi.',
    );
  const [group] = /^\(\?(?::|<[A-Za-z_]\w*>)/.exec(rest) ?? [];
  if (group) return taken(group, group.length);
  return refuse(
    `"${rest.slice(0, 4)}" is no group of SurveyJS. Use (…), (?:…) or the property caseInsensitive.`,
    `"${rest.slice(0, 4)}" bukan kelompok SurveyJS. Pakai (…), (?:…), atau properti caseInsensitive.`,
  );
}

/** A character that stands for itself. */
function readCharacter(rest: string): Read {
  const [character] = rest;
  if (character === undefined || character.length === 1) return taken(character ?? '', 1);
  return refuse(
    `SurveyJS reads "${character}" as two characters. Leave it out of the pattern.`,
    `SurveyJS membaca "${character}" sebagai dua karakter. Jangan pakai dalam pola.`,
  );
}

const controls: Readonly<Record<string, string>> = { t: '\\t', n: '\\n', r: '\\r', f: '\\f', v: '\\x{b}' };

function readEscape(rest: string, inClass: boolean): Read {
  const next = rest[1] ?? '';
  const control = controls[next];
  if (control) return taken(control, 2);
  if (/[dDwW]/.test(next)) return taken(`\\${next}`, 2);
  if (next === 's') return taken(inClass ? SPACE : `[${SPACE}]`, 2);
  if (next === 'S') return taken(inClass ? NO_SPACE : `[${NO_SPACE}]`, 2);
  if (next === 'b' && inClass) return taken('\\x{8}', 2);
  if (/^\\0(?!\d)/.test(rest)) return taken('\\x{0}', 2);
  const [coded, two, four] = /^\\(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(rest) ?? [];
  if (coded && !/^d[89a-f]/i.test(four ?? '')) return taken(`\\x{${two ?? four}}`, coded.length);
  if (/[1-9k]/.test(next))
    return refuse(
      `A reference back ("\\${next}") cannot be run in linear time. Compare two questions in a formula instead.`,
      `Acuan balik ("\\${next}") tidak dapat dijalankan dalam waktu linear. Bandingkan dua pertanyaan dalam rumus.`,
    );
  if (next === '') return refuse('It ends in a single "\\".', 'Pola berakhir dengan satu "\\".');
  if (/[\dA-Za-z]/.test(next))
    return refuse(
      `"\\${next}" has no meaning that every engine agrees on. Write the characters themselves, as [A-Z].`,
      `"\\${next}" tidak bermakna sama di semua mesin. Tulis karakternya, seperti [A-Z].`,
    );
  const read = readCharacter(rest.slice(1));
  return 'refused' in read ? read : taken(/[!-/:-@[-`{-~]/.test(next) ? `\\${next}` : next, 2);
}

/** A class, from its bracket to the one that closes it. */
function readClass(rest: string): Read {
  const [opening = '['] = /^\[\^?/.exec(rest) ?? [];
  if (rest[opening.length] === ']')
    return refuse('A class needs a character: "[]" has none.', 'Kelas perlu karakter: "[]" kosong.');
  let out = opening;
  let at = opening.length;
  while (rest[at] !== ']') {
    if (at >= rest.length) return refuse('A "[" is not closed by "]".', 'Ada "[" yang tidak ditutup dengan "]".');
    const escaped = rest[at] === '\\';
    const read = escaped ? readEscape(rest.slice(at), true) : readCharacter(rest.slice(at));
    if ('refused' in read) return read;
    const after = at + read.length;
    if (/^\\[dDwWsS]/.test(rest.slice(at)) && besideDash(rest, at, after, opening.length))
      return refuse(
        'Write "\\-" for a dash beside a class such as \\d.',
        'Tulis "\\-" untuk tanda hubung di samping kelas seperti \\d.',
      );
    out += !escaped && /[[&~]/.test(rest[at] ?? '') ? `\\${read.out}` : read.out;
    at = after;
  }
  return taken(`${out}]`, at + 1);
}

/** Whether a class in a class has a dash beside it that is neither escaped nor at an end. */
const besideDash = (rest: string, from: number, to: number, first: number): boolean =>
  (rest[to] === '-' && rest[to + 1] !== ']') || (rest[from - 1] === '-' && from - 1 > first && rest[from - 2] !== '\\');
