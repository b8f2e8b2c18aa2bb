import type { LocalizedText } from '../../kernel/text.js';
import type { Mail } from '../../platform/mail/mailer.js';

export const INVITATION_DAYS = 7;
export const RESET_MINUTES = 60;

/** The token stands behind `#`, so that it reaches no server's log and no referrer. */
export const linkOf = (
  publicUrl: string | null,
  kind: 'invitation' | 'password-reset',
  token: string,
): string | null => (publicUrl === null ? null : `${publicUrl.replace(/\/$/, '')}/#${kind}=${token}`);

const way = (publicUrl: string | null, kind: 'invitation' | 'password-reset', token: string): string =>
  linkOf(publicUrl, kind, token) ?? token;

export const invitationLetter = (
  to: string,
  institution: LocalizedText,
  publicUrl: string | null,
  token: string,
): Mail => ({
  to,
  subject: `Undangan / Invitation: ${institution.id}`.replace(/\s+/g, ' '),
  text: `Anda diundang ke ruang kerja sama ${institution.id}. Terima undangan dalam ${INVITATION_DAYS} hari:

${way(publicUrl, 'invitation', token)}

You are invited to the partnerships of ${institution.en}. Accept within ${INVITATION_DAYS} days by the link or code above.

Bila Anda tidak menantikan surat ini, abaikan. / If you did not expect this letter, ignore it.`,
});

export const resetLetter = (to: string, publicUrl: string | null, token: string): Mail => ({
  to,
  subject: 'Kata sandi baru / New password',
  text: `Pilih kata sandi baru dalam ${RESET_MINUTES} menit:

${way(publicUrl, 'password-reset', token)}

Choose a new password within ${RESET_MINUTES} minutes by the link or code above.

Bila Anda tidak memintanya, abaikan surat ini. / If you did not ask for it, ignore this letter.`,
});
