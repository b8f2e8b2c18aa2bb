import { civilDateIn, isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { adoptionPlaces } from './adoption-places.js';
import { adoptionWay } from './adoption-way.js';
import type { FactInput } from './command.js';
import type { Timer } from './declared.js';
import type { Definition } from './definition.js';
import type { AdoptionPlace, Event } from './event.js';
import type { Facts, FactValue } from './fact.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import { readFact } from './read-fact.js';
import { nothing } from './state.js';
import { type Story, storyOf, tell } from './story.js';
import { enter, timerEvents } from './travel.js';

/** An agreement that lived before it came here, entered where it stands. */
export interface Adopt {
  readonly person: string;
  readonly at: string;
  readonly partner: string | null;
  readonly place: AdoptionPlace;
  /** The day it came into force. */
  readonly beganOn: string;
  /** The day it left force, where it has and the last day does not say so. */
  readonly endedOn?: string | null;
  readonly facts: FactInput;
}

/**
 * A case that begins where its agreement stands: in an outcome or in steps, in force, with what is known of it. No act
 * of the way there is told, for none was taken here. Clocks begin now; one towards a day that is over does not begin.
 */
export function adopt(definition: Definition, command: Adopt): Result<Event[], Problem[]> {
  const { at, person, partner, place, beganOn } = command;
  const facts = readFacts(definition, command.facts);
  const problems = [
    ...instantProblems(at, ['at']),
    ...placeProblems(definition, place),
    ...(facts.ok ? [] : facts.error),
  ];
  if (problems.length === 0 && facts.ok) problems.push(...dayProblems(definition, command, facts.value));
  if (problems.length > 0 || !facts.ok) return fail(problems);
  const endedOn = command.endedOn ?? null;
  const procedure = { code: definition.code, version: definition.version };
  let story = tell(storyOf(nothing), { type: 'Adopted', at, person, procedure, partner, place, beganOn, endedOn });
  if (Object.keys(facts.value).length > 0) story = tell(story, { type: 'FactsSet', at, facts: facts.value });
  story = place.outcome === undefined ? goesOn(definition, story, place.steps, at) : ends(definition, story, place, at);
  const stuck = adoptionWay(definition, story.state);
  return stuck.length > 0 ? fail(stuck) : ok([...running(definition, story, at)]);
}

function goesOn(definition: Definition, story: Story, steps: readonly string[], at: string): Story {
  const { until } = adoptionPlaces(definition);
  return enter(definition, tell(story, { type: 'StandingChanged', at, is: 'IN_FORCE', until }), steps, null, at);
}

/** One that is over was in force: the log says so before it says that it ended. */
function ends(definition: Definition, story: Story, place: { readonly outcome: string }, at: string): Story {
  const outcome = definition.outcomes.find((one) => one.id === place.outcome);
  if (!outcome) throw new Error(`no outcome ${place.outcome} in ${definition.code} ${definition.version}`);
  const { id, kind, phase } = outcome;
  const { until } = adoptionPlaces(definition);
  const stood = kind === 'AGREEMENT' ? story : tell(story, { type: 'StandingChanged', at, is: 'IN_FORCE', until });
  const told = tell(stood, { type: 'OutcomeReached', at, outcome: id, kind, phase });
  return tell(told, ...timerEvents(definition, told.state, outcome.timers ?? [], null, at));
}

/** Without clocks towards days that are over: nobody is reminded of what has been. */
function running(definition: Definition, { events }: Story, at: string): Event[] {
  const today = dayOf(definition, at);
  return events.filter((event) => !(event.type === 'TimerStarted' && 'date' in event.due && event.due.date < today));
}

const dayOf = ({ calendar }: Definition, at: string): string => civilDateIn(new Date(at), calendar.zone);

/** The fact of the last day at this place. */
export function lastDayFact(definition: Definition, place: AdoptionPlace): string | null {
  const towards = (timers: readonly Timer[] = []) => timers.find((one) => one.before)?.before?.fact ?? null;
  const outcome = definition.outcomes.find((one) => one.id === place.outcome);
  return outcome?.kind === 'AGREEMENT' ? towards(outcome.timers) : adoptionPlaces(definition).until;
}

/** Whatever the SOP has a fact for, but what it observes or reads from a form: that is not handed in anywhere. */
function readFacts(definition: Definition, given: FactInput): Result<Facts, Problem[]> {
  const problems: Problem[] = [];
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const fact = definition.facts.find((one) => one.name === name);
    const path = ['facts', name];
    if (!fact || fact.observed !== undefined || fact.fromForm !== undefined) {
      problems.push(
        problem('INVALID', path, text(`"${name}" is not handed in.`, `"${name}" tidak diisi dengan tangan.`)),
      );
      continue;
    }
    const read = readFact(fact, value, path);
    if (read.ok) facts[name] = read.value;
    else problems.push(...read.error);
  }
  return problems.length > 0 ? fail(problems) : ok(facts);
}

