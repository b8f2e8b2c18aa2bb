import type { JobsOptions } from '../job/jobs.js';
import { deliverLetter, type Mailroom } from './deliver-letter.js';

const PER_LOOK = 20;

/**
 * Sends what is due, one letter after the other: whatever the mail server does, letters hold one of a process's job
 * slots at most. Processes share the work, since a letter is claimed before it is sent.
 */
export class Postman {
  private isBusy = false;
  private isWanted = false;
  private isStopped = false;

  constructor(private readonly room: Mailroom) {}

  /** While it is under way, a second call only makes it look again at the end. */
  async deliverDue(): Promise<void> {
    this.isWanted = true;
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.isWanted && !this.isStopped) {
        this.isWanted = false;
        while (await this.deliverSome());
      }
    } finally {
      this.isBusy = false;
    }
  }

  /** No further letter is begun. */
  stop(): void {
    this.isStopped = true;
  }

  /** Every institution's every kind of letter in turn, so that a campaign holds up nobody's password. */
  private async deliverSome(): Promise<boolean> {
    const { gateway, clock, demoMode } = this.room;
    const due = await gateway.system.query<{ institutionId: string; id: string }>(
      `select l."institution_id" as "institutionId", l."id" from "letter" l
       join "institution" i on i."id" = l."institution_id" and (not i."demo" or $2)
       where l."status" = 'WAITING' and l."next_try_at" <= $1
       order by row_number() over (partition by l."institution_id", l."template" order by l."next_try_at", l."id")
       limit ${PER_LOOK}`,
      [clock.now().toISOString(), demoMode],
    );
    let tried = 0;
    for (const { institutionId, id } of due) {
      if (this.isStopped) return false;
      if (await deliverLetter(this.room, institutionId, id)) tried += 1;
    }
    return tried > 0;
  }
}

/** What of the queue's work is letters: at once after an act that wrote one, in rounds what is to be tried again. */
export const letterJobs = (postman: Postman): Required<Pick<JobsOptions, 'tasks' | 'rounds'>> => ({
  tasks: { 'letters-send': () => postman.deliverDue() },
  rounds: [{ everyMs: 30_000, run: () => postman.deliverDue() }],
});
