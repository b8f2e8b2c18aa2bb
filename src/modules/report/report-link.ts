import type { Gateway } from '../../platform/database/gateway.js';
import type { Seal } from '../../platform/mail/seal.js';
import { hashToken } from '../identity/token.js';

/** The token in an assessor's address, made from the link's id: shown again to whoever may see it, kept as a hash only. */
export const linkToken = (seal: Seal, linkId: string): string => seal.derive('report link', linkId);

export const REPORT_LINKS_PATH = '/reports';
export const MOST_LINKS = 50;
export const MOST_DAYS = 366;

/** A link as its address finds it, whatever became of it. */
export interface FoundLink {
  readonly institutionId: string;
  readonly keptReportId: string;
  readonly language: 'id' | 'en';
  readonly expiresAt: Date;
  readonly revoked: boolean;
}

const sql = `select l."institution_id" as "institutionId", l."kept_report_id" as "keptReportId", l."language",
    l."expires_at" as "expiresAt", l."revoked_at" is not null as "revoked"
  from "report_link" l join "institution" i on i."id" = l."institution_id" and (not i."demo" or $2)
  where l."token_hash" = $1`;

/** Whose it is, only the token says, so it is looked up in the engine room, by its hash alone. */
export async function findLink(gateway: Gateway, token: string, demoMode: boolean): Promise<FoundLink | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const [row] = await gateway.system.query<Omit<FoundLink, 'expiresAt'> & { expiresAt: string | Date }>(sql, [
    hashToken(token),
    demoMode,
  ]);
  return row ? { ...row, expiresAt: new Date(row.expiresAt) } : null;
}
