import { type Clock, systemClock } from './clock.js';

/** The clock of a demonstration: real time, and as far ahead of it as it was moved. It never goes back. */
export class MovingClock implements Clock {
  private ms = 0;

  constructor(private readonly real: Clock = systemClock) {}

  now(): Date {
    return new Date(this.real.now().getTime() + this.ms);
  }

  /** Milliseconds ahead of real time. */
  get ahead(): number {
    return this.ms;
  }

  moveTo(ahead: number): void {
    this.ms = Math.max(this.ms, ahead);
  }
}
