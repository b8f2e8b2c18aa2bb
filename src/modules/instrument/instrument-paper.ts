import type { DocumentDefinition } from '../../engines/workflow/declared.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { LegalBasis } from '../../engines/workflow/provenance.js';
import type { State } from '../../engines/workflow/state.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Block, Paper, SignaturePlace } from '../../platform/paper/paper.js';
import { globalId } from '../../platform/read/global-id.js';
import { CLAUSE_PREFIX } from '../clause/clause.problems.js';
import { type AgreedClause, hashOfAll } from './instrument-clauses.js';
import { daysBlock, daysOf, type PrintedDay } from './instrument-dates.js';
import type { InstrumentGround } from './instrument-ground.js';
import { groundsOf } from './instrument-grounds.js';
import { parties } from './signed-places.js';
import { sourcesToConfirm, warningOf } from './unconfirmed.rules.js';

export interface InstrumentParts {
  readonly definition: Definition;
  readonly state: State;
  readonly document: DocumentDefinition;
  /** Its global id and the number of the version that is composed. */
  readonly printedAs: { readonly id: string; readonly version: number };
  readonly ground: InstrumentGround;
  readonly clauses: readonly AgreedClause[];
  readonly at: Date;
}

/** The instrument as a paper: the parties, what it rests on, the clauses as articles, places to sign, what it holds. */
export function instrumentPaper(parts: InstrumentParts): Paper {
  const { definition, state, document, ground, clauses, at, printedAs } = parts;
  return {
    title: capitals(document.title),
    author: ground.institution.id,
    madeAt: at,
    warning: warningOf(sourcesToConfirm(definition, state)),
    footer: footerOf(printedAs, clauses),
    blocks: [
      ...headOf(ground),
      ...preambleOf(definition.legalBasis, ground, daysOf(definition, document.kind, state.facts)),
      ...clauses.map(articleOf),
      { is: 'signatures', places: placesOf(definition, document.kind, ground) },
      { is: 'pageBreak' },
      ...heldOf(clauses),
    ],
  };
}

const capitals = ({ id, en }: LocalizedText): LocalizedText => text(en.toUpperCase(), id.toUpperCase());
const one = (value: string): LocalizedText => text('', value);
const centred = (value: LocalizedText): Block => ({ is: 'paragraph', look: 'CENTRED', text: value });
const plain = (value: LocalizedText): Block => ({ is: 'paragraph', look: 'PLAIN', text: value });

/** The line of the number: dots until there is one. */
export const numberLine = (number: string | null): Block => {
  const shown = number ?? '....................';
  return centred(text(`Number: ${shown}`, `Nomor: ${shown}`));
};

const headOf = ({ institution, partner, title }: InstrumentGround): Block[] => [
  centred(text('between', 'antara')),
  { is: 'heading', level: 1, text: capitals(institution) },
  centred(text('and', 'dan')),
  { is: 'heading', level: 1, text: one(partner.name.toUpperCase()) },
  centred(text('concerning', 'tentang')),
  { is: 'heading', level: 1, text: one(title) },
  numberLine(null),
];

function preambleOf(legalBasis: readonly LegalBasis[], ground: InstrumentGround, days: readonly PrintedDay[]): Block[] {
  const { institution, partner } = ground;
  const place = partner.address ? `, ${partner.address.replace(/\s+/g, ' ').trim()}` : '';
  const grounds = groundsOf(legalBasis, ground);
  return [
    plain(text('The undersigned:', 'Yang bertanda tangan di bawah ini:')),
    plain(
      text(
        `1. ${institution.en}, hereinafter the FIRST PARTY;\n2. ${partner.name}${place}, hereinafter the SECOND PARTY;`,
        `1. ${institution.id}, selanjutnya disebut PIHAK PERTAMA;\n2. ${partner.name}${place}, selanjutnya disebut PIHAK KEDUA;`,
      ),
    ),
    plain(text('together hereinafter THE PARTIES,', 'secara bersama-sama selanjutnya disebut PARA PIHAK,')),
    ...(grounds.length === 0
      ? []
      : [plain(text('having regard to:', 'dengan memperhatikan:')), plain(numberedLines(grounds))]),
    ...(days.length === 0
      ? []
      : [plain(text('with these dates:', 'dengan tanggal sebagai berikut:')), daysBlock(days)]),
    plain(text('agree as follows.', 'sepakat sebagai berikut.')),
  ];
}

const numberedLines = (lines: readonly LocalizedText[]): LocalizedText => {
  const inOne = (language: 'id' | 'en') => lines.map((line, at) => `${at + 1}. ${line[language]};`).join('\n');
  return text(inOne('en'), inOne('id'));
};

const articleOf = ({ heading, body }: AgreedClause, at: number): Block => ({
  is: 'article',
  label: text(`Article ${at + 1}`, `Pasal ${at + 1}`),
  heading: text(heading.en ?? '', heading.id),
  body: text(body.en ?? '', body.id),
});

/** The SOP's places for signatures on this document; where it has none, or more than one set to choose from, one of each party. */
function placesOf(definition: Definition, kind: string, ground: InstrumentGround): SignaturePlace[] {
  const sets = definition.signatures.filter((set) => set.document === kind);
  const slots = sets.length === 1 ? sets.flatMap((set) => set.slots) : [];
  const places = slots.flatMap(({ position }) => {
    const found = definition.positions.find((each) => each.code === position);
    return found ? [{ party: parties[found.party], capacity: found.title, name: null, given: null }] : [];
  });
  if (places.length > 0) return places;
  return [
    { party: parties.INSTITUTION, capacity: ground.institution, name: null, given: null },
    { party: parties.PARTNER, capacity: one(ground.partner.name), name: null, given: null },
  ];
}

const heldOf = (clauses: readonly AgreedClause[]): Block[] => [
  { is: 'heading', level: 1, text: text('Clauses held', 'Klausul yang dimuat') },
  {
    is: 'paragraph',
    look: 'NOTE',
    text: text(
      'The agreed clauses that this text was composed from, each with the SHA-256 of its heading and body.',
      'Klausul yang disepakati dan menjadi isi naskah ini, masing-masing dengan SHA-256 judul dan isinya.',
    ),
  },
  heldTable(clauses),
];

const heldTable = (clauses: readonly { readonly clauseId: string; readonly sha256: string }[]): Block => ({
  is: 'table',
  columns: [
    { title: text('Article', 'Pasal'), share: 2 },
    { title: text('Clause, SHA-256 of its text', 'Klausul, SHA-256 teksnya'), share: 11 },
  ],
  rows: clauses.map(({ clauseId, sha256 }, at) => [String(at + 1), `${globalId(CLAUSE_PREFIX, clauseId)}\n${sha256}`]),
});

/** How many clauses the foot names by the beginning of their hash; the hash of all says the rest. */
const MOST_AT_FOOT = 24;

function footerOf({ id, version }: InstrumentParts['printedAs'], clauses: readonly AgreedClause[]): string[] {
  const named = clauses.slice(0, MOST_AT_FOOT).map(({ sha256 }, at) => `${at + 1} ${sha256.slice(0, 8)}`);
  const more = clauses.length > MOST_AT_FOOT ? [`+ ${clauses.length - MOST_AT_FOOT}`] : [];
  return [
    `Dokumen ${id} · versi ${version} / Document ${id} · version ${version}`,
    `SHA-256 semua klausul / of all clauses: ${hashOfAll(clauses)}`,
    `Pasal / Articles: ${[...named, ...more].join(' · ')}`,
  ];
}
