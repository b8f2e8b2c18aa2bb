import { text } from '../../kernel/text.js';
import type { HttpProblem } from '../document/file.problems.js';

/** How the addresses of data say no (RFC 9457). */
export const dataProblems = {
  NO_KEY: {
    ...{ type: 'data-key-needed', status: 401, title: 'API key needed' },
    detail: text(
      'Send an API key as `x-api-key`, as Bearer token, or as password with any user name.',
      'Kirim kunci API sebagai `x-api-key`, token Bearer, atau kata sandi dengan nama pengguna apa pun.',
    ),
  },
  FOR_STAFF: {
    ...{ type: 'data-for-staff', status: 403, title: 'For staff' },
    detail: text('Data files are for the institution’s staff.', 'Berkas data hanya untuk staf institusi.'),
  },
  PERSONAL: {
    ...{ type: 'data-personal', status: 403, title: 'Personal data' },
    detail: text(
      'Columns of personal data are for coordinators and administrators.',
      'Kolom data pribadi hanya untuk koordinator dan administrator.',
    ),
  },
  UNKNOWN: {
    ...{ type: 'data-list-unknown', status: 404, title: 'No such list' },
    detail: text(
      'There is no such list. /data/dictionary.json names them all.',
      'Daftar tersebut tidak ada. Semua daftar ada di /data/dictionary.json.',
    ),
  },
  TOO_OFTEN: {
    ...{ type: 'data-too-often', status: 429, title: 'Too many requests' },
    detail: text('Too many requests. Wait a little.', 'Terlalu banyak permintaan. Tunggu sebentar.'),
  },
  TOO_MANY: {
    ...{ type: 'data-too-many', status: 503, title: 'Busy' },
    detail: text('Too many files are being made. Try again soon.', 'Terlalu banyak berkas sedang dibuat. Coba lagi.'),
  },
} as const satisfies Record<string, HttpProblem>;

/** What is wrong with an address, by its parameter. */
export const badQuery = (parameter: string, en: string, id: string): HttpProblem => ({
  ...{ type: 'data-query', status: 400, title: `Bad ${parameter}` },
  detail: text(en, id),
});
