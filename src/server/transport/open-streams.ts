import type { Limits } from '../limits.js';
import type { Credential } from '../server-parts.js';
import { credentialKey } from './admission.js';

export interface OpenStream {
  readonly address: string;
  /** Null until the client has said who it is. */
  credential(): Credential | null;
  end(reason: 'stopping' | 'revoked'): void;
}

/** Every open WebSocket and SSE stream: counted, closed when the server stops or the credential is revoked. */
export class OpenStreams {
  private readonly streams = new Set<OpenStream>();
  private readonly perAddress = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly limits: Limits) {}

  /** Which limit another stream from this address would break, if any. */
  full(address: string): 'address' | 'server' | null {
    if (this.streams.size >= this.limits.streams) return 'server';
    return (this.perAddress.get(address) ?? 0) >= this.limits.streamsPerAddress ? 'address' : null;
  }

  add(stream: OpenStream): void {
    this.streams.add(stream);
    this.perAddress.set(stream.address, (this.perAddress.get(stream.address) ?? 0) + 1);
  }

  remove(stream: OpenStream): void {
    if (!this.streams.delete(stream)) return;
    const left = (this.perAddress.get(stream.address) ?? 1) - 1;
    if (left > 0) this.perAddress.set(stream.address, left);
    else this.perAddress.delete(stream.address);
  }

  get size(): number {
    return this.streams.size;
  }

  endAll(): void {
    clearInterval(this.timer);
    for (const stream of [...this.streams]) stream.end('stopping');
  }

  /** Asks once per distinct credential, however many streams it has open. */
  watch(stillValid: (credential: Credential) => Promise<boolean>): void {
    let busy = false;
    this.timer = setInterval(() => {
      if (busy) return;
      busy = true;
      this.recheck(stillValid).finally(() => {
        busy = false;
      });
    }, this.limits.recheckMs);
    this.timer.unref();
  }

  private async recheck(stillValid: (credential: Credential) => Promise<boolean>): Promise<void> {
    const groups = new Map<string, { credential: Credential; streams: OpenStream[] }>();
    for (const stream of this.streams) {
      const credential = stream.credential();
      const key = credential && credentialKey(credential);
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.streams.push(stream);
      else groups.set(key, { credential, streams: [stream] });
    }
    for (const { credential, streams } of groups.values()) {
      if (await stillValid(credential)) continue;
      for (const stream of streams) stream.end('revoked');
    }
  }
}
