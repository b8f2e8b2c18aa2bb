import { type LocalizedText, text } from '../../kernel/text.js';
import { findComplaint, type LinkedComplaint } from '../complaint/complaint-link.js';
import { complaintReply } from '../complaint/complaint-reply.js';
import { frameWords } from './frame-words.js';
import type { Frame } from './page-frame.js';
import type { Sent } from './sent.js';
import { smallForm } from './small-form.js';
import { messagePage } from './state-page.js';
import { type Answered, type Asking, bareFrame, isTooMany } from './visit.js';

const words = {
  title: text('The answer to your complaint', 'Jawaban atas pengaduan Anda'),
  ask: text('Does this settle it?', 'Apakah jawaban ini menyelesaikannya?'),
  reason: text('If not: what is still missing?', 'Jika belum: apa yang masih kurang?'),
  accept: text('Yes, it is settled', 'Ya, sudah selesai'),
  reopen: text('No, open it again', 'Belum, buka kembali'),
  dead: text('This link leads to no answer', 'Tautan ini tidak mengarah ke jawaban mana pun'),
  deadSays: text(
    'Another answer has replaced it, or its time is over: please use the link of the latest letter.',
    'Sudah diganti jawaban lain, atau masanya habis: silakan gunakan tautan dari surat terakhir.',
  ),
  accepted: text('Thank you: it is settled', 'Terima kasih: sudah selesai'),
  acceptedSays: text(
    'Your complaint is answered to your content, as you have said. You may close this page.',
    'Pengaduan Anda terjawab dengan baik, seperti yang Anda nyatakan. Halaman ini boleh ditutup.',
  ),
  reopened: text('Your complaint is open again', 'Pengaduan Anda dibuka kembali'),
  reopenedSays: text(
    'It will be looked at again, and answered by another letter.',
    'Pengaduan akan ditangani lagi, dan dijawab dengan surat lain.',
  ),
  closed: text('Your complaint is closed', 'Pengaduan Anda sudah ditutup'),
  closedSays: text('Nothing more is to be done here.', 'Tidak ada lagi yang perlu dilakukan di sini.'),
};

/** An answer to a complaint, for whoever holds the link of the letter: nothing changes by looking. */
export async function showAnswer(asking: Asking): Promise<Answered> {
  const linked = await linkedBy(asking);
  return linked ? { status: 200, page: pageFor(asking, linked, '') } : dead(asking);
}

/** What the complainant says of it. */
export async function takeReply(asking: Asking, sent: Sent): Promise<Answered> {
  const linked = await linkedBy(asking);
  if (!linked) return dead(asking);
  const frame = frameOf(asking, linked);
  const [press, reason] = [sent.one('_do'), sent.one('reason')];
  if (!['accept', 'reopen'].includes(press) || sent.unread().length > 0)
    return { status: 400, page: messagePage(frame, frameWords.unread, frameWords.unreadSays) };
  const accepted = press === 'accept';
  const done = await complaintReply(asking.house, { token: asking.token, accepted, reason: accepted ? null : reason });
  if (done.ok) return { status: 200, page: statePage(frame, done.value) };
  const [problem] = done.error;
  if (problem && isTooMany(problem))
    return { status: 429, page: messagePage(frame, frameWords.tooMany, problem.message) };
  if (problem?.path[1] === 'reason') return { status: 422, page: pageFor(asking, linked, reason, problem.message) };
  return { status: 409, page: messagePage(frame, frameWords.notTaken, problem?.message ?? words.deadSays) };
}

const linkedBy = ({ house, token }: Asking): Promise<LinkedComplaint | null> =>
  findComplaint(house.runner.gateway, token, house.runner.clock.now(), house.settings.demoMode);

const dead = (asking: Asking): Answered => ({
  status: 404,
  page: messagePage(bareFrame(asking), words.dead, words.deadSays),
});

function frameOf(asking: Asking, { institution }: LinkedComplaint): Frame {
  const frame = bareFrame(asking);
  return { ...frame, institution: institution[frame.speech.locale] };
}

function pageFor(asking: Asking, linked: LinkedComplaint, reason: string, fault?: LocalizedText): string {
  const frame = frameOf(asking, linked);
  if (linked.status !== 'ANSWERED') return statePage(frame, linked.status);
  const answer = (linked.answer ?? '').split(/\n{2,}/).map((part): LocalizedText => ({ id: part, en: part }));
  return smallForm(frame, {
    title: words.title,
    says: [...answer, words.ask],
    fields: [{ id: 'reason', type: 'area', label: words.reason, value: reason, optional: true, fault }],
    press: { value: 'accept', label: words.accept },
    other: { value: 'reopen', label: words.reopen },
  });
}

const statePage = (frame: Frame, status: string): string =>
  status === 'ACCEPTED'
    ? messagePage(frame, words.accepted, words.acceptedSays)
    : status === 'CLOSED'
      ? messagePage(frame, words.closed, words.closedSays)
      : messagePage(frame, words.reopened, words.reopenedSays);
