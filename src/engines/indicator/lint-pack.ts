import { type LocalizedText, text } from '../../kernel/text.js';
import { type CompiledIndicator, targetRule, unitNames } from './compile-pack.js';
import type { Pack } from './pack.js';
import { unitRoles } from './pack.js';
import { holesIn } from './piecewise.js';
import { plainText } from './print.js';
import { namesIn } from './syntax.js';

export const packSeverities = ['WARNING', 'INFO'] as const;
/** WARNING: a gap that the institution should close. INFO: something to know and to accept. */
export type PackSeverity = (typeof packSeverities)[number];

/** Something an institution should know about its indicators before it trusts them. */
export interface PackFinding {
  readonly rule: string;
  readonly severity: PackSeverity;
  /** The indicator it is about; null for the pack as a whole. */
  readonly indicator: string | null;
  readonly path: readonly string[];
  readonly explanation: LocalizedText;
  readonly mend: LocalizedText;
}
type Found = Omit<PackFinding, 'indicator' | 'path'>;

/** `source`: the words the pack quotes, where they are at hand. */
export function lintPack(pack: Pack, indicators: readonly CompiledIndicator[], source: string | null): PackFinding[] {
  return [
    ...pack.footnotes.flatMap(({ marker }, index) =>
      pack.indicators.some((one) => one.footnotes.includes(marker))
        ? []
        : [{ ...unusedFootnote(marker), indicator: null, path: ['footnotes', String(index)] }],
    ),
    ...unitRoles
      .filter((role) => pack.unitKinds[role].length === 0 && pack.indicators.some(({ per }) => per === role))
      .map((role) => ({ ...noKinds(role), indicator: null, path: ['unitKinds', role] })),
    ...indicators.flatMap((one, index) =>
      findingsOf(pack, one, source).map(([at, found]) => ({
        ...found,
        indicator: one.definition.code,
        path: ['indicators', String(index), ...at],
      })),
    ),
  ];
}

type Placed = readonly [at: readonly string[], found: Found];

