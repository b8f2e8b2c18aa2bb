const MAX_CHARACTERS = 200;

/**
 * A client's file name as data: no path, no control or invisible characters, none that turn the reading direction
 * (`exe.pdf` shown for `fdp.exe`). Null when nothing is left.
 */
export function cleanFileName(given: string): string | null {
  const name = (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return name === '' ? null : shortened(name);
}

/** The end is kept: it tells people what kind of file it is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_CHARACTERS) return name;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, MAX_CHARACTERS - [...ending].length).join('') + ending;
}

/** `attachment` with the name twice (RFC 6266): for old readers in ASCII, for all others as RFC 8187 has it. */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
