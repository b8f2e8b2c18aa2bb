import { isCivilDate } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { type FieldKind, fieldsOf } from './datasets.js';
import type { Column, Condition, FiguresSection, FormulaRule, Input, LintRule, Section, Template } from './template.js';
import { isYearStart } from './window.js';

/** What a template must not say, by its path. */
export interface TemplateFault {
  readonly path: readonly string[];
  readonly message: LocalizedText;
}
type Path = readonly (string | number)[];

/** The names a formula speaks of, or what is wrong with it: brought by whoever can read one. */
export type ReadFormula = (
  rule: FormulaRule,
) => { readonly names: readonly string[] } | { readonly fault: LocalizedText };

/** Everything wrong in a template whose structure is right: names that meet nothing, days that are none, codes said twice. */
export function checkTemplate(template: Template, read: ReadFormula): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const tell = (path: Path, en: string, id: string): void =>
    void faults.push({ path: path.map(String), message: text(en, id) });
  const check = new Check(template, tell, read);
  check.head();
  for (const [at, section] of template.sections.entries()) check.section(['sections', at], section);
  check.whatIf();
  return faults;
}

class Check {
  constructor(
    private readonly template: Template,
    private readonly tell: (path: Path, en: string, id: string) => void,
    private readonly read: ReadFormula,
  ) {}

  head(): void {
    const { validFrom, validUntil, period, sections, sources, parameters, assumptions } = this.template;
    for (const [name, day] of Object.entries({ validFrom, validUntil }))
      if (day !== undefined && !isCivilDate(day)) this.tell([name], 'This is no day.', 'Ini bukan tanggal.');
    if (validUntil !== undefined && validUntil < validFrom)
      this.tell(['validUntil'], 'It ends before it begins.', 'Berakhir sebelum dimulai.');
    if ('startsOn' in period && !isYearStart(period.startsOn))
      this.tell(
        ['period', 'startsOn'],
        'A month and a day up to the 28th: 09-01.',
        'Bulan dan hari, paling akhir tanggal 28: 09-01.',
      );
    const lists = { sections, sources, parameters, assumptions };
    for (const [name, list] of Object.entries(lists)) this.once([name], list);
    const questions = sections.flatMap((one) => (one.is === 'NARRATIVE' ? one.questions : []));
    this.once(['sections'], questions);
  }

  section(path: Path, section: Section): void {
    if (section.is === 'TABLE') {
      const { rows, columns, lint, order, where } = section;
      const fields = fieldsOf(rows);
      this.once([...path, 'columns'], columns);
      this.once([...path, 'lint'], lint);
      for (const [at, field] of order.entries()) this.field([...path, 'order', at], fields, field);
      for (const [at, one] of columns.entries()) this.column([...path, 'columns', at], fields, one);
      for (const [at, one] of lint.entries()) this.lint([...path, 'lint', at], fields, one);
      this.conditions([...path, 'where'], fields, where);
    }
    if (section.is === 'COUNTS') {
      const fields = fieldsOf(section.rows);
      this.field([...path, 'by'], fields, section.by);
      if (section.across !== undefined) this.field([...path, 'across'], fields, section.across);
      this.conditions([...path, 'where'], fields, section.where);
    }
    if (section.is === 'FIGURES') this.figures(path, section);
  }

  private figures(path: Path, { inputs, figures }: FiguresSection): void {
    this.once([...path, 'figures'], [...inputs, ...figures]);
    for (const [at, one] of inputs.entries()) this.input([...path, 'inputs', at], one);
    const known = new Set(inputs.map(({ code }) => code));
    for (const [at, { code, of }] of figures.entries()) {
      const found = this.read(of);
      if ('fault' in found) this.tell([...path, 'figures', at, 'of'], found.fault.en, found.fault.id);
      else
        for (const name of found.names)
          if (!known.has(name))
            this.tell(
              [...path, 'figures', at, 'of'],
              `Nothing before it is called ${name}.`,
              `Tidak ada yang bernama ${name} sebelumnya.`,
            );
      known.add(code);
    }
  }

  private input(path: Path, input: Input): void {
    if (input.is === 'CONSTANT' && !isNumber(input.value)) this.noNumber([...path, 'value']);
    if (!('rows' in input)) return;
    const fields = fieldsOf(input.rows);
    this.conditions([...path, 'where'], fields, input.where);
    if (input.is === 'COUNT') {
      this.field([...path, 'distinct'], fields, input.distinct);
      for (const [at, field] of input.needs.entries()) this.field([...path, 'needs', at], fields, field);
      return;
    }
    this.field([...path, 'by'], fields, input.by);
    this.field([...path, 'weightOf'], fields, input.weightOf);
    this.once([...path, 'weights'], input.weights);
    for (const [at, { weight }] of input.weights.entries())
      if (!isNumber(weight)) this.noNumber([...path, 'weights', at, 'weight']);
  }

