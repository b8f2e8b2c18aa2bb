import { allowedTags } from '../../engines/questionnaire/markup.js';
import { inLanguage, type Texts } from '../../engines/questionnaire/texts.js';
import type { View } from '../../engines/questionnaire/view.js';
import { Html, html, type Part } from '../../kernel/html.js';

const tag = /(<\/?[a-z]{1,6}(?: href="https:\/\/[^\s"'<>{}]{1,500}")? ?\/?>)/i;
const known: ReadonlySet<string> = new Set(allowedTags);

/** A text on one line of its own or in a label: the author's markup is left out, what was answered is quoted. */
export function lineOf(texts: Texts, language: string, view: View): string {
  return piecesOf(texts, language, view)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')
    .trim();
}

/** A text with the author's few tags, closed where the author did not; quoted answers never make a tag. */
export function blockOf(texts: Texts, language: string, view: View): Html {
  const open: string[] = [];
  const parts: Part[] = [];
  for (const piece of piecesOf(texts, language, view)) {
    if (typeof piece === 'string') parts.push(piece);
    else parts.push(...marked(piece, open));
  }
  return html`${parts}${open.reverse().map((name) => new Html(`</${name}>`))}`;
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly href: string | null;
}

function piecesOf(texts: Texts, language: string, view: View): (string | Tag)[] {
  const source = inLanguage(texts, language) ?? '';
  return source.split(tag).map((piece, index) => {
    const found = index % 2 === 1 ? tagOf(piece) : null;
    return found ?? view.say({ [language]: piece }, language);
  });
}

function tagOf(piece: string): Tag | null {
  const [, end, name = '', href] = /^<(\/?)([a-z]{1,6})(?: href="([^"]+)")? ?\/?>$/i.exec(piece) ?? [];
  const lower = name.toLowerCase();
  return known.has(lower) ? { name: lower, isEnd: end === '/', href: href ?? null } : null;
}

function marked({ name, isEnd, href }: Tag, open: string[]): Part[] {
  if (name === 'br') return [new Html('<br>')];
  if (!isEnd) {
    if (name === 'a' && href === null) return [];
    open.push(name);
    return [href === null ? new Html(`<${name}>`) : html`<a href="${href}" rel="noopener noreferrer">`];
  }
  const at = open.lastIndexOf(name);
  return at < 0
    ? []
    : open
        .splice(at)
        .reverse()
        .map((one) => new Html(`</${one}>`));
}
