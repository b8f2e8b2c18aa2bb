import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const followersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators, administrators and the owner keep follow-ups.',
    'Hanya koordinator, administrator, dan penanggung jawab yang mengelola tindak lanjut.',
  ),
);
export const notClosedYet = problem(
  'INVALID',
  ['input', 'campaignId'],
  text(
    'Follow-ups are opened once the campaign is closed: until then the lowest elements may be others.',
    'Tindak lanjut dibuka setelah kampanye ditutup: sebelum itu unsur terendah masih dapat berubah.',
  ),
  { fault: 'CAMPAIGN_NOT_CLOSED' },
);
export const noIndex = problem(
  'INVALID',
  ['input', 'campaignId'],
  text(
    'There is no index to follow up: the questionnaire names none, or too few have answered.',
    'Tidak ada indeks untuk ditindaklanjuti: kuesioner tidak memuatnya, atau yang menjawab terlalu sedikit.',
  ),
  { fault: 'NO_INDEX' },
);
export const daysOutside = problem(
  'INVALID',
  ['input', 'days'],
  text('Between 1 and 365 days.', 'Antara 1 dan 365 hari.'),
);
export const noteNeeded = problem(
  'REQUIRED',
  ['input', 'note'],
  text('Say why it is dropped.', 'Jelaskan mengapa dibatalkan.'),
);
export const noteTooLong = problem(
  'TOO_LONG',
  ['input', 'note'],
  text('At most 4,000 characters.', 'Paling banyak 4.000 karakter.'),
);
