import { inflateRawSync } from 'node:zlib';

/** A CSV file's records by RFC 4180, cut by any separator; a quote inside an unquoted field is itself. */
export function readCsv(text: string, separator = ','): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const end = () => {
    record.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) end();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      end();
      records.push(record);
      record = [];
    } else field += sign;
  }
  if (field !== '' || record.length > 0) {
    end();
    records.push(record);
  }
  return records;
}

/** The files of a ZIP archive by its directory, and that the directory tells the truth. */
export function readZip(bytes: Buffer): Record<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files: Record<string, Buffer> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [names, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + (names ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(from, from + packed));
    if (content.length !== size) throw new Error(`${name} is ${content.length} bytes, not ${size}`);
    files[name] = content;
    at += 46 + (names ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

export interface ReadSyntax {
  readonly variables: Record<string, { format: string; label?: string; level?: string; missing?: [number, number] }>;
  readonly values: Record<string, Record<string, string>>;
  readonly commands: readonly string[];
}

/** What a piece of SPSS syntax says, read as SPSS reads it: commands end with a point at a line's end. */
export function readSyntax(source: string): ReadSyntax {
  const text = source.replace(/^\ufeff/, '');
  const variables: ReadSyntax['variables'] = {};
  const values: ReadSyntax['values'] = {};
  const commands: string[] = [];
  for (const command of commandsOf(text)) {
    const tokens = command.match(/'(?:[^']|'')*'|[^\s'()]+|[()]/g) ?? [];
    const words = tokens.map((one) => (one.startsWith("'") ? one.slice(1, -1).replaceAll("''", "'") : one));
    commands.push(
      tokens
        .filter((one) => /^[A-Z]+$/.test(one))
        .slice(0, 2)
        .join(' '),
    );
    if (command.startsWith('GET DATA')) {
      const list = command
        .slice(command.indexOf('/VARIABLES=') + 11)
        .trim()
        .split(/\s+/);
      for (let at = 0; at < list.length; at += 2) variables[list[at] ?? ''] = { format: list[at + 1] ?? '' };
    } else if (command.startsWith('VARIABLE LABELS'))
      for (let at = 2; at < words.length; at += 2)
        Object.assign(variables[words[at] ?? ''] ?? {}, { label: words[at + 1] });
    else if (command.startsWith('VALUE LABELS'))
      for (let at = 3; at < words.length; at += 2) {
        const name = words[2] ?? '';
        values[name] = { ...values[name], [words[at] ?? '']: words[at + 1] ?? '' };
      }
    else if (command.startsWith('MISSING VALUES'))
      Object.assign(variables[words[2] ?? ''] ?? {}, { missing: [Number(words[4]), Number(words[6])] });
    else if (command.startsWith('VARIABLE LEVEL')) Object.assign(variables[words[2] ?? ''] ?? {}, { level: words[4] });
  }
  return { variables, values, commands };
}

function commandsOf(text: string): string[] {
  const commands: string[] = [];
  let command = '';
  let quoted = false;
  for (const line of text.split('\r\n')) {
    for (const sign of line) if (sign === "'") quoted = !quoted;
    if (quoted) throw new Error(`a text is cut by a line's end: ${line}`);
    command += `${line}\n`;
    if (!line.endsWith('.')) continue;
    commands.push(command.trim().slice(0, -1));
    command = '';
  }
  if (command.trim() !== '') throw new Error(`not a command: ${command}`);
  return commands;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
