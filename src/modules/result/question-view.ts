import type { Locale } from '../../kernel/text.js';
import {
  boxView,
  cautionViews,
  effortView,
  figureView,
  intervalView,
  promotersView,
  scaleView,
  wordsIn,
} from './figure-view.js';
import type { SurveyChoiceFiguresType } from './question-result.type.js';
import type { QuestionResult, TitledChoices } from './result.js';

/** One question's figures as the contract shows them. */
export function questionView(result: QuestionResult, locale: Locale): object {
  const { key, kind, versions, bases, index, element, step } = result;
  const base = { key, kind, title: wordsIn(result.titles, locale), versions, bases, index, element, step };
  switch (result.is) {
    case 'SCALE':
      return {
        __typename: 'SurveyScaleResult',
        ...base,
        figures: scaleView(result.figures, result.steps, locale),
        boxes: result.boxes.map((box) => boxView(box, locale)),
        csat: result.csat && boxView(result.csat, locale),
        nps: result.nps && promotersView(result.nps, locale),
        ces: result.ces && effortView(result.ces, locale),
      };
    case 'CHOICES':
      return {
        __typename: 'SurveyChoiceResult',
        ...base,
        several: result.allowed === 'SEVERAL',
        figures: choicesView(result, locale),
      };
    case 'MATRIX':
      return {
        __typename: 'SurveyMatrixResult',
        ...base,
        rows: result.rows.map((row) => ({
          code: row.code,
          title: wordsIn(row.rowTitles, locale),
          bases: row.figures.bases,
          figures: choicesView(row, locale),
        })),
      };
    case 'RANKING':
      return {
        __typename: 'SurveyRankingResult',
        ...base,
        choices: result.places.map(({ code, titles, figures }) => ({
          code,
          title: wordsIn(titles, locale),
          figures: scaleView(figures, [], locale),
        })),
      };
    case 'PAIR': {
      const { figures, quadrant } = result;
      return {
        __typename: 'SurveyPairResult',
        ...base,
        n: figures.n,
        onlyExpectation: figures.onlyExpectation,
        onlyExperience: figures.onlyExperience,
        expectation: figureView(figures.expectation, locale),
        experience: figureView(figures.experience, locale),
        gap: figureView(figures.gap, locale),
        interval: intervalView(figures.interval, locale),
        quadrant,
        cautions: cautionViews(figures.cautions, locale),
      };
    }
    case 'NUMBER':
      return {
        __typename: 'SurveyNumberResult',
        ...base,
        unit: wordsIn(result.unit, locale),
        figures: scaleView(result.figures, [], locale),
      };
    case 'WORDS':
      return { __typename: 'SurveyWordsResult', ...base, n: result.n, readable: result.readable };
    case 'COUNT':
      return { __typename: 'SurveyCountResult', ...base, n: result.n, entries: result.entries };
  }
}

const choicesView = ({ figures, choiceTitles }: TitledChoices, locale: Locale): SurveyChoiceFiguresType => ({
  n: figures.n,
  mentions: figures.mentions,
  choices: figures.choices.map((choice) => ({
    code: choice.code,
    title: wordsIn(choiceTitles.get(choice.code), locale),
    count: choice.count,
    offeredTo: choice.offeredTo,
    percentOfRespondents: figureView(choice.percentOfRespondents, locale),
    percentOfMentions: figureView(choice.percentOfMentions, locale),
  })),
  cautions: cautionViews(figures.cautions, locale),
});
