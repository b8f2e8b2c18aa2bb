import type { Principal } from '../../platform/mutation/work.js';

/**
 * What an account may do in an institution beside the posts it holds. Posts act in procedures; roles run the house.
 * ADMINISTRATOR keeps units, posts, accounts and procedures · COORDINATOR keeps partners and registers requests, and
 * sees every case · ANALYST reads everything, and as such changes nothing (a post it also holds acts) · MEMBER sees what the posts held take part in.
 */
export const roles = ['ADMINISTRATOR', 'COORDINATOR', 'ANALYST', 'MEMBER'] as const;
export type Role = (typeof roles)[number];

/** What an API key may be limited to. A session has all scopes. */
export const scopes = ['READ', 'WRITE'] as const;
export type ApiScope = (typeof scopes)[number];

/** A post somebody holds today. */
export interface Holding {
  readonly positionId: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly unit: { readonly id: string; readonly kind: string; readonly echelon: string | null } | null;
  readonly mode: 'DEFINITIVE' | 'PLT' | 'PLH' | 'AN';
}

/** Who calls: one membership in one institution, with everything policies ask about. */
export interface Actor extends Principal {
  readonly accountId: string;
  readonly kind: 'STAFF' | 'PARTNER';
  readonly roles: readonly Role[];
  readonly partnerId: string | null;
  /** The partner served and those merged into it, whose cases go on under their own name. */
  readonly partnerIds: readonly string[];
  readonly holds: readonly Holding[];
  /** The ids grants and tasks are written to: posts held, the seats they fill, the partner served, the person. */
  readonly subjects: readonly string[];
  readonly scopes: readonly ApiScope[];
  /** The institution's country and zone: a domestic partner, a day's begin. */
  readonly country: string;
  readonly timeZone: string;
  /** Whether grants open many objects to this actor: decides how lists are looked up, never what is in them. */
  readonly seesMany: boolean;
  readonly credentialId: string;
}

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.roles.some((role) => wanted.includes(role));

/** Staff whose role lets them read every case and document of the institution. */
export const readsAll = (actor: Actor): boolean => hasRole(actor, 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR');
