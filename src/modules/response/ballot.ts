import type { Seal } from '../../platform/mail/seal.js';
import type { ResponseBody } from './response-rows.js';

const boundTo = (institutionId: string, ballotId: string): string => `survey ballot/${institutionId}/${ballotId}`;

/** Multiples of this many characters, so that the length of a ballot tells little of what is in it. */
const PAD = 1_024;

/** A response closed up: what is in it, only this server can read. */
export const sealBallot = (seal: Seal, institutionId: string, ballotId: string, body: ResponseBody): string => {
  const words = JSON.stringify(body);
  return seal.close(words.padEnd(Math.ceil(words.length / PAD) * PAD), boundTo(institutionId, ballotId));
};

export const openBallot = (seal: Seal, institutionId: string, ballotId: string, sealed: string): ResponseBody =>
  JSON.parse(seal.open(sealed, boundTo(institutionId, ballotId))) as ResponseBody;
