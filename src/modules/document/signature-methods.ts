import { WET_INK } from '../../engines/workflow/paper-signature.js';
import { text } from '../../kernel/text.js';
import { INTERNAL } from './approval-slot.rules.js';
import type { SignatureProvider } from './signature-provider.js';

/** The authenticated act is the signature: who acted, in which post, when, on which bytes. */
export const internalSignature: SignatureProvider = {
  code: INTERNAL,
  kind: 'ACT',
  title: text('Signature in the system', 'Tanda tangan dalam sistem'),
  proves: text(
    'That the account of this person, in this capacity, signed these very bytes at this time. It is an electronic signature without a certificate: it rests on the account and on the log of this server.',
    'Bahwa akun orang ini, dalam kedudukan ini, menandatangani naskah ini pada waktu ini. Tanda tangan elektronik tidak tersertifikasi: bersandar pada akun dan log server ini.',
  ),
  sign: async ({ at }) => ({ state: 'SIGNED', signedAt: at, certificateSerial: null, reportReference: null }),
  verify: async ({ documentSha256, bytesSha256 }) => (documentSha256 === bytesSha256 ? 'VALID' : 'BROKEN'),
};

/** Ink on paper, with a scan: a person has looked, no machine can. */
export const wetInk: SignatureProvider = {
  code: WET_INK,
  kind: 'PAPER',
  title: text('Signature on paper', 'Tanda tangan basah'),
  proves: text(
    'That a member of staff registered a signature made with ink: whose, on which day, where, with a scan that has not changed since. The ink itself is proved by the paper, and that the paper says what the final version says by whoever compared them.',
    'Bahwa staf mencatat tanda tangan basah: oleh siapa, tanggal berapa, di mana, dengan pindaian yang tidak berubah sejak itu. Keaslian tinta dibuktikan oleh kertasnya, dan kesamaan isinya oleh yang membandingkannya.',
  ),
  sign: async ({ at, scanSha256 }) =>
    scanSha256 === null
      ? { state: 'REFUSED' }
      : { state: 'SIGNED', signedAt: at, certificateSerial: null, reportReference: null },
  verify: async ({ documentSha256, bytesSha256, scanSha256, scanBytesSha256 }) =>
    documentSha256 === bytesSha256 && scanSha256 !== null && scanSha256 === scanBytesSha256 ? 'REGISTERED' : 'BROKEN',
};

const shipped: readonly SignatureProvider[] = [internalSignature, wetInk];

/** The ways to sign that this installation has. */
export class SignatureMethods {
  private constructor(readonly all: readonly SignatureProvider[]) {}

  /** The shipped providers and those added, as far as `enabled` names them; whatever does not fit stops the start. */
  static of(added: readonly SignatureProvider[], enabled: readonly string[] | null): SignatureMethods {
    const there = [...shipped, ...added];
    const codes = there.map((one) => one.code);
    const wrong = codes.filter((code, at) => !/^[A-Z][A-Z0-9_]{0,39}$/.test(code) || codes.indexOf(code) !== at);
    if (wrong.length > 0)
      throw new Error(`signature providers with a code that is wrong or taken: ${wrong.join(', ')}`);
    const unknown = (enabled ?? []).filter((code) => !codes.includes(code));
    if (unknown.length > 0)
      throw new Error(`no signature provider called ${unknown.join(', ')} is installed; there are ${codes.join(', ')}`);
    const on = new Set([INTERNAL, ...(enabled ?? codes)]);
    return new SignatureMethods(there.filter((one) => on.has(one.code)));
  }

  find(code: string): SignatureProvider | null {
    return this.all.find((one) => one.code === code) ?? null;
  }
}
