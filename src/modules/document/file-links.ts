import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from '../identity/request.js';
import type { SignatureMethods } from './signature-methods.js';

/** What a signed address opens, and for whom. */
export interface DownloadGrant {
  readonly institutionId: string;
  readonly membershipId: string;
  readonly versionId: string;
  readonly expiresAt: Date;
}

/** What a signed address of another kind opens: a row, for one membership, for a short time. */
export interface SignedGrant {
  readonly institutionId: string;
  /** Of what a survey asks: the campaign, since whoever holds its link may have it. */
  readonly membershipId: string;
  readonly id: string;
  readonly expiresAt: Date;
}

/** Kinds of signed addresses, each with a path of its own and proofs that are good for no other. */
const kinds = {
  download: '/files',
  'form-answer-file': '/files/answer',
  'questionnaire-draft': '/files/questionnaire-draft',
  'questionnaire-tests': '/files/questionnaire-tests',
  'questionnaire-revision': '/files/questionnaire-revision',
  'questionnaire-version': '/files/questionnaire-version',
  'survey-export': '/files/survey-export',
  'asked-questionnaire': '/files/asked-questionnaire',
  'instrument-word': '/files/instrument-word',
  'executed-copy': '/files/executed-copy',
  'stats-picture': '/files/stats-picture',
  'invitation-calendar': '/files/invitation-calendar',
  'person-data': '/files/person-data',
  report: '/files/report',
  'kept-report': '/files/kept-report',
  'procedure-bpmn': '/files/procedure-bpmn',
  'faulty-sheet': '/files/faulty-sheet',
} as const;
type Kind = keyof typeof kinds;
/** Evidence is told apart by what it is evidence of. */
type EvidenceKind = `evidence/${string}`;
export type LinkKind = Kind | EvidenceKind;
const isEvidence = (kind: LinkKind): kind is EvidenceKind => kind.startsWith('evidence/');
export const linkPath = (kind: LinkKind): string => (isEvidence(kind) ? `/files/${kind}` : kinds[kind]);

/** A request of this module's resolvers: the composition adds where files are sent to and fetched from. */
export interface DocumentRequest extends Request {
  readonly files: FileLinks;
  /** The ways to sign that this installation has. */
  readonly signatureMethods: SignatureMethods;
}

export const DOWNLOAD_MS = 10 * 60_000;
const GRANT_BYTES = 16 * 3 + 6;

/** Addresses of files outside GraphQL. Each carries its own proof, so that a plain GET or PUT suffices. */
export class FileLinks {
  private baseUrl = '';

  constructor(
    private readonly secret: Buffer,
    /** The most bytes one file may have. */
    readonly maxBytes: number,
  ) {}

  /** Tells where the server is reached: known only once it listens. */
  serveAt(url: string): void {
    this.baseUrl = url.replace(/\/+$/, '');
  }

  /** Whether that was told: before, no address can be given to anybody. */
  get isReached(): boolean {
    return this.baseUrl !== '';
  }

  /**
   * The ticket's 256-bit token, made from its id with the server's secret: stored nowhere but as a hash, and still the
   * same when the call is retried under its idempotency key.
   */
  uploadToken(ticketId: string): string {
    return this.mac('upload', Buffer.from(ticketId)).toString('base64url');
  }

  /** The address of a path that needs no proof: what is public anyway. */
  publicUrl(path: string): string {
    return `${this.baseUrl}${path}`;
  }

  uploadUrl(token: string): string {
    return `${this.baseUrl}/files/upload/${token}`;
  }

  downloadUrl({ versionId, ...grant }: Omit<DownloadGrant, 'expiresAt'>, now: Date): string {
    return this.signedUrl('download', { ...grant, id: versionId }, now);
  }

  /** What an address opens; null when this server did not make it. Whether it has expired is for the caller to see. */
  openDownload(grant: string, proof: string): DownloadGrant | null {
    const opened = this.openSigned('download', grant, proof);
    return opened && { ...opened, versionId: opened.id };
  }

  signedUrl(kind: LinkKind, grant: Omit<SignedGrant, 'expiresAt'>, now: Date): string {
    const expires = Buffer.alloc(6);
    expires.writeUIntBE(Math.floor((now.getTime() + DOWNLOAD_MS) / 1000), 0, 6);
    const ids = [grant.institutionId, grant.membershipId, grant.id].map(bytesOf);
    const bytes = Buffer.concat([...ids, expires]);
    const proof = this.mac(kind, bytes).toString('base64url');
    return `${this.baseUrl}${linkPath(kind)}/${bytes.toString('base64url')}/${proof}`;
  }

  /** As `openDownload`, for any kind. */
  openSigned(kind: LinkKind, grant: string, proof: string): SignedGrant | null {
    const bytes = Buffer.from(grant, 'base64url');
    const given = Buffer.from(proof, 'base64url');
    const wanted = this.mac(kind, bytes);
    if (bytes.length !== GRANT_BYTES || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    // Base64url has several spellings of the same bytes: only ours is an address.
    if (bytes.toString('base64url') !== grant || given.toString('base64url') !== proof) return null;
    return {
      institutionId: uuidOf(bytes, 0),
      membershipId: uuidOf(bytes, 16),
      id: uuidOf(bytes, 32),
      expiresAt: new Date(bytes.readUIntBE(48, 6) * 1000),
    };
  }

  private mac(purpose: string, bytes: Buffer): Buffer {
    return createHmac('sha256', this.secret).update(`mitra ${purpose} 1\0`).update(bytes).digest();
  }
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const uuidOf = (bytes: Buffer, at: number): string =>
  bytes.toString('hex', at, at + 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
