import { days, fruits, grades, oneOf, type Pick, some } from './questionnaire-expression-data.js';

/** A written part, and how tight it binds: 9 is whole, 0 needs parentheses everywhere. */
interface Written {
  readonly words: string;
  readonly binds: number;
}
type Kind =
  | 'NUMBER'
  | 'BOOLEAN'
  | 'TEXT'
  | 'DATE'
  | 'CHOICE'
  | 'LIST'
  | 'NUMBERS'
  | 'TEXTS'
  | 'CODE'
  | 'CODES WRITTEN'
  | 'NUMBERS WRITTEN'
  | 'TEXTS WRITTEN';
type Production = readonly [name: string, write: (depth: number) => Written];

const whole = (written: string): Written => ({ words: written, binds: 9 });

export interface Generator {
  readonly expression: () => string;
  readonly counts: ReadonlyMap<string, number>;
}

/** Well-typed expressions that use every production of the grammar about equally often. */
export function generator(pick: Pick): Generator {
  const counts = new Map<string, number>();
  const used = (name: string) => counts.get(name) ?? 0;
  const count = (name: string) => counts.set(name, used(name) + 1);

  /** The least used of three. */
  function choose<T extends readonly [string, ...unknown[]]>(from: readonly T[]): T {
    const tries = [oneOf(from, pick), oneOf(from, pick), oneOf(from, pick)];
    const found = tries.toSorted(([one], [other]) => used(one) - used(other))[0] as T;
    count(found[0]);
    return found;
  }
  const spelled = (name: string, spellings: string): string => {
    const [, spelling] = choose(
      spellings.split(' ').map((one) => [`${name.replace(/ .*/, '')} spelled ${one}`, one] as const),
    );
    if (spelling.endsWith('equals') || pick(6) > 0) return spelling;
    return pick(2) === 0 ? spelling.toUpperCase() : `${spelling.charAt(0).toUpperCase()}${spelling.slice(1)}`;
  };
  const space = () => oneOf([' ', ' ', ' ', '  ', '\n', '\t '], pick);
  const maybe = () => oneOf(['', '', '', ' '], pick);
  const paren = (inner: string) => {
    count('parentheses');
    return `(${maybe()}${inner}${maybe()})`;
  };
  const at = ({ words: written, binds }: Written, least: number): string =>
    binds < least || pick(12) === 0 ? paren(written) : written;

  function write(kind: Kind, depth: number): Written {
    const from = depth <= 0 ? leaves[kind] : pick(5) === 0 ? leaves[kind] : [...leaves[kind], ...branches[kind]];
    return choose(from)[1](depth - 1);
  }
  const part = (kind: Kind, depth: number, least = 0) => at(write(kind, depth), least);
  const call = (name: string, ...values: string[]): Written =>
    whole(`${name}(${values.join(`${maybe()},${maybe()}`)})`);
  const called = (label: string, name: string, ...kinds: Kind[]): Production => [
    label,
    (depth) => call(name, ...kinds.map((kind) => part(kind, depth))),
  ];
  const binary = (kind: Kind, spelling: string, binds: number, depth: number): Written => {
    // Arithmetic on numbers stays a number wherever the parentheses would be.
    const loose = kind === 'NUMBER' && pick(3) === 0 ? 4 : binds;
    return {
      words: `${part(kind, depth, loose)}${space()}${spelling}${space()}${part(kind, depth, loose + 1)}`,
      binds: Math.min(binds, loose),
    };
  };
  const arithmetic = (name: string, spellings: string, binds: number): Production => [
    name,
    (depth) => binary('NUMBER', spelled(name, spellings), binds, depth),
  ];
  const compare = (name: string, spellings: string, kind: Kind, right: (depth: number) => string): Production => [
    `${name} of ${kind}`,
    (depth) => ({
      words: `${part(kind, depth, 4)}${space()}${spelled(name, spellings)}${space()}${right(depth)}`,
      binds: 3,
    }),
  ];
  const member = (name: string, spellings: string, left: Kind, right: Kind): Production => [
    `${name} of ${left} with ${right}`,
    (depth) => ({
      words: `${part(left, depth, 8)}${space()}${spelled(name, spellings)}${space()}${part(right, depth, 8)}`,
      binds: 7,
    }),
  ];
  const present = (depth: number) =>
    `${part('NUMBER', depth, 4)} ${oneOf(['+', '-'], pick)} ${part('NUMBER', depth, 5)}`;
  const code = (codes: readonly string[]) => `'${oneOf(codes, pick)}'`;
  const constants = (from: readonly string[]) => `[${some(from, pick)?.join(', ') ?? from[0]}]`;
  const variable = (...names: string[]): Production[] =>
    names.map((name) => [`variable ${name}`, () => whole(`{${name}}`)]);

  const equality = [
    ['equal', '= == equal equals'],
    ['notequal', '!= <> notequal notequals'],
  ] as const;
  const order = [
    ['less', '< less'],
    ['lessorequal', '<= =< lessorequal'],
    ['greater', '> greater'],
    ['greaterorequal', '>= => greaterorequal'],
  ] as const;
  const holds = [
    ['contains', 'contains contain *='],
    ['notcontains', 'notcontains notcontain'],
  ] as const;
  const among = [
    ['anyof', 'anyof'],
    ['noneof', 'noneof'],
  ] as const;

  const leaves: Readonly<Record<Kind, readonly Production[]>> = {
    NUMBER: [
      ...variable('n', 'm', 'lama tunggu', 'kualitas-layanan', 'table.speed', 'table.cost', 'grid.first.x'),
      ...variable('rows[0].amount', 'rows[-1].amount', 'scores[1]', 'picked.length', 'rows.length', 't.length'),
      ['literal whole', () => whole(String(pick(12)))],
      ['literal decimal', () => whole(oneOf(['0.1', '0.2', '0.3', '2.50', '1.005', '2.71459'], pick))],
      ['literal negative', () => whole(oneOf(['-1', '-4', '-0.35'], pick))],
      ['literal hexadecimal', () => whole(oneOf(['0x10', '0x2'], pick))],
    ],
    BOOLEAN: [
      ...variable('yes', 'agreed'),
      ['literal true', () => whole(oneOf(['true', 'True', 'TRUE'], pick))],
      ['literal false', () => whole(oneOf(['false', 'False'], pick))],
    ],
    TEXT: [
      ...variable('t', 'remark', '#t', '#remark', 'rows[0].note', 'tags[0]', '#tags[1]'),
      [
        'literal text in single quotes',
        () => whole(oneOf(["'apple'", "' APPLE'", "'12'", "'1.5'", "'true'", "'é'"], pick)),
      ],
      ['literal text in double quotes', () => whole(oneOf(['"apple"', '"pear "', '"undefined"', '"007"'], pick))],
      ['literal text with escapes', () => whole(oneOf(["'it\\'s'", `"\\"q\\""`, "'a\\b'"], pick))],
      ['literal word', () => whole(oneOf(['apple', 'abc', 'x_1', 'pear'], pick))],
    ],
    DATE: variable('born', 'signed'),
    CHOICE: variable(
      'fruit',
      'second',
      'table.taste',
      'rows[0].kind',
      'opinion.mutu layanan',
      '#opinion.speed',
      '#fruit',
      'picked[0]',
    ),
    LIST: variable('picked', 'liked'),
    TEXTS: variable('tags'),
    NUMBERS: variable('scores'),
    CODE: [['literal code', () => whole(code(fruits))]],
    'CODES WRITTEN': [['literal list of texts', () => whole(constants(fruits.map((one) => `'${one}'`)))]],
    'NUMBERS WRITTEN': [['literal list of numbers', () => whole(constants(['1', '2', '-1', '0.5']))]],
    'TEXTS WRITTEN': [['literal list of one', () => whole("[ 'apple' ]")]],
  };

  const branches: Readonly<Record<Kind, readonly Production[]>> = {
    NUMBER: [
      arithmetic('plus', '+', 4),
      arithmetic('minus', '-', 4),
      arithmetic('times', '*', 5),
      arithmetic('over', '/', 5),
      arithmetic('remainder', '%', 5),
      arithmetic('power by sign', '^', 6),
      arithmetic('power by word', 'power', 6),
      called('sum of numbers', 'sum', 'NUMBER', 'NUMBER', 'NUMBERS'),
      called('avg of numbers', 'avg', 'NUMBER', 'NUMBER', 'NUMBER'),
      called('avg of a list', 'avg', 'NUMBERS'),
      called('min', 'min', 'NUMBER', 'NUMBER', 'NUMBER'),
      called('max', 'max', 'NUMBER', 'NUMBERS'),
      called('count of a list', 'count', 'LIST'),
      called('count of answers', 'count', 'TEXT', 'NUMBER', 'CHOICE', 'DATE'),
      called('round', 'round', 'NUMBER'),
      ['round to digits', (depth) => call('round', present(depth), oneOf(['2', '1', '0', '-1', '{n}'], pick))],
      called('trunc', 'trunc', 'NUMBER'),
      ['trunc to digits', (depth) => call('trunc', present(depth), oneOf(['2', '1', '0', '{m}'], pick))],
      called('iif of numbers', 'iif', 'BOOLEAN', 'NUMBER', 'NUMBER'),
      called('iif without else', 'iif', 'BOOLEAN', 'NUMBER'),
      called('age', 'age', 'DATE'),
      ['age in a unit', (depth) => call('age', part('DATE', depth), oneOf(["'months'", "'years'"], pick))],
      called('dateDiff', 'dateDiff', 'DATE', 'DATE'),
      ...(['days', 'months', 'years'] as const).map(
        (unit): Production => [
          `dateDiff in ${unit}`,
          (depth) => call('dateDiff', part('DATE', depth), part('DATE', depth), `'${unit}'`),
        ],
      ),
      called('diffDays', 'diffDays', 'DATE', 'DATE'),
      ...(['year', 'month', 'day', 'weekday'] as const).flatMap((name): Production[] => [
        called(`${name} of a date`, name, 'DATE'),
        called(`${name} of today`, name),
      ]),
      called('getYear', 'getYear', 'DATE'),
      called('currentYear', 'currentYear'),
      ...(['sumInArray', 'avgInArray', 'minInArray', 'maxInArray', 'countInArray'] as const).map(
        (name): Production => [name, () => oneOf([call(name, '{rows}', "'amount'"), call(name, '{grid}', 'x')], pick)],
      ),
    ],
    BOOLEAN: [
      ...(['and', 'or'] as const).map(
        (name): Production => [
          name,
          (depth) => {
            const binds = name === 'and' ? 2 : 1;
            const spellings = name === 'and' ? 'and &&' : 'or ||';
            const parts = Array.from({ length: 2 + pick(3) }, () => part('BOOLEAN', depth, binds + 1));
            const first = part('BOOLEAN', depth, binds);
            return {
              words: parts.reduce((left, one) => `${left}${space()}${spelled(name, spellings)}${space()}${one}`, first),
              binds,
            };
          },
        ],
      ),
      ['not by sign', (depth) => whole(`!${maybe()}${part('BOOLEAN', depth, 9)}`)],
      ['not by word', (depth) => whole(`${spelled('not', 'negate')} ${part('BOOLEAN', depth, 9)}`)],
      called('iif of conditions', 'iif', 'BOOLEAN', 'BOOLEAN', 'BOOLEAN'),
      ...equality.flatMap(([name, spellings]): Production[] => [
        compare(name, spellings, 'NUMBER', (depth) => part('NUMBER', depth, 4)),
        compare(name, spellings, 'BOOLEAN', (depth) => part('BOOLEAN', depth, 4)),
        compare(name, spellings, 'TEXT', (depth) => part('TEXT', depth, 4)),
        compare(name, spellings, 'DATE', (depth) => part('DATE', depth, 4)),
        compare(`${name} and a day written out`, spellings, 'DATE', () => `'${oneOf(days, pick)}'`),
        compare(`${name} and a code`, spellings, 'CHOICE', () => code(fruits)),
        compare(name, spellings, 'CHOICE', (depth) => part('CHOICE', depth, 4)),
        compare(`${name} and a text`, spellings, 'CHOICE', () => oneOf(['{t}', '{#remark}'], pick)),
        compare(name, spellings, 'LIST', (depth) => part('LIST', depth, 4)),
        [
          `${name} of a code written as a number`,
          () => ({ words: `{grade} ${spelled(name, spellings)} ${oneOf(grades, pick)}`, binds: 3 }),
        ],
        ...(['null', 'undefined', "''", '""'] as const).map(
          (nothing): Production => [
            `${name} and ${nothing}`,
            (depth) => {
              const kind = oneOf<Kind>(['NUMBER', 'BOOLEAN', 'TEXT', 'CHOICE'], pick);
              return { words: `${part(kind, depth, 4)} ${spelled(name, spellings)} ${nothing}`, binds: 3 };
            },
          ],
        ),
      ]),
      ...order.flatMap(([name, spellings]): Production[] => [
        compare(name, spellings, 'NUMBER', (depth) => part('NUMBER', depth, 4)),
        compare(name, spellings, 'DATE', (depth) => part('DATE', depth, 4)),
        compare(`${name} and a day written out`, spellings, 'DATE', () => `'${oneOf(days, pick)}'`),
      ]),
      ...holds.flatMap(([name, spellings]) => [
        member(name, spellings, 'LIST', 'CODES WRITTEN'),
        member(name, spellings, 'LIST', 'CODE'),
        member(name, spellings, 'NUMBERS', 'NUMBERS WRITTEN'),
        member(name, spellings, 'TEXT', 'TEXT'),
      ]),
      member('contains', 'contains', 'LIST', 'CHOICE'),
      member('contains', 'contains', 'NUMBERS', 'NUMBER'),
      member('contains', 'contains', 'TEXTS', 'TEXT'),
      ...among.flatMap(([name, spellings]) => [
        member(name, spellings, 'LIST', 'LIST'),
        member(name, spellings, 'CHOICE', 'LIST'),
        member(name, spellings, 'NUMBER', 'NUMBERS'),
        member(name, spellings, 'TEXT', 'TEXTS'),
        member(name, spellings, 'LIST', 'CHOICE'),
      ]),
      member('allof', 'allof', 'LIST', 'CODES WRITTEN'),
      member('allof', 'allof', 'NUMBERS', 'NUMBERS WRITTEN'),
      member('allof', 'allof', 'TEXTS', 'TEXTS WRITTEN'),
      ...(['empty', 'notempty'] as const).map(
        (name): Production => [
          name,
          () => {
            const all = [
              'n',
              'yes',
              't',
              'born',
              'fruit',
              'picked',
              'table',
              'opinion',
              'rows',
              'grid',
              'table.cost',
              'rows[1]',
            ];
            return { words: `{${oneOf(all, pick)}}${space()}${spelled(name, name)}`, binds: 8 };
          },
        ],
      ),
    ],
    TEXT: [
      [
        'joined texts',
        (depth) => ({ words: `${part('TEXT', depth, 4)} + ' / ' + ${part('TEXT', depth, 5)}`, binds: 4 }),
      ],
      ['substring', () => call('substring', oneOf(['{#t}', "'sangat puas'"], pick), String(pick(5)))],
      [
        'substring to an end',
        (depth) => call('substring', oneOf(['{#remark}', "({t} + 'é1')"], pick), '{m}', part('NUMBER', depth)),
      ],
      called('iif of texts', 'iif', 'BOOLEAN', 'TEXT', 'TEXT'),
      ['iif of a text or none', (depth) => call('iif', part('BOOLEAN', depth), part('TEXT', depth), "''")],
    ],
    DATE: [
      called('today', 'today'),
      ['today and days', () => call('today', oneOf(['1', '-3', '400', '0'], pick))],
      ['getDate', () => call('getDate', oneOf(['{born}', "'2026-11-22'", "'2024-02-29'"], pick))],
      called('dateAdd', 'dateAdd', 'DATE', 'NUMBER'),
      ...(['days', 'months', 'years'] as const).map(
        (unit): Production => [
          `dateAdd of ${unit}`,
          (depth) =>
            call('dateAdd', part('DATE', depth), oneOf(['{n}', '{m}', '1', '-2', '0', '2.5', '13'], pick), `'${unit}'`),
        ],
      ),
      called('iif of dates', 'iif', 'BOOLEAN', 'DATE', 'DATE'),
    ],
    CHOICE: [called('iif of choices', 'iif', 'BOOLEAN', 'CHOICE', 'CHOICE')],
    LIST: [
      called('iif of lists', 'iif', 'BOOLEAN', 'LIST', 'LIST'),
      ['codes written', () => whole(constants(fruits.map((one) => `'${one}'`)))],
    ],
    TEXTS: [['texts', (depth) => write('TEXTS WRITTEN', depth)]],
    NUMBERS: [['numbers', (depth) => write('NUMBERS WRITTEN', depth)]],
    CODE: [],
    'CODES WRITTEN': [['list of computed codes', (depth) => whole(`['pear', ${part('CHOICE', depth)}]`)]],
    'NUMBERS WRITTEN': [
      ['list of computed numbers', (depth) => whole(`[${part('NUMBER', depth)},${maybe()}${part('NUMBER', depth)}]`)],
    ],
    'TEXTS WRITTEN': [
      ['list of computed texts', (depth) => whole(`[${part('TEXT', depth)}${maybe()}, iif({yes}, {t}, {fruit})]`)],
    ],
  };

  const roots: readonly Kind[] = [...Array<Kind>(6).fill('BOOLEAN'), 'NUMBER', 'TEXT', 'DATE'];
  return {
    counts,
    expression: () => `${maybe()}${write(oneOf(roots, pick), 2 + pick(3)).words}${maybe()}`,
  };
}
