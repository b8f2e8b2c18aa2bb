import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { numbered, readable } from './readable.js';
import { unpackWoff } from './unpack-woff.js';

/** The face of Times, free, from npm: nothing of the machine is used. Each file holds the signs of some scripts. */
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type Script = (typeof scripts)[number];
export const styles = { plain: '400-normal', bold: '700-normal', italic: '400-italic' } as const;
export type Style = keyof typeof styles;

/** A piece of text that one font file can print. */
export interface Piece {
  readonly script: Script;
  readonly text: string;
}

const { resolve } = createRequire(import.meta.url);
const unpacked = new Map<string, Buffer>();

/** A font file, read and unpacked once in the life of the process. */
export function face(script: Script, style: Style): Buffer {
  const name = `tinos-${script}-${styles[style]}.woff`;
  const known = unpacked.get(name);
  if (known) return known;
  const bytes = unpackWoff(readFileSync(resolve(`@fontsource/tinos/files/${name}`)));
  unpacked.set(name, bytes);
  return bytes;
}

/** Which files print a sign; and for a sign that has the picture of another one, which. */
interface Signs {
  readonly printers: ReadonlyMap<number, readonly Script[]>;
  readonly alike: ReadonlyMap<number, number>;
}
let known: Signs | undefined;

/** Asked of the files themselves, once. All styles print the same signs. */
function signs(): Signs {
  if (known) return known;
  const printers = new Map<number, Script[]>();
  const alike = new Map<number, number>();
  for (const script of scripts) {
    const font = create(face(script, 'plain')) as Font;
    for (const [first, ...others] of byPicture(font)) {
      if (first === undefined) continue;
      printers.set(first, [...(printers.get(first) ?? []), script]);
      for (const other of others) alike.set(other, first);
    }
  }
  known = { printers, alike };
  return known;
}

/** Of signs that share a picture only one can be read out of the file again: the first. */
function byPicture(font: Font): Iterable<number[]> {
  const found = new Map<number, number[]>();
  for (const point of [...font.characterSet].sort((one, other) => one - other)) {
    const { id } = font.glyphForCodePoint(point);
    if (id === 0 || point < 0x20) continue;
    const same = found.get(id);
    if (same) same.push(point);
    else found.set(id, [point]);
  }
  return found.values();
}

/** Signs that leave no ink: joiners, soft hyphens, variation selectors. */
const inkless = /\p{Default_Ignorable_Code_Point}/gu;

/** One line of text as the faces print it: composed, without inkless signs, unknown signs by their numbers. */
export function printed(line: string): string {
  const { printers, alike } = signs();
  let result = '';
  for (const sign of readable(line).replace(inkless, '').normalize('NFC')) {
    const point = sign.codePointAt(0) ?? 0;
    const other = alike.get(point);
    if (printers.has(point)) result += sign;
    else if (other !== undefined) result += String.fromCodePoint(other);
    else result += /\p{Zs}/u.test(sign) ? ' ' : numbered(sign);
  }
  return result;
}

/** Cuts printed text where another file must go on; it stays with one file as long as it can. */
export function pieces(line: string): Piece[] {
  const { printers } = signs();
  const found: { script: Script; text: string }[] = [];
  for (const sign of line) {
    const able = printers.get(sign.codePointAt(0) ?? 0) ?? [];
    const last = found.at(-1);
    if (last && able.includes(last.script)) last.text += sign;
    else found.push({ script: able[0] ?? 'latin', text: sign });
  }
  return found;
}
