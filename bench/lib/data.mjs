import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export const sizes = { cooperations: 20_000, partners: 5_000, documents: 40_000, slots: 100_000 };

/** Cases of these phases are moved while the benchmark runs; the questions ask for others. */
export const movable = 2_000;
export const askedPhases = [
  'INTAKE',
  'EXPLORATION',
  'ASSESSMENT',
  'PROPOSAL',
  'NEGOTIATION',
  'SIGNING',
  'MONITORING',
  'EVALUATION',
];

/** The same words for the same thing in every run: an id is a digest of what it is the id of. */
export const idOf = (institution, kind, number = 0) => {
  const hex = createHash('md5').update(`${institution}/${kind}/${number}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const uuid = (institution, kind, number) => `md5('${institution}/${kind}/' || ${number})::uuid`;

/** Fills a migrated, empty database. Institution B is as large as A and is never asked for. */
export async function loadData(client, load) {
  const procedure = await readLoop(load);
  const actors = {};
  for (const code of ['A', 'B']) actors[code] = await layInstitution(client, code, procedure);
  actors.A.hidden = [...actors.A.ungranted, ...actors.B.readable.slice(0, 5)];
  await client.query(moveStage(actors.A));
  // Autovacuum would fall into one server's window and not into another's: done by hand, outside the windows, for all.
  await client.query('alter system set autovacuum = off');
  await client.query('select pg_reload_conf()');
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  return actors.A;
}

async function readLoop(load) {
  const { readProcedure } = await load('modules/procedure/procedure-file.js');
  const { seatId } = await load('modules/identity/seat.js');
  const { start } = await load('engines/workflow/start.js');
  const { replay } = await load('engines/workflow/evolve.js');
  const source = await readFile(new URL('../loop.yaml', import.meta.url), 'utf8');
  const read = readProcedure(source, 'loop.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
  const opened = (person, at) => {
    const actor = { person, partner: null, holds: [{ position: 'OFFICER', unit: null, mode: 'DEFINITIVE' }] };
    const begun = start(read.value.definition, { actor, at, channel: 'LETTER', partner: null, facts: {} });
    if (!begun.ok) throw new Error(JSON.stringify(begun.error));
    return { state: replay(begun.value), events: begun.value };
  };
  return { ...read.value, opened, seatId };
}

async function layInstitution(client, code, procedure) {
  const insert = async (table, row) => {
    const names = Object.keys(row);
    await client.query(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
  };
  const at = '2026-01-05T01:00:00Z';
  const institutionId = idOf(code, 'institution');
  const here = { institution_id: institutionId };
  const name = (word) => JSON.stringify({ id: word, en: word });
  await insert('institution', {
    id: institutionId,
    code,
    name: name(`Institution ${code}`),
    country: 'ID',
    time_zone: 'Asia/Jakarta',
    created_at: at,
  });

  const officer = {
    account: idOf(code, 'account'),
    membership: idOf(code, 'membership'),
    person: idOf(code, 'person'),
  };
  const token = randomBytes(32).toString('base64url');
  await insert('account', { id: officer.account, email: `officer-${code.toLowerCase()}@example.test`, created_at: at });
  await insert('person', { ...here, id: officer.person, name: 'Officer', created_at: at });
  await insert('membership', {
    ...here,
    id: officer.membership,
    account_id: officer.account,
    person_id: officer.person,
    kind: 'STAFF',
    roles: ['MEMBER'],
    created_at: at,
  });
  await insert('session', {
    id: idOf(code, 'session'),
    token_hash: createHash('sha256').update(token).digest('base64url'),
    account_id: officer.account,
    institution_id: institutionId,
    membership_id: officer.membership,
    created_at: at,
    expires_at: '2999-01-01',
  });
  // Twelve posts; the officer holds the first two.
  const posts = ['OFFICER', 'DESK', 'OTHER', ...Array.from({ length: 9 }, (_, i) => `POST${i + 1}`)];
  for (const [index, post] of posts.entries()) {
    await insert('position', { ...here, id: idOf(code, 'position', index), code: post, title: name(post) });
    if (index < 2)
      await insert('assignment', {
        ...here,
        id: idOf(code, 'assignment', index),
        position_id: idOf(code, 'position', index),
        person_id: officer.person,
        mode: 'DEFINITIVE',
        starts_on: '2026-01-01',
        created_at: at,
      });
  }
  const procedureId = idOf(code, 'procedure');
  const { definition, hash, source } = procedure;
  await insert('procedure_version', {
    ...here,
    id: procedureId,
    code: definition.code,
    label: definition.version,
    name: JSON.stringify(definition.name),
    scope: definition.scope,
    definition: JSON.stringify(definition),
    source_text: source,
    hash,
    state: 'ACTIVE',
    decree_number: 'SAMPLE',
    decree_on: '2026-01-01',
    decree_sample: true,
    effective_on: '2026-01-01',
    created_at: at,
    updated_at: at,
  });

  const i = `'${institutionId}'::uuid`;
  const id = (kind, number) => uuid(code, kind, number);
  // Grants and tasks are for seats: whoever holds the position of that code, in any unit.
  const seat = (index) => `'${procedure.seatId(institutionId, posts[index], null)}'::uuid`;
  const others = posts
    .slice(3)
    .map((_, index) => seat(index + 3))
    .join(', ');
  const { cooperations, partners } = sizes;
  await client.query(`insert into partner (institution_id, id, name, country, kind, level, address, website, created_at, updated_at)
    select ${i}, ${id('partner', 'n')}, 'Partner ' || n || ' ' || substr(md5(n::text), 1, 12), case n % 5 when 0 then 'JP' else 'ID' end,
      (array['GOVERNMENT','EDUCATION','RESEARCH','COMPANY'])[1 + n % 4], (array['INTERNATIONAL','NATIONAL','LOCAL'])[1 + n % 3],
      'Street ' || n || ', ' || md5('address' || n), 'https://partner' || n || '.example', '${at}', timestamptz '${at}' + n * interval '1 minute'
    from generate_series(1, ${partners}) n`);

  // What a case is like is settled once: which number is which phase, and who sees it.
  const { state } = procedure.opened(officer.person, at);
  await client.query(`create temp table plan on commit preserve rows as
    select n, ${id('cooperation', 'n')} as id, n <= ${movable} as movable,
      case when n <= ${movable} then 'DRAFTING' else (array[${askedPhases.map((one) => `'${one}'`)}])[1 + n % ${askedPhases.length}] end as phase,
      timestamptz '2026-10-01T00:00:00Z' - n * interval '7 minutes' as moved_at,
      -- One case in seven is not the officer's; none of these is so new that it stands on a first page.
      not (n > ${movable} + 1000 and n % 7 = 0) as granted
    from generate_series(1, ${cooperations}) n`);
  await client.query(
    `insert into cooperation (institution_id, id, title, summary, partner_id, procedure_version_id, procedure_hash, state,
      active_steps, phase, status, channel, received_at, registered_at, stage_changed_at, updated_at, version)
    select ${i}, id, 'Cooperation ' || n || ' on ' || md5('title' || n), repeat(md5('summary' || n) || ' ', 6),
      ${id('partner', `(1 + n % ${partners})`)}, $1, $2,
      jsonb_set($3::jsonb, '{partner}', to_jsonb(${id('partner', `(1 + n % ${partners})`)}::text)),
      '{DRAFT}', phase, 'OPEN', 'LETTER', moved_at - interval '30 days', moved_at - interval '29 days', moved_at, moved_at, 3
    from plan order by n`,
    [procedureId, hash, JSON.stringify(state)],
  );
  // Granted cases to the officer's posts (most to one, some to both), and every case to two or three other posts.
  await client.query(`insert into access_grant (institution_id, object_id, subject_id)
    select ${i}, id, ${seat(0)} from plan where granted and (movable or n % 3 <> 0)
    union select ${i}, id, ${seat(1)} from plan where granted and not movable and n % 3 in (0, 1)
    union select ${i}, id, ${seat(2)} from plan where not granted
    union select ${i}, id, (array[${others}])[1 + n % 9] from plan
    union select ${i}, id, (array[${others}])[1 + (n / 7) % 9] from plan
    union select ${i}, id, ${id('partner', `(1 + n % ${partners})`)} from plan`);
  // Three tasks a case: two done, one open.
  const title = (step) => JSON.stringify(definition.steps.find((one) => one.id === step).title).replaceAll("'", "''");
  await client.query(`insert into task (institution_id, id, cooperation_id, instance, step, title, phase, position_code, subjects, opened_at, closed_at)
    select ${i}, ${id('task', "(n || '/' || k)")}, id, case k when 3 then '1' else 'old' || k end, case k when 2 then 'CHECK' else 'DRAFT' end,
      case k when 2 then '${title('CHECK')}'::jsonb else '${title('DRAFT')}'::jsonb end, case k when 2 then 'REVIEW' else 'DRAFTING' end,
      case when granted then 'OFFICER' else 'OTHER' end, array[case when granted then ${seat(0)} else ${seat(2)} end],
      moved_at - (3 - k) * interval '3 days', case when k < 3 then moved_at - (2 - k) * interval '3 days' end
    from plan, generate_series(1, 3) k order by n, k`);
  await client.query(`insert into act (institution_id, id, cooperation_id, number, action, label, step, person_id, position_code, mode, at)
    select ${i}, ${id('act', "(n || '/' || k)")}, id, k, (array['register','submit','giveBack'])[k], '{"id": "Tindakan", "en": "Act"}',
      (array[null,'DRAFT','CHECK'])[k], '${officer.person}', 'OFFICER', 'DEFINITIVE', moved_at - (3 - k) * interval '3 days'
    from plan, generate_series(1, 3) k order by n, k`);
  await client.query(`insert into event (institution_id, id, position, kind, subject_type, subject_id, subject_version, person_id, at, facts)
    select ${i}, ${id('event', "(n || '/' || k)")}, (n - 1) * 3 + k, 'COOPERATION_ACTED', 'Cooperation', id, k, '${officer.person}',
      moved_at - (3 - k) * interval '3 days', jsonb_build_object('action', 'submit', 'phase', phase, 'status', 'OPEN', 'steps', '["DRAFT"]'::jsonb, 'changes', '[]'::jsonb)
    from plan, generate_series(1, 3) k order by n, k`);

  // Two documents a case; the draft with two versions and three places, the work plan with one and two.
  await client.query(`insert into stored_file (institution_id, id, sha256, size, media_type, storage_key, created_at)
    select ${i}, ${id('file', 'n')}, encode(sha256(('${code}' || n)::bytea), 'hex'), 10000 + n, 'application/pdf', '${code}/' || n, '${at}'
    from generate_series(1, 1000) n`);
  await client.query(`insert into document (institution_id, id, container_id, kind, title, instrument, current_number, created_at, updated_at, version)
    select ${i}, ${id('document', "(n || '/' || k)")}, id, k, case k when 'draft' then 'Draft instrument ' else 'Work plan ' end || n, k = 'draft',
      case k when 'draft' then 2 else 1 end, moved_at - interval '9 days', moved_at - interval '5 days', 2
    from plan, unnest(array['draft', 'workPlan']) k order by n, k`);
  await client.query(`insert into document_version (institution_id, id, document_id, number, file_id, sha256, file_name, media_type, size, person_id, created_at)
    select ${i}, ${id('version', "(n || '/' || k || '/' || v)")}, ${id('document', "(n || '/' || k)")}, v, ${id('file', '(1 + n % 1000)')},
      encode(sha256(('${code}' || (1 + n % 1000))::bytea), 'hex'), k || '-' || n || '.pdf', 'application/pdf', 10000 + n, '${officer.person}',
      moved_at - interval '9 days' + v * interval '1 day'
    from plan, unnest(array['draft', 'workPlan']) k, generate_series(1, case k when 'draft' then 2 else 1 end) v order by n, k, v`);
  await client.query(`insert into approval_slot (institution_id, id, document_id, kind, sheet, slot, ordinal, position_code, state, person_id, mode, version_number, sha256, at)
    select ${i}, ${id('slot', "(n || '/' || k || '/' || s)")}, ${id('document', "(n || '/' || k)")}, case s when 3 then 'SIGNATURE' else 'INITIAL' end,
      case s when 3 then 'signing' else 'confirmation' end, 'SLOT' || s, s, 'POST' || s, case s when 1 then 'INITIALLED' else 'EMPTY' end,
      case s when 1 then '${officer.person}'::uuid end, case s when 1 then 'DEFINITIVE' end, case s when 1 then 1 end,
      case s when 1 then md5('slot' || n) end, case s when 1 then moved_at - interval '6 days' end
    from plan, unnest(array['draft', 'workPlan']) k, generate_series(1, case k when 'draft' then 3 else 2 end) s order by n, k, s`);
  const ids = (
    await client.query('select id, n from plan where granted and not movable order by md5(n::text) limit 2000')
  ).rows;
  const moving = (await client.query('select id from plan where movable order by n')).rows;
  const ungranted = (await client.query('select id from plan where not granted order by n limit 5')).rows;
  await client.query('drop table plan');
  return {
    institutionId,
    personId: officer.person,
    officerSeat: procedure.seatId(institutionId, 'OFFICER', null),
    seats: ['OFFICER', 'DESK'].map((one) => procedure.seatId(institutionId, one, null)),
    token,
    ungranted: ungranted.map((row) => row.id),
    readable: ids.map((row) => row.id),
    moving: moving.map((row) => row.id),
  };
}

/**
 * The stage move by hand, for PostGraphile and the limit: the same rows as Mitra writes (state, task closed and opened,
 * grant, act, event), with a version check and nothing else: no rights, no rules, no procedure. Its events get their
 * place at once, so that Mitra's relay has no work with them.
 */
const moveStage = ({ officerSeat }) => `
create schema bench;
create sequence bench.place increment -1 start -1 minvalue -9000000000000 maxvalue -1 cache 50;
create function bench.move_stage(institution uuid, cooperation_id uuid, expected_version int, action text, person uuid)
returns public.cooperation language plpgsql volatile as $body$
declare
  moved public.cooperation;
  forth boolean := action = 'submit';
  target text := case when forth then 'CHECK' else 'DRAFT' end;
  source text := case when forth then 'DRAFT' else 'CHECK' end;
  target_phase text := case when forth then 'REVIEW' else 'DRAFTING' end;
  next_instance text;
  left_instance text;
  moment timestamptz := clock_timestamp();
begin
  select c.state #>> '{active,0,id}', ((c.state ->> 'entered')::int + 1)::text into left_instance, next_instance
  from public.cooperation c where c.institution_id = institution and c.id = move_stage.cooperation_id for update;
  update public.cooperation c set
    state = c.state || jsonb_build_object('entered', next_instance::int, 'active', jsonb_build_array(jsonb_build_object(
      'id', next_instance, 'step', target, 'phase', target_phase, 'round', c.round, 'enteredAt', moment,
      'seats', '[{"position": "OFFICER", "unit": null}]'::jsonb, 'assignees', '[]'::jsonb, 'marks', '[]'::jsonb)),
      'doers', coalesce(c.state -> 'doers', '{}') || jsonb_build_object(action, jsonb_build_object(
        'instance', left_instance, 'persons', jsonb_build_array(person)))),
    active_steps = array[target], phase = target_phase, stage_changed_at = moment, updated_at = moment, version = c.version + 1
  where c.institution_id = institution and c.id = move_stage.cooperation_id and c.version = expected_version
    and c.active_steps = array[source]
  returning c.* into moved;
  if not found then raise exception 'stale' using errcode = 'P0001'; end if;
  update public.task t set closed_at = moment
  where t.institution_id = institution and t.cooperation_id = move_stage.cooperation_id and t.closed_at is null and t.instance = left_instance;
  insert into public.task (institution_id, id, cooperation_id, instance, step, title, phase, position_code, subjects, opened_at)
  values (institution, uuidv7(), move_stage.cooperation_id, next_instance, target,
    case when forth then '{"id": "Memeriksa konsep", "en": "Checking the draft"}'::jsonb else '{"id": "Menyusun konsep", "en": "Drafting"}'::jsonb end,
    target_phase, 'OFFICER', array['${officerSeat}'::uuid], moment);
  insert into public.access_grant (institution_id, object_id, subject_id)
  values (institution, move_stage.cooperation_id, '${officerSeat}') on conflict do nothing;
  insert into public.act (institution_id, id, cooperation_id, number, action, label, step, person_id, position_code, mode, at)
  values (institution, uuidv7(), move_stage.cooperation_id, moved.version, action,
    case when forth then '{"id": "Ajukan", "en": "Submit"}'::jsonb else '{"id": "Kembalikan", "en": "Give back"}'::jsonb end,
    source, person, 'OFFICER', 'DEFINITIVE', moment);
  insert into public.event (institution_id, id, position, kind, subject_type, subject_id, subject_version, person_id, at, facts)
  values (institution, uuidv7(), nextval('bench.place'), 'COOPERATION_ACTED', 'Cooperation', move_stage.cooperation_id, moved.version, person, moment,
    jsonb_build_object('action', action, 'phase', target_phase, 'status', moved.status, 'steps', jsonb_build_array(target), 'changes', jsonb_build_array(
      jsonb_build_object('type', 'ActionTaken', 'at', moment, 'action', action, 'instance', left_instance, 'step', source, 'person', person),
      jsonb_build_object('type', 'StepLeft', 'at', moment, 'instance', left_instance, 'step', source, 'action', action),
      jsonb_build_object('type', 'StepEntered', 'at', moment, 'instance', next_instance, 'step', target, 'phase', target_phase, 'from', source))));
  return moved;
end $body$;
`;
