import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { workKinds } from '../../../src/engines/workflow/observation.js';
import { globalId } from '../../../src/platform/read/global-id.js';
import { ProcedureImportDocument } from '../../generated/operations.js';
import type { TestApi } from '../api.js';
import { layExecution } from '../execution-rows.js';
import { layInstitution, layMember, layPartner } from '../fixture.js';
import { layClauses } from '../lay-clauses.js';
import { layDecision } from '../lay-decision.js';
import { layExpiry } from '../lay-expiry.js';
import { layIndicators } from '../lay-indicator.js';
import { layInstrument } from '../lay-instrument.js';
import { layRecords } from '../lay-records.js';
import { layRegister } from '../lay-register.js';
import { layReport } from '../lay-report.js';
import { layService } from '../lay-service.js';
import { needsFact } from '../needs.js';
import { layPlan } from '../plan.js';
import { layProgramme } from '../programme-rows.js';
import { Builder } from '../questionnaire.js';
import { act, activate, addDocument, requestCase, upload } from '../story.js';
import { layValue } from '../value.js';
import { projections, UNIT, type World } from './own.js';
import { layRows } from './rows.js';

/** An institution with a row of every kind. */
export async function layWorld(api: TestApi): Promise<World> {
  const { gateway } = api;
  const { query } = gateway.system;
  const institution = await layInstitution(gateway, {
    units: [
      { code: 'BADAN', kind: 'BADAN', echelon: 'I' },
      { code: 'PUSAT-A', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
    ],
    posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A', 'SPARE@BADAN'],
  });
  const partnerId = await layPartner(gateway, institution);
  const otherPartner = await layPartner(gateway, institution);
  const staff = await layMember(gateway, institution, {
    roles: ['ADMINISTRATOR', 'COORDINATOR'],
    posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A'],
  });
  const contact = await layMember(gateway, institution, { partnerId });
  const spare = await layMember(gateway, institution, { posts: ['SPARE@BADAN'] });
  const shipped = await readFile('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8');
  const kinds = workKinds.map((kind) => `{ on: ${kind} }`).join(', ');
  const sop = shipped.replace('accepts: [requestLetter]', `$&\n    works: [${kinds}]`);
  const inForce = await activate(api, staff, sop);
  const nextFile = await upload(api, staff, 'next.yaml', sop.replace('version: 1.0.0', 'version: 1.1.0'));
  const read = await api.request(ProcedureImportDocument, { input: { fileId: nextFile } }, { as: staff });
  const next = read.procedureImport?.procedureVersion?.id ?? '';
  const post = (code: string) => globalId('pos', institution.posts[code] ?? '');
  const open = async () => {
    const facts = [{ name: 'addressees', value: { positions: [post('KABADAN@BADAN')] } }];
    const asked = await requestCase(api, contact, {
      partnerId: globalId('par', partnerId),
      title: randomUUID(),
      channel: 'PORTAL',
      facts,
      idempotencyKey: randomUUID(),
    });
    if (!asked.cooperation) throw new Error(JSON.stringify(asked));
    return asked.cooperation.id;
  };
  const onward = async (id: string, action: string, rest: object = {}) => {
    const { userErrors } = await act(api, staff, id, action, rest);
    if (userErrors.length > 0) throw new Error(JSON.stringify([action, userErrors]));
  };
  const fresh = await open();
  await layClauses(api, staff, fresh);
  const far = await open();
  await onward(far, 'dispose', {
    comment: 'Mohon diproses',
    facts: [{ name: 'handlers', value: { positions: [post('SEKBADAN@BADAN'), post('KAPUS@PUSAT-A')] } }],
  });
  await onward(far, 'recordNeeds', { facts: [await needsFact(api, staff, 'needs')] });
  await onward(far, 'assess', {
    facts: [{ name: 'involvedUnits', value: { units: [globalId(UNIT, institution.units['PUSAT-A'] ?? '')] } }],
  });
  await onward(far, 'forwardToCentre');
  for (const kind of ['draft', 'workPlan']) await addDocument(api, staff, far, kind, randomUUID());
  await onward(far, 'submitForConfirmation');
  await layInstrument(gateway, institution.id);
  await query('update cooperation set amends_id = $1, addendum_number = 1 where id = $2', [
    fresh.slice(4),
    far.slice(4),
  ]);
  const file = await upload(api, staff, 'file.txt', randomUUID());
  const survey = JSON.parse(await readFile('surveys/short-nps/1.0.0/survey.json', 'utf8'));
  const { version } = await (await Builder.import(api, staff, survey)).publish();
  const { need, campaign } = await layRows(api, {
    ...{ institution, staff, contact, spare, partner: partnerId, fresh: fresh.slice(4), far: far.slice(4) },
    ...{ file: file.slice(4), inForce: inForce.slice(4), next: next.slice(4), version: version?.id.slice(5) ?? '' },
  });
  const i = institution.id;
  await layValue(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  await layRegister(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId },
    ...{ unit: institution.units.BADAN ?? '', file: file.slice(4), membership: staff.membershipId },
  });
  await layReport(api, {
    ...{ institution: i, unit: institution.units.BADAN ?? '', person: staff.personId, file: file.slice(4) },
  });
  await layIndicators(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId, campaign },
    unit: institution.units.BADAN ?? '',
  });
  await layExpiry(api, i, fresh.slice(4));
  await layPlan(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  await layService(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  const does = { institution: i, person: staff.personId, file: file.slice(4), unit: institution.units.BADAN ?? '' };
  await layExecution(api, { ...does, cooperations: [fresh.slice(4), far.slice(4)] });
  await layProgramme(api, {
    ...{ institution: i, unit: institution.units.BADAN ?? '', person: staff.personId },
    ...{ partner: partnerId, cooperation: fresh.slice(4) },
  });
  await layRecords(api, { ...does, cooperation: fresh.slice(4) });
  const decision = await layDecision(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId, next: far.slice(4) },
  });
  await query(
    'update partner set class_set_id = (select id from partner_class_set where institution_id = $1) where id = $2',
    [i, partnerId],
  );
  const session = await query<{ id: string }>('select id from session where membership_id = $1', [spare.membershipId]);
  const inFresh = async (table: string) =>
    (await query<{ id: string }>(`select id from ${table} where cooperation_id = $1 limit 1`, [fresh.slice(4)]))[0]?.id;
  const rows: Record<string, string> = {
    mtc: (await inFresh('meeting_cadence')) ?? '',
    mtg: (await inFresh('meeting')) ?? '',
    atv: (await inFresh('activity')) ?? '',
    fil: file.slice(4),
    ses: session[0]?.id ?? '',
    [UNIT]: institution.units.BADAN ?? '',
    pos: institution.posts['SPARE@BADAN'] ?? '',
    per: spare.personId,
    mbr: spare.membershipId,
    'pos/held': institution.posts['KABADAN@BADAN'] ?? '',
    par: partnerId,
    coo: fresh.slice(4),
    'coo/far': far.slice(4),
    prv: inForce.slice(4),
    'prv/next': next.slice(4),
    need,
    otherPartner,
    ...decision,
  };
  for (const type of projections.types()) {
    const { prefix, table } = projections.get(type);
    const [row] = rows[prefix]
      ? []
      : await query<{ id: string }>(`select id from "${table}" where institution_id = $1 order by id limit 1`, [i]);
    if (row) rows[prefix] = row.id;
  }
  return { institution, staff, contact, rows };
}
