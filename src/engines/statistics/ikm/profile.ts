import type { LocalizedText } from '../../../kernel/text.js';

/** One element (unsur) of the index. Questions name it by its code, never by their place. */
export interface IndexElement {
  readonly code: string;
  readonly title: LocalizedText;
}
/** A grade (mutu pelayanan) with its verdict (kinerja) and what it spans, as the regulation prints it. */
export interface IndexBand {
  readonly grade: string;
  readonly verdict: LocalizedText;
  /** Perception value, 1 the worst. */
  readonly perception: number;
  /** Interval value (NI), on the answers' scale. */
  readonly from: string;
  readonly to: string;
  /** Converted interval value (NIK). Only its lower end decides: the printed spans leave gaps. */
  readonly convertedFrom: string;
  readonly convertedTo: string;
}
/** How a regulation makes one number of its elements: data, so that an old series can be read by its own rule. */
export interface ScoringProfile {
  readonly code: string;
  readonly title: LocalizedText;
  /** Every element the regulation knows; a version may leave some out. */
  readonly elements: readonly IndexElement[];
  /** The answers' scale, lowest first. */
  readonly rungs: readonly number[];
  /** From index to converted index. */
  readonly factor: number;
  /** Best first. */
  readonly bands: readonly IndexBand[];
  /** What could not be read in the regulation's own text. */
  readonly remarks: readonly LocalizedText[];
}
