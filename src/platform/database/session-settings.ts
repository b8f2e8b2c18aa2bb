/**
 * A connection string with more `-c name=value` settings for its sessions. They must go into the string itself: what it
 * already says under `options` would silently win over an option given beside it.
 */
export function withSettings(connectionString: string, settings: string): string {
  const url = new URL(connectionString);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', given ? `${given} ${settings}` : settings);
  // PostgreSQL's own parser knows no plus sign for a blank.
  url.search = url.search.replaceAll('+', '%20');
  return url.toString();
}
