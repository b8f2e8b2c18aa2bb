import { projectionsOf } from '../../../src/server/compose.js';
import type { TestInstitution, TestMember } from '../fixture.js';

/** One institution with at least one row of every kind. */
export interface World {
  readonly institution: TestInstitution;
  /** Staff with every role and post: what is refused to them is refused for being elsewhere. */
  readonly staff: TestMember;
  readonly contact: TestMember;
  /** A row of each kind, by the prefix of its global id. */
  readonly rows: Readonly<Record<string, string>>;
}

/** The global id of A's own row of a kind. */
export type Own = (kind: string) => string;
/** Inputs by the name of their mutation. */
export type Inputs = Readonly<Record<string, (own: Own, world: World) => object>>;

export const projections = projectionsOf();
export const UNIT = projections.get('OrgUnit').prefix;
