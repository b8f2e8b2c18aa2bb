import { type LocalizedText, text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Block, isPrintable, type Paper } from '../../platform/paper/paper.js';
import { formMark } from './record.rules.js';

interface Head {
  readonly institution: LocalizedText;
  readonly number: number;
  readonly reason: string;
  readonly listSha256: string;
  readonly proposer: string;
  readonly proposedAt: string;
  readonly logPosition: number | null;
  readonly logHash: string | null;
}
interface Approver {
  readonly name: string;
  readonly positionCode: string | null;
  readonly mode: string | null;
  readonly at: string;
}
interface Line {
  readonly series: string;
  readonly number: number;
  readonly formCode: string | null;
  readonly formVersion: string | null;
  readonly filedOn: string;
  readonly retainUntil: string | null;
  readonly sha256: string | null;
  readonly because: string | null;
}

const day = (column: string) => `to_char(${column} at time zone i."time_zone", 'YYYY-MM-DD')`;

/** The certificate of a disposal (berita acara pemusnahan): who decided, what is gone, what was kept and why. */
export async function certificate(
  queries: Queries,
  institutionId: string,
  disposalId: string,
  now: Date,
): Promise<Paper> {
  const key = [institutionId, disposalId];
  const [head] = await queries.query<Head>(
    `select i."name" as "institution", a."number", a."reason", a."list_sha256" as "listSha256", p."name" as "proposer",
       ${day('a."proposed_at"')} as "proposedAt", b."to_position" as "logPosition", b."hash" as "logHash"
     from "record_disposal" a join "institution" i on i."id" = a."institution_id"
     join "person" p on p."institution_id" = a."institution_id" and p."id" = a."proposed_by_id"
     left join lateral (select e."to_position", e."hash" from "event_batch" e
       where e."institution_id" = a."institution_id" order by e."number" desc limit 1) b on true
     where a."institution_id" = $1 and a."id" = $2`,
    key,
  );
  if (!head) throw new Error('an act of disposal that is held is not there');
  const approvers = await queries.query<Approver>(
    `select p."name", o."position_code" as "positionCode", o."mode", ${day('o."at"')} as "at"
     from "record_disposal_approval" o join "institution" i on i."id" = o."institution_id"
     join "person" p on p."institution_id" = o."institution_id" and p."id" = o."person_id"
     where o."institution_id" = $1 and o."disposal_id" = $2 order by o."place"`,
    key,
  );
  const lines = await queries.query<Line>(
    `select s."code" as "series", r."number", v."form_code" as "formCode", v."form_version" as "formVersion",
       r."filed_on"::text as "filedOn", r."retain_until"::text as "retainUntil", r."sha256", m."because"
     from "record_disposal_item" m
     join "record" r on r."institution_id" = m."institution_id" and r."id" = m."record_id"
     join "record_series" s on s."institution_id" = r."institution_id" and s."id" = r."series_id"
     join "record_series_version" v on v."institution_id" = r."institution_id" and v."id" = r."series_version_id"
     where m."institution_id" = $1 and m."disposal_id" = $2 order by s."code", r."number"`,
    key,
  );
  const whole = paperOf(head, approvers, lists(lines), now);
  // A long list is told by its sums and its hash; the rows stand in the archive for good.
  return isPrintable(whole) ? whole : paperOf(head, approvers, sums(lines), now);
}

function paperOf(head: Head, approvers: readonly Approver[], blocks: readonly Block[], now: Date): Paper {
  const row = (label: LocalizedText, value: string) => [label, value];
  return {
    title: text('Certificate of disposal', 'Berita Acara Pemusnahan Arsip'),
    author: head.institution.id,
    madeAt: now,
    warning: null,
    footer: [`${head.institution.id} · ${head.number}`, head.listSha256],
    blocks: [
      {
        is: 'table',
        columns: [
          { title: text('Matter', 'Perihal'), share: 1 },
          { title: text('As decided', 'Keputusan'), share: 2 },
        ],
        rows: [
          row(text('Institution', 'Institusi'), head.institution.id),
          row(text('Number', 'Nomor'), String(head.number)),
          row(text('Reason', 'Alasan'), head.reason),
          row(text('Proposed by', 'Diusulkan oleh'), `${head.proposer} · ${head.proposedAt}`),
          ...approvers.map(({ name, positionCode, mode, at }) =>
            row(text('Approved by', 'Disetujui oleh'), [name, positionCode, mode, at].filter(Boolean).join(' · ')),
          ),
          row(text('SHA-256 of the list', 'SHA-256 daftar'), head.listSha256),
          ...(head.logHash === null
            ? []
            : [row(text('Sealed log', 'Log tersegel'), `${head.logPosition ?? ''} · ${head.logHash}`)]),
        ],
      },
      ...blocks,
    ],
  };
}

const words: Readonly<Record<string, LocalizedText>> = {
  HELD: text('kept: held', 'disimpan: ditahan'),
  NOT_DUE: text('kept: not due', 'disimpan: belum jatuh tempo'),
  CLOCK_AHEAD: text('kept: not due by the database’s clock', 'disimpan: belum jatuh tempo menurut jam basis data'),
  PERMANENT: text('kept for good', 'disimpan permanen'),
  GONE: text('destroyed before', 'sudah musnah'),
};
const destroyed = text('destroyed', 'dimusnahkan');
const becameOf = (because: string | null): LocalizedText =>
  because === null ? destroyed : (words[because] ?? destroyed);

const lists = (lines: readonly Line[]): Block[] => [
  {
    is: 'table',
    columns: [
      { title: text('Series, number', 'Seri, nomor'), share: 3 },
      { title: text('Form', 'Formulir'), share: 2 },
      { title: text('Filed, kept through', 'Diarsipkan, disimpan s.d.'), share: 2 },
      { title: text('SHA-256', 'SHA-256'), share: 4 },
      { title: text('Now', 'Keadaan'), share: 2 },
    ],
    rows: lines.map((one) => [
      ...[`${one.series} / ${one.number}`, formMark(one.formCode, one.formVersion) ?? '–'],
      ...[`${one.filedOn}, ${one.retainUntil ?? '–'}`, one.sha256 ?? '–', becameOf(one.because)],
    ]),
  },
];

const sums = (lines: readonly Line[]): Block[] => {
  const counted = new Map<string, number>();
  for (const { series, because } of lines) {
    const key = JSON.stringify([series, because]);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return [
    {
      is: 'table',
      columns: [
        { title: text('Series', 'Seri'), share: 2 },
        { title: text('Now', 'Keadaan'), share: 2 },
        { title: text('Records', 'Jumlah arsip'), share: 1 },
      ],
      rows: [...counted].map(([key, count]) => {
        const [series, because] = JSON.parse(key) as [string, string | null];
        return [series, becameOf(because), String(count)];
      }),
    },
  ];
};
