import { letterTemplate } from '../../platform/mail/letter-template.js';

export const INVITATION_DAYS = 7;
export const RESET_MINUTES = 60;

/** The token stands behind `#`, so that it reaches no server's log and no referrer. */
export const linkOf = (
  publicUrl: string | null,
  kind: 'invitation' | 'password-reset' | 'complaint' | 'coordination',
  token: string,
): string | null => (publicUrl === null ? null : `${publicUrl.replace(/\/$/, '')}/#${kind}=${token}`);

/** The first login of somebody who was given a place. */
export const invitationLetter = letterTemplate({
  code: 'INVITATION',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', before: 'DATE', link: 'LINK' },
  id: {
    subject: 'Undangan ke ruang kerja sama {institution}',
    text: `Yth. Bapak/Ibu,

Anda diundang ke ruang kerja sama {institution}. Terimalah undangan ini sebelum {before}
dengan tautan atau kode berikut:

{link}

Tautan ini hanya untuk Anda; mohon tidak diteruskan. Bila Anda tidak menantikan surat ini, abaikan saja.`,
  },
  en: {
    subject: 'Invitation to the partnerships of {institution}',
    text: `Dear Sir or Madam,

You are invited to the partnerships of {institution}. Please accept before {before}, by this link or code:

{link}

It is for you alone; please do not pass it on. If you did not expect this letter, ignore it.`,
  },
});

/** The way to a new password. It says no more than that somebody asked: the account may belong to many institutions. */
export const resetLetter = letterTemplate({
  code: 'PASSWORD_RESET',
  sender: 'HOUSE',
  parameters: { minutes: 'COUNT', link: 'LINK' },
  id: {
    subject: 'Kata sandi baru',
    text: `Seseorang meminta kata sandi baru untuk alamat ini. Pilihlah dalam {minutes} menit sejak
permintaan, dengan tautan atau kode berikut:

{link}

Bila bukan Anda yang meminta, abaikan surat ini: kata sandi Anda tetap berlaku.`,
  },
  en: {
    subject: 'New password',
    text: `Somebody asked for a new password for this address. Choose one within {minutes} minutes of
asking, by this link or code:

{link}

If it was not you, ignore this letter: your password stays as it is.`,
  },
});
