import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The house's plan: path → text. The laws are functions of it, so that each can be shown to bite. */
type Tree = Readonly<Record<string, string>>;

const MAX_LINES = 300;
/** What a tier may import, itself aside. Engines and platform know nothing of each other. */
const below: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', 'server', 'modules', 'engines', 'platform', 'kernel'],
  cli: ['server', 'modules', 'engines', 'platform', 'kernel'],
  server: ['modules', 'engines', 'platform', 'kernel'],
  modules: ['engines', 'platform', 'kernel'],
  engines: ['kernel'],
  platform: ['kernel'],
  kernel: [],
};
/** Inner to outer. Files of other names (verbs, parts) lie where their importers need them. */
const roles = [
  ['problems', 'rules', 'scalar'],
  ['policy', 'events'],
  ['entity'],
  ['type'],
  ['queries'],
  ['loaders'],
  ['route', 'routes'],
  ['resolver'],
  ['module'],
];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
const withoutTexts = (text: string) =>
  withoutComments(text).replace(/`(?:[^`\\]|\\[\s\S])*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
const literally = (word: string) => word.replace(/[^\w\s-]/g, '\\$&');
const sources = (tree: Tree) => Object.entries(tree).filter(([file]) => file.startsWith('src/'));

/** Where a file's imports lead: a path in the tree for our own files, else the package. */
function imports(file: string, text: string): string[] {
  const found = withoutComments(text).matchAll(
    /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)|^import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm,
  );
  return [...found].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') : target;
  });
}
const edges = (tree: Tree) =>
  Object.entries(tree).flatMap(([file, text]) => imports(file, text).map((target) => [file, target] as const));
