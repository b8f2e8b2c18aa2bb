import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import { inFuture } from '../execution/execution.problems.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid, notFound } from '../identity/problems.js';
import { type AdoptedItem, ProgrammeVersion } from './programme.entity.js';
import { announceProgramme } from './programme.events.js';
import { adopted } from './programme.problems.js';
import { itemStatusSql, keptProgramme, touch } from './programme-work.js';

export interface ProgrammeAdopt {
  readonly programmeId: string;
  readonly adoptedOn: string;
  readonly evidenceFileId?: string | null;
  readonly expectedVersion?: number | null;
}

const itemsSql = `select p."id" as "key", p."title", p."description", k."code" as "kind", p."dharma", q."name" as "partner",
    array(select u."code" from "programme_item_unit" l
      join "org_unit" u on u."institution_id" = l."institution_id" and u."id" = l."unit_id"
      where l."institution_id" = p."institution_id" and l."item_id" = p."id" order by l."place") as "units",
    p."starts_on"::text as "startsOn", p."ends_on"::text as "endsOn",
    case when p."budget" is not null
      then json_build_object('amount', trim_scale(p."budget")::text, 'currency', p."currency") end as "budget",
    ${itemStatusSql('p')} as "status"
  from "programme_item" p
  left join "activity_kind" k on k."institution_id" = p."institution_id" and k."id" = p."kind_id"
  left join "partner" q on q."institution_id" = p."institution_id" and q."id" = p."partner_id"
  where p."institution_id" = $1 and p."programme_id" = $2 order by p."place", p."id"`;

/** Puts the programme in force as it stands: a version that is kept whole, with its hash. */
export async function programmeAdopt(work: Work<Actor>, input: ProgrammeAdopt): Promise<Outcome> {
  const kept = await keptProgramme(work, 'programmeId', input.programmeId, input.expectedVersion);
  if (!kept.ok) return kept;
  const programme = kept.value;
  if (programme.status === 'ADOPTED') return fail([adopted('programmeId')]);
  const { institutionId } = work;
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  const items = await work.query<AdoptedItem>(itemsSql, [institutionId, programme.id]);
  const problems: Problem[] = [
    ...(input.adoptedOn > civilDateIn(work.now, work.actor.timeZone) ? [inFuture('input', 'adoptedOn')] : []),
    ...(input.evidenceFileId != null && !file ? [notFound('input', 'evidenceFileId')] : []),
    ...(items.length === 0 ? [empty] : []),
  ];
  if (problems.length > 0) return fail(problems);
  const { title, goal, startsOn, endsOn } = programme;
  const content = { title, goal, startsOn, endsOn, items };
  const number = programme.adoptedNumber + 1;
  const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  work.em.create(ProgrammeVersion, {
    ...{ institutionId, id: work.ids.next(), programmeId: programme.id, number, content, sha256 },
    ...{ reason: programme.revisionReason ?? null, adoptedOn: input.adoptedOn, adoptedById: work.actor.personId },
    ...{ evidenceFileId: file?.id ?? null, evidenceName: file?.fileName ?? null, at: work.now },
  });
  programme.status = 'ADOPTED';
  programme.adoptedNumber = number;
  programme.revisionReason = null;
  touch(work, programme);
  const facts = { number, adoptedOn: input.adoptedOn, items: items.length, sha256 };
  announceProgramme(work, 'PROGRAMME_ADOPTED', programme, facts);
  return ok({ id: programme.id });
}

const empty = invalid(
  ['input', 'programmeId'],
  'A programme has at least one item.',
  'Program memuat sedikitnya satu butir.',
);