  whatIf(): void {
    const { whatIf, sections } = this.template;
    if (!whatIf) return;
    const section = sections.find(
      (one): one is FiguresSection => one.is === 'FIGURES' && one.figures.some(({ code }) => code === whatIf.figure),
    );
    if (!section) {
      this.tell(['whatIf', 'figure'], 'There is no such figure.', 'Angka ini tidak ada.');
      return;
    }
    this.once(['whatIf', 'additions'], whatIf.additions);
    for (const [at, { adds }] of whatIf.additions.entries())
      for (const [index, name] of adds.entries())
        if (!section.inputs.some(({ code }) => code === name))
          this.tell(['whatIf', 'additions', at, 'adds', index], 'There is no such input.', 'Masukan ini tidak ada.');
  }

  private conditions(path: Path, fields: Fields, conditions: readonly Condition[]): void {
    for (const [at, one] of conditions.entries()) {
      if ('field' in one)
        this.field([...path, at, 'field'], fields, one.field, one.is === 'AT_LEAST' ? 'NUMBER' : undefined);
      if ('from' in one) {
        this.field([...path, at, 'from'], fields, one.from, 'DATE');
        this.field([...path, at, 'until'], fields, one.until, 'DATE');
      }
      if (one.is === 'CHOSEN' && !this.template.parameters.some(({ code }) => code === one.parameter))
        this.tell([...path, at, 'parameter'], 'There is no such parameter.', 'Parameter ini tidak ada.');
      const { period } = this.template;
      const years = 'years' in period ? period.years : 0;
      if (one.is === 'DURING' && one.year !== undefined && !isYear(one.year, years))
        this.tell([...path, at, 'year'], 'The period has no such year.', 'Periode tidak memuat tahun ini.');
    }
  }

  private column(path: Path, fields: Fields, column: Column): void {
    if ('value' in column) this.field([...path, 'value'], fields, column.value, wanted[column.as]);
    if ('from' in column) {
      this.field([...path, 'from'], fields, column.from, 'DATE');
      this.field([...path, 'until'], fields, column.until, 'DATE');
    }
    if (column.as === 'AMOUNT' && !(isNumber(column.per) && Number(column.per) > 0)) this.noNumber([...path, 'per']);
  }

  private lint(path: Path, fields: Fields, rule: LintRule): void {
    if (rule.rule === 'MISSING') this.field([...path, 'field'], fields, rule.field);
    else if (rule.rule === 'BELOW') this.field([...path, 'field'], fields, rule.field, 'NUMBER');
    else {
      this.field([...path, 'first'], fields, rule.first, 'DATE');
      this.field([...path, 'second'], fields, rule.second, 'DATE');
    }
  }

  private field(path: Path, fields: Fields, name: string, kind?: FieldKind): void {
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!found)
      this.tell(
        path,
        `These rows have no field ${name}; there are ${Object.keys(fields).join(', ')}.`,
        `Baris ini tidak memiliki kolom ${name}; yang ada ${Object.keys(fields).join(', ')}.`,
      );
    else if (kind && found !== kind)
      this.tell(path, `${name} is ${found}, not ${kind}.`, `${name} adalah ${found}, bukan ${kind}.`);
  }

  private once(path: Path, list: readonly { readonly code: string }[]): void {
    for (const [at, { code }] of list.entries())
      if (list.findIndex((one) => one.code === code) < at)
        this.tell([...path, at, 'code'], `${code} is said twice.`, `${code} disebut dua kali.`);
  }

  private noNumber(path: Path): void {
    this.tell(
      path,
      'This is no decimal number that can be counted with.',
      'Ini bukan angka desimal yang dapat dihitung.',
    );
  }
}

type Fields = Readonly<Record<string, FieldKind>>;
const wanted: Partial<Record<Column['as'], FieldKind>> = { DATE: 'DATE', YEAR: 'DATE', AMOUNT: 'NUMBER' };
const isNumber = (value: string): boolean => /^-?\d{1,15}(\.\d{1,10})?$/.test(value);
const isYear = (code: string, years: number): boolean => {
  const [, back = '0'] = /^TS(?:-(\d))?$/.exec(code) ?? ['', 'x'];
  return Number(back) < years;
};
