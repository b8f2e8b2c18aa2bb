import { globalId } from '../../../src/platform/read/global-id.js';
import { type Inputs, UNIT } from './own.js';

/** Who belongs to the institution, its units, posts and calendars. */
export const institutionInputs: Inputs = {
  accountInvite: () => ({ email: 'new@example.test', roles: ['MEMBER'] }),
  apiKeyRevoke: () => ({}),
  assignmentCreate: (own) => ({ positionId: own('pos'), personId: own('per'), mode: 'PLT', startsOn: '2026-03-01' }),
  assignmentEnd: () => ({ endsOn: '2026-12-31' }),
  calendarDaysConfirm: (own) => ({ calendarId: own('cal'), against: 'SKB' }),
  calendarDaysImport: () => ({
    source: 'SKB',
    days: [{ kind: 'CLOSED', from: '2026-01-01', title: { id: 'x', en: 'x' } }],
  }),
  calendarDaysRemove: (own) => ({ calendarId: own('cal'), dayIds: [own('cld')] }),
  delegationCreate: (own) => ({
    positionId: own('pos'),
    personId: own('per'),
    startsOn: '2026-03-01',
    endsOn: '2026-04-01',
    basis: 'SAMPLE',
  }),
  delegationRevoke: () => ({}),
  invitationRenew: () => ({}),
  membershipRevoke: () => ({}),
  membershipRolesSet: () => ({ roles: ['MEMBER'] }),
  orgUnitChange: (_own, { institution }) => ({
    orgUnitId: globalId(UNIT, institution.units['PUSAT-A'] ?? ''),
    kind: 'PUSAT',
  }),
  orgUnitClose: () => ({ closedOn: '2026-12-31' }),
  orgUnitCreate: () => ({ code: 'NEW', kind: 'PUSAT', name: { id: 'Baru', en: 'New' } }),
  positionChange: (own) => ({ positionId: own('pos'), code: 'SPARE' }),
  positionClose: () => ({ closedOn: '2026-12-31' }),
  positionCreate: () => ({ code: 'NEW', title: { id: 'Baru', en: 'New' } }),
  sessionRevoke: () => ({}),
};
