import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../../src/platform/clock/ids.js';
import { Gateway } from '../../src/platform/database/gateway.js';
import { tellWith } from '../../src/platform/event/listen.js';
import { enqueueJob } from '../../src/platform/job/enqueue.js';
import { sweepExpired } from '../../src/platform/job/expiry.js';
import { type Jobs, migrateJobs, startJobs } from '../../src/platform/job/jobs.js';
import { fireTimer, type TimerOwner } from '../../src/platform/job/timer.js';
import { createLog } from '../../src/platform/log/log.js';
import { CLAIM_MS, deliverLetter, type Mailroom, pauses } from '../../src/platform/mail/deliver-letter.js';
import { type LetterTemplate, letterTemplate } from '../../src/platform/mail/letter-template.js';
import { type Mail, MailRefused } from '../../src/platform/mail/mailer.js';
import { letterJobs, Postman } from '../../src/platform/mail/postman.js';
import { createSeal } from '../../src/platform/mail/seal.js';
import { type NewLetter, sendLetter, sendLetters, withdrawLetters } from '../../src/platform/mail/send-letter.js';
import { SmtpMailer } from '../../src/platform/mail/smtp-mailer.js';
import { layInstitution, type TestInstitution } from '../support/fixture.js';
import { createTestDatabase } from '../support/postgres-database.js';
import { type SmtpServer, startSmtp } from '../support/smtp-server.js';
import { asOwner, silent, until } from './event-log-support.js';
import { layCase, layTimers, sayFired } from './job-support.js';

const begin = Date.parse('2026-03-02T02:00:00Z');
const minutes = (count: number): number => count * 60_000;
let now = begin;
const clock = { now: () => new Date(now) };
const ids = createIds(clock);
const seal = createSeal(Buffer.from('a secret of the tests'));
const secretLink = `https://front.example.test/#answer=${'S'.repeat(43)}`;
const template = letterTemplate({
  code: 'SURVEY',
  sender: 'INSTITUTION',
  parameters: { title: 'TEXT', link: 'LINK' },
  id: { subject: '{title}', text: '{title}\n\n{link}' },
  en: { subject: '{title}', text: '{title}\n\n{link}' },
});
const templates = new Map<string, LetterTemplate>([[template.code, template]]);

let url: string;
let gateway: Gateway;
let institution: TestInstitution;
let sent: Mail[];
const lines: string[] = [];
const log = createLog({ level: 'debug', format: 'json' }, { write: (line) => void lines.push(line) });
const started: Jobs[] = [];
const servers: SmtpServer[] = [];

const room = (more: Partial<Mailroom> = {}): Mailroom => ({
  gateway,
  clock,
  seal,
  templates,
  log,
  demoMode: false,
  mailer: { domain: 'example.test', send: async (mail) => void sent.push(mail), close: async () => undefined },
  ...more,
});
const refusing = (error: () => Error) =>
  room({
    mailer: {
      domain: 'example.test',
      send: async () => {
        throw error();
      },
      close: async () => undefined,
    },
  });
const letter = (more: Partial<NewLetter<typeof template.parameters>> = {}) => ({
  template,
  to: 'reader@example.test',
  language: 'id' as const,
  parameters: { title: 'Survei mitra', link: secretLink },
  usefulUntil: new Date(now + minutes(60 * 24 * 30)),
  ...more,
});
const write = (more: Partial<NewLetter<typeof template.parameters>> = {}, house = institution): Promise<string> =>
  gateway.transaction(house.id, ({ query }) =>
    sendLetter({ institutionId: house.id, now: clock.now(), ids, seal, query }, letter(more)),
  );
interface Row {
  readonly status: string;
  readonly attempts: number;
  readonly sealed: string | null;
  readonly next_try_at: Date | null;
  readonly settled_at: Date | null;
  readonly failure: string | null;
  readonly message_id: string | null;
}
async function rowOf(id: string): Promise<Row> {
  const [row] = await gateway.system.query<Row>(
    'select status, attempts, sealed, next_try_at, settled_at, failure, message_id from letter where id = $1',
    [id],
  );
  if (!row) throw new Error('no such letter');
  return row;
}
const settled = (status: string, attempts: number, failure: string | null = null) => ({
  status,
  attempts,
  failure,
  sealed: null,
  next_try_at: null,
  settled_at: new Date(now),
  message_id: expect.any(String),
});
const deliver = (id: string, by = room(), house = institution) => deliverLetter(by, house.id, id);
const queued = (): Promise<number> =>
  asOwner(url, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as count from graphile_worker.jobs where task_identifier = 'letters-send'",
    );
    return rows[0].count;
  });

