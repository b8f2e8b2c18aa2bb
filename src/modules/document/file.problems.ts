import type { FastifyReply, FastifyRequest } from 'fastify';
import { type LocalizedText, localeOf, text } from '../../kernel/text.js';
import type { Difference, ReceiveFault } from '../../platform/storage/storage.js';

/** How the file routes say no (RFC 9457). `type` is what programs branch on; it never changes. */
export const fileProblems = {
  FILE_NOT_FOUND: {
    type: 'file-not-found',
    status: 404,
    title: 'No such file',
    detail: text(
      'There is no such file, or none you may see.',
      'Berkas tersebut tidak ada, atau tidak boleh Anda lihat.',
    ),
  },
  LINK_EXPIRED: {
    type: 'download-link-expired',
    status: 410,
    title: 'Download address expired',
    detail: text(
      'This address has expired. Ask for a new downloadUrl.',
      'Alamat ini sudah kedaluwarsa. Mintalah downloadUrl baru.',
    ),
  },
  TICKET_UNKNOWN: {
    type: 'upload-ticket-unknown',
    status: 404,
    title: 'No such upload ticket',
    detail: text(
      'There is no such ticket. Ask for one with uploadTicketCreate.',
      'Tiket tersebut tidak ada. Mintalah dengan uploadTicketCreate.',
    ),
  },
  TICKET_USED: {
    type: 'upload-ticket-used',
    status: 409,
    title: 'Upload ticket used',
    detail: text(
      'This ticket has served for a file already. Ask for a new one.',
      'Tiket ini sudah dipakai. Mintalah tiket baru.',
    ),
  },
  TICKET_EXPIRED: {
    type: 'upload-ticket-expired',
    status: 410,
    title: 'Upload ticket expired',
    detail: text('This ticket has expired. Ask for a new one.', 'Tiket ini sudah kedaluwarsa. Mintalah tiket baru.'),
  },
  PARTIAL: {
    type: 'file-in-parts',
    status: 400,
    title: 'Parts are not taken',
    detail: text(
      'Send the whole file in one PUT, without Content-Range.',
      'Kirim seluruh berkas dalam satu PUT, tanpa Content-Range.',
    ),
  },
  CUT_OFF: {
    type: 'file-cut-off',
    status: 400,
    title: 'File cut off',
    detail: text(
      'The sending ended before the file did. Send it again.',
      'Pengiriman terputus sebelum berkas selesai. Kirim lagi.',
    ),
  },
  DISK_FULL: {
    type: 'storage-full',
    status: 507,
    title: 'Storage full',
    detail: text(
      'There is no room for the file now. Try again later.',
      'Saat ini tidak ada ruang untuk berkas. Coba lagi nanti.',
    ),
  },
  EMPTY: {
    type: 'file-empty',
    status: 422,
    title: 'File empty',
    detail: text('The file has no bytes.', 'Berkas kosong.'),
  },
  TOO_BIG: {
    type: 'file-too-big',
    status: 413,
    title: 'File too big',
    detail: text('The file is bigger than the ticket’s maxBytes.', 'Berkas lebih besar daripada maxBytes pada tiket.'),
  },
  WRONG_HASH: {
    type: 'file-hash-mismatch',
    status: 422,
    title: 'File hash mismatch',
    detail: text(
      'The bytes that arrived do not have the SHA-256 announced.',
      'Berkas yang diterima tidak sesuai dengan SHA-256 yang diumumkan.',
    ),
  },
  WRONG_SIZE: {
    type: 'file-size-mismatch',
    status: 422,
    title: 'File size mismatch',
    detail: text(
      'The file that arrived does not have the size announced.',
      'Ukuran berkas yang diterima tidak sesuai dengan yang diumumkan.',
    ),
  },
  WRONG_TYPE: {
    type: 'file-type-not-taken',
    status: 415,
    title: 'File type not taken',
    detail: text(
      'By its bytes the file is none of PDF, DOCX, ODT, XLSX, PNG, JPEG or UTF-8 text. Save a CSV as “CSV UTF-8”.',
      'Menurut isinya, berkas ini bukan PDF, DOCX, ODT, XLSX, PNG, JPEG, atau teks UTF-8. Simpan CSV sebagai “CSV UTF-8”.',
    ),
  },
} as const;

export type FileProblem = keyof typeof fileProblems;

/** Every fault of the storage has its answer. */
export const problemOf = (fault: ReceiveFault): FileProblem => fault;

/** One way of saying no. */
export interface HttpProblem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: LocalizedText;
}

/** The difference goes out as `announced` and `received`: both are the sender's own. */
export const sendFileProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: FileProblem,
  difference?: Difference,
): FastifyReply => sendProblem(request, reply, fileProblems[name], difference);

/** A refusal in the language of the request (RFC 9457). */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, title, status, detail }: HttpProblem,
  more: object = {},
): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:mitra:problem:${type}`,
        title,
        status,
        detail: detail[localeOf(request.headers['accept-language'])],
        instance: request.id,
        ...more,
      }),
    );
}
