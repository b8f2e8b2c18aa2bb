import type { Entry } from '../../src/modules/survey-page/sent.js';

/** The controls of the one form of a page, as a browser without a script would send them: buttons left out. */
export function formEntries(page: string): Entry[] {
  const entries: Entry[] = [];
  const controls =
    /<input\b([^>]*)>|<textarea\b([^>]*)>\n?([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;
  for (const [, input, area, words, select, options] of page.matchAll(controls)) {
    const has = attributes(input ?? area ?? select ?? '');
    const name = has.get('name');
    if (name === undefined) continue;
    if (area !== undefined) entries.push([name, plain(words ?? '')]);
    else if (select !== undefined) entries.push([name, chosen(options ?? '')]);
    else if (!['radio', 'checkbox'].includes(has.get('type') ?? '') || has.has('checked'))
      entries.push([name, has.get('value') ?? 'on']);
  }
  return entries;
}

/** The body such a form is sent as, by the button that says this. */
export const formBody = (entries: readonly Entry[], press: string): string =>
  new URLSearchParams([
    ...entries.map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
    ['_do', press],
  ]).toString();

export const attributes = (source: string): ReadonlyMap<string, string> =>
  new Map([...source.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]));

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>([^<]*)/g)].map(([, source = '', words = '']) => ({
    has: attributes(source),
    words: plain(words),
  }));
  const one = all.find(({ has }) => has.has('selected')) ?? all[0];
  return one?.has.get('value') ?? one?.words ?? '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
export const plain = (source: string): string =>
  source.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
