import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { mayKeepPartners } from '../partner/partner.policy.js';

/** The list of topics is everybody's who logs in: a partner names its own by it. */
export const topicVisible = (_actor: Actor): Where => everything;
/** What a need is about is the staff's. */
export const needTopicVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? everything : nothing);
/** What a partner stands for: the staff's, and its own. */
export const partnerTopicVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : { is: 'in', column: 'partner_id', values: actor.partnerIds };

export const maySetTopics = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const topicsByOffice = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators keep the list of topics.',
    'Hanya koordinator dan administrator yang memelihara daftar topik.',
  ),
);

/** Who says what a partner stands for: those who keep partners, and the partner itself. */
export const maySayOfPartner = (actor: Actor, partnerId: string): boolean =>
  mayKeepPartners(actor) || (actor.kind === 'PARTNER' && actor.partnerIds.includes(partnerId));
