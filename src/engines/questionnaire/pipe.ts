/** A piece of a text: words as they stand, or a reference to what was answered. */
export type Piece =
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'reference'; readonly name: string };

/** The pieces of a text: `Why {nps}?` has three. Braces that hold no name are words. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const end = text.indexOf('}', at);
    if (end < 0) break;
    const name = text.slice(at + 1, end).trim();
    if (!/^[A-Za-z][A-Za-z0-9_.[\]-]{0,200}$/.test(name)) continue;
    if (at > from) pieces.push({ is: 'words', words: text.slice(from, at) });
    pieces.push({ is: 'reference', name });
    from = end + 1;
  }
  if (from < text.length) pieces.push({ is: 'words', words: text.slice(from) });
  return pieces;
}
