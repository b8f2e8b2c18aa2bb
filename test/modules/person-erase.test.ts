import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellOverdueRequests } from '../../src/modules/record/data-request-overdue.js';
import { mentionOf } from '../../src/modules/record/person-words-erase.js';
import { boundWhole, mentionsInData } from '../../src/modules/record/person-words-in-data.js';
import { ERASED, mentions, personalData } from '../../src/modules/record/personal-data.js';
import { sealLogs } from '../../src/platform/event/chain-seal.js';
import { verifyChain } from '../../src/platform/event/chain-verify.js';
import { createLog } from '../../src/platform/log/log.js';
import {
  ComplaintRecordDocument,
  DataRequestDecideDocument,
  DataRequestRecordDocument,
  DataRequestsDocument,
  MeetingMinutesRecordDocument,
  MeetingScheduleDocument,
  PartnerContactAddDocument,
  PersonEraseDocument,
  RecordHoldPlaceDocument,
  ServiceClockPauseDocument,
  ServiceRequestOpenDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { layNamed } from '../support/lay-named.js';
import { type Orchard, openOrchard } from '../support/orchard.js';
import { followUpWithinDay, ServiceDesk } from '../support/service.js';
import { act, requestCase, stepsAfter } from '../support/story.js';

const marks = {
  name: 'Marwah Penanda',
  email: 'marwah.penanda@mitra.example',
  phone: '+62-811-0777-1234',
  title: 'Jabatan-Z7Q',
  said: 'Ucapan-Q9X',
  complaint: 'Keluhan-K4W',
};
const other = 'Marwah Penandatangan';

describe('a person who asks to be forgotten', () => {
  let orchard: Orchard;
  let dataDir: string;
  let owner: pg.Client;
  const lines: string[] = [];
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mitra-erase-'));
    const log = createLog({ level: 'trace', format: 'json' }, { write: (line) => void lines.push(line) });
    orchard = await openOrchard({}, { log, dataDir });
    owner = new pg.Client({ connectionString: orchard.api.connectionString });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await orchard?.api.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const system = () => orchard.api.gateway.system;
  /** Everything the house holds: each row of each table of every schema of ours, each file, each line of the log. */
  const everything = async (): Promise<string> => {
    const tables = await owner.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const rows: string[] = [];
    for (const { name } of tables.rows)
      rows.push(
        ...(await owner.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row),
      );
    const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const bytes = await Promise.all(
      files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1')),
    );
    // Somebody else, whose name begins alike, stays.
    return [...rows, ...bytes, ...lines].join('\n').toLowerCase().replaceAll(other.toLowerCase(), '');
  };
  /** The tables in which any of these stands, and which. */
  const tablesWith = async (wanted: readonly string[]): Promise<Record<string, string[]>> => {
    const tables = await owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'public'`,
    );
    const left: Record<string, string[]> = {};
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from "${name}" t`);
      const whole = rows
        .map(({ row }) => row)
        .join('\n')
        .toLowerCase()
        .replaceAll(other.toLowerCase(), '');
      const there = wanted.filter((one) => whole.includes(one.toLowerCase()));
      if (there.length > 0) left[name] = there;
    }
    return left;
  };
  const found = (whole: string): string[] => Object.values(marks).filter((one) => whole.includes(one.toLowerCase()));

  const lay = (table: string, row: object) =>
    owner.query(`insert into "${table}" select * from json_populate_record(null::public."${table}", $1)`, [
      JSON.stringify({ institution_id: orchard.institution.id, id: randomUUID(), version: 1, ...row }),
    ]);
  /** A contact with an account of its own, by the calls an institution makes; its session laid beside. */
  const contact = async (details: {
    name: string;
    email?: string;
    phone?: string;
    title?: string;
  }): Promise<TestMember> => {
    const { api, people, partnerId, institution } = orchard;
    const input = { partnerId: `par_${partnerId}`, ...details };
    const added = await api.request(PartnerContactAddDocument, { input }, { as: people.admin });
    const contactId = added.partnerContactAdd?.contact?.id ?? '';
    const email = details.email ?? `${randomUUID()}@mitra.example`;
    const invite = `mutation($input: PartnerContactInviteInput!) { partnerContactInvite(input: $input) { userErrors { code message } } }`;
    const { body } = await api.raw(invite, { input: { contactId, email } }, { as: people.admin });
    expect(body.data).toEqual({ partnerContactInvite: { userErrors: [] } });
    const [row] = await system().query<{ membershipId: string; personId: string; accountId: string }>(
      `update membership m set pending = false from partner_contact c
       where c.id = $1 and m.id = c.membership_id returning m.id as "membershipId", m.person_id as "personId", m.account_id as "accountId"`,
      [contactId.slice(contactId.indexOf('_') + 1)],
    );
    if (!row) throw new Error('the invitation made no membership');
    const token = randomBytes(32).toString('base64url');
    await system().query(
      `insert into session (id, token_hash, account_id, institution_id, membership_id, created_at, expires_at)
       values ($1, $2, $3, $4, $5, now(), '2999-01-01')`,
      [
        ...[randomUUID(), createHash('sha256').update(token).digest('base64url'), row.accountId],
        ...[institution.id, row.membershipId],
      ],
    );
    return { token, email, ...row };
  };
  const record = (personId: string, kind: 'ACCESS' | 'ERASURE', more: object = {}, as = orchard.people.admin) =>
    orchard.api.request(
      DataRequestRecordDocument,
      { input: { personId: `per_${personId}`, kind, channel: 'EMAIL', ...more } },
      { as, language: 'en' },
    );
  const decide = (requestId: string, grant = true, reason: string | null = null) =>
    orchard.api.request(
      DataRequestDecideDocument,
      { input: { requestId, grant, reason } },
      {
        ...{ as: orchard.people.admin, language: 'en' },
      },
    );
  const erase = (requestId: string, as = orchard.people.admin) =>
    orchard.api.request(PersonEraseDocument, { input: { requestId } }, { as, language: 'en' });
  const granted = async (personId: string): Promise<string> => {
    const id = (await record(personId, 'ERASURE')).dataRequestRecord?.request?.id ?? '';
    expect((await decide(id)).dataRequestDecide?.request).toMatchObject({ status: 'GRANTED' });
    return id;
  };
  /** A case in force opened by the person, with what the person said in it and what others said of the person. */
  const lived = async (who: TestMember, title: string): Promise<string> => {
    const { api, people, partnerId } = orchard;
    const facts = [
      { name: 'crop', value: { text: marks.said } },
      { name: 'rows', value: { number: 3 } },
    ];
    const asking = { partnerId: `par_${partnerId}`, title, channel: 'POST', facts, idempotencyKey: randomUUID() };
    const asked = await requestCase(api, who, asking);
    const id = asked.cooperation?.id ?? '';
    const until = { facts: [{ name: 'until', value: { date: '2027-06-30' } }] };
    stepsAfter(await act(api, people.steward, id, 'agree', until));
    const comment = `Bu ${marks.name} menelepon dari ${marks.phone}.`;
    stepsAfter(await act(api, people.steward, id, 'flagLoss', { comment }));
    const meeting = await api.request(
      MeetingScheduleDocument,
      {
        input: {
          ...{ cooperationId: id, title: 'Di bawah pohon', mode: 'ONLINE', startsAt: '2026-03-01T02:00:00Z' },
          people: [{ party: 'PARTNER', name: marks.name }],
        },
      },
      { as: people.grower, language: 'en' },
    );
    const meetingId = meeting.meetingSchedule?.meeting?.id ?? '';
    if (!meetingId) throw new Error(JSON.stringify(meeting));
    const held = `mutation($input: MeetingHoldInput!) { meetingHold(input: $input) { userErrors { code message } } }`;
    const attended = [
      { party: 'PARTNER', name: marks.name },
      { party: 'INSTITUTION', name: 'Penanam' },
    ];
    await api.raw(held, { input: { meetingId, heldOn: '2026-03-01', attended } }, { as: people.grower });
    const minutes = `${marks.name.toUpperCase()} setuju; surat ke ${marks.email}. ${other} tidak hadir.`;
    await api.request(MeetingMinutesRecordDocument, { input: { meetingId, minutes } }, { as: people.grower });
    return id;
  };

  it('gets the data, and is then found nowhere: rows, files, logs; the log verifies as before', async () => {
    const { api, people, institution } = orchard;
    const { name, email, phone, title } = marks;
    const who = await contact({ name, email, phone, title });
    const cooperationId = await lived(who, 'Kebun lama');
    const complaint = {
      cooperationId,
      message: marks.complaint,
      name: marks.name,
      email: marks.email,
      phone: marks.phone,
    };
    await api.request(ComplaintRecordDocument, { input: complaint }, { as: people.admin });
    await sealLogs(api.api.shared.runner);
    const log = { id: institution.id, code: institution.code };
    const { head } = await verifyChain(api.gateway.system, log);
    expect(found(await everything())).toEqual(Object.values(marks));

    const byCoordinator = await unchanged(api, () => record(who.personId, 'ACCESS', {}, people.grower));
    expect(byCoordinator.dataRequestRecord?.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    const access = (await record(who.personId, 'ACCESS')).dataRequestRecord?.request;
    expect(access).toMatchObject({ status: 'OPEN', exportUrl: null, dueAt: '2026-03-05T02:00:00+00:00' });
    const opened = (await decide(access?.id ?? '')).dataRequestDecide?.request;
    expect(opened).toMatchObject({ status: 'DONE', doneAt: expect.any(String) });
    const answer = await fetch(opened?.exportUrl ?? '');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const data = (await answer.json()) as { person: object; data: Record<string, object[]>; named: object };
    expect(data.person).toMatchObject({ name: marks.name, emails: [marks.email], phones: [marks.phone] });
    expect(data.data.comment).toEqual([expect.objectContaining({ body: marks.said })]);
    expect(data.data.complaint).toEqual([
      expect.objectContaining({ contact_name: marks.name, message: marks.complaint }),
    ]);
    expect(data.data.meeting_person).toEqual([expect.objectContaining({ name: marks.name })]);
    expect(data.named).toMatchObject({ 'partner_contact.person_id': 1, 'act.person_id': 1 });

    const requestId = await granted(who.personId);
    const byGrower = await unchanged(api, () => erase(requestId, people.grower));
    expect(byGrower.personErase?.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    const done = (await erase(requestId)).personErase;
    expect(done?.userErrors).toEqual([]);
    expect(done?.request).toMatchObject({ status: 'DONE', person: { id: `per_${who.personId}`, name: ERASED } });
    const rows = Object.fromEntries((done?.request?.outcome?.erased ?? []).map((one) => [one.what, one.rows]));
    expect(rows).toMatchObject({ person: 1, partner_contact: 1, comment: 1, complaint: 1, meeting_person: 1 });
    expect(rows.mentions).toBeGreaterThanOrEqual(2);
    expect(done?.request?.outcome?.kept.map(({ what }) => what)).toEqual(['events']);

    expect(found(await everything())).toEqual([]);
    const [meeting] = await system().query<{ minutes: string }>(
      'select minutes from meeting where cooperation_id = $1',
      [cooperationId.slice(4)],
    );
    expect(meeting?.minutes).toBe(`${ERASED} setuju; surat ke ${ERASED}. ${other} tidak hadir.`);
    expect((await api.raw('{ me { person { name } } }', {}, { as: who })).body.errors?.[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await verifyChain(api.gateway.system, log, head)).toMatchObject({ faults: [] });
    const again = await unchanged(api, () => erase(requestId));
    expect(again.personErase?.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
    const wrong = await unchanged(api, () => erase(access?.id ?? ''));
    expect(wrong.personErase?.userErrors).toEqual([expect.objectContaining({ code: 'INVALID' })]);
  });

  it('is found in no table afterwards but a report that was kept whole, whoever wrote the name down and where', async () => {
    const { api, people, institution, partnerId } = orchard;
    const { name, email, phone } = marks;
    const who = await contact({ name, email, phone });
    const cooperationId = await lived(who, `Kebun ${name}`);
    const desk = new ServiceDesk(api, people.admin, people.admin);
    await desk.kinds('INFO');
    await desk.standard({ ...followUpWithinDay, validFrom: '2026-01-01' });
    const asked = { kind: 'INFO', words: `${marks.said} untuk kebun` };
    const own = await api.request(ServiceRequestOpenDocument, { input: asked }, { as: who });
    const ownId = own.serviceRequestOpen?.serviceRequest?.id ?? '';
    const byPhone = await desk.asked({ ...asked, contact: phone, name: 'Bu Marwah', cooperationId });
    const byName = await desk.asked({ ...asked, name, partnerId: `par_${partnerId}` });
    const ofOther = await desk.asked({ kind: 'INFO', name: `Utusan ${name}`, words: `Ditelepon ${name}` });
    const others = await desk.asked({ kind: 'INFO', name: other, words: 'Kata orang lain' });
    for (const { id } of [{ id: ownId }, byPhone, byName]) await desk.followUp(id, { note: marks.said });
    await desk.followUp(ofOther.id, { note: `Sudah disampaikan ke ${email}` });
    await desk.respond(others.id, { note: 'Dijawab' });
    const again = await desk.asked({ ...asked, contact: email });
    const paused = { clockId: again.clocks[0]?.id ?? '', reason: 'MITRA', note: marks.said };
    const pause = await api.request(ServiceClockPauseDocument, { input: paused }, { as: people.admin });
    expect(pause.serviceClockPause?.userErrors).toEqual([]);
    await layNamed(api, {
      ...{ institution: institution.id, cooperation: cooperationId.slice(4), other: people.admin, who },
      ...{ name, email, phone, said: marks.said },
    });

    const indexed = async () =>
      (await system().query(`select 1 as one from search_entry where vector @@ search_query('marwah', '{}')`)).length;
    expect(await indexed()).toBe(1);
    const access = (await record(who.personId, 'ACCESS')).dataRequestRecord?.request?.id ?? '';
    const url = (await decide(access)).dataRequestDecide?.request?.exportUrl ?? '';
    const { data, mentioned } = (await (await fetch(url)).json()) as {
      data: Record<string, object[]>;
      mentioned: Record<string, number>;
    };
    expect(data.service_request?.length).toBe(4);
    expect(data.service_step).toEqual(Array(3).fill(expect.objectContaining({ note: marks.said })));
    expect(data.service_pause).toEqual([expect.objectContaining({ note: marks.said })]);
    expect(data.coordination_answer).toEqual([expect.objectContaining({ note: marks.said })]);
    expect(data.coordination_delegate).toEqual([expect.objectContaining({ name })]);
    expect(mentioned).toMatchObject({ 'sheet_import_row.cells': 1, 'kept_report.content': 1, 'service_step.note': 1 });

    const done = (await erase(await granted(who.personId))).personErase?.request?.outcome;
    expect(Object.fromEntries((done?.erased ?? []).map((one) => [one.what, one.rows]))).toMatchObject({
      ...{ service_request: 4, service_step: 3, service_pause: 1, coordination_answer: 1, coordination_delegate: 1 },
      ...{ activity_participant: 1, sheet_import_row: 1, publication: 1 },
    });
    expect(done?.kept.map(({ what, why }) => [what, why?.en.split(' ')[0]])).toEqual([
      ['card_person', 'Names'],
      ['kept_report', 'Bound'],
      ['events', 'Events'],
    ]);
    const left = await tablesWith([...Object.values(marks)]);
    expect(await indexed()).toBe(0);
    expect(left).toEqual({ card_person: [name], kept_report: [name] });
    const requests = await desk.requests({}, people.admin);
    expect(requests.find(({ id }) => id === others.id)).toMatchObject({
      ...{ name: other, words: 'Kata orang lain', steps: [{ note: 'Dijawab' }] },
    });
    expect(requests.find(({ id }) => id === ofOther.id)).toMatchObject({
      ...{ name: `Utusan ${ERASED}`, words: `Ditelepon ${ERASED}` },
      steps: [{ note: `Sudah disampaikan ke ${ERASED}` }],
    });
    const [row] = await system().query<{ cells: unknown }>(
      'select cells from sheet_import_row where institution_id = $1',
      [institution.id],
    );
    expect(row?.cells).toEqual(['PKS lama', ERASED, null, ERASED]);
    // For those who come after.
    await system().query('delete from card_person where institution_id = $1', [institution.id]);
    await system().query('delete from sheet_import_row where institution_id = $1', [institution.id]);
    await system().query('delete from kept_report where institution_id = $1', [institution.id]);
  });

  it('is told what is kept and why: what a hold covers, and names that an agreement needs', async () => {
    const { api, people, institution } = orchard;
    const who = await contact({ name: marks.name, email: 'penanda.dua@mitra.example', phone: marks.phone });
    const cooperationId = await lived(who, 'Kebun bersengketa');
    await system().query(
      `insert into card_person (institution_id, id, cooperation_id, party, role, name, place) values ($1, gen_random_uuid(), $2, 'PARTNER', 'SIGNATORY', $3, 1)`,
      [institution.id, (await lived(who, 'Kebun tenang')).slice(4), marks.name],
    );
    await api.request(RecordHoldPlaceDocument, { input: { cooperationId, reason: 'Perkara' } }, { as: people.admin });
    // What lies beside the case stays with it, and so does a record that is of no case and held itself.
    const [reportId, seriesId, recordId] = [randomUUID(), randomUUID(), randomUUID()];
    await owner.query('set session_replication_role = replica');
    const at = '2026-03-01T00:00:00Z';
    await lay('monitoring_report', {
      ...{ id: reportId, cooperation_id: cooperationId.slice(4), number: 90, revision: 1, status: 'DRAFT' },
      ...{ from_on: '2026-01-01', until_on: '2026-02-01', author_id: people.grower.personId, drawn_at: at },
      ...{ obligations_total: 0, obligations_overdue: 0, meetings_held: 0, meetings_overdue: 0, started_at: at },
      ...{ complaints_opened: 0, complaints_open: 0 },
    });
    const line = { report_id: reportId, place: 0, kind: 'MEETING', overdue: false };
    await lay('monitoring_line', { ...line, remark: `Kata ${marks.name}` });
    await lay('record', {
      ...{ id: recordId, series_id: seriesId, series_version_id: randomUUID(), number: 1, source_kind: 'FILE' },
      ...{ title: `Surat ${marks.name}`, location: 'x', filed_on: '2026-01-01', filed_at: at, rules: [] },
      ...{ registered_on: '2026-01-01' },
      ...{ disposition: 'DESTROY', status: 'ACTIVE' },
    });
    const hold = { reason: 'Perkara', placed_by_id: people.admin.personId, placed_at: at };
    await lay('record_hold', { ...hold, record_id: recordId });
    await owner.query('set session_replication_role = origin');
    const done = (await erase(await granted(who.personId))).personErase?.request;
    const kept = (done?.outcome?.kept ?? []).map(({ what, rows, why }) => [what, rows, why?.en.split(' ')[0]]);
    expect(kept).toEqual([
      ['comment', 1, 'Records'],
      ['meeting_person', 1, 'Records'],
      ['card_person', 1, 'Names'],
      ['mentions', 4, 'Records'],
      ['events', 2, 'Events'],
    ]);
    const words = await system().query<{ body: string }>(
      'select body from comment where cooperation_id = $1 order by at, id',
      [cooperationId.slice(4)],
    );
    expect(words.map(({ body }) => body).join()).toContain(marks.said);
  });

  it('is struck out as a member of staff too: whom a unit sends, and words of programmes, sheets and records', async () => {
    const { api, people, institution } = orchard;
    const who = await layMember(api.gateway, institution);
    const name = 'Zaenab Pengarsip';
    await system().query('update person set name = $2 where id = $1', [who.personId, name]);
    const cooperationId = randomUUID();
    const [invitationId, answerId] = [randomUUID(), randomUUID()];
    const at = '2026-03-01T00:00:00Z';
    const by = people.grower.personId;
    await owner.query('set session_replication_role = replica');
    const invitation = { cooperation_id: cooperationId, party: 'INSTITUTION', round: 1, entry: 1, invited_by_id: by };
    await lay('coordination_invitation', {
      ...{ ...invitation, id: invitationId, meeting_id: randomUUID(), unit_id: randomUUID(), invited_at: at },
    });
    const answer = { invitation_id: invitationId, round: 1, answer: 'YES', person_id: by, at };
    await lay('coordination_answer', { ...answer, id: answerId });
    await lay('coordination_delegate', { answer_id: answerId, place: 0, name, title: 'Arsiparis' });
    await lay('programme', {
      ...{ year: 2026, starts_on: '2026-01-01', ends_on: '2026-12-31', title: 'x', goal: `Ditulis ${name}.` },
      ...{ status: 'DRAFT', adopted_number: 0, created_by_id: by, created_at: at, updated_at: at },
    });
    const readId = randomUUID();
    await lay('sheet_import', {
      ...{ id: readId, target: 'PARTNERS', file_id: randomUUID(), file_name: 'x.csv', mapping: { columns: [] } },
      ...{ policy: 'ALL_OR_NOTHING', rehearsal: false, invite: false, status: 'FINISHED', created_at: at },
      ...{ rows_total: 1, rows_done: 1, created: 0, updated: 0, unchanged: 0, failed: 1 },
      ...{ started_by_id: by, membership_id: randomUUID() },
    });
    await lay('sheet_import_row', {
      ...{ import_id: readId, number: 2, outcome: 'FAILED', cells: [null, `Penanggung jawab:\n${name}`, '7'] },
      faults: [{ code: 'INVALID', value: name }],
    });
    await lay('record_disposal', {
      ...{ number: 1, status: 'PROPOSED', reason: `Atas saran ${name}`, list_sha256: 'x', records: 1, approvals: [] },
      ...{ proposed_by_id: by, proposed_at: at },
    });
    await owner.query('set session_replication_role = origin');
    const done = (await erase(await granted(who.personId))).personErase;
    expect(done?.userErrors).toEqual([]);
    expect(await everything()).not.toContain(name.toLowerCase());
    const [row] = await system().query('select cells, faults from sheet_import_row where import_id = $1', [readId]);
    expect(row).toEqual({
      ...{ cells: [null, `Penanggung jawab:\n${ERASED}`, '7'] },
      faults: [{ code: 'INVALID', value: ERASED }],
    });
  });

  it('is not erased against the order of the house', async () => {
    const { api, people } = orchard;
    const inOffice = await granted(people.landlord.personId);
    const held = await unchanged(api, () => erase(inOffice));
    expect(held.personErase?.userErrors).toEqual([
      expect.objectContaining({ code: 'GUARD_FAILED', unmet: [expect.objectContaining({ code: 'IN_OFFICE' })] }),
    ]);
    const own = await granted(people.admin.personId);
    const self = await unchanged(api, () => erase(own));
    expect(self.personErase?.userErrors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', message: 'Another administrator carries that out.' }),
    ]);
    const late = await unchanged(api, () =>
      record(people.buyer.personId, 'ERASURE', { receivedAt: '2026-03-02T02:00:01Z' }),
    );
    expect(late.dataRequestRecord?.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'receivedAt'] }),
    ]);
    const asked = (await record(people.buyer.personId, 'ERASURE')).dataRequestRecord?.request?.id ?? '';
    const noReason = await unchanged(api, () => decide(asked, false));
    expect(noReason.dataRequestDecide?.userErrors).toEqual([
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'reason'] }),
    ]);
    expect((await decide(asked, false, 'Masih berperkara')).dataRequestDecide?.request).toMatchObject({
      ...{ status: 'REFUSED', decidedBecause: 'Masih berperkara', doneAt: expect.any(String) },
    });
  });

  it('has 72 hours from when the request was received, told once when they are over', async () => {
    const { api, people } = orchard;
    const asked = await record(people.buyer.personId, 'ACCESS', { receivedAt: '2026-02-27T02:00:00Z' });
    const request = asked.dataRequestRecord?.request;
    expect(request?.dueAt).toBe('2026-03-02T02:00:00+00:00');
    const told = async () =>
      (
        await system().query(`select 1 as one from event where kind = 'DATA_REQUEST_OVERDUE' and subject_id = $1`, [
          request?.id.slice(4),
        ])
      ).length;
    await tellOverdueRequests(api.api.shared.runner);
    expect(await told()).toBe(0);
    api.clock.set('2026-03-02T02:00:01Z');
    await Promise.all([tellOverdueRequests(api.api.shared.runner), tellOverdueRequests(api.api.shared.runner)]);
    await tellOverdueRequests(api.api.shared.runner);
    expect(await told()).toBe(1);
    const open = await api.request(DataRequestsDocument, { where: { statusIn: ['OPEN'] } }, { as: people.admin });
    expect(open.dataRequests?.totalCount).toBe(1);
    const seen = await api.request(DataRequestsDocument, {}, { as: people.grower });
    expect(seen.dataRequests).toMatchObject({ nodes: [] });
  });

  it('keeps its list of words and tables true to the database', async () => {
    const columns = await owner.query<{ it: string }>(
      `select table_name || '.' || column_name as it from information_schema.columns where table_schema = 'public'`,
    );
    const real = new Set(columns.rows.map(({ it }) => it));
    const listed = [
      ...personalData.flatMap(({ table, words }) => Object.keys(words).map((column) => `${table}.${column}`)),
      ...boundWhole.map(([table, column]) => `${table}.${column}`),
      ...mentionsInData.flatMap(([table, names]) => names.map((column) => `${table}.${column}`)),
      ...mentions.flatMap(([table, names]) => names.map((column) => `${table}.${column}`)),
    ];
    expect(listed.filter((one) => !real.has(one))).toEqual([]);
  });

  it('looks for whole names of two words or more, and for addresses as they are', () => {
    const none = { name: 'Budi', emails: [], phones: [] };
    expect(mentionOf(none)).toBeNull();
    const one = mentionOf({ name: 'A. Nur (Cut)', emails: ['a+b@c.example'], phones: ['081'] });
    expect(one).toBe('(?<![[:alnum:]])A\\.\\s+Nur\\s+\\(Cut\\)(?![[:alnum:]])|a\\+b\\@c\\.example');
  });
});