const tierOf = (file: string) => (file === 'src/main.ts' ? 'main' : (/^src\/(\w+)\//.exec(file)?.[1] ?? ''));
const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1];
const engineOf = (file: string) => /^src\/engines\/([^/]+)\//.exec(file)?.[1];
const roleOf = (file: string) => {
  const [, role = ''] = /([\w]+)\.ts$/.exec(file) ?? [];
  return roles.findIndex((rank) => rank.includes(role));
};

const laws: Readonly<Record<string, (tree: Tree) => string[]>> = {
  'imports go down the tiers': (tree) =>
    edges(tree).flatMap(([file, target]) => {
      if (!file.startsWith('src/')) return [];
      const [from, to] = [tierOf(file), tierOf(target)];
      if (!(from in below)) return [`${file} is in no tier: src/ holds ${Object.keys(below).join(', ')}`];
      if (target.startsWith('migrations/') && ['main', 'cli', 'server'].includes(from)) return [];
      if (/^(\.\.|migrations|test|bench)\//.test(target)) return [`${file} imports ${target}, outside src/`];
      if (to === '' || to === from || below[from]?.includes(to)) return [];
      return [`${file} (${from}) imports ${target} (${to}), upward: move what is shared down, or pass it in`];
    }),
  'modules import back along the story': (tree) => {
    const told = (tree['src/server/modules.ts'] ?? '').replace(/^import\b[\s\S]*?;$/gm, '');
    const inKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const story = [...new Set([...told.matchAll(/(\w+)Module\b/g)].map((match) => inKebab(match[1] ?? '')))];
    const unknown = new Set(sources(tree).flatMap(([file]) => moduleOf(file) ?? []));
    const faults = [...unknown]
      .filter((name) => !story.includes(name))
      .map((name) => `src/modules/${name} is not in the story of src/server/modules.ts`);
    for (const [file, target] of edges(tree)) {
      const [from, to] = [moduleOf(file), moduleOf(target)];
      if (from && to && from !== to && story.indexOf(to) > story.indexOf(from))
        faults.push(`${file} imports ${target}, forward in the story: announce an event, or let ${to} contribute it`);
    }
    return faults;
  },
  'imports go inward in a module': (tree) =>
    sources(tree).flatMap(([file]) => {
      const rank = roleOf(file);
      if (!moduleOf(file) || rank < 0) return [];
      return reached(tree, file, (target) => moduleOf(target) === moduleOf(file))
        .filter((path) => roleOf(path.at(-1) ?? '') > rank)
        .map((path) => `${path.join(' → ')} leads outward: move what the first needs to a file of its own`);
    }),
  'nothing reaches itself': (tree) =>
    Object.keys(tree).flatMap((file) =>
      reached(tree, file, () => true)
        .filter((path) => path.at(-1) === file && [...path].sort()[0] === file)
        .map((path) => `${path.join(' → ')} is a circle: the two share something that belongs in a third file`),
    ),
  'engines are pure': (tree) =>
    sources(tree).flatMap(([file, text]) => {
      const engine = engineOf(file);
      if (!engine) return [];
      const outside = imports(file, text).filter(
        (target) => tierOf(target) !== 'kernel' && engineOf(target) !== engine,
      );
      const impure =
        /\basync\b|\bawait\b|\bPromise\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\b|\bprocess\.|\bcrypto\b|\bset(Timeout|Interval|Immediate)\b|\bfetch\(|\bconsole\./;
      const found = impure.exec(withoutTexts(text))?.[0];
      return [
        ...outside.map(
          (target) => `${file} imports ${target}: an engine knows the kernel only; take it as an argument`,
        ),
        ...(found ? [`${file} uses ${found}: an engine takes time, chance and the world as arguments`] : []),
      ];
    }),
  'every name has one home': (tree) =>
    sources(tree).flatMap(([file, text]) => {
      const where = /(^|\/)(index\.ts$|(utils?|helpers?|services?|common|shared|managers?|misc|lib)(\/|\.ts$))/.exec(
        file,
      );
      const barrel = /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b.*$/m.exec(withoutComments(text));
      return [
        ...(where ? [`${file}: ${where[2]} says nothing; name it for what it holds`] : []),
        ...(barrel ? [`${file} passes a name on (${barrel[0].trim()}): import it from where it is made`] : []),
      ];
    }),
  [`no file is longer than ${MAX_LINES} lines`]: (tree) =>
    sources(tree).flatMap(([file, text]) => {
      const lines = text.split('\n').length - 1;
      return lines > MAX_LINES ? [`${file} has ${lines} lines: cut it where its subjects part`] : [];
    }),
  'types are not silenced': (tree) =>
    Object.entries(tree).flatMap(([file, text]) => {
      if (!file.endsWith('.ts')) return [];
      const silenced =
        /@ts-(ignore|expect-error|nocheck)/.exec(text) ??
        /(?:[:<|&]|\bas|=>)\s*any\b(?!\s*[(:.'?])|,\s*any\s*>/.exec(withoutTexts(text));
      return silenced ? [`${file} says ${silenced[0].trim()}: say what it is, or unknown`] : [];
    }),
  'the source knows no institution': (tree) => {
    const words = new Set([...shippedWords(tree), ...standardWords(tree)]);
    return sources(tree).flatMap(([file, text]) =>
      [...words]
        .filter((word) => new RegExp(`(?<![\\w-])${literally(word)}(?![\\w-])`).test(text))
        .map((word) => `${file} says ${word}, a word of a shipped SOP or standard: let its data say it`),
    );
  },
  'development packages stay out of the source': (tree) => {
    const { devDependencies = {} } = JSON.parse(tree['package.json'] ?? '{}') as Package;
    return edges(tree).flatMap(([file, target]) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
      return file.startsWith('src/') && Object.hasOwn(devDependencies, name)
        ? [`${file} imports ${target}, which is there for development only`]
        : [];
    });
  },
  'the client stands alone': (tree) =>
    edges(tree).flatMap(([file, target]) =>
      file.startsWith('client/') && !target.startsWith('client/')
        ? [`${file} imports ${target}: it runs in other people's browsers, with nothing beside it`]
        : [],
    ),
  'migrations stand alone': (tree) =>
    edges(tree).flatMap(([file, target]) =>
      file.startsWith('migrations/') && target.includes('src/')
        ? [`${file} imports ${target}: what it needs of today must be written out, or it changes the past`]
        : [],
    ),
  'nothing happens on import': (tree) =>
    sources(tree).flatMap(([file, text]) => {
      if (['main', 'cli'].includes(tierOf(file))) return [];
      const declares = /^(import\b.*|registerEnumType\(|\w+Schema\.setClass\(|types\.setTypeParser\()/;
      const acts =
        /^(?!(import|export|const|let|class|abstract|function|async function|interface|type|enum|declare)\b|@)[\w([`].*$|^(export )?(const|let)\b.*=\s*await\b.*$/gm;
      return (withoutTexts(text).match(acts) ?? [])
        .filter((line) => !declares.test(line))
        .map((line) => `${file} does something when imported: ${line}`);
    }),
};

/** Every file a file leads to, by a shortest way. */
function reached(tree: Tree, start: string, within: (file: string) => boolean): string[][] {
  const seen = new Set<string>();
  const paths: string[][] = [];
  for (let ways = [[start]]; ways.length > 0; ) {
    const next: string[][] = [];
    for (const way of ways)
      for (const target of imports(way.at(-1) ?? '', tree[way.at(-1) ?? ''] ?? '')) {
        if (seen.has(target) || !(target in tree) || !within(target)) continue;
        seen.add(target);
        next.push([...way, target]);
      }
    paths.push(...next);
    ways = next;
  }
  return paths;
}

/**
 * What only a shipped SOP says. Names of institutions, SOPs, posts, steps, stages, outcomes, required clauses and choices
 * count in any form, but for the words of the SOP format, which are everybody's. Ids that may be plain words too (of
 * documents, sheets, signings, actions, facts) count when they are made of several words or name an instrument, but for
 * the names of the public contract: there `draft` or `monitoringReport` is our own word.
 */
function shippedWords(tree: Tree): Set<string> {
  const format = new Set((tree['schema/procedure-format-1.schema.json'] ?? '').match(/(?<=")\w+(?=[".])|\w+(?=")/g));
  const contract = new Set(withoutDescriptions(tree['schema/schema.graphql'] ?? '').match(/\w+/g));
  const words = new Set<string>();
  for (const [file, text] of Object.entries(tree)) {
    if (!/^procedures\/.*\.ya?ml$/.test(file)) continue;
    const sop = parse(text, { maxAliasCount: -1 }) as Sop;
    const { positions = [], steps = [], documents = [], facts = [], sheets = [], signatures = [], anyTime = [] } = sop;
    const names = [
      ...[file.split('/')[1] ?? '', sop.code],
      ...positions.flatMap((position) => [position.code, ...(position.aliases ?? [])]),
      ...[steps, sop.stages ?? [], sop.outcomes ?? []].flat().map((one) => one.id),
      ...[sop.requiredClauses ?? [], facts.flatMap((fact) => fact.choices ?? [])].flat().map((one) => one.code),
    ];
    const ids = [
      ...documents.map((one) => one.kind),
      ...[sheets, signatures, anyTime, steps.flatMap((step) => step.actions ?? [])].flat().map((one) => one.id),
      ...facts.flatMap((fact) => fact.name ?? []),
    ];
    const instruments = documents.flatMap((one) => (one.instrument ? one.kind : []));
    for (const name of names) if (!format.has(name)) words.add(name);
    for (const id of ids)
      if ((/[a-z][A-Z]/.test(id) || instruments.includes(id)) && !format.has(id) && !contract.has(id)) words.add(id);
  }
  return words;
}
/** How the report format itself calls the years it looks at (tahun sekarang, and those before). */
const yearCode = /^TS(-\d)?$/;
/** What only a shipped standard says: codes of packs, indicators, templates, their sources, and the figures they ask for. */
function standardWords(tree: Tree): Set<string> {
  const words = new Set<string>();
  for (const [file, text] of Object.entries(tree)) {
    if (!/^standards\/.*\.ya?ml$/.test(file)) continue;
    const { code, indicators = [], sources = [], sections = [] } = parse(text) as Standard;
    const figures = sections.flatMap((section) => section.inputs ?? []).flatMap((one) => one.figure ?? []);
    const codes = [indicators.flatMap((one) => [one.code, one.printedAs ?? []]), sources.map((one) => one.code)];
    for (const word of [code, codes, figures].flat(3)) if (!yearCode.test(word)) words.add(word);
  }
  return words;
}
const withoutDescriptions = (sdl: string): string => sdl.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/g, '');
interface Package {
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Standard {
  readonly code: string;
  readonly indicators?: readonly { code: string; printedAs?: string }[];
  readonly sources?: readonly { code: string }[];
  readonly sections?: readonly { inputs?: readonly { figure?: string }[] }[];
}
interface Sop {
  readonly code: string;
  readonly positions?: readonly { code: string; aliases?: readonly string[] }[];
  readonly stages?: readonly { id: string }[];
  readonly steps?: readonly { id: string; actions?: readonly { id: string }[] }[];
  readonly anyTime?: readonly { id: string }[];
  readonly outcomes?: readonly { id: string }[];
  readonly facts?: readonly { name?: string; choices?: readonly { code: string }[] }[];
  readonly documents?: readonly { kind: string; instrument?: boolean }[];
  readonly sheets?: readonly { id: string }[];
  readonly signatures?: readonly { id: string }[];
  readonly requiredClauses?: readonly { code: string }[];
}

/** One small made-up tree per law that breaks it, and what must be named. */
const broken: Readonly<Record<string, readonly [Tree, ...string[]]>> = {
  'imports go down the tiers': [
    {
      'src/kernel/a.ts': "import { b } from '../platform/b.js';",
      'src/engines/x/c.ts': "import type { b } from '../../platform/b.js';",
      'src/platform/b.ts': "export const b = await import('../modules/m/d.js');",
      'src/modules/m/d.ts': "import {\n  e,\n} from '../../server/e.js';\nimport x from '../../../migrations/list.js';",
      'src/server/e.ts':
        "import '../cli/f.js';\nimport x from '../../migrations/list.js';\nimport y from '../../test/y.js';",
      'src/stray/g.ts': "import 'pg';",
    },
    'src/kernel/a.ts (kernel) imports src/platform/b.ts',
    'src/engines/x/c.ts (engines) imports src/platform/b.ts',
    'src/platform/b.ts (platform) imports src/modules/m/d.ts',
    'src/modules/m/d.ts (modules) imports src/server/e.ts',
    'src/server/e.ts (server) imports src/cli/f.ts',
    'src/modules/m/d.ts imports migrations/list.ts, outside src/',
    'src/server/e.ts imports test/y.ts, outside src/',
    'src/stray/g.ts is in no tier',
  ],
  'modules import back along the story': [
    {
      'src/server/modules.ts':
        "import { twoModule } from '../modules/two/two.module.js';\nconst story: Module[] = [oneModule];\nexport const modules = [...story, twoModule(story)];",
      'src/modules/one/a.ts': "import { b } from '../two/b.js';",
      'src/modules/two/b.ts': "import { c } from '../one/c.js';",
      'src/modules/three/d.ts': '',
    },
    'src/modules/three is not in the story',
    'src/modules/one/a.ts imports src/modules/two/b.ts, forward',
  ],
  'imports go inward in a module': [
    {
      'src/modules/m/m.rules.ts': "import { p } from './part.js';",
      'src/modules/m/part.ts': "import './m.entity.js';",
      'src/modules/m/m.entity.ts': '',
    },
    'src/modules/m/m.rules.ts → src/modules/m/part.ts → src/modules/m/m.entity.ts leads outward',
  ],
  'nothing reaches itself': [
    {
      'src/kernel/a.ts': "import './b.js';",
      'src/kernel/b.ts': "import type { C } from './c.js';",
      'src/kernel/c.ts': "import './a.js';",
    },
    'src/kernel/a.ts → src/kernel/b.ts → src/kernel/c.ts → src/kernel/a.ts is a circle',
  ],
  'engines are pure': [
    {
      'src/engines/x/a.ts': "import { z } from 'zod';\nimport fs from 'node:fs';\nimport '../y/b.js';",
      'src/engines/x/b.ts': 'export const at = () => new Date();',
      'src/engines/x/fine.ts':
        "export const day = (at: string) => new Date(at); // async, Date.now\nconst words = 'async';",
    },
    'src/engines/x/a.ts imports zod',
    'src/engines/x/a.ts imports node:fs',
    'src/engines/x/a.ts imports src/engines/y/b.ts',
    'src/engines/x/b.ts uses new Date()',
  ],
  'every name has one home': [
    { 'src/modules/m/index.ts': '', 'src/platform/utils/a.ts': '', 'src/kernel/b.ts': "export { a } from './a.js';" },
    'src/modules/m/index.ts: index.ts says nothing',
    'src/platform/utils/a.ts: utils/ says nothing',
    'src/kernel/b.ts passes a name on',
  ],
  [`no file is longer than ${MAX_LINES} lines`]: [
    { 'src/kernel/a.ts': '\n'.repeat(MAX_LINES + 1) },
    'src/kernel/a.ts has 301',
  ],
  'types are not silenced': [
    {
      'src/kernel/a.ts': 'const a: any = 1;',
      'test/b.ts': ['// @ts', 'ignore'].join('-'),
      'src/kernel/fine.ts': "const any = 'as any'; any('x'); // : any",
    },
    'src/kernel/a.ts says : any',
    'test/b.ts says @ts',
  ],
  'the source knows no institution': [
    {
      'procedures/lembaga/x/1.yaml': `code: LEMBAGA-DN
positions: [{ code: REKTOR, aliases: [Pak Rektor] }]
stages: [{ id: TAHAP_SATU }]
steps: [{ id: CHECK_IT, actions: [{ id: signAsRektor }, { id: extend }] }, { id: DRAFTING }]
outcomes: [{ id: TAMAT }]
facts: [{ name: unit, choices: [{ code: NK }] }]
documents: [{ kind: nk, instrument: true }, { kind: minutes }, { kind: rektorLetter }, { kind: yearReport }]
requiredClauses: [{ code: WAKTU }]`,
      'standards/indicators/lembaga-mutu/1.yaml': `code: lembaga-mutu
indicators: [{ code: M.2.1, printedAs: 'M.2,1' }]`,
      'standards/reports/BORANG-7/1.yaml': `code: BORANG-7
sources: [{ code: PANDUAN-7 }, { code: TS }]
sections: [{ inputs: [{ figure: DOSEN_TETAP }, { code: a }] }]`,
      'schema/procedure-format-1.schema.json': '["DRAFTING", "clauses.open"]',
      'schema/schema.graphql': '"""Of a rektorLetter."""\ntype Query { yearReport: String }',
      'src/kernel/a.ts':
        "if (position === 'REKTOR' || step === 'CHECK_IT') kind = 'NK'; // Pak Rektor of lembaga, TAHAP_SATU, TAMAT",
      'src/kernel/b.ts': "documents = ['nk', 'rektorLetter'], act('signAsRektor'), clause('WAKTU')",
      'src/kernel/c.ts': "pack === 'lembaga-mutu' || code === 'M.2.1' || 'M.2,1'; // BORANG-7, PANDUAN-7, DOSEN_TETAP",
      'src/kernel/fine.ts':
        "'MX2.1', 'BORANG-70', 'TS'; phase === 'DRAFTING' || CHECK_IT_ALL || 'NK-2' || extend(unit, minutes, yearReport)",
    },
    'says lembaga',
    'says REKTOR',
    'says Pak Rektor',
    'says CHECK_IT',
    'says NK',
    'says TAHAP_SATU',
    'says TAMAT',
    'says nk',
    'says rektorLetter',
    'says signAsRektor',
    'says WAKTU',
    'says lembaga-mutu',
    'says M.2.1',
    'says M.2,1',
    'says BORANG-7',
    'says PANDUAN-7',
    'says DOSEN_TETAP',
  ],
  'development packages stay out of the source': [
    {
      'package.json': '{ "dependencies": { "pg": "1" }, "devDependencies": { "vitest": "1", "@a/b": "1" } }',
      'src/kernel/a.ts': "import { Model } from 'vitest';\nimport type { B } from '@a/b/c';\nimport pg from 'pg';",
      'test/a.test.ts': "import { test } from 'vitest';",
    },
    'src/kernel/a.ts imports vitest',
    'src/kernel/a.ts imports @a/b/c',
  ],
  'the client stands alone': [
    {
      'client/a.ts': "import { b } from './b.js';\nimport { c } from '../src/kernel/c.js';\nimport fs from 'node:fs';",
      'client/b.ts': "export const b = await import('zod');",
    },
    'client/a.ts imports src/kernel/c.ts',
    'client/a.ts imports node:fs',
    'client/b.ts imports zod',
  ],
  'migrations stand alone': [
    { 'migrations/m1.ts': "import { a } from '../src/kernel/a.js';" },
    'migrations/m1.ts imports src/kernel/a.ts',
  ],
  'nothing happens on import': [
    {
      'src/platform/a.ts':
        "import 'reflect-metadata';\nconst a = await b();\nexport const x = 1;\nstart(x);\nregisterEnumType(A, {\n});\nif (x) run();",
      'src/main.ts': 'start();',
      'src/kernel/fine.ts': 'const sql = `\nselect 1\n`;\nexport class A {}\n@Decorated()\nexport abstract class B {}',
    },
    'imported: const a = await b();',
    'imported: start(x);',
    'imported: if (x) run();',
  ],
};

const read = (...patterns: string[]): Tree =>
  Object.fromEntries(
    patterns
      .flatMap((pattern) => globSync(pattern))
      .filter((file) => !file.includes('generated'))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
const house = read(
  'package.json',
  'src/**/*.ts',
  'client/*.ts',
  'migrations/*.ts',
  'test/**/*.ts',
  'procedures/**/*.{yaml,yml}',
  'standards/**/*.{yaml,yml}',
  'schema/*.{json,graphql}',
);

describe.each(Object.keys(laws))('%s', (name) => {
  const law = laws[name] ?? (() => []);

  it('holds in the house', () => {
    expect(Object.keys(house).length).toBeGreaterThan(100);
    expect(law(house).join('\n')).toBe('');
  });

  it('bites', () => {
    const [tree, ...expected] = broken[name] ?? [{}];
    const faults = law(tree);
    expect(faults).toHaveLength(expected.length);
    for (const words of expected)
      expect(
        faults.some((fault) => fault.includes(words)),
        `${words} in\n${faults.join('\n')}`,
      ).toBe(true);
  });
});
