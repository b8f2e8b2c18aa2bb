import type { Problem } from '../../kernel/problem.js';
import { openLink } from '../response/link-open.js';
import { surveyResponseWithdraw } from '../response/survey-response-withdraw.js';
import { frameWords as words } from './frame-words.js';
import type { Sent } from './sent.js';
import { messagePage } from './state-page.js';
import { type Answered, type Asking, isTooMany, refusedPage, type Visit, visitOf } from './visit.js';
import { withdrawPage } from './withdraw-page.js';

/** Whether the link itself leads to what was answered by it. */
const isByLink = ({ kind, state, campaign }: Visit['link']): boolean =>
  kind === 'PERSONAL' && campaign.mode !== 'ANONYMOUS' && state !== 'REVOKED' && state !== 'REPLACED';

export async function showWithdraw(asking: Asking): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const { frame, link } = visitOf(asking, opened.value);
  return {
    status: 200,
    page: withdrawPage(frame, { byLink: isByLink(link), isOpen: link.kind === 'OPEN', code: '', faults: {} }),
  };
}

/** Takes answers back, by the link where it leads to them, else by the receipt. */
export async function takeBack(asking: Asking, sent: Sent): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const { frame, link } = visitOf(asking, opened.value);
  const byLink = isByLink(link);
  const code = byLink ? '' : sent.one('code').trim();
  const isSure = sent.one('sure') === '1';
  if (sent.one('_do') !== 'withdraw' || sent.unread().length > 0)
    return { status: 400, page: messagePage(frame, words.unread, words.unreadSays) };
  const form = (faults: Parameters<typeof withdrawPage>[1]['faults']): Answered => ({
    status: 422,
    page: withdrawPage(frame, { byLink, isOpen: link.kind === 'OPEN', code, faults }),
  });
  const isMissing = !byLink && code === '';
  if (!isSure || isMissing)
    return form({
      ...(isMissing ? { code: words.withdrawNeedsCode } : {}),
      ...(isSure ? {} : { sure: words.withdrawMustSure }),
    });
  const taken = await surveyResponseWithdraw(asking.house, byLink ? { token: asking.token } : { receipt: code });
  if (taken.ok) return { status: 200, page: messagePage(frame, words.withdrawn, words.withdrawnSays) };
  return refusal(frame, taken.error, form);
}

function refusal(
  frame: Visit['frame'],
  problems: readonly Problem[],
  form: (faults: Parameters<typeof withdrawPage>[1]['faults']) => Answered,
): Answered {
  const [problem] = problems;
  if (!problem) throw new Error('refused without a reason');
  if (isTooMany(problem)) return { status: 429, page: messagePage(frame, words.tooMany, problem.message) };
  if (problem.path.includes('receipt')) return form({ code: problem.message });
  return { status: 404, page: messagePage(frame, words.nothingThere, problem.message) };
}
