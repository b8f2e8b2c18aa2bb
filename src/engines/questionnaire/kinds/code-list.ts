import { blame, type Run } from '../answer-fault.js';
import type { Choice } from '../model.js';
import { unknownChoice } from './choices.js';
import { wrongType } from './only.js';

/** Judges a list of codes: each known, none twice. undefined when it is empty. */
export function codeListReader(
  key: string,
  choices: readonly Choice[],
): (codes: unknown, run: Run) => readonly string[] | undefined | null {
  const known = new Set(choices.map((choice) => choice.code));
  const path = [key];
  return (codes, run) => {
    if (!Array.isArray(codes)) return wrongType(path, run, 'a list of codes', 'daftar kode');
    if (codes.length === 0) return undefined;
    if (codes.length > known.size)
      return blame(run, 'TOO_MANY', path, `At most ${known.size} choices.`, `Paling banyak ${known.size} pilihan.`);
    let right = true;
    const seen = new Set<string>();
    for (const [index, code] of codes.entries()) {
      const at = [key, String(index)];
      if (typeof code !== 'string') right = wrongType(at, run, 'the code of a choice', 'kode pilihan') ?? false;
      else if (!known.has(code)) right = unknownChoice(code, [...known], at, run) ?? false;
      else if (seen.has(code))
        right = blame(run, 'DUPLICATE', at, `"${code}" is chosen twice.`, `"${code}" dipilih dua kali.`) ?? false;
      else seen.add(code);
    }
    return right ? codes : null;
  };
}

/** How many of a list must, and how many may, be chosen. */
export function checkCount(count: number, min: number, max: number | null, path: readonly string[], run: Run): void {
  if (count < min) blame(run, 'TOO_FEW', path, `Choose at least ${min}.`, `Pilih paling sedikit ${min}.`);
  if (max !== null && count > max)
    blame(run, 'TOO_MANY', path, `Choose at most ${max}.`, `Pilih paling banyak ${max}.`);
}
