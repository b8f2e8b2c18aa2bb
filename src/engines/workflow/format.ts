import { makings } from './declared.js';
import {
  actorRules,
  calendarModes,
  commentRules,
  distinctions,
  factTypes,
  holdModes,
  outcomeKinds,
  parties,
  phases,
  policies,
  scopes,
} from './definition.js';
import { day, effectShape } from './format-expression.js';
import { observationNames, workKinds } from './observation.js';
import { sourceKinds } from './provenance.js';
import {
  defines,
  list,
  literal,
  matching,
  object,
  oneOf,
  plainCode,
  type Shape,
  some,
  uses,
  words,
  yesNo,
} from './shape.js';

const expression: Shape = { is: 'named', name: 'expression' };
/** As questionnaires name their questions. */
const answerKey = '^[A-Za-z_][A-Za-z0-9_.-]{0,199}$';
const number: Shape = { is: 'number' };
const days: Shape = { is: 'number', integer: true, min: 0 };
const localized = object({ id: words(), en: words() });
const duration = matching(
  '^P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$',
  'a duration as ISO 8601 (P14D, PT15M)',
);
const source = object({ document: uses('source'), item: words(40), quote: words() }, { page: words(40) });
const seat = object(
  { position: uses('position') },
  { unit: uses('fact'), each: yesNo, among: uses('fact'), modes: some(oneOf(holdModes)) },
);
const actors = object({ rule: oneOf(actorRules), seats: some(seat) }, { n: { is: 'number', integer: true, min: 1 } });
const requires = object(
  {},
  { documents: some(uses('document')), facts: some(uses('fact')), forms: some(uses('form')) },
);
const input = object({ fact: uses('fact') }, { required: yesNo });
const inputRule = object({ fact: uses('fact'), when: expression, explain: localized });
const guard = object({ code: plainCode, when: expression, explain: localized });
const route = object(
  {},
  {
    when: expression,
    to: some(uses('step')),
    outcome: uses('outcome'),
    stay: literal(true),
    effects: list(effectShape),
  },
);
const timer = object(
  { id: defines('timer'), title: localized, kind: oneOf(['REMINDER', 'DEADLINE']) },
  { after: duration, before: object({ fact: uses('fact'), by: duration }) },
);
const slot = object(
  { id: plainCode, position: uses('position') },
  { after: some(plainCode), unit: uses('fact'), modes: some(oneOf(holdModes)) },
);

const works = { on: oneOf(workKinds) };

const actionFields = {
  source,
  guards: list(guard),
  inputs: list(input),
  rules: list(inputRule),
  requires,
  form: uses('form'),
  comment: oneOf(commentRules),
  effects: list(effectShape),
  return: uses('return'),
  resumes: some(uses('return')),
  distinctFrom: some(uses('action')),
  routes: some(route),
};
const action = object({ id: defines('action'), label: localized }, { ...actionFields, by: actors });
const anyTimeAction = object(
  { id: defines('action'), label: localized, by: actors },
  { ...actionFields, leaves: yesNo },
);

const step = object(
  { id: defines('step'), phase: oneOf(phases), title: localized, source, actors, actions: some(action) },
  {
    join: object({ rule: literal('ALL'), from: some(uses('step')) }),
    accepts: some(uses('document')),
    stage: uses('stage'),
    works: some(object(works, { by: actors, document: uses('document') })),
    requires,
    timers: list(timer),
    subCase: object({ procedure: plainCode, waitFor: oneOf(['NONE', 'OUTCOME']) }),
  },
);

/** Format 1 of a procedure definition, whole. */
export const definitionShape: Shape = object(
  {
    format: literal(1),
    code: plainCode,
    version: matching('^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$', 'a version as 1.0.0'),
    name: localized,
    scope: oneOf(scopes),
    sources: some(
      object(
        { code: defines('source'), title: words(), kind: oneOf(sourceKinds) },
        { text: words(300), url: words(500), confirmed: yesNo },
      ),
    ),
    legalBasis: list(object({ title: words() }, { number: words(200), date: day, sample: yesNo })),
    positions: some(
      object(
        { code: defines('position'), title: localized, party: oneOf(parties) },
        { aliases: list(words(200)), unitKind: words(100), echelon: words(20) },
      ),
    ),
    facts: list(
      object(
        { name: defines('fact'), type: oneOf(factTypes), label: localized },
        {
          choices: some(object({ code: plainCode, title: localized })),
          positions: some(uses('position')),
          min: number,
          max: number,
          observed: oneOf(observationNames),
          fromForm: object({ form: uses('form'), value: matching(answerKey, 'a question or calculation of the form') }),
        },
      ),
    ),
    documents: list(
      object(
        { kind: defines('document'), title: localized },
        { instrument: yesNo, basis: uses('document'), madeFrom: oneOf(makings), dates: some(uses('fact')) },
      ),
    ),
    forms: list(object({ code: defines('form'), version: words(40), title: localized })),
    calendar: object({
      mode: oneOf(calendarModes),
      zone: matching('^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2})$', 'an IANA time zone (Asia/Jakarta)'),
    }),
    sheets: list(
      object(
        { id: defines('sheet'), title: localized, document: uses('document'), slots: some(slot) },
        { onChange: oneOf(policies), distinctPersons: list(oneOf(distinctions)) },
      ),
    ),
    signatures: list(
      object(
        { id: defines('signature set'), title: localized, document: uses('document'), slots: some(slot) },
        { distinctPersons: list(oneOf(distinctions)) },
      ),
    ),
    returnPolicies: list(
      object(
        { id: defines('return'), policy: oneOf(policies) },
        { sheet: uses('sheet'), onward: some(uses('step')), source },
      ),
    ),
    intake: object(
      {
        id: plainCode,
        title: localized,
        source,
        channels: some(plainCode),
        by: actors,
        inputs: list(input),
        routes: some(route),
      },
      { rules: list(inputRule), effects: list(effectShape), confidential: yesNo },
    ),
    steps: some(step),
    anyTime: list(anyTimeAction),
    outcomes: some(
      object(
        { id: defines('outcome'), kind: oneOf(outcomeKinds), phase: oneOf(phases), title: localized },
        {
          decision: object({}, { reasons: uses('fact'), override: uses('fact') }),
          timers: list(timer),
          works: some(object({ ...works, by: actors })),
        },
      ),
    ),
    assumptions: list(object({ id: defines('assumption'), text: localized })),
  },
  {
    description: localized,
    sample: yesNo,
    stages: some(object({ id: defines('stage'), title: localized }, { source })),
    execution: object({}, { dormantAfterDays: days, dueSoonDays: days }),
    requiredClauses: list(object({ code: defines('clause'), title: localized, source }, { when: expression })),
  },
);
