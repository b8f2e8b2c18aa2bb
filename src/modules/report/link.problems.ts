import type { Problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { HttpProblem } from '../document/file.problems.js';

/** How the routes of reports say no (RFC 9457). `type` never changes. */
export const reportLinkUnknown: HttpProblem = {
  type: 'report-link-unknown',
  status: 404,
  title: 'No such report',
  detail: text('There is no such report.', 'Laporan tersebut tidak ada.'),
};
export const reportLinkExpired: HttpProblem = {
  type: 'report-link-expired',
  status: 410,
  title: 'Report address expired',
  detail: text('The time of this address is over.', 'Masa berlaku tautan ini sudah berakhir.'),
};
export const reportLinkRevoked: HttpProblem = {
  type: 'report-link-revoked',
  status: 410,
  title: 'Report address revoked',
  detail: text('This address was revoked.', 'Tautan ini sudah dicabut.'),
};
export const reportTooOften: HttpProblem = {
  type: 'report-rate-limited',
  status: 429,
  title: 'Too many requests',
  detail: text(
    'Too many requests from this address. Wait a minute.',
    'Terlalu banyak permintaan dari alamat ini. Tunggu satu menit.',
  ),
};

/** Why a report is not given, by HTTP. */
export const refusedReport = ([first]: readonly Problem[]): HttpProblem =>
  first
    ? {
        type: `report-${(first.fault ?? 'refused').toLowerCase().replaceAll('_', '-')}`,
        status: 403,
        title: 'Report refused',
        detail: first.message,
      }
    : reportLinkUnknown;
