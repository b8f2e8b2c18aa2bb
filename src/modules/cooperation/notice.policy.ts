import { all, equals, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';
import { cooperationVisible, throughCase } from './cooperation.policy.js';

/** A notice is for the one person it was written to, and only while that person may see the case. */
export const noticeVisible = (actor: Actor): Where =>
  all(equals('person_id', actor.personId), throughCase(cooperationVisible)(actor));
