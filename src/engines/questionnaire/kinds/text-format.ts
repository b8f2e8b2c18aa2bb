import { blame, type Run } from '../answer-fault.js';
import type { TextFormat } from '../model.js';

/** Ours, and each linear: they run on what a stranger typed. */
const email = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}$/;
const url = /^https?:\/\/[A-Za-z0-9.-]{1,253}(:\d{1,5})?([/?#]\S*)?$/;
const phone = /^\+?[0-9][0-9 ().-]{4,24}[0-9]$/;

export const isEmail = (value: string): boolean => value.length <= 254 && email.test(value);

const rules: Readonly<Record<Exclude<TextFormat, 'PLAIN'>, readonly [(value: string) => boolean, string, string]>> = {
  EMAIL: [isEmail, 'Give an e-mail address as name@example.org.', 'Isi alamat surel seperti nama@contoh.id.'],
  URL: [
    (value) => url.test(value),
    'Give a web address beginning with https:// or http://.',
    'Isi alamat web yang diawali https:// atau http://.',
  ],
  PHONE: [
    (value) => phone.test(value),
    'Give a phone number: digits, spaces, + ( ) . and -.',
    'Isi nomor telepon: angka, spasi, + ( ) . dan -.',
  ],
};

export function checkFormat(format: TextFormat, value: string, path: readonly string[], run: Run): void {
  if (format === 'PLAIN') return;
  const [fits, en, id] = rules[format];
  if (!fits(value)) blame(run, 'WRONG_FORMAT', path, en, id);
}