function findingsOf(pack: Pack, one: CompiledIndicator, source: string | null): Placed[] {
  const { definition } = one;
  const { printedAs, code, quote, footnotes, target, unit, assumptions } = definition;
  const silent = footnotes.filter((marker) => !pack.footnotes.find((note) => note.marker === marker)?.text);
  return [
    ...(printedAs !== null && printedAs !== code ? [[['printedAs'], codeDiffers(printedAs, code)] as const] : []),
    ...(source !== null && !plain(source).includes(plain(quote)) ? [[['quote'], quoteNotFound] as const] : []),
    ...silent.map((marker) => [['footnotes'], unresolved(marker)] as const),
    ...(one.value === null ? [[['value'], notCounted] as const] : []),
    ...(target === null && one.value ? [[['target'], noTarget] as const] : []),
    ...(target && unit === 'PERCENT' && target.cap === null && Number(target.step) > 0
      ? [[['target', 'cap'], uncapped] as const]
      : []),
    ...(target &&
    unit === 'PERCENT' &&
    Number(target.step) !== 0 &&
    !assumptions.some((a) => a.setting === 'TARGET_STEP')
      ? [[['target', 'step'], ambiguousStep(target.step, targetRule(target, null).stepAs)] as const]
      : []),
    ...unusedMeasures(one).map((name) => [['measures', name], unused(name)] as const),
    ...(one.value ? holesIn(one.value, {}) : []).map((values) => [['value'], uncovered(written(values))] as const),
    ...assumptions.map((assumed, index) => [['assumptions', String(index)], assumption(assumed)] as const),
  ];
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

const written = (values: Parameters<typeof holesIn>[1]): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${value ? plainText(value) : '?'}`)
    .join(', ');

function unusedMeasures({ definition, each, value }: CompiledIndicator): string[] {
  const formulas = [each, ...(value ?? []).flatMap(({ when, is }) => [when, is])];
  const used = new Set<string>([...unitNames, ...(definition.cells ? [definition.cells.of] : [])]);
  for (const formula of formulas) for (const name of formula ? namesIn(formula) : []) used.add(name);
  return Object.keys(definition.measures).filter((name) => !used.has(name));
}

const found = (rule: string, severity: PackSeverity, explanation: LocalizedText, mend: LocalizedText): Found => ({
  rule,
  severity,
  explanation,
  mend,
});

const codeDiffers = (printed: string, code: string): Found =>
  found(
    'CODE_DIFFERS',
    'INFO',
    text(
      `The document has the code "${printed}"; it is read as ${code}.`,
      `Dokumen memuat kode "${printed}"; dibaca sebagai ${code}.`,
    ),
    text(
      'Have the next edition of the document print the code aright.',
      'Perbaiki kode pada terbitan dokumen berikutnya.',
    ),
  );
const quoteNotFound = found(
  'QUOTE_NOT_FOUND',
  'WARNING',
  text('These words are not in the source text.', 'Kata-kata ini tidak ada di naskah sumber.'),
  text('Quote the source word for word.', 'Kutip naskah sumber kata demi kata.'),
);
const unresolved = (marker: string): Found =>
  found(
    'FOOTNOTE_UNRESOLVED',
    'WARNING',
    text(
      `It bears the footnote mark ${marker}, and what the footnote says is not known: it may narrow what counts.`,
      `Indikator ini bertanda catatan kaki ${marker}, tetapi bunyi catatannya tidak diketahui: catatan itu dapat membatasi yang dihitung.`,
    ),
    text('Enter the words of the footnote under "footnotes".', 'Isikan bunyi catatan kaki pada "footnotes".'),
  );
const unusedFootnote = (marker: string): Found =>
  found(
    'FOOTNOTE_UNUSED',
    'INFO',
    text(`No indicator bears the mark ${marker}.`, `Tidak ada indikator bertanda ${marker}.`),
    text('Take the footnote out, or mark what it is about.', 'Hapus catatan kaki itu, atau tandai yang dimaksud.'),
  );
const noKinds = (role: string): Found =>
  found(
    'NO_UNIT_KINDS',
    'WARNING',
    text(
      `Nothing says which kinds of units count as ${role}.`,
      `Tidak disebutkan jenis unit mana yang dihitung sebagai ${role}.`,
    ),
    text('Name them under "unitKinds", or in the setting.', 'Sebutkan pada "unitKinds", atau dalam pengaturan.'),
  );
const notCounted = found(
  'NOT_COUNTED',
  'WARNING',
  text(
    'It is stated, but no value is worked out for it here.',
    'Indikator ini tercantum, tetapi nilainya tidak dihitung di sini.',
  ),
  text('Give it measures and a value.', 'Berikan ukuran (measures) dan rumus nilai.'),
);
const noTarget = found(
  'NO_TARGET',
  'WARNING',
  text(
    'It has a value but no target, so nobody can tell whether it is met.',
    'Ada nilai tetapi tidak ada target, sehingga pemenuhannya tidak dapat ditentukan.',
  ),
  text('Give it a target.', 'Tetapkan target.'),
);
const uncapped = found(
  'TARGET_UNCAPPED',
  'WARNING',
  text(
    'The target rises every year and would pass 100 percent.',
    'Target naik setiap tahun dan akan melampaui 100 persen.',
  ),
  text('Set the cap to 100.', 'Tetapkan cap 100.'),
);
const ambiguousStep = (step: string, stepAs: string): Found =>
  found(
    'TARGET_STEP_AMBIGUOUS',
    'WARNING',
    text(
      `A rise of ${step}% of a percentage may mean points or a share of the year before; it is read as ${stepAs}, and nothing says so.`,
      `Kenaikan ${step}% dari suatu persentase dapat berarti poin persen atau bagian dari tahun sebelumnya; dibaca sebagai ${stepAs}, tanpa penegasan.`,
    ),
    text(
      'Declare it as an assumption with setting TARGET_STEP.',
      'Nyatakan sebagai asumsi dengan setting TARGET_STEP.',
    ),
  );
const unused = (name: string): Found =>
  found(
    'MEASURE_UNUSED',
    'INFO',
    text(
      `"${name}" is counted and shown, and no formula asks for it.`,
      `"${name}" dihitung dan ditampilkan, tetapi tidak dipakai rumus.`,
    ),
    text('Take it out, or use it.', 'Hapus, atau gunakan.'),
  );
const uncovered = (values: string): Found =>
  found(
    'CASE_UNCOVERED',
    'WARNING',
    text(
      `No case speaks of ${values}: there the value is unknown.`,
      `Tidak ada kasus untuk ${values}: nilainya tidak diketahui.`,
    ),
    text('Add the case, or a last one without "when".', 'Tambahkan kasus itu, atau kasus terakhir tanpa "when".'),
  );
const assumption = ({ code, text: words, setting }: Pack['indicators'][number]['assumptions'][number]): Found =>
  found(
    'ASSUMPTION',
    'INFO',
    text(`${code}: ${words.en}`, `${code}: ${words.id}`),
    setting
      ? text(
          `The institution can read it otherwise: indicatorSettingSet (${setting}).`,
          `Institusi dapat membacanya lain: indicatorSettingSet (${setting}).`,
        )
      : text('Confirm it, or have the document say it.', 'Pastikan, atau nyatakan dalam dokumen.'),
  );
