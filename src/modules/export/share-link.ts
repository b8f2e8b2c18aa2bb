import type { Gateway } from '../../platform/database/gateway.js';
import type { Seal } from '../../platform/mail/seal.js';
import { hashToken } from '../identity/token.js';
import type { ExportContent } from './export-ask.js';
import type { ShareChart, ShareFormat } from './share.rules.js';
import type { Picture } from './share-picture.js';

/** The token in a share's address, made from its id: shown again to whoever may see the share, kept as a hash only. */
export const shareToken = (seal: Seal, shareId: string): string => seal.derive('survey share', shareId);

export const SHARES_PATH = '/shares';

/** A share as its address finds it, whatever became of it. */
export interface FoundShare {
  readonly institutionId: string;
  readonly campaignId: string;
  readonly format: ShareFormat;
  readonly content: ExportContent | null;
  readonly chart: ShareChart | null;
  readonly question: string | null;
  readonly language: 'id' | 'en';
  readonly expiresAt: Date;
  readonly revoked: boolean;
  /** Of an IDENTIFIED campaign: the figures as they were when it was made. */
  readonly frozen: Picture | null;
}

const sql = `
  select s."institution_id" as "institutionId", s."campaign_id" as "campaignId", s."format", s."content", s."chart",
    s."question", s."language", s."expires_at" as "expiresAt", s."revoked_at" is not null as "revoked",
    s."frozen"
  from "survey_share" s join "institution" i on i."id" = s."institution_id" and (not i."demo" or $2)
  where s."token_hash" = $1`;

/** Whose it is, only the token says, so it is looked up in the engine room, by its hash alone. */
export async function findShare(gateway: Gateway, token: string, demoMode: boolean): Promise<FoundShare | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const [row] = await gateway.system.query<Omit<FoundShare, 'expiresAt'> & { expiresAt: string | Date }>(sql, [
    hashToken(token),
    demoMode,
  ]);
  return row ? { ...row, expiresAt: new Date(row.expiresAt) } : null;
}
