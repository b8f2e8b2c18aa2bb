import { text } from '../../kernel/text.js';
import { amongAsked, bounds, type Measure, type MeasureContext } from './measure.js';

/** In force on a day: the first and the last day of an agreement both count. */
export const inForceOn = (day: string): string =>
  `r."starts_on" <= ${day} and (r."until" is null or r."until" >= ${day})`;

/**
 * Which units a cooperation is of, and by what: the unit its card makes responsible, units with a benefit of it, units
 * that showed an aspect of it, units that held an activity of it. `since`: what ended before, or was held before, is left
 * out.
 */
export const linked = (
  { institution }: Pick<MeasureContext, 'institution'>,
  until: string,
  since: string | null,
): string => `
  select "cooperation_id", "unit_id", null as "dharma", 'AGREEMENT' as "proof", "cooperation_id" as "proof_id",
    null::date as "on_day", null as "title"
  from "cooperation_card" where "institution_id" = ${institution} and "unit_id" is not null
  union all
  select "cooperation_id", "unit_id", "dharma", 'BENEFIT', "id", "starts_on", "title"
  from "cooperation_benefit" where "institution_id" = ${institution} and "withdrawn_at" is null
    and "starts_on" <= ${until}${since ? ` and ("ends_on" is null or "ends_on" >= ${since})` : ''}
  union all
  select "cooperation_id", "unit_id", null, 'ASPECT', "id", "shown_on", "evidence_name"
  from "cooperation_aspect" where "institution_id" = ${institution} and "withdrawn_at" is null
    and "shown_on" <= ${until}${since ? ` and "shown_on" >= ${since}` : ''}
  union all
  select "cooperation_id", "unit_id", "dharma", 'ACTIVITY', "id", "happens_on", "title"
  from "activity" where "institution_id" = ${institution} and "status" = 'HELD' and "unit_id" is not null
    and "happens_on" <= ${until}${since ? ` and "happens_on" >= ${since}` : ''}`;

/** Cooperations in force on the last day, each with the units it is of; without one where it is of none. */
export function inForceFacts(context: MeasureContext): string {
  const { use, parameters, institution } = context;
  const { from, until } = bounds(context);
  return `select r."cooperation_id" as "counted_id", r."cooperation_id", l."unit_id", l."dharma", r."level",
      coalesce(l."on_day", r."starts_on") as "on_day", coalesce(l."proof", 'AGREEMENT') as "proof",
      coalesce(l."proof_id", r."cooperation_id") as "proof_id", coalesce(l."title", r."title") as "title"
    from "registered_cooperation" r
    left join (${linked(context, until, from)}) l on l."cooperation_id" = r."cooperation_id"
      and (l."proof" <> 'ACTIVITY' or ${inForceOn('l."on_day"')})
    where r."institution_id" = ${institution} and ${inForceOn(until)}
      ${amongAsked('l."dharma"', use.dharma, parameters)}${amongAsked('r."level"', use.level, parameters)}`;
}

const heldFacts =
  (counted: string) =>
  (context: MeasureContext): string => {
    const { use, parameters, institution } = context;
    const { from, until } = bounds(context);
    return `select a."${counted}" as "counted_id", a."cooperation_id", a."unit_id", a."dharma", r."level",
        a."happens_on" as "on_day", 'ACTIVITY' as "proof", a."id" as "proof_id", a."title"
      from "activity" a
      join "registered_cooperation" r on r."institution_id" = a."institution_id" and r."cooperation_id" = a."cooperation_id"
      where a."institution_id" = ${institution} and a."status" = 'HELD' and a."happens_on" between ${from} and ${until}
        and ${inForceOn('a."happens_on"')}${use.relevant ? ' and a."relevant"' : ''}
        ${amongAsked('a."dharma"', use.dharma, parameters)}${amongAsked('r."level"', use.level, parameters)}`;
  };

/** What ran from one day to another has a day in common with the time. */
const ranIn = (alias: string, from: string, until: string): string =>
  `${alias}."starts_on" <= ${until} and (${alias}."until" is null or ${alias}."until" >= ${from})`;

