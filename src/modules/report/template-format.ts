import { z } from 'zod';
import { datasetNames } from '../../engines/report/datasets.js';
import { lintSeverities, type Template } from '../../engines/report/template.js';

/** The format of a report's template, version 1: what a file may hold. That names meet what they name is checked after. */
const words = z.strictObject({ id: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) });
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/);
/** What formulas speak of. */
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,59}$/);
const field = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const exact = z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/);
const rows = z.enum(datasetNames);
const titled = { code, title: words };
const upTo = <T extends z.ZodType>(of: T, most = 200) => z.array(of).max(most);
const some = <T extends z.ZodType>(of: T, most = 200) => z.array(of).min(1).max(most);
const values = some(z.union([z.string().max(200), z.boolean()]));
const decimals = z.int().min(0).max(10);

const condition = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('IN'), field, values }),
  z.strictObject({ is: z.literal('NOT_IN'), field, values }),
  z.strictObject({ is: z.literal('CHOSEN'), field, parameter: code }),
  z.strictObject({ is: z.literal('PRESENT'), field }),
  z.strictObject({ is: z.literal('AT_LEAST'), field, least: exact }),
  z.strictObject({ is: z.literal('DURING'), from: field, until: field, year: z.string().max(5).optional() }),
  z.strictObject({ is: z.literal('AT_END'), from: field, until: field }),
]);
const where = upTo(condition, 20).default([]);
const word = z.strictObject(titled);

const head = { ...titled, group: words.optional() };
const dateFormat = z.enum(['yyyy-mm-dd', 'dd/mm/yyyy']);
const span = { from: field, until: field };
const column = z.discriminatedUnion('as', [
  z.strictObject({ ...head, as: z.literal('NUMBER_OF_ROW') }),
  z.strictObject({ ...head, as: z.literal('TEXT'), value: field }),
  z.strictObject({ ...head, as: z.literal('WORD'), value: field, words: some(word) }),
  z.strictObject({ ...head, as: z.literal('MARK'), value: field, when: values, mark: z.string().min(1).max(10) }),
  z.strictObject({ ...head, as: z.literal('DATE'), value: field, format: dateFormat }),
  z.strictObject({ ...head, as: z.literal('YEAR'), value: field }),
  z.strictObject({ ...head, as: z.literal('AMOUNT'), value: field, per: exact.default('1'), decimals }),
  z.strictObject({ ...head, as: z.literal('YEARS'), ...span, decimals }),
  z.strictObject({ ...head, as: z.literal('SPAN'), ...span, format: dateFormat }),
  z.strictObject({ ...head, as: z.literal('EVIDENCE') }),
]);

const odd = { code, severity: z.enum(lintSeverities), text: words };
const days = { first: field, second: field };
const lint = z.discriminatedUnion('rule', [
  z.strictObject({ ...odd, rule: z.literal('MISSING'), field }),
  z.strictObject({ ...odd, rule: z.literal('BELOW'), field, least: z.int().min(0) }),
  z.strictObject({ ...odd, rule: z.literal('BEFORE'), ...days }),
  z.strictObject({ ...odd, rule: z.literal('LONG_AFTER'), ...days, days: z.int().min(0).max(36_500) }),
  z.strictObject({ ...odd, rule: z.literal('TOO_LONG'), ...days, years: z.int().min(1).max(100) }),
]);

const named = { code: name, title: words };
const input = z.discriminatedUnion('is', [
  z.strictObject({
    ...named,
    is: z.literal('COUNT'),
    rows,
    where,
    distinct: field,
    needs: upTo(field, 10).default([]),
  }),
  z.strictObject({
    ...named,
    is: z.literal('SUM_OF_GREATEST'),
    rows,
    where,
    by: field,
    weightOf: field,
    weights: some(z.strictObject({ code, weight: exact })),
  }),
  z.strictObject({ ...named, is: z.literal('FIGURE'), figure: code, of: z.enum(['UNIT', 'INSTITUTION']) }),
  z.strictObject({ ...named, is: z.literal('CONSTANT'), value: exact }),
]);
const formula = z.string().trim().min(1).max(2000);
const figure = z.strictObject({
  ...named,
  of: z.union([
    z.strictObject({ formula }),
    z.strictObject({ cases: some(z.strictObject({ when: formula.optional(), is: formula }), 50) }),
  ]),
  decimals,
  unit: z.literal('PERCENT').optional(),
});

const section = z.discriminatedUnion('is', [
  z.strictObject({
    ...titled,
    is: z.literal('TABLE'),
    rows,
    where,
    order: upTo(field, 10).default([]),
    columns: some(column, 100),
    lint: upTo(lint, 100).default([]),
    firstRow: z.int().min(2).max(200).optional(),
  }),
  z.strictObject({
    ...titled,
    is: z.literal('COUNTS'),
    rows,
    where,
    by: field,
    across: field.optional(),
    lines: upTo(word).default([]),
  }),
  z.strictObject({ ...titled, is: z.literal('FIGURES'), inputs: some(input), figures: some(figure) }),
  z.strictObject({ ...titled, is: z.literal('NARRATIVE'), questions: some(word) }),
]);

const years = z.int().min(1).max(10);
const period = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('ACADEMIC_YEAR'), startsOn: monthDay, years }),
  z.strictObject({ is: z.literal('CALENDAR_YEAR'), years }),
  z.strictObject({ is: z.literal('HALF_YEAR'), startsOn: monthDay }),
  z.strictObject({ is: z.literal('DAY') }),
]);

export const templateFormat = z.strictObject({
  format: z.literal(1),
  code,
  version: code,
  title: words,
  validFrom: day,
  validUntil: day.optional(),
  sources: some(z.strictObject({ ...titled, confirmed: z.boolean() }), 50),
  assumptions: upTo(z.strictObject({ code, text: words }), 50).default([]),
  unit: z.enum(['NONE', 'OPTIONAL', 'REQUIRED']),
  period,
  parameters: upTo(z.strictObject({ ...titled, default: upTo(code) }), 20).default([]),
  sections: some(section, 50),
  whatIf: z
    .strictObject({
      figure: name,
      additions: some(z.strictObject({ ...titled, adds: some(name, 20) }), 20),
      most: z.int().min(1).max(40),
    })
    .optional(),
}) satisfies z.ZodType<Template, unknown>;

/** The published form of the format, as JSON Schema: what an editor can check. */
export const reportFormatSchema = (): object => ({
  ...z.toJSONSchema(templateFormat, { io: 'input' }),
  title: 'Mitra report template, format 1',
  description:
    'The structure of a report’s template. That fields, figures and formulas meet what they name is checked when the file is read.',
});
