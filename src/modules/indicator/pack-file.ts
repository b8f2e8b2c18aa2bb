import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type CompiledIndicator, compilePack } from '../../engines/indicator/compile-pack.js';
import { aspects, dharmas, levels, type Pack, unitRoles, valueUnits } from '../../engines/indicator/pack.js';
import { targetSteps } from '../../engines/indicator/target.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { type FileProblem, readDataFile } from '../procedure/data-file.js';
import { catalogue } from './measures.js';

/** A pack as it was read from its file. */
export interface ReadPack {
  readonly pack: Pack;
  readonly compiled: readonly CompiledIndicator[];
  /** SHA-256 of its canonical JSON: comments and layout do not count. */
  readonly hash: string;
  /** The file, word for word. */
  readonly source: string;
}

/** Reads a file of indicators whole, or tells every problem with line and column. */
export function readPack(yamlText: string, fileName: string): Result<ReadPack, FileProblem[]> {
  const read = readDataFile(yamlText, fileName, (data): Result<Omit<ReadPack, 'source'>, Problem[]> => {
    const shaped = shape.safeParse(data);
    if (!shaped.success) return fail(shaped.error.issues.map(told));
    const pack: Pack = shaped.data;
    const compiled = compilePack(pack, catalogue);
    const hash = createHash('sha256').update(canonicalJson(pack)).digest('hex');
    return compiled.ok ? ok({ pack, compiled: compiled.value, hash }) : compiled;
  });
  return read.ok ? ok({ ...read.value, source: yamlText }) : read;
}

/** Of a pack that was read before; what is kept was sound then. */
export function compiledPack(pack: Pack): readonly CompiledIndicator[] {
  const compiled = compilePack(pack, catalogue);
  if (!compiled.ok) throw new Error(`the kept pack ${pack.code} ${pack.version} is not whole any more`);
  return compiled.value;
}

/** What a shape that does not fit is told in Indonesian, by the kind of misfit; and our own sentences. */
const inIndonesian: Readonly<Record<string, string>> = {
  invalid_type: 'Jenis nilainya salah.',
  invalid_value: 'Nilai ini tidak dikenal.',
  invalid_union: 'Bentuk nilainya salah.',
  too_big: 'Terlalu panjang, terlalu banyak, atau terlalu besar.',
  too_small: 'Terlalu pendek, terlalu sedikit, atau terlalu kecil.',
  unrecognized_keys: 'Ada kunci yang tidak dikenal.',
  'A code has 1 to 40 letters, digits and . _ / -': 'Kode terdiri atas 1 sampai 40 huruf, angka, dan . _ / -',
  'A day is written YYYY-MM-DD': 'Tanggal ditulis YYYY-MM-DD',
  'A number has at most 15 digits and 6 decimals': 'Angka paling banyak 15 digit dan 6 desimal',
  'At most 30 measures': 'Paling banyak 30 ukuran (measures)',
  'A day of the year is written MM-DD, the 28th at the latest':
    'Hari dalam tahun ditulis MM-DD, paling akhir tanggal 28',
};

const told = ({ path, message, code }: z.core.$ZodIssue): Problem =>
  code === 'invalid_type' && /received undefined/.test(message)
    ? problem('REQUIRED', path.map(String), text('This is missing.', 'Ini belum diisi.'))
    : problem(
        'INVALID',
        path.map(String),
        text(message, inIndonesian[message] ?? inIndonesian[code] ?? 'Nilai ini tidak dapat diterima.'),
      );

const words = (most: number) => z.string().trim().min(1).max(most);
const both = (most: number) => z.strictObject({ id: words(most), en: words(most) });
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).default([]);
const code = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u, 'A code has 1 to 40 letters, digits and . _ / -');
const day = z.string().refine(isCivilDate, 'A day is written YYYY-MM-DD');
const year = z.int().min(1900).max(2999);
/** A number as it is written, never a binary fraction. */
const exact = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => /^-?\d{1,15}(\.\d{1,6})?$/.test(value), 'A number has at most 15 digits and 6 decimals');
const formula = z.union([z.string(), z.number()]).transform(String).pipe(z.string().max(2_000));

const use = z.strictObject({
  of: words(60),
  dharma: z.array(z.enum(dharmas)).min(1).optional(),
  level: z.array(z.enum(levels)).min(1).optional(),
  relevant: z.literal(true).optional(),
  aspect: z.enum(aspects).optional(),
  role: z.enum(unitRoles).optional(),
  threshold: exact.optional(),
  responses: z.int().min(1).optional(),
  years: z.int().min(1).max(20).optional(),
  figure: code.optional(),
  standard: words(100).optional(),
});

const target = z.strictObject({
  baseYear: year,
  baseValue: exact,
  step: exact.default('0'),
  stepAs: z.enum(targetSteps).default('POINTS'),
  cap: exact.nullable().default(null),
  from: year.nullable().default(null),
  until: year.nullable().default(null),
});

const indicator = z.strictObject({
  code,
  printedAs: words(40).nullable().default(null),
  title: both(300),
  quote: words(2_000),
  footnotes: list(words(10), 10),
  per: z.enum(unitRoles).nullable().default(null),
  measures: z
    .record(z.string(), use)
    .default({})
    .refine((of) => Object.keys(of).length <= 30, 'At most 30 measures'),
  each: formula.nullable().default(null),
  cells: z
    .strictObject({ of: words(60), met: formula })
    .nullable()
    .default(null),
  value: z
    .union([
      formula,
      z
        .array(z.strictObject({ when: formula.nullable().default(null), is: formula }))
        .min(1)
        .max(30),
    ])
    .nullable(),
  unit: z.enum(valueUnits),
  decimals: z.int().min(0).max(6).default(2),
  target: target.nullable().default(null),
  assumptions: list(
    z.strictObject({ code, text: both(1_000), setting: z.enum(['TARGET_STEP', 'UNIT_KINDS']).optional() }),
    30,
  ),
});

const shape = z.strictObject({
  format: z.literal(1),
  code,
  version: words(40),
  title: both(200),
  validFrom: day,
  validTo: day.nullable().default(null),
  yearStarts: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, 'A day of the year is written MM-DD, the 28th at the latest')
    .default('01-01'),
  source: z.strictObject({ title: both(300), section: words(200).nullable().default(null) }),
  unitKinds: z.strictObject({
    DEPARTMENT: list(words(60), 20),
    STUDY_PROGRAMME: list(words(60), 20),
  }),
  footnotes: list(z.strictObject({ marker: words(10), text: both(1_000).nullable().default(null) }), 30),
  indicators: z.array(indicator).min(1).max(200),
});
