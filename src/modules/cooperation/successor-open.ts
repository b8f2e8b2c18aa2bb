import type { Definition } from '../../engines/workflow/definition.js';
import type { Effect } from '../../engines/workflow/effect.js';
import type { Event } from '../../engines/workflow/event.js';
import type { FactValue } from '../../engines/workflow/fact.js';
import type { State } from '../../engines/workflow/state.js';
import { carriedFacts, successionBy } from '../../engines/workflow/succession.js';
import { whoCanSet } from '../../engines/workflow/who.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { LoadedCase } from './case-load.js';
import { openCase, prepareCase } from './case-open.js';
import { partnerNow } from './case-partner.js';
import { followedAlready } from './follower.js';
import { wordsIn } from './free-text.js';

/** Opens the cooperation an act asks for, in the same transaction: where it cannot begin, the act is refused as a whole. */
export async function openSuccessors(
  work: Work<Actor>,
  current: LoadedCase,
  after: State,
  events: readonly Event[],
): Promise<Result<null, Problem[]>> {
  for (const event of events) {
    if (event.type !== 'EffectRequested' || event.effect.do !== 'openSuccessor') continue;
    const opened = await openSuccessor(work, current, after, events, event.effect);
    if (!opened.ok) return opened;
  }
  return ok(null);
}

async function openSuccessor(
  work: Work<Actor>,
  current: LoadedCase,
  after: State,
  events: readonly Event[],
  effect: Extract<Effect, { do: 'openSuccessor' }>,
): Promise<Result<null, Problem[]>> {
  const { id: predecessorId, definition } = current;
  const { carry } = effect;
  // An adopted agreement came by no channel of the procedure.
  const channel = effect.channel ?? after.channel ?? definition.intake.channels[0] ?? '';
  const followed = await followedAlready(work, predecessorId);
  if (followed) return fail([isFollowed(followed)]);
  const done = events.find((event) => event.type === 'ActionTaken');
  const [row] = await work.query<{ title: string; summary: string | null }>(
    'select "title", "summary" from "cooperation" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, predecessorId],
  );
  if (!row) throw new Error('a case that was just written is not there');
  const as = successionBy(events);
  const prepared = await prepareCase(
    work,
    await partnerNow(work, current.partnerId),
    { ...row, channel },
    {
      succeeding: {
        predecessorId,
        as,
        procedure: definition.code,
        carried: (to) => carriedOver(work, { definition, state: after }, to, carry),
        opening: done?.capacity ?? null,
      },
    },
  );
  if (!prepared.ok) return fail([cannotBegin(definition, prepared.error)]);
  const opened = await openCase(work, prepared.value, null);
  announceSuccession(work, { predecessorId, version: current.version + 1, successorId: opened.id, as });
  return ok(null);
}

/** What is carried over, with the words of texts: they are kept anew with the case they come to. */
export async function carriedOver(
  work: Work<Actor>,
  from: { readonly definition: Definition; readonly state: State },
  to: Definition,
  names: readonly string[],
): Promise<Readonly<Record<string, FactValue>>> {
  const facts = Object.entries(carriedFacts(from, to, names));
  const texts = new Set(to.facts.filter((fact) => fact.type === 'TEXT').map((fact) => fact.name));
  const ids = facts.flatMap(([name, value]) => (texts.has(name) ? (wordsIn(value) ?? []) : []));
  const rows = await work.query<{ id: string; body: string }>(
    'select "id", "body" from "comment" where "institution_id" = $1 and "id" = any($2)',
    [work.institutionId, ids],
  );
  const words = new Map(rows.map((row) => [row.id, row.body]));
  return Object.fromEntries(
    facts.flatMap(([name, value]): [string, FactValue][] => {
      if (!texts.has(name)) return [[name, value]];
      const body = words.get(wordsIn(value) ?? '');
      return body === undefined ? [] : [[name, body]];
    }),
  );
}

export const announceSuccession = (
  work: Pick<Work<Actor>, 'announce'>,
  { predecessorId, version, ...facts }: { predecessorId: string; version: number; successorId: string; as: string },
): void =>
  work.announce({
    kind: 'COOPERATION_SUCCEEDED',
    subjectType: 'Cooperation',
    subjectId: predecessorId,
    subjectVersion: version,
    facts: { successorId: facts.successorId, succession: facts.as },
  });

/** One that was renewed by hand meanwhile is not followed a second time. */
const isFollowed = (explanation: LocalizedText): Problem =>
  problem('GUARD_FAILED', ['input', 'action'], explanation, {
    unmet: [{ code: 'SUCCEEDED_ALREADY', explanation, whoCanMeet: [] }],
  });

/** What keeps the next cooperation from beginning, as told to who took the act: a missing fact, by whoever could set it. */
function cannotBegin(definition: Definition, problems: readonly Problem[]): Problem {
  const why = (language: 'en' | 'id') => problems.map((one) => one.message[language]).join(' ');
  return problem(
    'GUARD_FAILED',
    ['input', 'action'],
    text(
      `The cooperation that follows cannot begin. ${why('en')}`,
      `Kerja sama lanjutan tidak dapat dimulai. ${why('id')}`,
    ),
    {
      unmet: problems.map(({ code, path, message }) => {
        const fact = path[1] === 'facts' ? path[2] : undefined;
        return {
          code: `SUCCESSOR_${code}${fact === undefined ? '' : `.${fact}`}`,
          explanation: message,
          whoCanMeet: fact === undefined ? [] : whoCanSet(definition, fact),
        };
      }),
    },
  );
}
