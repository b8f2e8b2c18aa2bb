import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Membership } from '../../src/modules/identity/account.entity.js';
import { institutionCreate } from '../../src/modules/identity/institution-create.js';
import { OrgUnit } from '../../src/modules/identity/org-unit.entity.js';
import { Passwords } from '../../src/modules/identity/password.js';
import { Person } from '../../src/modules/identity/person.entity.js';
import { Assignment, Delegation, Position } from '../../src/modules/identity/position.entity.js';
import { ApiKey } from '../../src/modules/identity/session.entity.js';
import { sessionOpen } from '../../src/modules/identity/session-open.js';
import { Throttle } from '../../src/modules/identity/throttle.js';
import { Partner, PartnerClassSet, PartnerContact } from '../../src/modules/partner/partner.entity.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember } from '../support/fixture.js';

describe('the ORM’s default filter', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it.each([
    Membership,
    ApiKey,
    OrgUnit,
    Person,
    Position,
    Assignment,
    Delegation,
    Partner,
    PartnerContact,
    PartnerClassSet,
  ])('throws without a viewer: %s', async (entity) => {
    const institution = await layInstitution(api.gateway);
    const { orm, gateway } = api.api.shared.runner;
    const look = (parameters: Record<string, unknown>) =>
      gateway.transaction(institution.id, ({ client }) =>
        orm.manager(client, parameters).find<object>(entity as never, {}),
      );
    await expect(look({})).rejects.toThrow('an entity was queried without a viewer');
    const count = gateway.transaction(institution.id, ({ client }) =>
      orm.manager(client, {}).count(entity as never, {}),
    );
    await expect(count).rejects.toThrow('an entity was queried without a viewer');
  });

  it('sees with the viewer’s eyes', async () => {
    const institution = await layInstitution(api.gateway, { posts: ['HEAD'] });
    const staff = await layMember(api.gateway, institution);
    const { orm, gateway } = api.api.shared.runner;
    const viewer = await api.api.shared.authenticator.actorOf(staff.token);
    const seenBy = (one: object) =>
      gateway.transaction(institution.id, ({ client }) => orm.manager(client, { viewer: one }).count(Position, {}));
    expect([await seenBy({ ...viewer }), await seenBy({ ...viewer, kind: 'PARTNER' })]).toEqual([1, 0]);
  });

  it('opens a house for an institution and its first administrator, who logs in by the token', async () => {
    const { runner } = api.api.shared;
    const input = {
      code: 'NEW-1',
      name: { id: 'Baru', en: 'New' },
      country: 'ID',
      timeZone: 'Asia/Makassar',
      administrator: { email: 'Keeper@Example.Test', name: 'Keeper' },
    };
    const made = await institutionCreate(runner, input);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const password = 'first of all words';
    await api.request(
      `mutation ($t: String!, $p: String!) { invitationAccept(input: { token: $t, password: $p }) { userErrors { code } } }`,
      { t: made.value.invitationToken, p: password },
    );
    const { sessionOpen } = await api.request<{ sessionOpen: { token: string } }>(
      `mutation ($p: String!) { sessionOpen(input: { email: "keeper@example.test", password: $p }) { token } }`,
      { p: password },
    );
    expect(
      await api.request(
        '{ me { membership { roles } institution { code timeZone name { id } } } }',
        {},
        { as: sessionOpen },
      ),
    ).toEqual({
      me: {
        membership: { roles: ['ADMINISTRATOR'] },
        institution: { code: 'NEW-1', timeZone: 'Asia/Makassar', name: { id: 'Baru' } },
      },
    });
    const bad = {
      ...input,
      name: { id: '', en: 'x' },
      country: 'QQ',
      timeZone: 'Mars/Base',
      administrator: { email: 'x', name: '' },
    };
    const refused = await unchanged(api, () => institutionCreate(runner, bad));
    expect(refused.ok ? [] : refused.error.map((one) => [one.code, one.path.join('.')])).toEqual([
      ['REQUIRED', 'name.id'],
      ['INVALID', 'administrator.email'],
      ['REQUIRED', 'administrator.name'],
      ['INVALID', 'country'],
      ['ALREADY_EXISTS', 'code'],
      ['INVALID', 'timeZone'],
    ]);
  });
});

describe('passwords', () => {
  it('never cost less than 12 unless a test or the demo says so', () => {
    expect(() => new Passwords(11)).toThrow('a password hash costs at least 12');
    expect(new Passwords(11, true)).toBeInstanceOf(Passwords);
  });

  it('tell a hash of another cost, and fail without a hash', async () => {
    const passwords = new Passwords(4, true);
    const hash = await new Passwords(5, true).hash('twelve letters');
    expect(passwords.isOutdated(hash)).toBe(true);
    expect(await passwords.matches('twelve letters', hash)).toBe(true);
    expect(await passwords.matches('twelve letterz', hash)).toBe(false);
    expect(await passwords.matches('twelve letters', null)).toBe(false);
  });

  it('refuse those beyond the queue instead of making everybody wait', async () => {
    const passwords = new Passwords(4, true);
    const all = await Promise.allSettled(Array.from({ length: 210 }, () => passwords.hash('twelve letters')));
    expect(all.filter((one) => one.status === 'rejected').map((one) => one.reason.extensions)).toEqual(
      Array(6).fill({ code: 'RATE_LIMITED', retryAfter: 5 }),
    );
    expect(await passwords.matches('twelve letters', await passwords.hash('twelve letters'))).toBe(true);
  });
});

describe('the throttle', () => {
  const allowance = { attempts: 2, seconds: 60 };
  it('counts within a window of its clock, and starts anew', () => {
    let now = 0;
    const throttle = new Throttle({ now: () => new Date(now) });
    expect([1, 2, 3].map(() => throttle.take('a', allowance))).toEqual([0, 0, 60]);
    now = 30_000;
    expect([throttle.take('a', allowance), throttle.take('b', allowance)]).toEqual([30, 0]);
    now = 60_000;
    expect(throttle.take('a', allowance)).toBe(0);
    throttle.giveBack('a');
    throttle.forget('b');
    expect([1, 2, 3].map(() => throttle.take('a', allowance))).toEqual([0, 0, 60]);
  });

  it('forgets the oldest names rather than growing without end', () => {
    const throttle = new Throttle({ now: () => new Date(0) }, 10);
    for (let name = 0; name < 1000; name += 1) throttle.take(`name-${name}`, allowance);
    expect([1, 2, 3].map(() => throttle.take('name-999', allowance))).toEqual([0, 60, 60]);
  });

  it('gives an address that has to wait no place for the names it makes up', async () => {
    const api = await startApi();
    try {
      const { runner, settings } = api.api.shared;
      const login = { email: 'made.up@mitra.example', password: 'x' };
      for (let taken = 0; taken < 300; taken += 1)
        settings.throttle.take('login//203.0.113.9', { attempts: 300, seconds: 900 });
      const answer = await sessionOpen(runner, settings, '203.0.113.9', login);
      expect(answer.ok ? [] : answer.error.problems.map(({ code }) => code)).toEqual(['TOO_MANY']);
      for (const key of [`login/${login.email}`, `login/${login.email}/203.0.113.9`])
        expect(settings.throttle.take(key, { attempts: 1, seconds: 900 })).toBe(0);
    } finally {
      await api.close();
    }
  });
});
