import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Printer } from '../terminal.js';
import { Client } from './client.js';
import { type DemoAct, type DemoFact, type DemoInstitution, type DemoStory, demoFile } from './demo-file.js';
import { idIn, type Laid } from './lay.js';
import { nameOf } from './people.js';
import { PATIENCE_MS, type StageChange, type Watcher, watchCase } from './watch.js';

export interface Stage {
  readonly url: string;
  readonly password: string;
  readonly out: Printer;
  readonly signal: AbortSignal;
}

interface Case {
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
export async function playStory(stage: Stage, plan: DemoInstitution, story: DemoStory, laid: Laid): Promise<void> {
  const { out } = stage;
  const sessions = new Map<string, Client>();
  const as = async (email: string): Promise<Client> => {
    const client =
      sessions.get(email) ?? (await new Client(stage.url).login(email, stage.password, plan.institution.code));
    sessions.set(email, client);
    return client;
  };
  const facts = (client: Client, given: readonly DemoFact[]) =>
    Promise.all(given.map((one) => factInput(client, one, laid, plan.institution.timeZone)));

  const partner = await as(story.by);
  const requested = await partner.mutate<{ cooperation: Case }>(
    'cooperationRequest',
    {
      partnerId: idIn(laid.partners, story.partner),
      title: story.title,
      summary: story.summary,
      channel: story.channel,
      facts: await facts(partner, story.facts),
    },
    CASE,
  );
  let before = requested.cooperation;
  const watcher = watchCase(partner, before.id, await cursorOf(partner, before.id));
  try {
    out.line(actLine(out, 0, before, nameOf(plan, story.by)));
    for (const [index, act] of story.acts.entries()) {
      stage.signal.throwIfAborted();
      const client = await as(act.by);
      const moved = await perform(client, before.id, act, await facts(client, act.facts), out);
      out.line(actLine(out, index + 1, moved, nameOf(plan, act.by)));
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

async function perform(
  client: Client,
  cooperationId: string,
  act: DemoAct,
  facts: object[],
  out: Printer,
): Promise<Case> {
  for (const { kind, file } of act.documents) {
    const fileId = await client.upload(basename(file), await demoFile(file));
    await client.mutate('cooperationDocumentAdd', { cooperationId, kind, fileId }, 'cooperation { id }');
    out.line(out.dim(`       ${kind}: ${basename(file)} (PUT, SHA-256)`));
  }
  const input = {
    cooperationId,
    action: act.action,
    facts,
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

/** A fact as it is handed in. Needs are named by their titles: whoever hands them in enters them in the register first. */
async function factInput(client: Client, fact: DemoFact, laid: Laid, timeZone: string): Promise<object> {
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
    ...(dateInDays === undefined
      ? {}
      : { date: civilDateIn(new Date(Date.now() + dateInDays * 86_400_000), timeZone) }),
  };
  return { name, value };
}
