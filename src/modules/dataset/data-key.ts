import type { IncomingHttpHeaders } from 'node:http';

/** A credential as the house's own transports take it. */
export interface GivenKey {
  readonly authorization: string | null;
  readonly apiKey: string | null;
}

/**
 * The key a program sends: as a header of its own, as Bearer token, or as the password of Basic (any user name), since
 * that is what spreadsheets keep safely. Never in the address, which ends up in logs.
 */
export function credentialOf({ authorization, 'x-api-key': key }: IncomingHttpHeaders): GivenKey | null {
  if (typeof key === 'string' && key !== '') return { authorization: null, apiKey: key };
  const basic = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const given = Buffer.from(basic, 'base64').toString('utf8');
    const password = given.slice(given.indexOf(':') + 1);
    return password === '' ? null : { authorization: null, apiKey: password };
  }
  return authorization ? { authorization, apiKey: null } : null;
}
