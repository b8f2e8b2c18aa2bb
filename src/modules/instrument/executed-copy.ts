import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Gateway } from '../../platform/database/gateway.js';
import type { Block, Paper } from '../../platform/paper/paper.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { auditPage } from './audit-page.js';
import { type Audit, readAudit } from './audit-read.js';
import { notComposed, notFinal } from './instrument.problems.js';
import { daysOf, withDays } from './instrument-dates.js';
import { numberLine } from './instrument-paper.js';
import { paperKept } from './kept-paper.js';
import { signedPlaces } from './signed-places.js';
import { sourcesToConfirm, warningOf } from './unconfirmed.rules.js';

export interface ExecutedCopy {
  readonly paper: Paper;
  /** Without its ending. */
  readonly fileName: string;
}

/**
 * The final text of a composed instrument with its number, the days handed in since, who signed and, at the end, who gave what on which bytes. A paper of its
 * own: the version that was signed is never touched.
 */
export async function executedCopy(
  gateway: Gateway,
  actor: Actor,
  documentId: string,
): Promise<Result<ExecutedCopy, Problem[]>> {
  const audit = await readAudit(gateway, actor, documentId);
  if (!audit) return fail([notFound('document')]);
  const { document } = audit;
  if (document.frozenAt === null) return fail([notFinal]);
  if (document.composition === null) return fail([notComposed]);
  const paper = paperOf(audit, paperKept(document.composition.paper));
  return ok({ paper, fileName: `${document.fileName.replace(/\.[^.]*$/, '')}-executed` });
}

function paperOf(audit: Audit, composed: Paper): Paper {
  const { definition, state, document, slots, factsWhenFinal } = audit;
  const days = daysOf(definition, document.kind, factsWhenFinal);
  const dots = canonicalJson(numberLine(null));
  const places = signedPlaces(definition, slots, document.timeZone);
  const standing = (block: Block): Block => {
    if (block.is === 'signatures' && places.length > 0) return { ...block, places };
    return isDots(block) ? numberLine(document.number) : withDays(block, days);
  };
  const isDots = (block: Block): boolean => block.is === 'paragraph' && canonicalJson(block) === dots;
  const [first = '', ...others] = composed.footer;
  const numbered = document.number === null ? first : `Nomor / Number: ${document.number} · ${first}`;
  return {
    ...composed,
    madeAt: latest([document.frozenAt, ...slots.map((slot) => slot.at)]) ?? composed.madeAt,
    warning: warningOf(sourcesToConfirm(definition, state)),
    footer: [numbered, ...others],
    blocks: [...composed.blocks.map(standing), ...auditPage(audit)],
  };
}

/** The same paper until something more is given. */
function latest(instants: readonly (string | null)[]): Date | null {
  const times = instants.flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
