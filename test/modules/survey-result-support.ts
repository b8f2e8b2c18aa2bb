import type { SurveyResultQuery } from '../generated/operations.js';

type Payload = NonNullable<SurveyResultQuery['surveyResult']>;
export type Result = NonNullable<Payload['result']>;
type Question = Result['questions'][number];
type Figure = { readonly value: number | null; readonly absent: string | null };

/** A figure as its value, or why there is none. */
export const fig = ({ value, absent }: Figure) => value ?? absent;
export const span = ({ lower, upper, absent }: { lower: number | null; upper: number | null; absent: string | null }) =>
  absent ?? [lower, upper];

type Of<N extends Question['__typename']> = Extract<Question, { __typename: N }>;
type Scale = Of<'SurveyScaleResult'>['figures'];
type Choices = Of<'SurveyChoiceResult'>['choice'];

export const counts = (scale: Scale) => Object.fromEntries(scale.distribution.map((one) => [one.value, one.count]));
export const scale = (one: Scale) => ({
  n: one.n,
  counts: counts(one),
  mean: fig(one.mean),
  median: fig(one.median),
  sd: fig(one.standardDeviation),
  interval: span(one.interval),
});
export const choices = (one: Choices) => ({
  n: one.n,
  mentions: one.mentions,
  counts: Object.fromEntries(one.choices.map((choice) => [choice.code, choice.count])),
  percents: one.choices.map((choice) => [fig(choice.percentOfRespondents), fig(choice.percentOfMentions)]),
});

/** Answered, not applicable, skipped, hidden, not asked, not reached; and what they add up to. */
export const bases = (one: Question) =>
  one.bases && [
    one.bases.answered,
    one.bases.notApplicable,
    one.bases.skipped,
    one.bases.hidden,
    one.bases.notAsked,
    one.bases.notReached,
    one.bases.responses,
  ];

/** One question's figures in short, all of them. */
export function short(one: Question): object {
  switch (one.__typename) {
    case 'SurveyScaleResult':
      return {
        ...scale(one.figures),
        boxes: one.boxes.map((box) => [box.side, box.values, box.count, fig(box.percent), span(box.interval)]),
        ...(one.csat && { csat: [one.csat.count, fig(one.csat.percent), span(one.csat.interval)] }),
        ...(one.nps && {
          nps: {
            groups: [one.nps.promoters, one.nps.passives, one.nps.detractors].map((group) => [
              group.count,
              fig(group.percent),
            ]),
            score: fig(one.nps.score),
            margin: fig(one.nps.marginOfError),
            interval: span(one.nps.interval),
          },
        }),
        ...(one.ces && { ces: [fig(one.ces.mean), one.ces.easy.count, fig(one.ces.easy.percent)] }),
      };
    case 'SurveyChoiceResult':
      return choices(one.choice);
    case 'SurveyMatrixResult':
      return Object.fromEntries(one.rows.map((row) => [row.code, choices(row.figures)]));
    case 'SurveyRankingResult':
      return Object.fromEntries(one.choices.map((choice) => [choice.code, fig(choice.figures.mean)]));
    case 'SurveyPairResult':
      return {
        n: one.n,
        only: [one.onlyExpectation, one.onlyExperience],
        means: [fig(one.expectation), fig(one.experience)],
        gap: fig(one.gap),
        interval: span(one.interval),
        quadrant: one.quadrant,
      };
    case 'SurveyNumberResult':
      return scale(one.amounts);
    case 'SurveyWordsResult':
      return { n: one.n, readable: one.readable, texts: one.texts.nodes };
    case 'SurveyCountResult':
      return { n: one.n, entries: one.entries };
  }
}

export const question = (result: Result, key: string): Question => {
  const found = result.questions.find((one) => one.key === key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};
export const shortOf = (result: Result, key: string) => short(question(result, key));
