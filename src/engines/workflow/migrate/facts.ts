import { text } from '../../../kernel/text.js';
import type { Definition, FactDefinition } from '../definition.js';
import type { FactValue } from '../fact.js';
import { isRecord } from '../lookup.js';
import { readFact } from '../read-fact.js';
import { same } from '../same.js';
import type { State } from '../state.js';
import { hindrance, type MigrationProblem, orWait } from './migration-problem.js';
import type { Turnover } from './turnover.js';

/** What a case knows must mean the same under the new version: declared, of its type, a value it would take. */
export function factProblems(turnover: Turnover, state: State): MigrationProblem[] {
  return Object.entries(state.facts).flatMap(([name, value]) => judge(turnover, name, value));
}

/** Forms answered and documents filed are still known; an answer keeps the version of the form it was given to. */
export function paperProblems({ to }: Turnover, state: State): MigrationProblem[] {
  const documents = new Set([...Object.keys(state.evidence), ...Object.keys(state.finalised)]);
  return [
    ...Object.keys(state.forms)
      .filter((code) => !to.forms.some((one) => one.code === code))
      .map((code) => gone('FORM_GONE', ['forms', code], `form "${code}"`, `borang "${code}"`, to)),
    ...[...documents]
      .filter((kind) => !to.documents.some((one) => one.kind === kind))
      .map((kind) => gone('DOCUMENT_GONE', ['documents', kind], `document "${kind}"`, `dokumen "${kind}"`, to)),
  ];
}

function judge({ from, to }: Turnover, name: string, value: FactValue): MigrationProblem[] {
  const [old, now] = [from, to].map((definition) => definition.facts.find((fact) => fact.name === name));
  const path = ['facts', name];
  if (!now) return [gone('FACT_GONE', path, `fact "${name}"`, `fakta "${name}"`, to)];
  const changed = (en: string, id: string): MigrationProblem[] => [
    hindrance(
      'FACT_CHANGED',
      path,
      text(`Version ${to.version} does not take "${now.label.en}" as it is held: ${en}`, `${now.label.id}: ${id}`),
      orWait('Let the new version take it too', 'Terimalah juga nilai itu dalam versi baru'),
    ),
  ];
  if (old && old.type !== now.type)
    return changed(
      `it is ${old.type}, there ${now.type}.`,
      `berjenis ${old.type}, dalam versi ${to.version} ${now.type}.`,
    );
  const stranger = positionsIn(value).find((position) => !to.positions.some((one) => one.code === position));
  if (stranger !== undefined)
    return changed(`there is no position ${stranger}.`, `jabatan ${stranger} tidak ada dalam versi ${to.version}.`);
  // The words of a TEXT fact are kept apart from the case: their length cannot be judged here.
  if (now.type === 'TEXT' || same(limits(old), limits(now))) return [];
  const read = readFact(now, value, path);
  const [wrong] = read.ok ? [] : read.error;
  return wrong ? changed(wrong.message.en, wrong.message.id) : [];
}

const limits = (fact: FactDefinition | undefined) => ({
  choices: fact?.choices?.map((choice) => choice.code).sort(),
  positions: fact?.positions,
  min: fact?.min,
  max: fact?.max,
});

const positionsIn = (value: FactValue): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (isRecord(one) && typeof one.position === 'string' ? [one.position] : []))
    : [];

const gone = (
  code: 'FACT_GONE' | 'FORM_GONE' | 'DOCUMENT_GONE',
  path: readonly string[],
  en: string,
  id: string,
  { version }: Definition,
): MigrationProblem =>
  hindrance(
    code,
    path,
    text(
      `The case holds the ${en}, which version ${version} does not have.`,
      `Kasus memuat ${id}, yang tidak ada dalam versi ${version}.`,
    ),
    orWait('Declare it in the new version, even if no step uses it', 'Nyatakan dalam versi baru, walau tidak dipakai'),
  );
