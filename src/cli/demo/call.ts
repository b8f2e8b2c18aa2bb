import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from './client.js';
import type { DemoCall } from './demo-file.js';
import { putIn } from './reference.js';
import { type Scene, sceneWith } from './scene.js';

/** How long a worker may take over what the demo gives it, on a busy machine too. */
const WORK_MS = 30_000;
const LOOK_EVERY_MS = 20;

/** Makes a call of the demo file, once or for each; gives back the scene with what it kept. */
export async function makeCall(scene: Scene, call: DemoCall): Promise<Scene> {
  const client = await scene.as(addressOf(scene, call.by));
  if (call.each === undefined) return sceneWith(scene, await one(scene, client, call));
  const items = await putIn(scene, client, call.each);
  let last = scene;
  // One after the other: calls on one case would take turns anyway.
  for (const item of Array.isArray(items) ? items : [items])
    last = sceneWith(last, await one(sceneWith(last, [['each', item]]), client, call));
  return last;
}

/** Who acts, where the story says it and not the chapter. */
export function addressOf(scene: Scene, by: string | undefined): string | undefined {
  if (!by?.startsWith('$')) return by;
  const address = scene.kept.get(by.slice(1));
  if (typeof address !== 'string') throw new Error(`the demo file lets ${by} act, whom no story names`);
  return address;
}

async function one(scene: Scene, client: Client, call: DemoCall): Promise<[string, unknown][]> {
  const input = (await putIn(scene, client, call.input)) as object;
  const paths = Object.entries(call.keep).map(([name, path]) => [name, path.split('.')] as const);
  const answer =
    call.query === undefined
      ? await client.mutate(call.call ?? '', input, selectionOf(paths.map(([, path]) => path)))
      : await asked(client, { query: call.query, until: call.until }, input);
  return paths.map(([name, path]) => [name, pick(answer, path)]);
}

/** The answer to a query; where the call waits for something, the first answer that says so. */
async function asked(
  client: Client,
  { query, until }: { readonly query: string; readonly until: DemoCall['until'] },
  input: object,
): Promise<unknown> {
  const wanted = Object.entries(until);
  for (const deadline = Date.now() + WORK_MS; ; await delay(LOOK_EVERY_MS)) {
    const answer = await client.query(query, input);
    const lacking = wanted.filter(([path, value]) => pick(answer, path.split('.')) !== value);
    if (lacking.length === 0) return answer;
    if (Date.now() > deadline) throw new Error(`${lacking.join()} in vain: ${JSON.stringify(answer)}`);
  }
}

const selectionOf = (paths: readonly (readonly string[])[]): string =>
  paths
    .map((path) => path.reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), ''))
    .join(' ');

/** What a path leads to; through a list by number or code, else what it leads to in each of it. */
function pick(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined) return value;
  if (!Array.isArray(value)) return fieldOf(value, field, rest);
  const coded = value.find((one) => fieldOf(one, 'code', []) === field);
  if (coded !== undefined) return pick(coded, rest);
  if (Object.hasOwn(value, field)) return fieldOf(value, field, rest);
  return value.flatMap((one) => pick(one, [field, ...rest]));
}

const fieldOf = (value: unknown, field: string, rest: readonly string[]): unknown =>
  typeof value === 'object' && value !== null ? pick((value as Record<string, unknown>)[field], rest) : undefined;
