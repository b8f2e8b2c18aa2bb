import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from '../error/present-error.js';
import type { Credential } from '../server-parts.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A key that cannot be kept must be refused, not dropped: the client counts on it when it tries again. */
function idempotencyKeyOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value)) return value;
  throw refusal('BAD_REQUEST', 'An Idempotency-Key is 1 to 255 visible ASCII characters.');
}

export function credentialOfHeaders(
  headers: IncomingHttpHeaders,
  address: string,
  requestId: string,
  transport: Credential['transport'],
): Credential {
  return {
    authorization: textOf(headers.authorization),
    apiKey: textOf(headers['x-api-key']),
    acceptLanguage: textOf(headers['accept-language']),
    idempotencyKey: idempotencyKeyOf(headers['idempotency-key']),
    address,
    requestId,
    transport,
  };
}

/**
 * A browser cannot set headers on a WebSocket, so the connection_init payload carries them, under the header's name or
 * in camel case. Values of another type than text count as absent.
 */
export function credentialOfSocket(
  parameters: Readonly<Record<string, unknown>> | undefined,
  headers: IncomingHttpHeaders,
  address: string,
  idempotencyKey: unknown,
): Credential {
  const given = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = parameters && Object.hasOwn(parameters, name) ? textOf(parameters[name]) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    authorization: given('authorization', 'Authorization') ?? textOf(headers.authorization),
    apiKey: given('apiKey', 'x-api-key', 'X-Api-Key') ?? textOf(headers['x-api-key']),
    acceptLanguage: given('acceptLanguage', 'accept-language', 'Accept-Language') ?? textOf(headers['accept-language']),
    idempotencyKey: idempotencyKeyOf(idempotencyKey),
    address,
    requestId: randomUUID(),
    transport: 'WS',
  };
}