beforeAll(async () => {
  url = await createTestDatabase();
  await migrateJobs(url);
  gateway = new Gateway({ connectionString: url });
  institution = await layInstitution(gateway);
});
beforeEach(async () => {
  now = begin;
  sent = [];
  lines.length = 0;
  await gateway.system.query('delete from letter');
  await asOwner(url, (client) => client.query('delete from graphile_worker._private_jobs'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(() => gateway.close());

describe('a letter', () => {
  it('exists when the act does, sealed, and not when the act does not', async () => {
    await expect(
      gateway.transaction(institution.id, async ({ query }) => {
        await sendLetter({ institutionId: institution.id, now: clock.now(), ids, seal, query }, letter());
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect([await queued(), await gateway.system.query('select 1 as one from letter')]).toEqual([0, []]);
    const id = await write();
    expect(await rowOf(id)).toEqual({
      status: 'WAITING',
      attempts: 0,
      sealed: expect.any(String),
      next_try_at: new Date(begin),
      settled_at: null,
      failure: null,
      message_id: null,
    });
    expect(await queued()).toBe(1);
    const dump = await asOwner(url, async (client) => {
      const all = await client.query(
        `select to_jsonb(l)::text as row from letter l union all select payload::text from graphile_worker._private_jobs`,
      );
      return JSON.stringify(all.rows);
    });
    expect(dump).not.toMatch(/SSSS|Survei mitra/);
  });

  it('leaves once, says what it should, and keeps no secret afterwards', async () => {
    const id = await write();
    await Promise.all(Array.from({ length: 20 }, () => deliver(id)));
    await deliver(id);
    expect(sent).toEqual([
      {
        messageId: `<${id}@example.test>`,
        to: 'reader@example.test',
        subject: 'Survei mitra',
        text: `Survei mitra\n\n${secretLink}`,
        fromName: `Lembaga ${institution.code}`,
        replyTo: null,
      },
    ]);
    expect(await rowOf(id)).toEqual(settled('SENT', 1));
    expect(lines.join('')).toBe('');
  });

  it('is in the institution’s name in the reader’s language, answered to where it says; one of the house is not', async () => {
    await gateway.system.query(`update institution set reply_to = 'jawab@example.test' where id = $1`, [
      institution.id,
    ]);
    const house = letterTemplate({ ...template, code: 'HOUSE_LETTER', sender: 'HOUSE' });
    const by = room({ templates: new Map<string, LetterTemplate>([...templates, [house.code, house]]) });
    await deliver(await write({ language: 'en' }), by);
    await deliver(await write({ language: 'both' }), by);
    await deliver(await write({ template: house }), by);
    expect(sent.map(({ fromName, replyTo }) => [fromName, replyTo])).toEqual([
      [`Institution ${institution.code}`, 'jawab@example.test'],
      [`Lembaga ${institution.code}`, 'jawab@example.test'],
      [null, null],
    ]);
    await gateway.system.query('update institution set reply_to = null where id = $1', [institution.id]);
  });

  it('fails the act when it could not be written', async () => {
    for (const to of ['', 'nobody', 'a@b.c\r\nBcc: x@y.z', 'a b@c.d', '<a@b.c>', 'a@b.c, d@e.f'])
      await expect(write({ to })).rejects.toThrow('one plain address');
    await expect(write({ parameters: { title: 'x', link: 'javascript:x' } })).rejects.toThrow(
      'cannot be written: link',
    );
    expect([await queued(), await gateway.system.query('select 1 as one from letter')]).toEqual([0, []]);
  });

  it('is one of many written in one statement', async () => {
    const seen: string[] = [];
    const written = await gateway.transaction(institution.id, ({ query }) =>
      sendLetters(
        {
          institutionId: institution.id,
          now: clock.now(),
          ids,
          seal,
          query: (sql, values) => {
            seen.push(sql);
            return query(sql, values);
          },
        },
        Array.from({ length: 300 }, (_, index) => letter({ to: `reader${index}@example.test` })),
      ),
    );
    expect([written.length, seen.length, await queued()]).toEqual([300, 1, 1]);
    expect(
      await gateway.transaction(institution.id, ({ query }) =>
        sendLetters({ institutionId: institution.id, now: clock.now(), ids, seal, query }, []),
      ),
    ).toEqual([]);
  });

  it('is written by a clock that runs out, too', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 1, '2026-03-02T02:00:00Z');
    const [timer] = await gateway.system.query<{ id: string }>('select id from timer where cooperation_id = $1', [
      caseId,
    ]);
    const onDue: TimerOwner['onDue'] = async (work) => void (await sendLetter(work, letter()));
    const house = {
      gateway,
      clock,
      ids,
      seal,
      tell: tellWith([]),
      committed: () => undefined,
    };
    const owner = { ...sayFired, onDue };
    expect(await fireTimer(house, owner, institution.id, timer?.id ?? '')).toBe(true);
    expect(await fireTimer(house, owner, institution.id, timer?.id ?? '')).toBe(false);
    await new Postman(room()).deliverDue();
    expect(sent.map(({ to }) => to)).toEqual(['reader@example.test']);
  });

  it('of a demo institution leaves in demo mode only', async () => {
    const demo = await layInstitution(gateway);
    await gateway.system.query('update institution set demo = true where id = $1', [demo.id]);
    const id = await write({}, demo);
    await deliver(id, room(), demo);
    expect([sent, (await rowOf(id)).attempts]).toEqual([[], 0]);
    await deliver(id, room({ demoMode: true }), demo);
    expect(sent).toHaveLength(1);
  });
});

describe('a letter that does not go out', () => {
  const later = () => new MailRefused('451 4.7.1', false);

  it('is tried again after longer and longer pauses, then given up and emptied', async () => {
    const id = await write();
    for (const pause of pauses) {
      await deliver(id, refusing(later));
      const { status, next_try_at, failure, sealed } = await rowOf(id);
      expect([status, next_try_at, failure]).toEqual(['WAITING', new Date(now + pause), '451 4.7.1']);
      expect(sealed).not.toBeNull();
      now += pause - 1;
      const before = await rowOf(id);
      await deliver(id);
      expect(await rowOf(id)).toEqual(before);
      now += 1;
    }
    await deliver(id, refusing(later));
    expect(await rowOf(id)).toEqual(settled('GAVE_UP', 8, '451 4.7.1'));
    now += CLAIM_MS * 100;
    await deliver(id);
    expect(sent).toEqual([]);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toContain('given up');
    expect(lines.join('')).not.toMatch(/reader@|SSSS|Survei/);
  });

  it('goes out under the same Message-ID at a later try', async () => {
    const id = await write();
    await deliver(id, refusing(later));
    const { message_id: first } = await rowOf(id);
    now += minutes(1);
    await deliver(id, room({ mailer: { ...room().mailer, domain: 'other.example.test' } }));
    expect(sent.map(({ messageId }) => messageId)).toEqual([first]);
    expect(await rowOf(id)).toEqual(settled('SENT', 2));
  });

  it('is given up at once when it was refused for good', async () => {
    const id = await write();
    await deliver(
      id,
      refusing(() => new MailRefused('550 5.1.1', true)),
    );
    expect(await rowOf(id)).toEqual(settled('GAVE_UP', 1, '550 5.1.1'));
  });

  it('is not tried for longer than it is of use', async () => {
    const [soon, late] = [
      await write({ usefulUntil: new Date(now + minutes(5)) }),
      await write({ usefulUntil: new Date(now + minutes(5)) }),
    ];
    await deliver(soon, refusing(later));
    now += minutes(1);
    await deliver(soon, refusing(later));
    expect(await rowOf(soon)).toEqual(settled('GAVE_UP', 2, '451 4.7.1'));
    now += minutes(4);
    await deliver(late);
    expect(await rowOf(late)).toEqual(settled('GAVE_UP', 1, 'EXPIRED'));
    expect(sent).toEqual([]);
  });

  it('waits where it cannot be read or its template is not known yet, and says so without what it holds', async () => {
    const id = await write();
    await deliver(id, room({ seal: createSeal(Buffer.from('another secret')) }));
    now += minutes(1);
    await deliver(id, room({ templates: new Map() }));
    expect(await rowOf(id)).toMatchObject({ status: 'WAITING', failure: 'UNWRITABLE', attempts: 2 });
    now += minutes(5);
    await deliver(id);
    expect(sent).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/reader@|SSSS|Survei/);
  });

  it.each([true, false])(
    'is taken over when its worker died; one that comes back decides nothing (%s)',
    async (permanent) => {
      const id = await write();
      let fail: (error: Error) => void = () => undefined;
      const hung = deliver(
        id,
        room({
          mailer: {
            ...room().mailer,
            send: () =>
              new Promise((_resolve, reject) => {
                fail = reject;
              }),
          },
        }),
      );
      await until('it was claimed', async () => (await rowOf(id)).attempts === 1);
      now += CLAIM_MS - 1;
      await deliver(id);
      expect(sent).toEqual([]);
      now += 1;
      await deliver(id, refusing(later));
      const before = await rowOf(id);
      fail(new MailRefused('550 5.1.1', permanent));
      await hung;
      expect(await rowOf(id)).toEqual(before);
      expect(before).toMatchObject({ status: 'WAITING', attempts: 2 });
    },
  );

  it('that kills every worker is given up, too', async () => {
    const id = await write();
    await gateway.system.query('update letter set attempts = 8 where id = $1', [id]);
    await deliver(id);
    expect(await rowOf(id)).toEqual(settled('GAVE_UP', 9, 'INTERRUPTED'));
    expect(sent).toEqual([]);
  });

  it('is withdrawn with the others about the same thing, and only while it waits', async () => {
    const subjectId = randomUUID();
    const [gone, first, other] = [await write({ subjectId }), await write({ subjectId }), await write()];
    await deliver(gone);
    await gateway.transaction(institution.id, ({ query }) =>
      withdrawLetters({ institutionId: institution.id, now: clock.now(), query }, subjectId),
    );
    await deliver(first);
    expect([(await rowOf(gone)).status, (await rowOf(other)).status]).toEqual(['SENT', 'WAITING']);
    expect(await rowOf(first)).toEqual({ ...settled('WITHDRAWN', 0), message_id: null });
    expect(sent).toHaveLength(1);
  });

  it('cannot be settled with its secret still there', async () => {
    const id = await write();
    for (const change of ["status = 'SENT'", 'sealed = null', "status = 'SENT', sealed = null"])
      await expect(gateway.system.query(`update letter set ${change} where id = '${id}'`)).rejects.toMatchObject({
        constraint: 'letter_secret',
      });
  });
});

describe('over SMTP', () => {
  const through = async (script: Parameters<typeof startSmtp>[0]) => {
    const server = await startSmtp(script);
    servers.push(server);
    const sender = { name: 'Mitra', address: 'mitra@example.test', domain: 'example.test' };
    return { server, by: room({ mailer: new SmtpMailer(server.url, sender) }) };
  };

  it('a recipient who is greylisted gets the letter at the next try', async () => {
    const { server, by } = await through({ RCPT: ['451 4.7.1 later'] });
    const id = await write();
    await deliver(id, by);
    expect(server.messages).toEqual([]);
    now += minutes(1);
    await deliver(id, by);
    expect(server.messages).toHaveLength(1);
    expect(await rowOf(id)).toEqual(settled('SENT', 2));
  });

  it('a recipient who is refused is shown with the reply code', async () => {
    const { by } = await through({ RCPT: ['550 5.1.1 unknown'] });
    const id = await write();
    await deliver(id, by);
    expect(await rowOf(id)).toEqual(settled('GAVE_UP', 1, '550 5.1.1'));
  });

  it('a line cut after the text costs a second copy, which bears the same Message-ID', async () => {
    const { server, by } = await through({ END: [null] });
    const id = await write();
    await deliver(id, by);
    expect(await rowOf(id)).toMatchObject({ status: 'WAITING', failure: 'ECONNECTION' });
    now += minutes(1);
    await deliver(id, by);
    expect(await rowOf(id)).toEqual(settled('SENT', 2));
    const found = server.messages.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1]?.trim());
    expect(found).toEqual([`<${id}@example.test>`, `<${id}@example.test>`]);
  });
});

describe('the queue', () => {
  const work = async (by = room()) => {
    const jobs = await startJobs({ connectionString: url, log: silent, ...letterJobs(new Postman(by)) });
    started.push(jobs);
    return jobs;
  };
  const isSettled = (id: string, status: string) => async () => (await rowOf(id)).status === status;

  it('sends a letter after the commit, once, however many processes there are', async () => {
    await Promise.all([work(), work(), work()]);
    const written = await Promise.all(Array.from({ length: 30 }, () => write()));
    await until('all are sent', async () => sent.length >= 30);
    await until('the queue is empty', async () => (await queued()) === 0);
    expect(sent.map(({ messageId }) => messageId).sort()).toEqual(written.map((id) => `<${id}@example.test>`).sort());
  });

  it('is not held up by a mail server that says nothing, and letters wait for it one at a time', async () => {
    const others: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = 0;
    const send = async (mail: Mail) => {
      begun += 1;
      await gate;
      sent.push(mail);
    };
    const postman = new Postman(room({ mailer: { ...room().mailer, send } }));
    const tasks = { ...letterJobs(postman).tasks, other: async () => void others.push('done') };
    const jobs = await startJobs({ connectionString: url, log: silent, tasks, concurrency: 2 });
    started.push(jobs);
    for (let count = 0; count < 5; count += 1) await write();
    await until('the first is under way', () => begun === 1);
    for (let count = 0; count < 5; count += 1)
      await gateway.transaction(institution.id, (transaction) =>
        enqueueJob(transaction, { task: 'other', payload: {} }),
      );
    await until('the others are done', () => others.length === 5);
    expect([begun, sent.length]).toEqual([1, 0]);
    release();
    await until('all are sent', () => sent.length === 5);
  });

  it('lets no campaign stand before a letter of another kind or institution', async () => {
    const second = letterTemplate({ ...template, code: 'OTHER' });
    const both = new Map<string, LetterTemplate>([...templates, [second.code, second]]);
    const neighbour = await layInstitution(gateway);
    for (let count = 0; count < 40; count += 1) await write({ to: `campaign${count}@example.test` });
    now += 1;
    await write({ to: 'other@example.test', template: second });
    await write({ to: 'neighbour@example.test' }, neighbour);
    await new Postman(room({ templates: both })).deliverDue();
    expect(sent).toHaveLength(42);
    expect(
      sent
        .slice(0, 3)
        .map(({ to }) => to.replace(/\d.*/, ''))
        .sort(),
    ).toEqual(['campaign', 'neighbour@example.test', 'other@example.test']);
  });

  it('begins no letter once it is to stop, and loses none', async () => {
    const postman: Postman = new Postman(
      room({
        mailer: {
          ...room().mailer,
          send: async (mail) => {
            sent.push(mail);
            postman.stop();
          },
        },
      }),
    );
    for (let count = 0; count < 3; count += 1) await write();
    await postman.deliverDue();
    expect(sent).toHaveLength(1);
    await new Postman(room()).deliverDue();
    expect(sent).toHaveLength(3);
  });

  it('takes up what is due by the given clock and what a crash left behind, at each round', async () => {
    const id = await write();
    await deliver(
      id,
      refusing(() => new MailRefused('ECONNECTION', false)),
    );
    await asOwner(url, (client) => client.query('delete from graphile_worker._private_jobs'));
    const jobs = await work();
    await jobs.round();
    expect(sent).toHaveLength(0);
    now += minutes(1);
    await jobs.round();
    await until('it is sent', isSettled(id, 'SENT'));
    expect(sent).toHaveLength(1);
  });
});

describe('what became of a letter', () => {
  it('is kept for thirty days, and what waits for as long as it waits', async () => {
    const [old, young, waiting] = [await write(), await write(), await write()];
    for (const id of [old, young]) await deliver(id);
    const age = (id: string, days: number) =>
      gateway.system.query(`update letter set settled_at = now() - make_interval(days => $2) where id = $1`, [
        id,
        days,
      ]);
    await age(old, 31);
    await age(young, 29);
    await gateway.system.query(`update letter set queued_at = now() - interval '1 year' where id = $1`, [waiting]);
    expect(await sweepExpired(gateway, { now: () => new Date() })).toBe(1);
    const left = await gateway.system.query<{ id: string }>('select id from letter order by id');
    expect(left.map((row) => row.id)).toEqual([young, waiting].sort());
  });
});
