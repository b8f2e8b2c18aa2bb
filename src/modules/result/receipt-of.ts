import { type Plain, receiptText } from '../../engines/statistics/receipt.js';
import type { SurveyResult } from './result.js';

/** Words around the figures, which may be worded anew without a figure being another. */
const words = new Set(['title', 'titles', 'rowTitles', 'choiceTitles', 'texts', 'steps', 'unit', 'verdict', 'node']);

/** Everything a result depends on, as one text: the same responses by the same rules give the same. */
export function receiptOf(result: Omit<SurveyResult, 'rate' | 'receipt' | 'hash'>, population: number | null): string {
  const { campaign, asOf, step, filter, versions, responses, questions, index, indexVersions, alpha } = result;
  return receiptText({
    asOf: step === null ? (asOf?.toISOString() ?? 'none') : `step ${step}`,
    filter: plain(filter),
    versions: versions.map(({ label }) => label),
    settings: plain({
      campaign: campaign.id,
      mode: campaign.mode,
      k: campaign.k,
      population,
      weightMode: index?.weightMode ?? null,
      profile: index?.profile ?? null,
    }),
    figures: plain({ responses, versions, questions, index, indexVersions, alpha }),
  });
}

const plain = (value: unknown): Plain =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (words.has(key) ? undefined : one))) as Plain;
