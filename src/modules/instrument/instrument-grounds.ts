import type { LegalBasis } from '../../engines/workflow/provenance.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { dayInWords } from './day-in-words.js';
import type { CitedAgreement, InstrumentGround, SopInForce } from './instrument-ground.js';

/** What an instrument rests on: the SOP's legal bases, the decree that put the SOP in force, and other agreements. */
export function groundsOf(legalBasis: readonly LegalBasis[], ground: InstrumentGround): LocalizedText[] {
  const { sop, basis, amended } = ground;
  return [
    ...basesOf(legalBasis),
    ...decreeOf(sop),
    ...(basis ? [text(`the agreement ${cited(basis)}`, `naskah induk ${cited(basis)}`)] : []),
    ...(amended
      ? [text(`the agreement ${cited(amended)}, which this amends`, `naskah ${cited(amended)} yang diubah`)]
      : []),
  ];
}

const cited = ({ title, numbers }: CitedAgreement): string =>
  numbers.length === 0 ? title : `${title} (${numbers.join(', ')})`;

/** A stand-in says so in both languages; one that cites nothing stands for what is missing, and its words are no ground. */
function basesOf(legalBasis: readonly LegalBasis[]): LocalizedText[] {
  const missing = legalBasis.some((one) => one.sample && !one.number);
  return [
    ...legalBasis.filter((one) => !one.sample || one.number).map(basisLine),
    ...(missing
      ? [marked(true, text('a legal basis that the SOP has yet to name', 'dasar hukum yang belum disebut dalam SOP'))]
      : []),
  ];
}

function basisLine({ title, number, date, sample }: LegalBasis): LocalizedText {
  const [on, shown] = [date ? dayInWords(date) : null, number ? ` (${number})` : ''];
  const words = text(`${title}${shown}${on ? ` of ${on.en}` : ''}`, `${title}${shown}${on ? ` tanggal ${on.id}` : ''}`);
  return marked(sample ?? false, words);
}

function decreeOf({ name, label, decreeNumber, decreeOn, decreeSample }: SopInForce): LocalizedText[] {
  if (decreeNumber === null || decreeOn === null) return [];
  const on = dayInWords(decreeOn);
  const words = text(
    `Decree number ${decreeNumber} of ${on.en}, which put the procedure ${name.en} (version ${label}) in force`,
    `Keputusan Nomor ${decreeNumber} tanggal ${on.id} yang memberlakukan prosedur ${name.id} (versi ${label})`,
  );
  return [marked(decreeSample, words)];
}

const marked = (sample: boolean, { en, id }: LocalizedText): LocalizedText =>
  sample ? text(`[CONTOH / SAMPLE] ${en}`, `[CONTOH / SAMPLE] ${id}`) : text(en, id);
