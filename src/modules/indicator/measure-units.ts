import { text } from '../../kernel/text.js';
import type { Parameters } from '../../platform/database/sql.js';
import { bounds, type Measure, type MeasureContext } from './measure.js';
import { inForceFacts } from './measure-cooperations.js';

/** A unit exists from the day it was opened to the day it closed, both included. */
export const existsOn = (alias: string, day: string): string =>
  `(${alias}."opened_on" is null or ${alias}."opened_on" <= ${day}) and (${alias}."closed_on" is null or ${alias}."closed_on" >= ${day})`;

/** The units of some kinds that exist on a day. */
export const unitsOf = (institution: string, kinds: readonly string[], day: string, parameters: Parameters): string =>
  `select u."id", u."code", u."name" from "org_unit" u
   where u."institution_id" = ${institution} and u."kind" = any(${parameters.add([...kinds])}::text[]) and ${existsOn('u', day)}`;

/** Every unit below some (`top_id`), themselves included: a CTE body for `with recursive <name>(top_id, unit_id)`. */
export const belowEach = (institution: string, tops: string, name: string): string =>
  `select t."id", t."id" from (${tops}) t
   union
   select b."top_id", u."id" from "org_unit" u join ${name} b on u."parent_id" = b."unit_id"
   where u."institution_id" = ${institution}`;

const kindsOf = ({ use, unitKinds }: MeasureContext): readonly string[] => unitKinds[use.role ?? 'STUDY_PROGRAMME'];

const existing = (context: MeasureContext): string => {
  const { institution, parameters } = context;
  const { until } = bounds(context);
  return `select u."id" as "counted_id", null::uuid as "cooperation_id", u."id" as "unit_id", null::text as "dharma",
      null::text as "level", ${until} as "on_day", 'UNIT' as "proof", u."id" as "proof_id", u."name" ->> 'id' as "title"
    from (${unitsOf(institution, kindsOf(context), until, parameters)}) u`;
};

const cooperating = (context: MeasureContext): string => {
  const { institution, parameters } = context;
  const { until } = bounds(context);
  const tops = unitsOf(institution, kindsOf(context), until, parameters);
  return `with recursive of_role("top_id", "unit_id") as (${belowEach(institution, tops, 'of_role')})
    select o."top_id" as "counted_id", f."cooperation_id", o."top_id" as "unit_id", f."dharma", f."level", f."on_day", f."proof",
      f."proof_id", f."title"
    from (${inForceFacts(context)}) f join of_role o on o."unit_id" = f."unit_id"`;
};

const figure = (context: MeasureContext): string => {
  const { use, institution, parameters } = context;
  const { until } = bounds(context);
  return `select distinct on (f."unit_id") f."id" as "counted_id", null::uuid as "cooperation_id", f."unit_id", null::text as "dharma",
      null::text as "level", f."valid_from" as "on_day", 'FIGURE' as "proof", f."id" as "proof_id", f."source" as "title", f."value"
    from "figure" f where f."institution_id" = ${institution} and f."code" = ${parameters.add(use.figure)}
      and f."withdrawn_at" is null and f."valid_from" <= ${until} and f."valid_to" >= ${until}
    order by f."unit_id", f."valid_from" desc, f."id"`;
};

export const unitMeasures = {
  'units.existing': {
    counts: 'UNIT',
    takes: ['role'],
    needs: ['role'],
    meaning: text(
      'Units of a role (department, study programme) that exist on the last day.',
      'Unit dengan peran tertentu (jurusan, program studi) yang ada pada hari terakhir.',
    ),
    facts: existing,
  },
  'units.cooperating': {
    counts: 'UNIT',
    takes: ['role', 'dharma', 'level', 'years'],
    needs: ['role'],
    meaning: text(
      'Units of a role that exist on the last day and have at least one cooperation in force then, of themselves or of a unit below.',
      'Unit dengan peran tertentu yang ada pada hari terakhir dan saat itu memiliki paling sedikit satu kerja sama yang berlaku, miliknya atau milik unit di bawahnya.',
    ),
    facts: cooperating,
  },
  'figures.value': {
    counts: 'FIGURE',
    takes: ['figure'],
    needs: ['figure'],
    meaning: text(
      'The value of a figure the institution recorded, as it holds on the last day; not known where none is recorded.',
      'Nilai data angka yang dicatat institusi, yang berlaku pada hari terakhir; tidak diketahui bila tidak tercatat.',
    ),
    facts: figure,
  },
} satisfies Record<string, Measure>;
