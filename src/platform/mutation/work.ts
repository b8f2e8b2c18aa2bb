import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Ids } from '../clock/ids.js';
import type { Queries, Transaction } from '../database/gateway.js';
import type { Orm } from '../database/orm.js';
import type { Announcement } from '../event/announce.js';
import type { Seal } from '../mail/seal.js';

/** Who a mutation is run for, as far as the runner must know. */
export interface Principal {
  readonly institutionId: string;
  readonly membershipId: string;
  readonly personId: string;
}

/** One verb's transaction: rows, entities, the time it happens at, and what it announces. */
export class Work<A extends Principal = Principal> implements Queries {
  readonly announced: Announcement[] = [];
  readonly afterCommit: (() => void)[] = [];
  private manager: SqlEntityManager | undefined;

  constructor(
    readonly actor: A,
    readonly now: Date,
    readonly ids: Ids,
    private readonly transaction: Transaction,
    private readonly orm: Orm,
    /** For letters: what they hold is kept sealed. */
    readonly seal: Seal,
  ) {}

  get institutionId(): string {
    return this.actor.institutionId;
  }

  get personId(): string {
    return this.actor.personId;
  }

  /** Entities, seen with the actor's eyes. Made only when a verb needs the unit of work. */
  get em(): SqlEntityManager {
    this.manager ??= this.orm.manager(this.transaction.client, { viewer: this.actor });
    return this.manager;
  }

  query<R extends object>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.transaction.query<R>(sql, values);
  }

  announce(event: Announcement): void {
    this.announced.push(event);
  }

  async flush(): Promise<void> {
    await this.manager?.flush();
  }
}