function placeProblems(definition: Definition, place: AdoptionPlace): Problem[] {
  const { outcomes, steps } = adoptionPlaces(definition);
  const wrong = (path: readonly string[], known: readonly string[]) =>
    problem(
      'INVALID',
      ['place', ...path],
      known.length > 0
        ? text(
            `An agreement in force stands at one of ${known.join(', ')}.`,
            `Perjanjian yang berlaku berada di salah satu dari ${known.join(', ')}.`,
          )
        : text(
            'Under this procedure no agreement stands there.',
            'Menurut prosedur ini tidak ada perjanjian yang berada di situ.',
          ),
    );
  if (place.outcome !== undefined) return outcomes.includes(place.outcome) ? [] : [wrong(['outcome'], outcomes)];
  if (place.steps.length === 0) return [wrong(['steps'], steps)];
  return place.steps.flatMap((step, index) => {
    const path = ['steps', String(index)];
    if (place.steps.indexOf(step) < index)
      return [problem('ALREADY_EXISTS', ['place', ...path], text('Named twice.', 'Disebut dua kali.'))];
    return steps.includes(step) ? [] : [wrong(path, steps)];
  });
}

function dayProblems(definition: Definition, command: Adopt, facts: Facts): Problem[] {
  const { at, place, beganOn, endedOn = null } = command;
  const today = dayOf(definition, at);
  const say = (field: string, en: string, id: string) => problem('INVALID', [field], text(en, id));
  const noDay = (field: string) => say(field, 'Should be a day as YYYY-MM-DD.', 'Seharusnya tanggal YYYY-MM-DD.');
  if (!isCivilDate(beganOn)) return [noDay('beganOn')];
  if (endedOn !== null && !isCivilDate(endedOn)) return [noDay('endedOn')];
  const problems: Problem[] = [];
  if (beganOn > today)
    problems.push(
      say(
        'beganOn',
        'Only what is in force already is adopted; this day is still to come.',
        'Hanya yang sudah berlaku yang diadopsi; tanggal tersebut belum tiba.',
      ),
    );
  const name = lastDayFact(definition, place);
  const lastDay = name === null ? undefined : own(facts, name);
  if (name !== null && typeof lastDay === 'string' && lastDay < beganOn)
    problems.push(
      problem(
        'INVALID',
        ['facts', name],
        text(
          `It came into force after this day, on ${beganOn}.`,
          `Tanggal berakhir ini mendahului tanggal mulai berlaku, yaitu ${beganOn}.`,
        ),
      ),
    );
  const over = definition.outcomes.find((one) => one.id === place.outcome);
  const isOver = over !== undefined && over.kind !== 'AGREEMENT';
  const runsOn = over?.kind === 'EXTENDED' || over?.kind === 'DEVELOPED';
  if (isOver && endedOn === null && !(typeof lastDay === 'string' && (runsOn || lastDay <= today)))
    problems.push(
      problem(
        'REQUIRED',
        ['endedOn'],
        text(
          'It has ended here, and its last day does not say when: say the day it left force.',
          'Di tempat ini perjanjian sudah berakhir, tetapi hari terakhirnya tidak menyatakan kapan: isi hari berakhirnya.',
        ),
      ),
    );
  if (endedOn !== null && (!isOver || endedOn < beganOn || endedOn > today))
    problems.push(
      isOver
        ? say('endedOn', `A day from ${beganOn} until today.`, `Isi hari antara ${beganOn} dan hari ini.`)
        : say('endedOn', 'It has not ended at this place.', 'Di tempat ini perjanjian belum berakhir.'),
    );
  return problems;
}
