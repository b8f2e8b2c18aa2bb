import type { Seal } from '../../platform/mail/seal.js';
import { opened } from './opened.js';
import { padded } from './padded.js';
import type { ResponseBody } from './response-rows.js';

const boundTo = (institutionId: string, ballotId: string): string => `survey ballot/${institutionId}/${ballotId}`;

/** A response closed up: what is in it, only this server can read. */
export const sealBallot = (seal: Seal, institutionId: string, ballotId: string, body: ResponseBody): string =>
  seal.close(padded(JSON.stringify(body)), boundTo(institutionId, ballotId));

export const openBallot = (seal: Seal, institutionId: string, ballotId: string, sealed: string): ResponseBody | null =>
  opened(seal, sealed, boundTo(institutionId, ballotId));
