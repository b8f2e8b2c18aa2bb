import type { Definition } from '../../engines/workflow/definition.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { SignaturePlace } from '../../platform/paper/paper.js';
import type { AuditedSlot } from './audit-read.js';
import { dayInWords } from './day-in-words.js';

export const parties = {
  INSTITUTION: text('FIRST PARTY', 'PIHAK PERTAMA'),
  PARTNER: text('SECOND PARTY', 'PIHAK KEDUA'),
} as const satisfies Readonly<Record<Definition['positions'][number]['party'], LocalizedText>>;

/** How a post is held by whoever acts in it. */
export const modes: Readonly<Record<string, LocalizedText>> = {
  DEFINITIVE: text('holder', 'definitif'),
  PLT: text('acting, vacant post', 'Plt.'),
  PLH: text('acting, absent holder', 'Plh.'),
  AN: text('on behalf', 'a.n.'),
};

/** The places of the set that is signed, each with the post, and with who signed it on which day. */
export const signedPlaces = (
  definition: Definition,
  slots: readonly AuditedSlot[],
  timeZone: string,
): SignaturePlace[] =>
  slots.flatMap((slot): SignaturePlace[] => {
    const post = definition.positions.find((each) => each.code === slot.position);
    if (slot.kind !== 'SIGNATURE' || !post) return [];
    const party = parties[post.party];
    if (slot.at === null) return [{ party, capacity: post.title, name: null, given: null }];
    const { person: name, title } = slot;
    const day = dayInWords(slot.signedOn ?? civilDateIn(new Date(slot.at), timeZone));
    const given = text(`signed on ${day.en}`, `ditandatangani ${day.id}`);
    return [{ party, capacity: heldAs(post.title, slot.mode), name, title, given }];
  });

function heldAs(post: LocalizedText, mode: string | null): LocalizedText {
  const how = mode === null || mode === 'DEFINITIVE' ? undefined : modes[mode];
  return how ? text(`${post.en} (${how.en})`, `${how.id} ${post.id}`) : post;
}
