import { text } from '../../kernel/text.js';
import { bounds, type Measure, type MeasureContext } from './measure.js';

/** Clocks of a standard that were started in the time, as far as `holds` says of the end of its last day. */
const clocks =
  (holds: (end: string) => string) =>
  (context: MeasureContext): string => {
    const { use, parameters, institution } = context;
    const { from, until } = bounds(context);
    const standard = parameters.add(use.standard);
    const startedOn = `(k."started_at" at time zone i."time_zone")::date`;
    return `select k."id" as "counted_id", k."cooperation_id", null::uuid as "unit_id", null::text as "dharma", null::text as "level",
        ${startedOn} as "on_day", 'SERVICE' as "proof", k."id" as "proof_id", s."title" ->> 'id' as "title"
      from "service_clock" k
      join "service_standard" s on s."institution_id" = k."institution_id" and s."id" = k."standard_id"
      join "institution" i on i."id" = k."institution_id"
      where k."institution_id" = ${institution} and (k."standard_code" = ${standard} or s."source" = ${standard})
        and k."status" <> 'CANCELLED' and ${startedOn} between ${from} and ${until}
        and ${holds(`((${until} + 1)::timestamp at time zone i."time_zone")`)}`;
  };

const service = { counts: 'SERVICE', takes: ['standard', 'years'], needs: ['standard'] } as const;

export const serviceMeasures = {
  'services.decided': {
    ...service,
    meaning: text(
      'Times of service by a standard that began in the time and were over, or overdue, at the end of its last day.',
      'Waktu layanan menurut suatu standar yang mulai pada masa itu dan pada akhir hari terakhir sudah selesai atau terlampaui.',
    ),
    facts: clocks((end) => `(k."stopped_at" < ${end} or (k."status" <> 'PAUSED' and k."due_at" < ${end}))`),
  },
  'services.onTime': {
    ...service,
    meaning: text(
      'Of those, the ones that ended when they were due or before.',
      'Di antaranya, yang selesai tepat pada atau sebelum batas waktunya.',
    ),
    facts: clocks((end) => `k."stopped_at" < ${end} and k."stopped_at" <= k."due_at"`),
  },
} satisfies Record<string, Measure>;
