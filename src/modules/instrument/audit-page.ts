import type { Definition } from '../../engines/workflow/definition.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { type Block, type DataTable, inline } from '../../platform/paper/paper.js';
import { globalId } from '../../platform/read/global-id.js';
import { CLAUSE_PREFIX } from '../clause/clause.problems.js';
import { internalSignature, wetInk } from '../document/signature-methods.js';
import type { Audit, AuditedClause, AuditedSlot } from './audit-read.js';
import { onTheClock } from './day-in-words.js';
import { modes } from './signed-places.js';

const one = (value: string): LocalizedText => text('', value);
const column = (title: LocalizedText, share: number) => ({ title, share });
const heading = (en: string, id: string): Block => ({ is: 'heading', level: 2, text: text(en, id) });
const note = (en: string, id: string): Block => ({ is: 'paragraph', look: 'NOTE', text: text(en, id) });

/** What follows the final text in its executed copy: who gave paraf and signature, on which bytes, and the hashes. */
export function auditPage({ definition, document, slots, clauses }: Audit): Block[] {
  const { timeZone } = document;
  const given = (kind: AuditedSlot['kind']) => slots.filter((slot) => slot.kind === kind);
  const [initials, signatures] = [given('INITIAL'), given('SIGNATURE')];
  return [
    { is: 'pageBreak' },
    { is: 'heading', level: 1, text: text('Audit page', 'Halaman audit') },
    note(
      'Made from the records of the system, not part of the text. What binds is the version with the SHA-256 told here.',
      'Dibuat dari catatan sistem dan bukan bagian naskah. Yang mengikat adalah versi dengan SHA-256 di bawah ini.',
    ),
    documentTable(document),
    ...(initials.length === 0
      ? []
      : [heading('Initials', 'Paraf'), slotTable(definition, initials, timeZone, document.sha256)]),
    heading('Signatures', 'Tanda tangan'),
    signatures.length === 0
      ? note('No place for a signature was opened.', 'Tidak ada tempat tanda tangan yang dibuka.')
      : slotTable(definition, signatures, timeZone, document.sha256),
    heading('Clauses and who agreed to them', 'Klausul dan persetujuannya'),
    clauseTable(clauses, timeZone),
  ];
}

function documentTable({ id, title, number, version, sha256, frozenAt, timeZone, composition }: Audit['document']) {
  const rows: (readonly [LocalizedText, string])[] = [
    [text('Document', 'Dokumen'), `${title} (${globalId('doc', id)})`],
    [text('Number', 'Nomor'), number ?? '–'],
    [text('Version', 'Versi'), String(version)],
    [text('SHA-256 of the version', 'SHA-256 versi'), sha256],
    [text('SHA-256 of all clauses', 'SHA-256 semua klausul'), composition?.sha256 ?? '–'],
    [text('Made final', 'Dinyatakan final'), frozenAt === null ? '–' : onTheClock(frozenAt, timeZone)],
  ];
  const columns = [column(text('What', 'Hal'), 4), column(text('Value', 'Nilai'), 9)];
  return { is: 'table', columns, rows } satisfies DataTable;
}

/** By an act of this system, with ink, or by a provider; ink has a place and a scan. */
function howOf({ method, place, scanSha256 }: AuditedSlot): string {
  const title = [internalSignature, wetInk].find((way) => way.code === (method ?? internalSignature.code))?.title;
  const words = title ? inline(title) : (method ?? '–');
  if (scanSha256 === null) return words;
  return `${[words, place].filter(Boolean).join(', ')}; pindaian / scan ${scanSha256}`;
}

/** The moment of the act that is the signature; of any other its day, and beside it when it came into the case. */
const whenOf = (signedOn: string | null, at: string, timeZone: string): string =>
  signedOn === null ? onTheClock(at, timeZone) : `${signedOn}\n(dicatat / registered: ${onTheClock(at, timeZone)})`;

/** A paraf or signature given on other bytes than the final ones says on which. */
function slotTable(definition: Definition, slots: readonly AuditedSlot[], timeZone: string, final: string): DataTable {
  const post = (code: string) => definition.positions.find((each) => each.code === code)?.title ?? one(code);
  return {
    is: 'table',
    columns: [
      column(text('Post', 'Jabatan'), 4),
      column(text('Name', 'Nama'), 4),
      column(text('Capacity', 'Kapasitas'), 3),
      column(text('When', 'Waktu'), 4),
      column(text('How', 'Cara'), 3),
      column(text('On version', 'Pada versi'), 5),
    ],
    rows: slots.map((slot) =>
      slot.at === null
        ? [post(slot.position), text('not given', 'belum diberikan'), '', '', '', '']
        : [
            post(slot.position),
            [slot.person ?? '–', slot.title].filter(Boolean).join(', '),
            slot.mode === null ? '–' : (modes[slot.mode] ?? one(slot.mode)),
            whenOf(slot.signedOn, slot.at, timeZone),
            howOf(slot),
            `${slot.version ?? '–'}${slot.sha256 === final ? '' : ` (${slot.sha256 ?? '–'})`}`,
          ],
    ),
  };
}

function clauseTable(clauses: readonly AuditedClause[], timeZone: string): DataTable {
  return {
    is: 'table',
    columns: [
      column(text('Article', 'Pasal'), 1.6),
      column(text('Clause, SHA-256 of its text', 'Klausul, SHA-256 teksnya'), 10.4),
      column(text('Agreed to', 'Disetujui'), 5),
    ],
    rows: clauses.map(({ clauseId, sha256, consents }, at) => [
      String(at + 1),
      `${globalId(CLAUSE_PREFIX, clauseId)}\n${sha256}`,
      consents.map((consent) => consentLine(consent, timeZone)).join('\n'),
    ]),
  };
}

function consentLine({ party, at, recorded }: AuditedClause['consents'][number], timeZone: string): string {
  const who = party === 'PARTNER' ? 'mitra / partner' : 'institusi / institution';
  return `${who}: ${onTheClock(at, timeZone)}${recorded ? ' (dicatat staf / recorded by staff)' : ''}`;
}
