import type { LocalizedText } from '../../kernel/text.js';
import type { Verification } from './signature.rules.js';

/** ACT: an authenticated act is the signature. PAPER: ink, registered by staff. CERTIFIED: a certificate vouches for it. */
export const methodKinds = ['ACT', 'PAPER', 'CERTIFIED'] as const;
export type MethodKind = (typeof methodKinds)[number];

/** What is to be signed, and by whom. No secret of the signatory passes here: a provider asks the signatory itself. */
export interface SignatureOrder {
  /** Of the document's final version, in lower-case hexadecimal. */
  readonly documentSha256: string;
  readonly institutionId: string;
  /** Our name of this order: the same when it is asked again, so that a provider signs once. */
  readonly orderId: string;
  /** The signatory as the provider's adapter maps one, by our id: it keeps what it needs to find the certificate. */
  readonly personId: string | null;
  readonly at: Date;
  /** PAPER: the scan. */
  readonly scanSha256: string | null;
}

export type SignatureAnswer =
  | {
      readonly state: 'SIGNED';
      readonly signedAt: Date;
      readonly certificateSerial: string | null;
      /** Where the provider's verification report lies: its own reference or address, no document. */
      readonly reportReference: string | null;
    }
  /** Asked again by `ask` with this reference. `continueUrl`: where the signatory goes on, at the provider. */
  | { readonly state: 'PENDING'; readonly reference: string; readonly continueUrl: string | null }
  | { readonly state: 'REFUSED' };

/** A signature as it is kept, and the bytes as they are today. */
export interface KeptSignature {
  /** What was signed, and what the bytes on file hash to now; null: the bytes are gone. */
  readonly documentSha256: string;
  readonly bytesSha256: string | null;
  /** PAPER: the scan as registered, and as it is now. */
  readonly scanSha256: string | null;
  readonly scanBytesSha256: string | null;
  readonly signedAt: Date | null;
  readonly certificateSerial: string | null;
  readonly reportReference: string | null;
}

/**
 * A way to sign. Two are shipped; a certified one is an adapter that somebody adds (docs/signing.md). An adapter talks to
 * its service only in `sign`, `ask` and `verify`, which run outside any transaction.
 */
export interface SignatureProvider {
  /** Stable: it is kept with every signature. Capitals, digits and `_`. */
  readonly code: string;
  readonly kind: MethodKind;
  readonly title: LocalizedText;
  /** What a signature made this way proves, and what it does not. */
  readonly proves: LocalizedText;
  sign(order: SignatureOrder): Promise<SignatureAnswer>;
  /** For a provider that answers PENDING. */
  ask?(reference: string): Promise<SignatureAnswer>;
  verify(signature: KeptSignature): Promise<Verification>;
}
