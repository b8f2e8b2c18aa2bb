import type { Problem } from '../kernel/problem.js';
import { institutionCreate } from '../modules/identity/institution-create.js';
import { INVITATION_DAYS, linkOf } from '../modules/identity/letters.js';
import { systemClock } from '../platform/clock/clock.js';
import { createIds } from '../platform/clock/ids.js';
import { Gateway } from '../platform/database/gateway.js';
import { openDatabase, placesOf, prepareDatabase } from './database.js';
import { configFrom, exitCodes, Failure } from './failure.js';
import { live } from './live.js';

export interface InstitutionOptions {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly country: string;
  readonly timeZone: string;
  readonly adminEmail: string;
  readonly adminName: string;
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
};

/** Creates an institution and prints the invitation of its first administrator: the one secret, shown once. */
export const addInstitution = (env: NodeJS.ProcessEnv, options: InstitutionOptions): Promise<number> =>
  live(async (life) => {
    const config = configFrom(env);
    const database = await openDatabase(config, await placesOf(config), () => undefined);
    life.own(() => database.close());
    await prepareDatabase(database.connectionString);
    const gateway = new Gateway({ connectionString: database.connectionString });
    life.own(() => gateway.close());
    const created = await institutionCreate(
      { gateway, clock: systemClock, ids: createIds(systemClock) },
      {
        code: options.code,
        name: { id: options.nameId, en: options.nameEn },
        country: options.country,
        timeZone: options.timeZone,
        administrator: { email: options.adminEmail, name: options.adminName },
      },
    );
    if (!created.ok) throw refused(created.error);
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

const refused = (problems: readonly Problem[]): Failure =>
  new Failure(
    exitCodes.usage,
    problems.map((one) => `${optionOf[one.path.join('.')] ?? one.path.join('.')}: ${one.message.en}`).join('\n'),
    'Nothing was created.',
  );
