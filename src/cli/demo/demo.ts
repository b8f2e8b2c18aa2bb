import { createLog, type Log } from '../../platform/log/log.js';
import type { ServerConfig } from '../../server/config.js';
import { openDatabase, type Places, placesOf, prepareDatabase, withClient } from '../database.js';
import { configFrom, exitCodes, Failure } from '../failure.js';
import { type Life, live } from '../live.js';
import { environment } from '../project.js';
import { freePort, type RunningServer, startServer } from '../start-server.js';
import { type Printer, printer, silent } from '../terminal.js';
import { makeCall } from './call.js';
import { playChapters, retellChapters } from './chapters.js';
import { Client } from './client.js';
import { demoState, removeFiles, resetDemo, takeTurn, wipe } from './demo-data.js';
import { type DemoInstitution, type DemoStory, readDemoInstitutions } from './demo-file.js';
import { layInstitution } from './lay.js';
import { observerOf } from './people.js';
import { openScene, type Scene } from './scene.js';
import { playStory, type Stage } from './story.js';
import { playSurvey, retellSurveys, unansweredLink } from './survey.js';
import { type Asked, farewell, retell } from './tell.js';

/** No secret: the accounts exist in demo mode only, and the demo listens on this machine unless told otherwise. */
const PASSWORD = 'kerja-sama-demo';

export interface DemoOptions {
  readonly reset: boolean;
  readonly port?: string;
}

/** Starts a database and the API, fills it with demo institutions, plays a case through HTTP, and stays up. */
export const demo = (options: DemoOptions): Promise<number> =>
  live(async (life) => {
    const env = environment();
    const out = printer(process.stdout, env);
    const config = configFrom({
      LOG_LEVEL: 'warn',
      ...env,
      ...(options.port === undefined ? {} : { PORT: options.port }),
      NODE_ENV: 'demo',
      PUBLIC_URL: undefined,
    });
    const plans = await readDemoInstitutions();
    const places = await placesOf(config);
    if (options.reset) await out.step('Deleting the data of the demo', () => resetDemo(config, places));
    const database = await out.step('Starting the database', () => openDatabase(config, places, () => undefined));
    life.own(() => database.close());
    out.line(out.dim(`  ${database.name}`));
    life.signal.throwIfAborted();

    const { connectionString } = database;
    const wait = (): void => out.line('Another demo is filling this database: waiting for it …');
    const endTurn = await takeTurn(connectionString, life.signal, wait);
    life.own(endTurn);
    const isFresh = await prepareDemo(out, connectionString, places, plans);
    life.signal.throwIfAborted();
    const server = await listen(life, out, config, { connectionString, folder: places.folder });
    if (isFresh) await tell(life, out, server, plans);
    await endTurn();

    const main = plans.find((plan) => plan.stories.length > 0) ?? plans[0];
    if (!main) throw new Failure(exitCodes.usage, 'There is no demo institution.', 'Restore examples/demo/.');
    const anonymous = new Client(server.url);
    const client = await anonymous.login(observerOf(main).email, PASSWORD, main.institution.code);
    if (!isFresh) {
      await retellSurveys({ out }, client);
      for (const plan of plans)
        if (Object.keys(plan.chapters).length > 0)
          await retellChapters(out, await anonymous.login(observerOf(plan).email, PASSWORD, plan.institution.code));
      await retell(out, client);
    }
    const asked: Asked[] = [];
    for (const plan of plans)
      for (const { by, title, query } of plan.queries) {
        const { token } = await anonymous.login(by, PASSWORD, plan.institution.code);
        asked.push({ institution: plan.institution.code, email: by, token: token ?? '', title, query });
      }
    farewell(out, server.url, plans, PASSWORD, {
      asked,
      streamToken: client.token ?? '',
      surveyLink: await unansweredLink(server.url, main),
      clock: { movedTo: server.api.shared.demoHouse?.movedTo ?? null, token: client.token ?? '' },
    });
    await life.stopped;
  });

/** Migrates, and empties what an earlier start left unfinished. True: there is nothing in it yet. */
async function prepareDemo(
  out: Printer,
  connectionString: string,
  places: Places,
  plans: readonly DemoInstitution[],
): Promise<boolean> {
  await out.step('Migrating', () => prepareDatabase(connectionString));
  const [first] = plans;
  const stories = first?.stories.length ?? 0;
  const state = await withClient(connectionString, (client) =>
    demoState(client, first?.institution.code ?? '', stories),
  );
  if (state !== 'UNFINISHED') return state === 'EMPTY';
  await out.step('An earlier start was cut short: beginning again', async () => {
    await withClient(connectionString, wipe);
    await removeFiles(places);
    await prepareDatabase(connectionString);
  });
  return true;
}

type Given = Parameters<typeof startServer>[2];

/** Listens on the port asked for, or the next free one; somebody may be faster between the look and the listening. */
async function listen(life: Life, out: Printer, config: ServerConfig, given: Given): Promise<RunningServer> {
  const log: Log = createLog(config.log);
  for (let from = config.port; ; from += 1) {
    const port = await freePort(config.host, from);
    if (port !== config.port) out.line(`Port ${config.port} is taken: using ${port} instead.`);
    try {
      const start = () => startServer({ ...config, port }, log, given);
      const server = await out.step('Starting the API', start);
      life.own(() => server.close());
      return server;
    } catch (error) {
      if (!(error instanceof Failure && error.exitCode === exitCodes.portTaken)) throw error;
      from = port;
    }
  }
}

/** Lays every institution, then plays the stories: a story told to its end means that all is there. */
async function tell(life: Life, out: Printer, server: RunningServer, plans: readonly DemoInstitution[]): Promise<void> {
  const { url, api } = server;
  const scenes: Scene[] = [];
  for (const plan of plans) {
    life.signal.throwIfAborted();
    const title = `${plan.institution.code}: units, posts, accounts, partners${plan.procedure ? ', SOP and decree (SAMPLE)' : ''}`;
    scenes.push(
      await out.step(title, async () => {
        const laid = await layInstitution(api.shared.runner, url, plan, PASSWORD);
        let scene = openScene(url, PASSWORD, plan, laid);
        for (const call of plan.prepare) scene = await makeCall(scene, call);
        return scene;
      }),
    );
  }
  const stage = { url, password: PASSWORD, out, signal: life.signal };
  const quiet = { ...stage, out: silent };
  // First what stays open: a story told to its end is the sign that everything is there.
  for (const scene of scenes)
    for (const one of scene.plan.open) await out.step(`Left open: ${one.title}`, () => play(quiet, scene, one));
  for (const { plan } of scenes)
    if (plan.survey) {
      out.line();
      out.line(out.bold(plan.survey.title.id));
      await playSurvey(stage, plan, plan.survey);
    }
  // The first institution's come last: its last story comes to its end with its last act, and no sooner.
  for (const scene of scenes.toReversed())
    for (const story of scene.plan.stories) {
      out.line();
      out.line(`${out.bold(story.title)} — ${story.partner}`);
      await play(stage, scene, story);
    }
}

const play = (stage: Stage, scene: Scene, story: DemoStory): Promise<void> =>
  story.chapters.length > 0 ? playChapters(stage, scene, story) : playStory(stage, scene, story);
