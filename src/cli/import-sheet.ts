import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { exitCodes, Failure } from './failure.js';
import { progressBar } from './progress-bar.js';

export interface ImportOptions {
  readonly url: string;
  readonly token: string;
  readonly target: string;
  /** A file that holds the mapping as JSON, or the id of a saved one. */
  readonly mapping: string;
  readonly sheet?: string;
  readonly skipBadRows?: boolean;
  readonly rehearse?: boolean;
  readonly invite?: boolean;
}

interface Progress {
  readonly status: string;
  readonly fault: { readonly message: { readonly en: string } } | null;
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly faultySheetUrl: string | null;
}
interface UserError {
  readonly path: readonly string[];
  readonly message: string;
}

const LOOK_EVERY_MS = 300;
const over = ['DONE', 'REHEARSED', 'REFUSED', 'FAILED'];

const ticket = `mutation($input: UploadTicketCreateInput!) { uploadTicketCreate(input: $input) {
  ticket { url } userErrors { path message } } }`;
const begin = `mutation($input: SheetImportStartInput!) { sheetImportStart(input: $input) {
  import { id } userErrors { path message } } }`;
const look = `query($id: ID!) { sheetImport(id: $id) { status fault { message { en } } rowsTotal rowsDone created updated
  unchanged failed faultySheetUrl } }`;

/** Sends a sheet to a running server, as any client does, and watches it being read in; 1 when it was not. */
export async function importSheet(file: string, options: ImportOptions, out = process.stdout): Promise<number> {
  const ask = asking(options);
  const bytes = await readFile(file).catch(() => {
    throw new Failure(exitCodes.usage, `${file} cannot be read.`, 'Check its name and rights.');
  });
  const { uploadTicketCreate: asked } = await ask<{
    uploadTicketCreate: { ticket: { url: string } | null; userErrors: UserError[] };
  }>(ticket, { input: { fileName: basename(file) } });
  if (!asked.ticket) throw refused(asked.userErrors);
  const sent = await fetch(asked.ticket.url, { method: 'PUT', body: bytes });
  const { fileId, detail } = (await sent.json()) as { fileId?: string; detail?: string };
  if (fileId === undefined)
    throw new Failure(exitCodes.usage, `The server refused the file. ${detail ?? ''}`, 'Send XLSX or CSV.');
  const { sheetImportStart: started } = await ask<{
    sheetImportStart: { import: { id: string } | null; userErrors: UserError[] };
  }>(begin, { input: { fileId, ...(await inputOf(options)) } });
  if (!started.import) throw refused(started.userErrors);
  const bar = progressBar(out);
  for (;;) {
    const { sheetImport: now } = await ask<{ sheetImport: Progress }>(look, { id: started.import.id });
    bar.show(now.rowsDone, now.rowsTotal);
    if (over.includes(now.status)) {
      bar.end();
      out.write(report(now));
      return now.status === 'DONE' || now.status === 'REHEARSED' ? 0 : exitCodes.fault;
    }
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

async function inputOf({ target, mapping, sheet, skipBadRows, rehearse, invite }: ImportOptions): Promise<object> {
  const saved = mapping.startsWith('smp_');
  const read = saved ? { mappingId: mapping } : { mapping: JSON.parse(await readFile(mapping, 'utf8')) };
  return {
    ...{ target, ...read, rehearsal: rehearse ?? false, invite: invite ?? false },
    ...(sheet === undefined ? {} : { sheet }),
    policy: skipBadRows ? 'SKIP_BAD_ROWS' : 'ALL_OR_NOTHING',
  };
}

const asking =
  ({ url, token }: Pick<ImportOptions, 'url' | 'token'>) =>
  async <T>(query: string, variables: object): Promise<T> => {
    const answer = await fetch(`${url.replace(/\/+$/, '')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new Failure(exitCodes.fault, `No server answers at ${url}.`, 'Check --url, and that the server runs.');
    });
    const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { readonly message: string }[] };
    if (errors?.[0] || !data)
      throw new Failure(exitCodes.usage, errors?.[0]?.message ?? 'No answer.', 'See docs/import.md.');
    return data;
  };

const refused = (errors: readonly UserError[]): Failure =>
  new Failure(
    exitCodes.usage,
    errors.map(({ path, message }) => `${path.slice(1).join('.')}${path.length > 1 ? ': ' : ''}${message}`).join('\n'),
    'Nothing was read in.',
  );

function report({ status, fault, created, updated, unchanged, failed, faultySheetUrl }: Progress): string {
  const counts = `${created} new, ${updated} changed, ${unchanged} unchanged, ${failed} with faults`;
  const mend = faultySheetUrl === null ? '' : `What is to be mended (good for 10 minutes):\n  ${faultySheetUrl}\n`;
  if (status === 'FAILED') return `Nothing was read in. ${fault?.message.en ?? ''}\n`;
  if (status === 'REFUSED') return `Nothing was read in, for some rows have faults: ${counts}.\n${mend}`;
  return `${status === 'REHEARSED' ? 'Rehearsed; nothing was kept' : 'Read in'}: ${counts}.\n${mend}`;
}
