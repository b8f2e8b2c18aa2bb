import type { Definition } from '../../engines/workflow/definition.js';
import type { Facts } from '../../engines/workflow/fact.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Block } from '../../platform/paper/paper.js';
import { dayInWords } from './day-in-words.js';

/** A day that the SOP wants in a text; null until it is handed in. */
export interface PrintedDay {
  readonly label: LocalizedText;
  readonly day: string | null;
}

const DOTS = '....................';

/** The days that the SOP names for this document, and no other. */
export function daysOf({ documents, facts }: Definition, kind: string, known: Facts): PrintedDay[] {
  const named = documents.find((one) => one.kind === kind)?.dates ?? [];
  return named.flatMap((name) => {
    const fact = facts.find((one) => one.name === name);
    const day = known[name];
    return fact ? [{ label: fact.label, day: typeof day === 'string' ? day : null }] : [];
  });
}

export const daysBlock = (days: readonly PrintedDay[]): Block => paragraph(days.map(dayLine));

/** A block of a composed text with the days that were still dots; a day that was printed stays what it was. */
export function withDays(block: Block, days: readonly PrintedDay[]): Block {
  if (block.is !== 'paragraph' || days.length === 0) return block;
  const [id, en] = [block.text.id.split('\n'), block.text.en.split('\n')];
  if (id.length !== days.length || en.length !== days.length) return block;
  const lines = days.map((day, at) => {
    const printed = text(en[at] ?? '', id[at] ?? '');
    const dots = dayLine({ ...day, day: null }, at);
    return printed.id === dots.id && printed.en === dots.en ? dayLine(day, at) : printed;
  });
  return { ...block, text: paragraph(lines).text };
}

function dayLine({ label, day }: PrintedDay, at: number): LocalizedText {
  const said = day === null ? text(DOTS, DOTS) : dayInWords(day);
  return text(`${at + 1}. ${label.en}: ${said.en};`, `${at + 1}. ${label.id}: ${said.id};`);
}

const paragraph = (lines: readonly LocalizedText[]) =>
  ({
    is: 'paragraph',
    look: 'PLAIN',
    text: text(lines.map((line) => line.en).join('\n'), lines.map((line) => line.id).join('\n')),
  }) as const satisfies Block;
