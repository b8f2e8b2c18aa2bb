import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { unconfirmedSources } from '../../engines/workflow/unconfirmed.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { requiredIn } from '../clause/checklist.rules.js';

const MOST_NAMED = 3;

/** What an instrument rests on that nobody has confirmed yet: the sources of the clauses that its SOP wants. */
export function sourcesToConfirm(definition: Definition, state: State): string[] {
  const open = unconfirmedSources(definition);
  const wanted = new Set(requiredIn(definition, state).map((clause) => clause.source.document));
  return definition.sources.flatMap(({ code, title }) => (open.has(code) && wanted.has(code) ? [title] : []));
}

export function warningOf(sources: readonly string[]): LocalizedText | null {
  if (sources.length === 0) return null;
  const named = sources.slice(0, MOST_NAMED).join('; ');
  const rest = sources.length - MOST_NAMED;
  const more = text(rest > 0 ? `; and ${rest} more` : '', rest > 0 ? `; dan ${rest} lagi` : '');
  return text(
    `NOT CONFIRMED: the clauses that must be in this text are taken from sources not yet held against the originals: ${named}${more.en}.`,
    `BELUM DIKONFIRMASI: klausul wajib naskah ini diambil dari sumber yang belum dicocokkan dengan aslinya: ${named}${more.id}.`,
  );
}
