import { randomBytes } from 'node:crypto';
import bcrypt from 'bcrypt';
import { GraphQLError } from 'graphql';
import type { Problem } from '../../kernel/problem.js';
import { invalid } from './problems.js';

const AT_ONCE = 4;
const WAITING = 200;
export const USUAL_COST = 12;

/** What bcrypt can keep whole, and nothing a guesser tries first. */
export function checkPassword(path: readonly string[], password: string): Problem[] {
  if ([...password].length < 12)
    return [invalid(path, 'A password has at least 12 characters.', 'Kata sandi paling sedikit 12 karakter.')];
  if (Buffer.byteLength(password) > 72)
    return [invalid(path, 'A password has at most 72 bytes.', 'Kata sandi paling banyak 72 bita.')];
  if (password.includes('\0'))
    return [invalid(path, 'A password holds no NUL character.', 'Kata sandi tidak memuat karakter NUL.')];
  return [];
}

/**
 * bcrypt, a few at a time: each hash takes a core for a quarter of a second, and logging in must not be a way to take
 * the server down. Beyond the queue the caller is told to come back.
 */
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  /** `weak` permits a cheaper hash, for tests and the demo only. */
  constructor(
    private readonly cost: number = USUAL_COST,
    weak = false,
  ) {
    if (cost < USUAL_COST && !weak) throw new Error(`a password hash costs at least ${USUAL_COST}`);
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => bcrypt.hash(password, this.cost));
  }

  /** Takes as long without a hash as with one, so that time does not tell whether an account exists. */
  async matches(password: string, hash: string | null): Promise<boolean> {
    const usable = checkPassword([], password).length === 0;
    this.dummy ??= bcrypt.hash(randomBytes(24).toString('base64'), this.cost);
    // Waited for in either case: the first login after a start would tell otherwise.
    const dummy = await this.dummy;
    const against = hash ?? dummy;
    const same = await this.inTurn(() => bcrypt.compare(usable ? password : 'x', against));
    return same && usable && hash !== null;
  }

  /** True for a hash made when another cost was set. */
  isOutdated(hash: string): boolean {
    return bcrypt.getRounds(hash) !== this.cost;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running += 1;
    else {
      if (this.waiting.length >= WAITING)
        throw new GraphQLError('Too many people log in at this moment. Try again in a few seconds.', {
          extensions: { code: 'RATE_LIMITED', retryAfter: 5 },
        });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
