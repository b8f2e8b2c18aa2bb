import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where in an SOP file, already known to be sound, a path of its data stands: line and column, both from 1. */
export function placesIn(yamlText: string): (path: readonly string[]) => Place {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { schema: 'core', merge: false, lineCounter: lines });
  const start = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
  return (path) => {
    let node: unknown = document.contents;
    let offset = start(node) ?? 0;
    for (const segment of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === segment);
        if (!pair) break;
        offset = start(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(segment)];
        offset = start(node) ?? offset;
      } else break;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