const benefitFacts = (context: MeasureContext): string => {
  const { use, parameters, institution } = context;
  const { from, until } = bounds(context);
  return `select b."cooperation_id" as "counted_id", b."cooperation_id", b."unit_id", b."dharma", b."level",
      greatest(b."starts_on", ${from}) as "on_day", 'BENEFIT' as "proof", b."id" as "proof_id", b."title"
    from "registered_benefit" b
    where b."institution_id" = ${institution} and b."withdrawn_at" is null and b."evidence_file_id" is not null
      and ${ranIn('b', from, until)}${use.relevant ? ' and b."relevant"' : ''}
      ${amongAsked('b."dharma"', use.dharma, parameters)}${amongAsked('b."level"', use.level, parameters)}`;
};

const aspectFacts = (context: MeasureContext): string => {
  const { use, parameters, institution } = context;
  const { from, until } = bounds(context);
  return `select s."cooperation_id" as "counted_id", s."cooperation_id", s."unit_id", s."dharma", r."level",
      greatest(s."starts_on", ${from}) as "on_day", s."proof", s."id" as "proof_id", s."title"
    from "shown_aspect" s
    join "registered_cooperation" r on r."institution_id" = s."institution_id" and r."cooperation_id" = s."cooperation_id"
    where s."institution_id" = ${institution} and s."aspect" = ${parameters.add(use.aspect)} and r."starts_on" <= ${until}
      and ${ranIn('s', from, until)}${amongAsked('r."level"', use.level, parameters)}`;
};

const cooperation = { counts: 'COOPERATION', needs: [] } as const;

export const cooperationMeasures = {
  'cooperations.inForce': {
    ...cooperation,
    takes: ['dharma', 'level', 'years'],
    meaning: text(
      'Cooperations in force on the last day, of the unit their card makes responsible and of units with a benefit, an aspect shown or an activity held in the time.',
      'Kerja sama yang berlaku pada hari terakhir, menurut unit penanggung jawab pada kartunya serta unit yang memperoleh manfaat, menunjukkan aspek, atau menyelenggarakan kegiatan pada masa itu.',
    ),
    facts: inForceFacts,
  },
  'activities.held': {
    counts: 'ACTIVITY',
    takes: ['dharma', 'level', 'relevant', 'years'],
    needs: [],
    meaning: text(
      'Activities held in the time, of cooperations in force on the day, by the unit that carried them out.',
      'Kegiatan yang terselenggara pada masa itu, dari kerja sama yang berlaku pada harinya, menurut unit pelaksana.',
    ),
    facts: heldFacts('id'),
  },
  'cooperations.carriedOut': {
    ...cooperation,
    takes: ['dharma', 'level', 'relevant', 'years'],
    meaning: text(
      'Cooperations with at least one activity held in the time while they were in force, by the unit that carried it out.',
      'Kerja sama dengan paling sedikit satu kegiatan yang terselenggara pada masa itu selagi berlaku, menurut unit pelaksana.',
    ),
    facts: heldFacts('cooperation_id'),
  },
  'cooperations.withBenefit': {
    ...cooperation,
    takes: ['dharma', 'level', 'relevant', 'years'],
    meaning: text(
      'Cooperations with a benefit that has evidence and ran in the time while they were in force, by the unit that benefits.',
      'Kerja sama dengan manfaat yang berbukti dan berlangsung pada masa itu selagi berlaku, menurut unit penerima manfaat.',
    ),
    facts: benefitFacts,
  },
  'cooperations.withAspect': {
    ...cooperation,
    takes: ['aspect', 'level', 'years'],
    needs: ['aspect'],
    meaning: text(
      'Cooperations with evidence of an aspect shown in the time; of BENEFIT also those with a benefit that has evidence and ran in it.',
      'Kerja sama dengan bukti suatu aspek pada masa itu; untuk BENEFIT termasuk yang manfaatnya tercatat dengan bukti dan berlangsung pada masa itu.',
    ),
    facts: aspectFacts,
  },
} satisfies Record<string, Measure>;
