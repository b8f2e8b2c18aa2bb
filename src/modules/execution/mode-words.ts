import { type LocalizedText, text } from '../../kernel/text.js';
import type { MeetingMode } from './meeting.rules.js';

/** What letters and papers say for how people come together. */
export const modeWords: Readonly<Record<MeetingMode, LocalizedText>> = {
  ONLINE: text('online', 'daring'),
  OFFLINE: text('on site', 'luring'),
  HYBRID: text('on site and online', 'bauran'),
};
