import type { EntitySchema } from '@mikro-orm/core';
import type { Listener } from '../event/listen.js';
import type { LetterTemplate } from '../mail/letter-template.js';
import type { Field, Projection } from '../read/projection.js';

/** How a root field is guarded. A root field without a class keeps the server from starting. */
export type RootAccess =
  /** Anyone, without login. */
  | 'PUBLIC'
  /** Any login of the institution; rows and rules decide the rest. */
  | 'GATED'
  /** A policy of the verb decides, over and above the login. */
  | 'POLICY';

/** All that the server must know of a module. */
export interface Module<V> {
  readonly name: string;
  readonly entities: readonly EntitySchema[];
  readonly resolvers: readonly (new () => object)[];
  readonly types?: readonly (new () => object)[];
  readonly projections?: readonly Projection<V>[];
  /** Fields this module adds to types of earlier modules. */
  readonly contributions?: Readonly<Record<string, Readonly<Record<string, Field<V>>>>>;
  /** The letters this module writes. */
  readonly letters?: readonly LetterTemplate[];
  /** What this module does when something happens in an earlier one. */
  readonly listeners?: readonly Listener[];
  /** The class of every root field of this module. */
  readonly access: Readonly<Record<string, RootAccess>>;
}
