/** What the page itself says; all else comes from the survey and from Mitra. */
export const words = {
  id: {
    UNKNOWN: 'Tautan ini tidak dikenal.',
    NOT_YET: 'Survei belum dibuka.',
    CLOSED: 'Survei sudah ditutup.',
    FULL: 'Survei tidak menerima jawaban lagi.',
    USED: 'Tautan ini sudah dipakai. Terima kasih.',
    REPLACED: 'Tautan ini sudah diganti dengan yang baru.',
    REVOKED: 'Tautan ini dicabut.',
    UNREACHED: 'Survei tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman ini.',
    UNFIT: 'Ada jawaban yang tidak dapat dikirim:',
    LOST: 'Jawaban belum terkirim. Periksa sambungan, lalu kirim lagi.',
    RECEIPT: 'Simpan kode ini untuk menarik kembali jawaban:',
  },
  en: {
    UNKNOWN: 'This link is not known.',
    NOT_YET: 'The survey is not open yet.',
    CLOSED: 'The survey is closed.',
    FULL: 'The survey takes no more answers.',
    USED: 'This link was used already. Thank you.',
    REPLACED: 'A newer link has taken the place of this one.',
    REVOKED: 'This link was taken back.',
    UNREACHED: 'The survey could not be loaded. Check the connection and reload this page.',
    UNFIT: 'Some answers cannot be sent:',
    LOST: 'Your answers were not sent. Check the connection and send again.',
    RECEIPT: 'Keep this code to take your answers back:',
  },
};
