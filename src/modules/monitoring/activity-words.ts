import type { Dharma } from '../../engines/indicator/pack.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { MeetingMode } from '../execution/meeting.rules.js';
import { modeWords } from '../execution/mode-words.js';

/** How an activity was carried out, in the words and counts of the day it was drawn. */
export interface ActivityFigures {
  readonly kind: LocalizedText;
  readonly mode: MeetingMode | null;
  readonly unit: LocalizedText | null;
  readonly dharma: Dharma | null;
  readonly participants: number | null;
  /** Files that show it, and how many of them are photographs. */
  readonly evidence: number;
  readonly photos: number;
}

const dharmaWords: Readonly<Record<Dharma, LocalizedText>> = {
  EDUCATION: text('education', 'pendidikan'),
  RESEARCH: text('research', 'penelitian'),
  COMMUNITY_SERVICE: text('community service', 'pengabdian kepada masyarakat'),
};

/** What a paper says of it. */
export const activityWords = (activity: ActivityFigures): LocalizedText[] => {
  const { kind, mode, unit, dharma, participants, evidence, photos } = activity;
  return [
    kind,
    ...(mode === null ? [] : [modeWords[mode]]),
    ...(unit === null ? [] : [unit]),
    ...(dharma === null ? [] : [dharmaWords[dharma]]),
    ...(participants === null ? [] : [text(`participants: ${participants}`, `peserta: ${participants}`)]),
    text(`evidence: ${evidence}`, `bukti: ${evidence}`),
    ...(photos === 0 ? [] : [text(`of them photographs: ${photos}`, `di antaranya foto: ${photos}`)]),
  ];
};
