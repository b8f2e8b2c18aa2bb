import type { QuestionKind, ScaleStep } from '../../engines/questionnaire/model.js';
import type { Texts } from '../../engines/questionnaire/texts.js';
import type { AlphaFigures } from '../../engines/statistics/alpha.js';
import type { BoxShare } from '../../engines/statistics/box.js';
import type { EffortFigures } from '../../engines/statistics/ces.js';
import type { ChoiceFigures } from '../../engines/statistics/choices.js';
import type { Bases } from '../../engines/statistics/counts.js';
import type { GapFigures } from '../../engines/statistics/gap.js';
import type { ScoringProfile } from '../../engines/statistics/ikm/profile.js';
import type { IndexFigures } from '../../engines/statistics/ikm/satisfaction-index.js';
import type { PromoterFigures } from '../../engines/statistics/nps.js';
import type { Quadrant } from '../../engines/statistics/quadrant.js';
import type { ResponseRate } from '../../engines/statistics/response-rate.js';
import type { ScaleFigures } from '../../engines/statistics/scale.js';
import type { SurveyMode } from '../survey/mode-notice.js';

/** Which responses are counted: all conditions hold. Row ids, not global ones. */
export interface ResultFilter {
  readonly version?: number | null;
  readonly segment?: string | null;
  /** IDENTIFIED mode only, as all that follow. */
  readonly partnerId?: string | null;
  readonly language?: string | null;
  readonly channel?: string | null;
  /** Days in the institution's zone: from and including, before and excluding. */
  readonly from?: string | null;
  readonly before?: string | null;
}

/** Up to when responses are counted; now when neither is given. */
export interface ResultMoment {
  /** IDENTIFIED mode: submitted until then. */
  readonly asOf?: Date | null;
  /** IDENTIFIED mode: up to and including this response, in the order they came; `at` to the microsecond. */
  readonly upTo?: { readonly at: string; readonly id: string } | null;
  /** The stepped modes: let out with this step or before. */
  readonly step?: number | null;
}

export interface ResultVersion {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  /** Responses to it among those counted; null where it would tell on few. */
  readonly responses: number | null;
}

/** What every question's result has. */
export interface QuestionResultBase {
  /** The question's name; `group.name` in a group. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly titles: Texts;
  /** Numbers of the versions that asked it. */
  readonly versions: readonly number[];
  /** What became of it in every response; null within a repeating group, where entries are counted. */
  readonly bases: Bases | null;
  /** The index or construct it measures, and the element in it. */
  readonly index: string | null;
  readonly element: string | null;
  /** The step its figures are of; 0: none is told yet; null in IDENTIFIED mode. */
  readonly step: number | null;
}
export interface TitledChoices {
  readonly figures: ChoiceFigures;
  readonly choiceTitles: ReadonlyMap<string, Texts>;
}
export type QuestionResult = QuestionResultBase &
  (
    | {
        readonly is: 'SCALE';
        readonly steps: readonly ScaleStep[];
        readonly figures: ScaleFigures;
        /** The best rung and the best two, the worst likewise, where the scale has more than two. */
        readonly boxes: readonly BoxShare[];
        readonly csat: BoxShare | null;
        readonly nps: PromoterFigures | null;
        readonly ces: EffortFigures | null;
      }
    | ({ readonly is: 'CHOICES'; readonly allowed: 'ONE' | 'SEVERAL' } & TitledChoices)
    | {
        readonly is: 'MATRIX';
        readonly rows: readonly ({ readonly code: string; readonly rowTitles: Texts } & TitledChoices)[];
      }
    | {
        readonly is: 'RANKING';
        readonly places: readonly { readonly code: string; readonly titles: Texts; readonly figures: ScaleFigures }[];
      }
    | {
        readonly is: 'PAIR';
        readonly steps: readonly ScaleStep[];
        readonly figures: GapFigures;
        readonly quadrant: Quadrant | null;
      }
    | { readonly is: 'NUMBER'; readonly figures: ScaleFigures; readonly unit: Texts }
    /** Words: how many there are and how many of them may be read (see texts.ts). */
    | { readonly is: 'WORDS'; readonly n: number; readonly readable: number }
    /** Dates, files, groups: how many answered; for a group and files, how many entries. */
    | { readonly is: 'COUNT'; readonly n: number; readonly entries: number | null }
  );

export interface AlphaResult {
  readonly construct: string;
  /** Numbers of the versions that have just these items. */
  readonly versions: readonly number[];
  readonly figures: AlphaFigures;
}

/** All figures of one campaign, as they may be shown to staff who read results. */
export interface SurveyResult {
  readonly campaign: {
    readonly id: string;
    readonly title: string;
    readonly mode: SurveyMode;
    readonly k: number;
    readonly status: string;
    readonly language: string;
    readonly ownerId: string;
    readonly questionnaireId: string;
    readonly timeZone: string;
  };
  /** When the last response that counts came; in the stepped modes the begin of the day of its step. */
  readonly asOf: Date | null;
  /** The last step that counts, and how many there are; null in IDENTIFIED mode. */
  readonly step: number | null;
  readonly filter: ResultFilter;
  readonly responses: number;
  readonly versions: readonly ResultVersion[];
  /** In the order of the campaign's version, then those that only earlier versions asked. */
  readonly questions: readonly QuestionResult[];
  /** Null when the questionnaire names no index that is known here. */
  readonly index: IndexFigures | null;
  readonly profile: ScoringProfile | null;
  /** Numbers of the versions with the same index as the campaign's; a changed one begins a new series. */
  readonly indexVersions: readonly number[];
  readonly alpha: readonly AlphaResult[];
  /** Of the whole campaign as it is now, whatever the filter; null when nobody was invited by name. */
  readonly rate: ResponseRate | null;
  /** SHA-256 of the receipt: equal figures of the same responses by the same rules have the same. */
  readonly hash: string;
  readonly receipt: string;
}
