import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddressReader } from '../../src/server/transport/client-address.js';

test.each([
  ['nobody is trusted', false, '9.9.9.9', '10.0.0.1'],
  ['one proxy: what it saw', 1, '6.6.6.6, 9.9.9.9', '9.9.9.9'],
  ['two proxies', 2, '6.6.6.6, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
  ['proxies by range', ['10.0.0.0/8'], '6.6.6.6, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
  ['a proxy outside the range', ['192.168.0.0/16'], '9.9.9.9', '10.0.0.1'],
  ['not an address', 1, '<script>', '10.0.0.1'],
] as const)('the address of the client: %s', (_what, trust, forwarded, expected) => {
  const request = new IncomingMessage(new Socket());
  Object.defineProperty(request.socket, 'remoteAddress', { value: '::ffff:10.0.0.1' });
  request.headers['x-forwarded-for'] = forwarded;
  expect(clientAddressReader(trust)(request)).toBe(expected);
});
