import type { Problem } from '../kernel/problem.js';
import { aheadIn } from '../modules/demo/demo-house.js';
import { institutionCreate } from '../modules/identity/institution-create.js';
import { institutionReplyTo } from '../modules/identity/institution-reply-to.js';
import { INVITATION_DAYS, linkOf } from '../modules/identity/letters.js';
import { createIds } from '../platform/clock/ids.js';
import { MovingClock } from '../platform/clock/moving-clock.js';
import { Gateway } from '../platform/database/gateway.js';
import type { ServerConfig } from '../server/config.js';
import { assertLaid, environmentOf, openDatabase, placesOf, prepareDatabase } from './database.js';
import { configFrom, exitCodes, Failure } from './failure.js';
import { type Life, live } from './live.js';

export interface InstitutionOptions {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly country: string;
  readonly timeZone: string;
  readonly adminEmail: string;
  readonly adminName: string;
  /** In the demo's data, for as long as those last. */
  readonly demo?: boolean;
  readonly json?: boolean;
}

const optionOf: Readonly<Record<string, string>> = {
  code: '--code',
  'name.id': '--name-id',
  'name.en': '--name-en',
  country: '--country',
  timeZone: '--time-zone',
  'administrator.email': '--admin-email',
  'administrator.name': '--admin-name',
  address: '--address',
};

/** Creates an institution and prints the invitation of its first administrator: the one secret, shown once. */
export const addInstitution = (env: NodeJS.ProcessEnv, options: InstitutionOptions): Promise<number> =>
  live(async (life) => {
    const config = configFrom(environmentOf(env, options.demo));
    // A demo that is not told yet would begin anew, and take the institution with it.
    if (options.demo) await assertLaid(await placesOf(config), true);
    const gateway = await openGateway(life, config);
    const clock = new MovingClock();
    if (options.demo) clock.moveTo(await aheadIn(gateway.system));
    const created = await institutionCreate(
      { gateway, clock, ids: createIds(clock) },
      {
        code: options.code,
        name: { id: options.nameId, en: options.nameEn },
        country: options.country,
        timeZone: options.timeZone,
        demo: options.demo ?? false,
        administrator: { email: options.adminEmail, name: options.adminName },
      },
    );
    if (!created.ok) throw refused(created.error, 'Nothing was created.');
    const token = created.value.invitationToken;
    const link = linkOf(config.publicUrl, 'invitation', token);
    if (options.json) process.stdout.write(`${JSON.stringify({ code: options.code, invitationToken: token, link })}\n`);
    else process.stdout.write(invitation(options.code, token, link));
  });

const invitation = (code: string, token: string, link: string | null): string => `Institution ${code} is created.

Invitation of its administrator, good once, for ${INVITATION_DAYS} days:
  ${link ?? token}

${link === null ? 'PUBLIC_URL is not set, so there is no link; the' : 'The'} mutation that accepts it:
  mutation { invitationAccept(input: { token: "${token}", password: "…" }) { institution { code } userErrors { message } } }
Then sessionOpen(input: { email, password }) gives a session token.
`;

/** Says where answers to an institution's letters go, or that they go to the sender's address again. */
export const setReplyTo = (
  env: NodeJS.ProcessEnv,
  options: { readonly code: string; readonly address?: string },
): Promise<number> =>
  live(async (life) => {
    const gateway = await openGateway(life, configFrom(env));
    const address = options.address ?? null;
    const set = await institutionReplyTo(gateway, { code: options.code, address });
    if (!set.ok) throw refused(set.error, 'Nothing was changed.');
    process.stdout.write(
      `Answers to letters of ${options.code} go to ${address ?? 'the sender’s address (MAIL_FROM)'}.\n`,
    );
  });

/** The database of this deployment, brought up to date. */
export async function openGateway(life: Life, config: ServerConfig): Promise<Gateway> {
  const database = await openDatabase(config, await placesOf(config), () => undefined);
  life.own(() => database.close());
  await prepareDatabase(database.connectionString);
  const gateway = new Gateway({ connectionString: database.connectionString });
  life.own(() => gateway.close());
  return gateway;
}

const refused = (problems: readonly Problem[], outcome: string): Failure =>
  new Failure(
    exitCodes.usage,
    problems.map((one) => `${optionOf[one.path.join('.')] ?? one.path.join('.')}: ${one.message.en}`).join('\n'),
    outcome,
  );
