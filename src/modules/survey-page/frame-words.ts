import { text } from '../../kernel/text.js';

/** What is said around the questions. */
export const frameWords = {
  start: text('Start', 'Mulai'),
  resume: text('Go on where you left off', 'Lanjutkan dari yang terakhir'),
  next: text('Next', 'Lanjut'),
  back: text('Back', 'Kembali'),
  save: text('Save and finish later', 'Simpan dan lanjutkan nanti'),
  check: text('Check your answers', 'Periksa jawaban Anda'),
  send: text('Send answers', 'Kirim jawaban'),
  change: text('Change', 'Ubah'),
  /** `isSure`: no part is left out or added by what is answered from here on. */
  part: (at: number, of: number, isSure = true) =>
    isSure
      ? text(`Part ${at} of ${of}`, `Bagian ${at} dari ${of}`)
      : text(`Part ${at} of at most ${of}`, `Bagian ${at} dari paling banyak ${of}`),
  parts: (of: number) =>
    of === 1 ? text('One part.', 'Satu bagian.') : text(`${of} parts at most.`, `Paling banyak ${of} bagian.`),
  by: (institution: string) => text(`${institution} asks for your answers.`, `${institution} meminta jawaban Anda.`),
  until: (day: string) => text(`You can answer until ${day}.`, `Anda dapat menjawab sampai ${day}.`),
  whoSees: text('Who will see what', 'Siapa yang akan melihat apa'),
  keeps: text(
    'Your answers are kept at every step. Open the same link again to go on, also on another device.',
    'Jawaban Anda tersimpan di setiap langkah. Buka lagi tautan yang sama untuk melanjutkan, juga di perangkat lain.',
  ),
  keepsOpen: text(
    'Your answers are kept at every step. To go on later, also on another device, keep the address of the next page: whoever has it can read and change what you have written.',
    'Jawaban Anda tersimpan di setiap langkah. Untuk melanjutkan nanti, juga di perangkat lain, simpan alamat halaman berikutnya: siapa pun yang memilikinya dapat membaca dan mengubah isian Anda.',
  ),
  begun: text('You have begun to answer.', 'Anda sudah mulai menjawab.'),
  saved: text('Saved', 'Tersimpan'),
  savedSays: text(
    'What you have filled in is kept. You can close this page now and open the same address again to go on.',
    'Isian Anda sudah tersimpan. Anda dapat menutup halaman ini dan membuka alamat yang sama untuk melanjutkan.',
  ),
  stale: text('These answers have changed meanwhile', 'Jawaban ini sudah berubah'),
  staleSays: text(
    'They were changed on another device or page after this page was opened. Below is what you have just filled in; it is not kept yet. Press Next to keep it in their place.',
    'Jawaban diubah di perangkat atau halaman lain setelah halaman ini dibuka. Di bawah ini isian Anda barusan, belum tersimpan. Tekan Lanjut untuk menggantikannya.',
  ),
  staleShow: text('Show the other answers instead', 'Tampilkan jawaban yang lain itu'),
  revealed: text('More to answer', 'Ada pertanyaan tambahan'),
  revealedSays: text(
    'Because of what you answered, this page now asks more. Please look it through again.',
    'Karena jawaban Anda, halaman ini sekarang memuat pertanyaan tambahan. Mohon diperiksa lagi.',
  ),
  faults: (count: number) =>
    text(count === 1 ? 'One thing to correct' : `${count} things to correct`, `${count} hal perlu diperbaiki`),
  reviewSays: text(
    'Nothing has been sent yet. Look your answers through and send them.',
    'Belum ada yang dikirim. Periksa jawaban Anda, lalu kirim.',
  ),
  missing: text(
    'Something is still missing or needs correcting before your answers can be sent.',
    'Masih ada yang kosong atau perlu diperbaiki sebelum jawaban dapat dikirim.',
  ),
  unanswered: text('Not answered', 'Tidak dijawab'),
  done: text('Thank you. Your answers have been received.', 'Terima kasih. Jawaban Anda sudah diterima.'),
  receipt: text('Your receipt code', 'Kode tanda terima Anda'),
  receiptOnce: text(
    'This code is shown only now. Write it down or take a picture of this page.',
    'Kode ini hanya ditampilkan sekarang. Catat, atau ambil tangkapan layar halaman ini.',
  ),
  receiptOnly: text(
    'It is the only way to take your answers back: nobody else can find them, not even we.',
    'Hanya kode ini yang dapat menarik jawaban Anda: tidak ada orang lain yang dapat menemukannya, kami pun tidak.',
  ),
  receiptUse: text(
    'With it, or with your link, you can take your answers back.',
    'Dengan kode ini, atau dengan tautan Anda, jawaban dapat ditarik kembali.',
  ),
  receiptUseOpen: text(
    'With it you can take your answers back.',
    'Dengan kode ini jawaban Anda dapat ditarik kembali.',
  ),
  withdraw: text('Take my answers back', 'Tarik jawaban saya'),
  withdrawSays: text(
    'Your answers are then erased and leave the figures. This cannot be undone, and the link cannot be used again.',
    'Jawaban Anda akan dihapus dan tidak lagi dihitung. Tindakan ini tidak dapat dibatalkan, dan tautan tidak dapat dipakai lagi.',
  ),
  withdrawSaysOpen: text(
    'Your answers are then erased and leave the figures. This cannot be undone.',
    'Jawaban Anda akan dihapus dan tidak lagi dihitung. Tindakan ini tidak dapat dibatalkan.',
  ),
  haveAnswered: text('Have you answered?', 'Sudah pernah menjawab?'),
  contactApart: text(
    'Answers to this survey are kept without a name, so it does not ask how to reach you. If you want to be contacted, you can say so apart from your answers once they are sent.',
    'Jawaban survei ini disimpan tanpa nama, sehingga cara menghubungi Anda tidak ditanyakan. Bila ingin dihubungi, Anda dapat menyampaikannya terpisah setelah jawaban dikirim.',
  ),
  withdrawCode: text('Receipt code', 'Kode tanda terima'),
  withdrawSure: text('Yes, erase my answers', 'Ya, hapus jawaban saya'),
  withdrawMustSure: text('Tick this to go on.', 'Centang ini untuk melanjutkan.'),
  withdrawn: text('Your answers have been erased.', 'Jawaban Anda sudah dihapus.'),
  withdrawnSays: text('Nothing of them is kept.', 'Tidak ada yang disimpan.'),
  backToLink: text('Back to the survey', 'Kembali ke survei'),
  unknown: text('This link is not known here', 'Tautan ini tidak dikenal'),
  unknownSays: text(
    'Please check that the address is whole: links in letters sometimes break at the end of a line. Otherwise ask whoever sent it to you.',
    'Mohon pastikan alamatnya lengkap: tautan dalam surat kadang terpotong di akhir baris. Jika tetap gagal, tanyakan kepada pengirimnya.',
  ),
  tooMany: text('Too many requests', 'Terlalu banyak permintaan'),
  tooLarge: text('This is more text than the page can take', 'Isian terlalu panjang untuk halaman ini'),
  tooLargeSays: text(
    'Please go back, shorten it and send it again.',
    'Mohon kembali, singkatkan isiannya, lalu kirim lagi.',
  ),
  unread: text('This page could not be read', 'Halaman ini tidak dapat dibaca'),
  unreadSays: text(
    'What was sent is not a form of this survey. Open the link again; what you saved is still there.',
    'Yang dikirim bukan formulir survei ini. Buka lagi tautannya; isian yang sudah tersimpan tetap ada.',
  ),
  notTaken: text('This could not be taken', 'Ini tidak dapat diterima'),
  nothingThere: text('There is nothing to take back', 'Tidak ada yang dapat ditarik'),
  withdrawNeedsCode: text('Give the receipt code.', 'Isi kode tanda terima.'),
  forward: text('Pass on to a colleague', 'Teruskan kepada rekan'),
  forwardAsk: text('Is somebody else better placed to answer?', 'Apakah ada orang lain yang lebih tepat menjawab?'),
  forwardSays: text(
    'Your colleague gets a letter with a link of their own. Your own link is used up by this, and what you have filled in is not passed on.',
    'Rekan Anda menerima surat berisi tautannya sendiri. Tautan Anda tidak dapat dipakai lagi, dan isian Anda tidak ikut diteruskan.',
  ),
  forwardName: text('Your colleague’s name', 'Nama rekan Anda'),
  forwardEmail: text('Your colleague’s e-mail address', 'Alamat surel rekan Anda'),
  forwardNeedsEmail: text('Give your colleague’s e-mail address.', 'Isi alamat surel rekan Anda.'),
  forwardOpen: text(
    'Anybody may use this link: just show it to them.',
    'Tautan ini boleh dipakai siapa saja: bagikan saja.',
  ),
  forwarded: text('Passed on', 'Sudah diteruskan'),
  forwardedSays: text(
    'A letter with a link is on its way to your colleague. Thank you.',
    'Surat berisi tautan sedang dikirim kepada rekan Anda. Terima kasih.',
  ),
  message: text('Ask to be contacted', 'Minta dihubungi'),
  messageAsk: text(
    'Do you want somebody to get in touch with you, apart from your answers?',
    'Ingin dihubungi, terpisah dari jawaban Anda?',
  ),
  messageSays: text(
    'What you write here is kept apart from your answers: nothing leads from the one to the other, and nobody reads it before this day is over.',
    'Yang Anda tulis di sini disimpan terpisah dari jawaban Anda: tidak ada kaitan di antara keduanya, dan tidak ada yang membacanya sebelum hari ini berakhir.',
  ),
  messageNeeds: text(
    'Give at least your words, an e-mail address or a phone number.',
    'Isi paling sedikit pesan, alamat surel, atau nomor telepon.',
  ),
  messageWords: text('What is it about?', 'Mengenai apa?'),
  messageName: text('Your name', 'Nama Anda'),
  messageEmail: text('Your e-mail address', 'Alamat surel Anda'),
  messagePhone: text('Your phone number', 'Nomor telepon Anda'),
  messageSend: text('Send', 'Kirim'),
  messageSent: text('Your message has been received', 'Pesan Anda sudah diterima'),
  messageSentSays: text('Thank you.', 'Terima kasih.'),
  messageNotOffered: text(
    'In this survey staff read the answers one by one: say it in them.',
    'Dalam survei ini petugas membaca jawaban satu per satu: sampaikan di dalamnya.',
  ),
};
