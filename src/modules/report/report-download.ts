import { isCivilDate } from '../../kernel/civil-date.js';
import { isStorable } from '../../kernel/text.js';
import type { ReportAsk } from './report-make.js';

const MOST_CODES = 200;

/** The part of an address that says which report is asked; rights do not hang on it. */
export function askQuery({ template, version, unit, period, parameters, asOf }: ReportAsk): Record<string, string> {
  const told = { template, version, unit, period, asOf };
  return {
    ...Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => entry[1] != null)),
    ...(parameters?.length ? { parameters: JSON.stringify(parameters) } : {}),
  };
}

/** Null when it was not made by `askQuery`. */
export function readAsk(query: Readonly<Record<string, unknown>>): ReportAsk | null {
  const text = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' ? value : null;
  };
  const [template, asOf] = [text('template'), text('asOf')];
  if (template === null || (asOf !== null && !isCivilDate(asOf))) return null;
  if (!isStorable(`${template}${text('version')}`)) return null;
  const parameters = readParameters(text('parameters'));
  if (parameters === undefined) return null;
  return { template, version: text('version'), unit: text('unit'), period: text('period'), parameters, asOf };
}

function readParameters(value: string | null): ReportAsk['parameters'] | undefined {
  if (value === null) return null;
  let read: unknown;
  try {
    read = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read.length > MOST_CODES) return undefined;
  const isOne = (one: unknown): one is { code: string; values: string[] } =>
    typeof one === 'object' &&
    one !== null &&
    'code' in one &&
    typeof one.code === 'string' &&
    'values' in one &&
    Array.isArray(one.values) &&
    one.values.every((each) => typeof each === 'string');
  return read.every(isOne) ? read : undefined;
}
