import { isStorable } from '../../../kernel/text.js';
import type { FileAnswer } from '../answer.js';
import { blame, type Run } from '../answer-fault.js';
import { isNode, type Node } from '../document.js';
import { limits } from '../limits.js';
import type { FileQuestion } from '../model.js';
import { flag, type Reading, wholeOf, wordOf } from '../reading.js';
import type { Handler, Kind } from './kind.js';
import { only, unknownKey, wrongType } from './only.js';

/** Files as evidence (berkas bukti), uploaded before and named here. */
export const file: Kind<FileQuestion> = {
  takes: (type) => type === 'file',
  read: (node, base, reading) => ({ ...base, kind: 'FILE', ...limitsOf(node, reading) }),
  typeOf: () => ({
    is: 'LIST',
    of: { is: 'RECORD', fields: { name: { is: 'TEXT' }, type: { is: 'TEXT' }, size: { is: 'NUMBER' } } },
  }),
  handler: (question) => fileHandler(question),
  fromData: () => null,
};

function limitsOf(node: Node, { note }: Reading): Pick<FileQuestion, 'maxFiles' | 'maxSize' | 'accepted'> {
  const several = flag(node, 'allowMultiple', note);
  const most = wholeOf(node, 'maxFiles', note) ?? 0;
  const size = wholeOf(node, 'maxSize', note) ?? 0;
  const accepted = (wordOf(node, 'acceptedTypes', note) ?? '').split(',').map((one) => one.trim().toLowerCase());
  if (most > limits.files)
    note('OUT_OF_RANGE', ['maxFiles'], `At most ${limits.files} files.`, `Paling banyak ${limits.files} berkas.`);
  return {
    maxFiles: several ? Math.min(most > 0 ? most : limits.files, limits.files) : 1,
    maxSize: size > 0 ? size : null,
    accepted: accepted.filter((one) => one !== ''),
  };
}

function fileHandler(question: FileQuestion): Handler<readonly FileAnswer[]> {
  const { key, maxFiles } = question;
  const path = [key];
  return {
    read: (value, run) => {
      const given = only(value, 'files', key, run);
      if (given === null) return null;
      if (!Array.isArray(given)) return wrongType(path, run, 'a list of files', 'daftar berkas');
      if (given.length === 0) return undefined;
      if (given.length > maxFiles)
        return blame(run, 'TOO_MANY', path, `At most ${maxFiles} files.`, `Paling banyak ${maxFiles} berkas.`);
      const files = given.map((one: unknown, index) => fileOf(one, [key, String(index)], question, run));
      if (files.includes(null)) return null;
      const kept = files.filter((one) => one !== null);
      if (new Set(kept.map((one) => one.id)).size < kept.length)
        return blame(run, 'DUPLICATE', path, 'A file is named twice.', 'Berkas yang sama disebut dua kali.');
      return kept;
    },
    value: (held) => held.map(({ name, mediaType, size }) => ({ name, type: mediaType, size })),
    store: (held) => ({ files: held }),
    display: (held) => held.map((one) => one.name).join(', '),
  };
}

const parts = new Set(['id', 'name', 'mediaType', 'size']);

function fileOf(
  one: unknown,
  path: readonly string[],
  { accepted, maxSize }: FileQuestion,
  run: Run,
): FileAnswer | null {
  if (!isNode(one)) return wrongType(path, run, 'a file', 'berkas');
  for (const part in one) if (!parts.has(part)) return unknownKey(part, path, run);
  const { id, name, mediaType, size } = one;
  const words = [id, name, mediaType];
  if (!words.every((word) => typeof word === 'string' && word !== '' && word.length <= 300 && isStorable(word)))
    return wrongType(path, run, 'a file with id, name and mediaType', 'berkas dengan id, name, dan mediaType');
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0)
    return wrongType(path, run, 'a size in bytes', 'ukuran dalam bita');
  if (maxSize !== null && size > maxSize)
    return blame(run, 'TOO_LONG', path, `At most ${maxSize} bytes.`, `Paling besar ${maxSize} bita.`);
  const made = { id: String(id), name: String(name), mediaType: String(mediaType), size };
  if (accepted.length > 0 && !accepted.some((type) => accepts(type, made)))
    return blame(
      run,
      'WRONG_FORMAT',
      path,
      `Accepted: ${accepted.join(', ')}.`,
      `Yang diterima: ${accepted.join(', ')}.`,
    );
  return made;
}

function accepts(type: string, { name, mediaType }: FileAnswer): boolean {
  if (type.startsWith('.')) return name.toLowerCase().endsWith(type);
  const media = mediaType.toLowerCase();
  return type.endsWith('/*') ? media.startsWith(type.slice(0, -1)) : media === type;
}
