import { text } from '../../kernel/text.js';
import { amongAsked, bounds, type Measure, type MeasureContext } from './measure.js';
import { linked } from './measure-cooperations.js';

/** The latest survey of each cooperation that closed in the time, where its index and its responses reach what is asked. */
const satisfiedRows = (context: MeasureContext): string => {
  const { use, parameters, institution } = context;
  const { from, until } = bounds(context);
  return `select s."cooperation_id", s."closed_on" as "on_day", 'SURVEY' as "proof", s."campaign_id" as "proof_id", c."title"
    from (select distinct on ("cooperation_id") * from "cooperation_satisfaction"
      where "institution_id" = ${institution} and "closed_on" between ${from} and ${until}
      order by "cooperation_id", "closed_on" desc, "at" desc, "id") s
    join "survey_campaign" c on c."institution_id" = s."institution_id" and c."id" = s."campaign_id"
    where s."index" >= ${parameters.add(use.threshold)}::numeric and s."responses" >= ${parameters.add(use.responses ?? 1)}::int`;
};

/** Decisions to go on with a cooperation, and cooperations that followed it and came into force. */
const continuedRows = (context: MeasureContext): string => {
  const { institution } = context;
  const { from, until } = bounds(context);
  const decidedOn = `(c."stage_changed_at" at time zone i."time_zone")::date`;
  return `select c."id" as "cooperation_id", ${decidedOn} as "on_day", 'DECISION' as "proof", c."id" as "proof_id", c."title"
    from "cooperation" c join "institution" i on i."id" = c."institution_id"
    where c."institution_id" = ${institution} and c."outcome_kind" in ('EXTENDED', 'DEVELOPED')
      and ${decidedOn} between ${from} and ${until}
    union all
    select c."predecessor_id", c."began_on", 'SUCCESSOR', c."id", c."title" from "cooperation" c
    where c."institution_id" = ${institution} and c."predecessor_id" is not null
      and c."began_on" between ${from} and ${until}`;
};

/** Rows of registered cooperations, each for every unit the cooperation is of. */
const byUnit = (context: MeasureContext, rows: string): string => {
  const { use, parameters, institution } = context;
  const { until } = bounds(context);
  return `select r."cooperation_id" as "counted_id", r."cooperation_id", l."unit_id", null::text as "dharma", r."level",
      f."on_day", f."proof", f."proof_id", f."title"
    from (${rows}) f
    join "registered_cooperation" r on r."institution_id" = ${institution} and r."cooperation_id" = f."cooperation_id"
    left join (select distinct "cooperation_id", "unit_id" from (${linked(context, until, null)}) every) l
      on l."cooperation_id" = r."cooperation_id"
    where true${amongAsked('r."level"', use.level, parameters)}`;
};

const both = (context: MeasureContext): string => {
  const [satisfied, continued] = [satisfiedRows(context), continuedRows(context)];
  return `select * from (${satisfied}) s where "cooperation_id" in (select "cooperation_id" from (${continued}) c)
    union all
    select * from (${continued}) c where "cooperation_id" in (select "cooperation_id" from (${satisfied}) s)`;
};

const cooperation = { counts: 'COOPERATION' } as const;

export const sustainedMeasures = {
  'cooperations.satisfied': {
    ...cooperation,
    takes: ['threshold', 'responses', 'level', 'years'],
    needs: ['threshold'],
    meaning: text(
      'Cooperations whose latest survey that closed in the time has an index of at least the threshold, by at least so many responses; of the units they are of.',
      'Kerja sama yang survei terakhirnya yang ditutup pada masa itu berindeks paling sedikit sebesar ambang, dengan jumlah responden minimal; menurut unit-unitnya.',
    ),
    facts: (context) => byUnit(context, satisfiedRows(context)),
  },
  'cooperations.continued': {
    ...cooperation,
    takes: ['level', 'years'],
    needs: [],
    meaning: text(
      'Cooperations that were decided to be extended or developed in the time, or whose successor came into force in it.',
      'Kerja sama yang pada masa itu diputuskan diperpanjang atau dikembangkan, atau yang penerusnya mulai berlaku.',
    ),
    facts: (context) => byUnit(context, continuedRows(context)),
  },
  'cooperations.satisfiedAndContinued': {
    ...cooperation,
    takes: ['threshold', 'responses', 'level', 'years'],
    needs: ['threshold'],
    meaning: text(
      'Cooperations that are both of these: satisfied and continued.',
      'Kerja sama yang memenuhi keduanya: mitra puas dan kerja sama berlanjut.',
    ),
    facts: (context) => byUnit(context, both(context)),
  },
} satisfies Record<string, Measure>;
