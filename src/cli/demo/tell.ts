import type { Printer } from '../terminal.js';
import type { Client } from './client.js';
import { DEMO_FOLDER, type DemoInstitution } from './demo-file.js';
import { peopleOf } from './people.js';

interface Told {
  readonly cooperations: {
    readonly nodes: readonly {
      readonly title: string;
      readonly phase: string;
      readonly status: string;
      readonly outcome: string | null;
      readonly partner: { readonly name: string } | null;
      readonly acts: {
        readonly nodes: readonly { at: string; positionCode: string | null; label: { id: string; en: string } }[];
      };
    }[];
  };
}

const told = `{ cooperations(first: 10, where: { statusIn: [ACTIVE, CLOSED] }, orderBy: { field: REGISTERED_AT, direction: ASC }) { nodes {
  title phase status outcome partner { name } acts(first: 100) { nodes { at positionCode label { id en } } } } } }`;

/** What the database remembers of the story: for a start that does not play it again. */
export async function retell(out: Printer, client: Client): Promise<void> {
  const { cooperations } = await client.query<Told>(told);
  for (const one of cooperations.nodes) {
    out.line(`${out.bold(one.title)} — ${one.partner?.name ?? ''}`);
    for (const [index, act] of one.acts.nodes.entries()) {
      const number = String(index + 1).padStart(3);
      const when = act.at.slice(0, 16).replace('T', ' ');
      out.line(`${number}. ${act.label.id} / ${act.label.en} ${out.dim(`— ${act.positionCode ?? ''}, ${when} UTC`)}`);
    }
    out.line(`     ${out.bold(`${one.phase} · ${one.status} · ${one.outcome ?? ''}`)}`);
  }
}

/** A query to paste, with the session it is asked in. */
export interface Asked {
  readonly institution: string;
  readonly email: string;
  readonly token: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly query: string;
}

/** What time it is, where the clock was moved, and the session of somebody who may move it. */
export interface DemoClock {
  readonly movedTo: Date | null;
  readonly token: string;
}
const MOVE = 'demoClockMove(input: { by: "P1D" }) { demoClock { now } served userErrors { message } }';

/** Where things are, who can log in, and calls to paste into another terminal. */
export function farewell(
  out: Printer,
  url: string,
  plans: readonly DemoInstitution[],
  password: string,
  {
    asked,
    streamToken,
    surveyLink,
    clock,
  }: {
    readonly asked: readonly Asked[];
    readonly streamToken: string;
    readonly surveyLink: string | null;
    readonly clock: DemoClock;
  },
): void {
  out.line();
  out.line(out.bold('Mitra is up. / Mitra siap.'));
  out.line(`  GraphQL    ${url}/graphql   (HTTP, WebSocket, SSE)`);
  out.line(`  GraphiQL   ${url}/graphiql`);
  out.line(`  Mailbox    ${url}/mailbox   (letters of the demo; none leaves this machine)`);
  if (surveyLink !== null) out.line(`  Survey     ${surveyLink}   (asked and not answered yet: open it)`);
  if (clock.movedTo !== null) out.line(`  Clock      ${clock.movedTo.toISOString().slice(0, 16)}Z   (it was moved)`);
  out.line(`  Health     ${url}/healthz (alive)   ${url}/readyz (ready)`);
  out.line();
  out.line(`${out.bold('Demo accounts')}, password: ${out.bold(password)}`);
  for (const plan of plans) {
    const sop = plan.procedure ? '' : out.dim(' (no SOP in force yet)');
    out.line(`  ${plan.institution.code} — ${plan.institution.name.id} / ${plan.institution.name.en}${sop}`);
    for (const { email, name } of peopleOf(plan)) out.line(`    ${email.padEnd(34)} ${name}`);
  }
  out.line(out.dim(`  They exist in demo mode only. The data they come from: ${DEMO_FOLDER}/.`));
  out.line();
  out.line(`${out.bold('First queries')} (paste one into another terminal):`);
  for (const { institution, email, token, title, query } of asked) {
    out.line(`  ${title.id} / ${title.en} ${out.dim(`— ${institution}, ${email}`)}`);
    out.line(curl(url, token, query));
  }
  out.line();
  out.line(`${out.bold('And every event as it happens')} (act in GraphiQL meanwhile: posts have work in \`myTasks\`):`);
  out.line(curl(url, streamToken, 'subscription { eventRecorded { kind action phase status } }', true));
  out.line();
  out.line(
    `${out.bold('Move the clock on')}, for all of them, and see what falls due (PT20M, P1D, P13W; forward only):`,
  );
  out.line(curl(url, clock.token, `mutation { ${MOVE} }`));
  out.line();
  out.line(`${out.bold('Check the sealed log')} of all of them: npm run mitra -- verify --demo`);
  out.line();
  out.line(
    `Ctrl+C stops it; the next ${out.bold('npm run demo')} continues with this data, ${out.bold('npm run demo -- --reset')} starts over.`,
  );
}

function curl(url: string, token: string, query: string, stream = false): string {
  return [
    `curl -s${stream ? 'N' : ''} ${url}/graphql \\`,
    `  -H 'content-type: application/json' -H 'authorization: Bearer ${token}' \\`,
    ...(stream ? [`  -H 'accept: text/event-stream' \\`] : []),
    `  -d '${JSON.stringify({ query })}'`,
  ].join('\n');
}
