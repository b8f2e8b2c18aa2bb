import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { TrustProxy } from '../config-values.js';

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);

/**
 * The caller's address, the same way for HTTP and for the upgrade to WebSocket. X-Forwarded-For is believed only as far
 * as it was written by proxies the configuration names: anything left of those is the caller's own claim.
 */
export function clientAddressReader(trust: TrustProxy): (request: IncomingMessage) => string {
  const isTrusted = proxyTrust(trust);
  return (request) => {
    const address = plain(request.socket.remoteAddress ?? '');
    return trust === false ? address : claimed(request, address, isTrusted);
  };
}

function claimed(request: IncomingMessage, direct: string, isTrusted: ReturnType<typeof proxyTrust>): string {
  const header = request.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => plain(part.trim()))
    .reverse();
  let address = direct;
  for (const [hop, next] of forwarded.entries()) {
    if (!isTrusted(address, hop) || isIP(next) === 0) break;
    address = next;
  }
  return address;
}

/** Whether what this address says of the one before it is believed; also what Fastify asks. */
export function proxyTrust(trust: TrustProxy): (address: string, hop: number) => boolean {
  if (trust === false) return () => false;
  if (typeof trust === 'number') return (_address, hop) => hop < trust;
  const trusted = new BlockList();
  for (const range of trust) {
    const [address = '', bits] = range.split('/');
    if (bits === undefined) trusted.addAddress(address, family(address));
    else trusted.addSubnet(address, Number(bits), family(address));
  }
  return (given) => {
    const address = plain(given);
    return isIP(address) !== 0 && trusted.check(address, family(address));
  };
}
