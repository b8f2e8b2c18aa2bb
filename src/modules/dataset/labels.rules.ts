import { listsInIndonesian } from './indonesian-lists.js';
import { columnsInIndonesian } from './indonesian-words.js';

/** `attainmentPercent` → `Attainment percent`. */
const inEnglish = (name: string): string => {
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

export interface Label {
  readonly id: string | null;
  readonly en: string;
}

export const listLabel = (name: string): Label => ({ id: listsInIndonesian[name] ?? null, en: inEnglish(name) });

/** What stands over a column for people: its words in English, and in Indonesian where the house knows them all. */
export function labelOf(path: readonly string[], language: string | null): Label {
  const names = language === null ? path : path.slice(0, -1);
  const behind = language === null ? '' : ` (${language})`;
  const known = names.map((name) => columnsInIndonesian[name]);
  return {
    id: known.every((word) => word !== undefined) ? `${known.join(' · ')}${behind}` : null,
    en: `${names.map(inEnglish).join(' · ')}${behind}`,
  };
}
