import { basename } from 'node:path';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Client } from './client.js';
import { demoFile } from './demo-file.js';
import { idIn } from './lay.js';
import type { Scene } from './scene.js';

const DAY_MS = 86_400_000;

/** What `$kind:name` stands for. Days are counted from today: a demo is filled before its clock is moved. */
const kinds: Readonly<Record<string, (scene: Scene, client: Client, name: string) => unknown>> = {
  unit: ({ laid }, _client, code) => idIn(laid.units, code),
  post: ({ laid }, _client, code) => idIn(laid.posts, code),
  partner: ({ laid }, _client, name) => idIn(laid.partners, name),
  person: ({ laid }, _client, email) => idIn(laid.people, email),
  day: ({ plan }, _client, days) => civilDateIn(daysFromNow(days), plan.institution.timeZone),
  time: (_scene, _client, days) => daysFromNow(days).toISOString(),
  year: ({ plan }, _client, years) =>
    Number(civilDateIn(new Date(), plan.institution.timeZone).slice(0, 4)) + Number(years),
  // A part of a data file: `path#field`.
  json: async (_scene, _client, name) => {
    const [path = '', field = ''] = name.split('#');
    return (JSON.parse((await demoFile(path)).toString()) as Record<string, unknown>)[field];
  },
  // The secret that a kept link of a survey ends with.
  token: ({ kept }, _client, name) => String(kept.get(name)).split('/').at(-1),
  file: async (_scene, client, path) => client.upload(basename(path), await demoFile(path)),
};

export const daysFromNow = (days: string | number): Date => new Date(Date.now() + Number(days) * DAY_MS);

/** Puts in what texts that begin with `$` stand for: `$kind:name` by its kind, `$name` what was kept or given so. */
export async function putIn(scene: Scene, client: Client, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => putIn(scene, client, one)));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(async ([key, one]) => [key, await putIn(scene, client, one)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
  if (typeof value !== 'string' || !value.startsWith('$')) return value;
  const [, kind = '', name = ''] = /^\$(\w+)(?::(.*))?$/.exec(value) ?? [];
  const read = kinds[kind];
  if (read && name !== '') return read(scene, client, name);
  if (!scene.kept.has(kind)) throw new Error(`the demo file names ${value}, which nothing has kept`);
  return putIn(scene, client, scene.kept.get(kind));
}
