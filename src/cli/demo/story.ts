import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Printer } from '../terminal.js';
import { addressOf } from './call.js';
import type { Client } from './client.js';
import { type DemoAct, type DemoFact, type DemoStory, demoFile } from './demo-file.js';
import { idIn } from './lay.js';
import { nameOf } from './people.js';
import { daysFromNow, putIn } from './reference.js';
import type { Scene } from './scene.js';
import { PATIENCE_MS, type StageChange, type Watcher, watchCase } from './watch.js';

export interface Stage {
  readonly url: string;
  readonly password: string;
  readonly out: Printer;
  readonly signal: AbortSignal;
}

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly phase: string;
  readonly outcome: string | null;
  readonly stageChangedAt: string;
  readonly documents: readonly { readonly kind: string; readonly number: string | null }[];
  readonly acts: { readonly nodes: readonly { readonly label: { readonly id: string; readonly en: string } }[] };
}

const CASE =
  'cooperation { id version status phase outcome stageChangedAt documents { kind number } acts(last: 1) { nodes { label { id en } } } }';

/** Plays one case through the API: each act as the person whose post it is, in a session of their own. */
export async function playStory(stage: Stage, scene: Scene, story: DemoStory): Promise<void> {
  const { out } = stage;
  const client = await scene.as(story.by);
  let before = await requestCase(scene, story);
  const watcher = watchCase(client, before.id, await cursorOf(client, before.id));
  try {
    out.line(actLine(out, 0, before, nameOf(scene.plan, story.by)));
    for (const [index, act] of story.acts.entries()) {
      stage.signal.throwIfAborted();
      const moved = await perform(scene, before.id, act, out);
      out.line(actLine(out, index + 1, moved, nameOf(scene.plan, act.by)));
      if (act.comment !== undefined) out.line(out.dim(`       “${act.comment}”`));
      if (moved.stageChangedAt !== before.stageChangedAt) out.line(await changeLine(out, watcher, moved.version));
      before = moved;
    }
    const { status, outcome, documents } = before;
    const numbers = documents.flatMap(({ kind, number }) => (number === null ? [] : [`${kind} ${number}`]));
    if (outcome !== null) out.line(`     ${out.bold([status, outcome, ...numbers].join(' · '))}`);
  } finally {
    await watcher.close();
  }
}

/** The case, as the partner asks for it or somebody of the institution begins it. */
export async function requestCase(scene: Scene, story: DemoStory): Promise<Case> {
  const client = await scene.as(story.by);
  const { title, summary, channel } = story;
  const { cooperation } = await client.mutate<{ cooperation: Case }>(
    'cooperationRequest',
    {
      ...{ partnerId: idIn(scene.laid.partners, story.partner), title, summary, channel },
      facts: await factInputs(scene, client, story.facts),
    },
    CASE,
  );
  return cooperation;
}

/** Where the log stands once it holds the case's first event: the subscriber begins behind it and misses nothing. */
async function cursorOf(client: Client, id: string): Promise<string | null> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { events } = await client.query<{ events: { pageInfo: { endCursor: string | null } } }>(
      'query ($id: ID!) { events(last: 1, where: { subjectIdIn: [$id] }) { pageInfo { endCursor } } }',
      { id },
    );
    if (events.pageInfo.endCursor !== null || Date.now() > deadline) return events.pageInfo.endCursor;
    await delay(20);
  }
}

/** Puts the documents of an act in, and acts. */
export async function perform(scene: Scene, cooperationId: string, act: DemoAct, out: Printer): Promise<Case> {
  const client = await scene.as(addressOf(scene, act.by));
  for (const { kind, file } of act.documents) {
    const fileId = await client.upload(basename(file), await demoFile(file));
    await client.mutate('cooperationDocumentAdd', { cooperationId, kind, fileId }, 'cooperation { id }');
    out.line(out.dim(`       ${kind}: ${basename(file)} (PUT, SHA-256)`));
  }
  const forms = act.forms.map(async ({ form, answers }) => ({
    form,
    answers: Object.entries((await putIn(scene, client, answers)) as object).map(([question, value]) => ({
      question,
      value,
    })),
  }));
  const input = {
    cooperationId,
    action: act.action,
    facts: await factInputs(scene, client, act.facts),
    ...(forms.length === 0 ? {} : { forms: await Promise.all(forms) }),
    ...((await putIn(scene, client, act.more)) as object),
    ...(act.comment === undefined ? {} : { comment: act.comment }),
  };
  return (await client.mutate<{ cooperation: Case }>('cooperationAct', input, CASE)).cooperation;
}

function actLine(out: Printer, index: number, { acts }: Case, who: string): string {
  const label = acts.nodes[0]?.label;
  const number = String(index + 1).padStart(3);
  return `${number}. ${out.bold(label?.id ?? '')} / ${label?.en ?? ''} ${out.dim(`— ${who}`)}`;
}

/** What the partner's own screen was told, after it was told. */
async function changeLine(out: Printer, watcher: Watcher<StageChange>, version: number): Promise<string> {
  const change = await watcher.seen((one) => one.subjectVersion >= version);
  if (!change) return out.dim('       (subscription: no change of stage)');
  const where = change.steps.length > 0 ? change.steps.join(' + ') : (change.status ?? '');
  return `       ${out.dim(`WebSocket → ${change.phase ?? ''} · ${where}`)}`;
}

const factInputs = (scene: Scene, client: Client, given: readonly DemoFact[]): Promise<object[]> =>
  Promise.all(given.map((one) => factInput(scene, client, one)));

/** A fact as it is handed in. Needs are named by their titles: whoever hands them in enters them in the register first. */
async function factInput({ plan, laid }: Scene, client: Client, fact: DemoFact): Promise<object> {
  const { name, needs, units, positions, dateInDays, ...plain } = fact;
  const recorded: string[] = [];
  for (const title of needs ?? []) {
    const { need } = await client.mutate<{ need: { id: string } }>(
      'needRecord',
      { source: 'OWN', title },
      'need { id }',
    );
    recorded.push(need.id);
  }
  const value = {
    ...plain,
    ...(needs ? { needs: recorded } : {}),
    ...(units ? { units: units.map((code) => idIn(laid.units, code)) } : {}),
    ...(positions ? { positions: positions.map((code) => idIn(laid.posts, code)) } : {}),
    ...(dateInDays === undefined ? {} : { date: civilDateIn(daysFromNow(dateInDays), plan.institution.timeZone) }),
  };
  return { name, value };
}
