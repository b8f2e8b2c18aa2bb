import { cut } from '../../kernel/text.js';
import type { Note } from './fault.js';

/** What a renderer may let stand of an author's markup; everything else is refused at publish. */
export const allowedTags = ['a', 'b', 'br', 'em', 'i', 'li', 'ol', 'p', 'strong', 'ul'] as const;

const allowed: ReadonlySet<string> = new Set(allowedTags);

/** Notes markup beyond the small list: other tags, attributes other than an https link, comments. */
export function noteMarkup(value: string, path: readonly string[], note: Note): void {
  const found = refusedMarkup(value);
  if (found !== null)
    note(
      'MARKUP_REFUSED',
      path,
      `"${found}" is not allowed here. Allowed: ${allowedTags.join(', ')}, and href with https.`,
      `"${found}" tidak diperbolehkan di sini. Yang boleh: ${allowedTags.join(', ')}, dan href dengan https.`,
    );
}

/** The first piece of markup that is not allowed; null when there is none. "<" before a space or digit is a text. */
export function refusedMarkup(value: string): string | null {
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
    if (!/[A-Za-z/!?]/.test(value[at + 1] ?? '')) continue;
    const end = value.indexOf('>', at);
    const tag = end < 0 ? value.slice(at) : value.slice(at, end + 1);
    if (end < 0 || !isAllowed(tag)) return cut(tag, 40);
  }
  return null;
}

function isAllowed(tag: string): boolean {
  const bare = /^<\/?([a-z]{1,6}) ?\/?>$/.exec(tag.toLowerCase());
  if (bare) return allowed.has(bare[1] ?? '');
  return /^<a href="https:\/\/[^\s"'<>{}]{1,500}">$/i.test(tag);
}
