import type { DayHolder, PaperSignature } from '../../engines/workflow/command.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { WET_INK } from '../../engines/workflow/paper-signature.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { SigningManner } from '../document/signature.rules.js';
import { keepPaperSignature, type PaperRecord } from '../document/signature-keep.js';
import type { SignatureMethods } from '../document/signature-methods.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { checkText, kept } from '../identity/check.js';
import { type HeldThen, heldThen } from '../identity/post-holders.js';
import { invalid, notFound } from '../identity/problems.js';
import { namesOf, positionsHeld } from './case.rules.js';

/** A signature made on paper, as the contract takes it. */
export interface PaperSignatureGiven {
  readonly set: string;
  readonly slot: string;
  readonly signedOn: string;
  readonly place: string;
  readonly manner: SigningManner;
  readonly inPresenceOf?: string | null;
  readonly personId?: string | null;
  readonly signatoryName?: string | null;
  readonly signatoryTitle?: string | null;
  readonly fileId: string;
}
/** What the engine judges, and what is kept beside the log. */
export interface ReadPaper {
  readonly signature: PaperSignature;
  readonly record: PaperRecord;
}

const MOST = 20;
const NAME_LIMIT = 200;
const PLACE_LIMIT = 200;
const PRESENCE_LIMIT = 500;
/** What a scan is: a picture of the paper, not a text that anybody can type. */
const scans: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

/** Reads signatures on paper: who held what on that day is looked up for the engine to judge. */
export async function readPaperSignatures(
  work: Work<Actor>,
  definition: Definition,
  given: readonly PaperSignatureGiven[],
  methods: SignatureMethods,
  pathOf: (index: number) => readonly string[],
): Promise<Result<ReadPaper[], Problem[]>> {
  if (given.length === 0) return ok([]);
  if (!methods.find(WET_INK)) return fail([noPaper(pathOf(0))]);
  if (given.length > MOST)
    return fail([problem('TOO_MANY', pathOf(MOST), text(`At most ${MOST}.`, `Paling banyak ${MOST}.`))]);
  const problems: Problem[] = [];
  const read: ReadPaper[] = [];
  for (const [index, one] of given.entries()) {
    const paper = await readPaper(work, definition, one, pathOf(index));
    if (paper.ok) read.push(paper.value);
    else problems.push(...paper.error);
  }
  return problems.length > 0 ? fail(problems) : ok(read);
}

async function readPaper(
  work: Work<Actor>,
  definition: Definition,
  given: PaperSignatureGiven,
  path: readonly string[],
): Promise<Result<ReadPaper, Problem[]>> {
  const slot = definition.signatures.find((one) => one.id === given.set)?.slots.find((one) => one.id === given.slot);
  const ours = definition.positions.find((one) => one.code === slot?.position)?.party !== 'PARTNER';
  const person = await personOf(work, given.personId);
  const file = await uploadedFile(work, given.fileId);
  const problems = [
    ...checkText([...path, 'place'], given.place, PLACE_LIMIT),
    ...checkText([...path, 'inPresenceOf'], given.inPresenceOf, PRESENCE_LIMIT, 'OPTIONAL'),
    ...wordProblems(given, slot === undefined || ours, path),
    ...(given.personId != null && person === null ? [notFound(...path, 'personId')] : []),
    ...fileProblems(file, [...path, 'fileId']),
  ];
  if (problems.length > 0 || !file) return fail(problems);
  const names = slot && ours ? namesOf(definition, slot.position) : [];
  const held = names.length > 0 ? await heldThen(work, given.signedOn, person === null ? [] : [person], names) : [];
  const record = work.ids.next();
  const signature = {
    ...{ set: given.set, slot: given.slot, signedOn: given.signedOn, person, record },
    ...heldBy(definition, held, person),
  };
  const words = {
    ...{ signatoryName: kept(given.signatoryName), signatoryTitle: kept(given.signatoryTitle) },
    ...{ place: given.place.trim(), inPresenceOf: kept(given.inPresenceOf), manner: given.manner },
  };
  const scan = { id: file.id, fileName: file.fileName, sha256: file.sha256 };
  return ok({ signature, record: { id: record, ...words, file: scan } });
}

/** What the person held that day by the codes of this SOP, and by name whoever held the same. */
function heldBy(definition: Definition, held: readonly HeldThen[], person: string | null) {
  const own = held.filter((one) => one.personId === person);
  const holders = held.flatMap((one): DayHolder[] =>
    positionsHeld(definition, [one]).map((hold) => ({ ...hold, name: one.name })),
  );
  return { holds: positionsHeld(definition, own), posts: own.map((one) => one.positionId), holders };
}

async function personOf(work: Work<Actor>, globalId: string | null | undefined): Promise<string | null> {
  const id = globalId == null ? null : rowId('per', globalId);
  if (!id) return null;
  const [row] = await work.query<{ id: string }>(
    'select "id" from "person" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, id],
  );
  return row?.id ?? null;
}

/** The institution's signatory is a person of the house; the partner's is named in words, which can be erased. */
function wordProblems(given: PaperSignatureGiven, ours: boolean, path: readonly string[]): Problem[] {
  if (!ours)
    return [
      ...checkText([...path, 'signatoryName'], given.signatoryName, NAME_LIMIT),
      ...checkText([...path, 'signatoryTitle'], given.signatoryTitle, NAME_LIMIT),
    ];
  return (['signatoryName', 'signatoryTitle'] as const).flatMap((field) =>
    kept(given[field]) === null
      ? []
      : [
          invalid(
            [...path, field],
            'The institution signs here: say which person by personId.',
            'Di sini lembaga menandatangani: sebutkan orangnya dengan personId.',
          ),
        ],
  );
}

function fileProblems(file: { readonly mediaType: string } | null, path: readonly string[]): Problem[] {
  if (!file)
    return [problem('NOT_FOUND', path, text('You have sent no such file.', 'Anda belum mengirim berkas tersebut.'))];
  return scans.includes(file.mediaType)
    ? []
    : [invalid(path, 'A scan is a PDF, PNG or JPEG.', 'Pindaian berupa PDF, PNG atau JPEG.')];
}

const noPaper = (path: readonly string[]): Problem =>
  invalid(path, 'Signatures on paper are not taken here.', 'Tanda tangan di atas kertas tidak diterima di sini.');

/** Keeps what belongs to the paper signatures that the engine has taken, or set right. */
export async function keepPapers(
  work: Work<Actor>,
  cooperationId: string,
  definition: Definition,
  papers: readonly ReadPaper[],
  events: readonly Event[],
  before: State,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'Signed' && event.type !== 'SignatureCorrected') continue;
    const { set: sheet, slot } = event;
    const { made, person: personId } = event.type === 'Signed' ? event : event.is;
    const paper = papers.find((one) => one.record.id === made?.record);
    if (!made || !paper) continue;
    const signed = before.signatures[sheet]?.slots.find((one) => one.id === slot)?.version;
    const version = event.type === 'Signed' ? event.version : signed;
    if (!version) throw new Error('a signature without a version was set right');
    const documentKind = definition.signatures.find((one) => one.id === sheet)?.document ?? '';
    const taken = { documentKind, sheet, slot, method: made.method, personId, signedOn: made.signedOn, version };
    await keepPaperSignature(work, cooperationId, paper.record, taken);
  }
}
