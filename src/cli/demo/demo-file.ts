import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { exitCodes, Failure } from '../failure.js';
import { projectRoot } from '../project.js';

/** Demo institutions are data: one YAML file each, in the order they are laid. */
export const DEMO_FOLDER = 'examples/demo';

const text = z.strictObject({ id: z.string(), en: z.string() });
const somebody = { email: z.string(), name: z.string() };

/** A fact as it is handed in; units and posts by their codes, days counted from today. */
const fact = z.strictObject({
  name: z.string(),
  text: z.string().optional(),
  choice: z.string().optional(),
  choices: z.array(z.string()).optional(),
  boolean: z.boolean().optional(),
  needs: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  positions: z.array(z.string()).optional(),
  dateInDays: z.int().optional(),
});

/** Inputs of calls; where a text begins with `$` it is put in (reference.ts says what can be). */
const values = z.record(z.string(), z.unknown()).default({});

const act = z.strictObject({
  by: z.string(),
  documents: z.array(z.strictObject({ kind: z.string(), file: z.string() })).default([]),
  action: z.string(),
  facts: z.array(fact).default([]),
  forms: z.array(z.strictObject({ form: z.string(), answers: values })).default([]),
  /** What else the act is given: signatures on paper, say. */
  more: values,
  comment: z.string().optional(),
});

/** A call beside the acts, of any mutation or a query; without a login where nobody is named. */
const call = z.strictObject({
  by: z.string().optional(),
  call: z.string().optional(),
  query: z.string().optional(),
  /** Once for each of what was kept, as `$each`. */
  each: z.string().optional(),
  input: z.union([z.string(), values]).default({}),
  /** What later calls want of the answer, by a path in it. */
  keep: z.record(z.string(), z.string()).default({}),
  /** The query is asked again until these paths in its answer have these values: what a worker does takes a moment. */
  until: z.record(z.string(), z.string()).default({}),
});

/**
 * Acts and calls that are told as one line; several stories may share it. `tells`: what it came to, with `{name}` for
 * what was kept.
 */
const chapter = z.strictObject({
  title: text,
  steps: z.array(z.union([act, call])),
  tells: z.array(z.string()).default([]),
});

const story = z.strictObject({
  partner: z.string(),
  by: z.string(),
  title: z.string(),
  summary: z.string(),
  channel: z.string(),
  facts: z.array(fact).default([]),
  acts: z.array(act).default([]),
  /** Told by chapters instead of act by act, with what differs from the other stories of the institution. */
  chapters: z.array(z.string()).default([]),
  with: values,
});

const survey = z.strictObject({
  by: z.string(),
  code: z.string(),
  title: text,
  mode: z.string(),
  k: z.int(),
  page: text,
  low: text,
  high: text,
  elements: z.array(z.strictObject({ code: z.string(), name: z.string(), title: text })),
  nps: text,
  why: text,
  /** One person each: a digit an element, in their order. */
  answers: z.array(
    z.strictObject({
      by: z.enum(['PAGE', 'API']),
      elements: z.string().regex(/^[1-4]+$/),
      nps: z.int(),
      why: z.string().optional(),
    }),
  ),
  waiting: z.int(),
});

const demoInstitution = z.strictObject({
  institution: z.strictObject({ code: z.string(), name: text, country: z.string(), timeZone: z.string() }),
  administrator: z.strictObject(somebody),
  units: z
    .array(
      z.strictObject({
        code: z.string(),
        kind: z.string(),
        echelon: z.string().optional(),
        parent: z.string().optional(),
        name: text,
      }),
    )
    .default([]),
  posts: z
    .array(z.strictObject({ code: z.string(), unit: z.string(), title: text, holder: z.strictObject(somebody) }))
    .default([]),
  staff: z.array(z.strictObject({ ...somebody, roles: z.array(z.string()) })).default([]),
  partners: z
    .array(
      z.strictObject({
        name: z.string(),
        country: z.string(),
        kind: z.string(),
        level: z.string(),
        contacts: z.array(z.strictObject(somebody)).default([]),
      }),
    )
    .default([]),
  procedure: z
    .strictObject({
      file: z.string(),
      decree: z.strictObject({ number: z.string(), on: z.string(), file: z.string() }),
      officialFile: z.string(),
    })
    .optional(),
  /** Calls once everybody is there: topics, classes, questionnaires. */
  prepare: z.array(call).default([]),
  chapters: z.record(z.string(), chapter).default({}),
  numbers: z.array(z.strictObject({ kind: z.string(), pattern: z.string(), reset: z.string() })).default([]),
  survey: survey.optional(),
  /** Cases left where somebody has to act, so that there is something to try. */
  open: z.array(story).default([]),
  /** The cases told to their end, in this order. */
  stories: z.array(story).default([]),
  /** What to ask first, and as whom. */
  queries: z.array(z.strictObject({ by: z.string(), title: text, query: z.string() })).default([]),
});

export type DemoInstitution = z.infer<typeof demoInstitution>;
export type DemoStory = z.infer<typeof story>;
export type DemoAct = z.infer<typeof act>;
export type DemoCall = z.infer<typeof call>;
export type DemoChapter = z.infer<typeof chapter>;
export type DemoSurvey = z.infer<typeof survey>;
export type DemoSurveyAnswer = DemoSurvey['answers'][number];
export type DemoFact = z.infer<typeof fact>;

export async function readDemoInstitutions(): Promise<DemoInstitution[]> {
  const folder = join(projectRoot, DEMO_FOLDER);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const read = names.map(async (name) => {
    const parsed = demoInstitution.safeParse(parse(await readFile(join(folder, name), 'utf8'), { merge: true }));
    if (parsed.success) return parsed.data;
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Failure(exitCodes.usage, `${DEMO_FOLDER}/${name} is wrong:\n${lines.join('\n')}`, 'Mend the file.');
  });
  return Promise.all(read);
}

/** A file that a demo institution names, relative to the project. */
export const demoFile = (path: string): Promise<Buffer> => readFile(join(projectRoot, path));
