import type { Definition } from './definition.js';
import type { Source } from './provenance.js';

/** The codes of the sources that nobody has confirmed. */
export const unconfirmedSources = ({ sources }: Pick<Definition, 'sources'>): ReadonlySet<string> =>
  new Set(sources.filter((source) => source.confirmed === false).map((source) => source.code));

export const restsOnUnconfirmed = (definition: Definition, source: Source | undefined): boolean =>
  source !== undefined && unconfirmedSources(definition).has(source.document);

/** The definition as it is read once these sources have been confirmed; the very same where there is nothing to confirm. */
export function withConfirmed(definition: Definition, confirmed: readonly string[]): Definition {
  const open = unconfirmedSources(definition);
  if (!confirmed.some((code) => open.has(code))) return definition;
  const sources = definition.sources.map((one) => (confirmed.includes(one.code) ? { ...one, confirmed: true } : one));
  return { ...definition, sources };
}
