import { type LocalizedText, text } from '../../kernel/text.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { cooperationVisible } from './cooperation.policy.js';

/**
 * Says that another cooperation follows this one already; null where none does, or only ones that came to their end.
 * Which one is told to those who may see it. The predecessor's row is held by the caller.
 */
export async function followedAlready(work: Work<Actor>, predecessorId: string): Promise<LocalizedText | null> {
  const parameters = new Parameters();
  const visible = whereSql(cooperationVisible(work.actor), 'c', parameters);
  const [row] = await work.query<{ id: string; visible: boolean }>(
    `select c."id", ${visible} as "visible" from "cooperation" c
     where c."institution_id" = ${parameters.add(work.institutionId)}
       and c."predecessor_id" = ${parameters.add(predecessorId)} and c."status" <> 'CLOSED'
     order by c."id" limit 1`,
    parameters.values,
  );
  if (!row) return null;
  const which = row.visible ? ` (${globalId('coo', row.id)})` : '';
  return text(`Another cooperation follows it already${which}.`, `Sudah ada kerja sama lanjutannya${which}.`);
}
