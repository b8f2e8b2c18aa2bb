import { type Printer, silent } from '../terminal.js';
import { makeCall } from './call.js';
import type { Client } from './client.js';
import type { DemoChapter, DemoStory } from './demo-file.js';
import { type Scene, sceneWith } from './scene.js';
import { perform, requestCase, type Stage } from './story.js';

/** Plays a long case through the API and tells it briefly: a line a chapter, then where it stands. */
export async function playChapters(stage: Stage, scene: Scene, story: DemoStory): Promise<void> {
  const { out } = stage;
  const { id } = await requestCase(scene, story);
  let now = sceneWith(scene, [...Object.entries(story.with), ['case', id]]);
  for (const [index, code] of story.chapters.entries()) {
    const chapter = scene.plan.chapters[code];
    if (!chapter) throw new Error(`the demo file names the chapter ${code}, which it does not declare`);
    now = await playChapter(stage, now, id, chapter);
    const number = String(index + 1).padStart(3);
    const { title, steps, tells } = chapter;
    const count = steps.length === 1 ? '1 step' : `${steps.length} steps`;
    out.line(`${number}. ${out.bold(title.id)} / ${title.en} ${out.dim(`— ${count}`)}`);
    for (const line of tells) out.line(`       ${toldOf(now, line)}`);
  }
  for (const line of await standing(out, await scene.as(story.by), id)) out.line(line);
}

const toldOf = ({ kept }: Scene, line: string): string =>
  line.replace(/\{(\w+)\}/g, (_all, name: string) => String(kept.get(name) ?? '–'));

async function playChapter(stage: Stage, scene: Scene, id: string, { steps }: DemoChapter): Promise<Scene> {
  let now = scene;
  for (const step of steps) {
    stage.signal.throwIfAborted();
    if ('action' in step) await perform(now, id, step, silent);
    else now = await makeCall(now, step);
  }
  return now;
}

interface Standing {
  readonly id: string;
  readonly phase: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly successors: readonly { readonly id: string; readonly phase: string }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly instrument: boolean;
  }[];
}
const STANDING = 'id phase status outcome successors { id phase } documents { id title number instrument }';

/** Where a case stands, by its id; what follows it; where its signed paper is fetched, as long as the link holds. */
async function standing(out: Printer, client: Client, id: string): Promise<string[]> {
  const { cooperation } = await client.query<{ cooperation: Standing | null }>(
    `query ($id: ID!) { cooperation(id: $id) { ${STANDING} } }`,
    { id },
  );
  return cooperation ? standingLines(out, client, cooperation) : [];
}

async function standingLines(out: Printer, client: Client, one: Standing): Promise<string[]> {
  const stands = [...new Set([one.phase, one.status]), ...(one.outcome === null ? [] : [one.outcome])].join(' · ');
  const lines = [`     ${out.bold(stands)} ${out.dim(one.id)}`];
  for (const next of one.successors) lines.push(`     → ${next.phase} ${out.dim(next.id)}`);
  for (const { id, title, number } of one.documents.filter((document) => document.instrument)) {
    const { executedCopy } = await client.query<{ executedCopy: { url: string | null } | null }>(
      'query ($id: ID!) { executedCopy(document: $id) { url } }',
      { id },
    );
    if (executedCopy?.url) lines.push(`     ${title} ${number ?? ''}: ${executedCopy.url}`);
  }
  return lines;
}

/** What the database remembers of an institution's cases, for a start that does not play them again. */
export async function retellChapters(out: Printer, client: Client): Promise<void> {
  const { cooperations } = await client.query<{
    cooperations: { nodes: readonly (Standing & { title: string; partner: { name: string } | null })[] };
  }>(`{ cooperations(first: 20, orderBy: { field: REGISTERED_AT, direction: ASC }) {
    nodes { title partner { name } ${STANDING} } } }`);
  for (const one of cooperations.nodes) {
    out.line(`${out.bold(one.title)} — ${one.partner?.name ?? ''}`);
    for (const line of await standingLines(out, client, one)) out.line(line);
  }
}
