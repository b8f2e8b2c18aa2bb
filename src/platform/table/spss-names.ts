const MOST_BYTES = 64;
/** Words that SPSS keeps for itself. */
const reserved = new Set(['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH']);

/**
 * Names that SPSS takes, one for each given, in order: letters without accents, digits, points and underscores, beginning
 * with a letter, not ending with a point, at most 64 bytes, none twice whatever the case of its letters.
 */
export function spssNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((one) => {
    const plain = legal(one);
    let name = plain;
    for (let at = 2; taken.has(name.toUpperCase()); at += 1) name = `${shortened(plain, `_${at}`)}_${at}`;
    taken.add(name.toUpperCase());
    return name;
  });
}

function legal(wanted: string): string {
  const ascii = wanted
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '_');
  const begun = /^[A-Za-z]/.test(ascii) && !reserved.has(ascii.toUpperCase()) ? ascii : `v_${ascii}`;
  return shortened(begun);
}

const shortened = (name: string, ending = ''): string =>
  name.slice(0, MOST_BYTES - ending.length).replace(/[._]+$/, '') || 'v';
