import { conditionWords, lower } from '../../engines/workflow/chart/condition.js';
import { itemWords, listed } from '../../engines/workflow/chart/words.js';
import type { Route } from '../../engines/workflow/definition.js';
import { phrases } from './procedure-text-effects.js';
import { inFull, type Speaker, sentenceOf } from './procedure-text-names.js';

/** Where an action leads, one sentence a way. */
export function routeSentences(with_: Speaker, routes: readonly Route[]): string[] {
  const { definition, locale, say } = with_;
  return routes.map((route, index) => {
    const when = route.when
      ? say(
          `apabila ${conditionWords(definition, route.when, 'id')}, `,
          `if ${conditionWords(definition, route.when, 'en')}, `,
        )
      : index > 0
        ? say('selain itu, ', 'otherwise, ')
        : '';
    const also = phrases(with_, route.effects ?? []);
    const besides =
      also.length === 0 ? '' : say(`, serta ${listed(also, 'id', 'and')}`, `, and ${listed(also, 'en', 'and')}`);
    const outcome = definition.outcomes.find((one) => one.id === route.outcome)?.title[locale];
    const onward = route.to
      ? say(`dilanjutkan dengan ${targets(with_, route.to)}`, `the case goes on with ${targets(with_, route.to)}`)
      : outcome !== undefined
        ? say(`tercapai hasil akhir “${outcome}”`, `the case ends as “${outcome}”`)
        : say('langkah ini tetap terbuka', 'the step stays open');
    return sentenceOf(`${when}${onward}${besides}`);
  });
}

/** "menyusun konsep (butir 9)"; several at once are parallel. */
export function targets(with_: Speaker, steps: readonly string[]): string {
  const named = steps.map((id) => {
    const step = with_.definition.steps.find((one) => one.id === id);
    const title = inFull(with_, step?.title[with_.locale] ?? id);
    return step
      ? `${startsWithPost(with_, title) ? title : lower(title)} (${itemWords(step.source.item)[with_.locale]})`
      : title;
  });
  const together = listed(named, with_.locale, 'and');
  return steps.length > 1 ? with_.say(`${together} secara sejajar`, `${together} in parallel`) : together;
}
const startsWithPost = ({ definition, locale }: Speaker, words: string): boolean =>
  definition.positions.some((one) => words.split(' ')[0] === one.title[locale].split(' ')[0]);
