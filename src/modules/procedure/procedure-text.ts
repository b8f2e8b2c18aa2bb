import { stepNotes, timerWords } from '../../engines/workflow/chart/notes.js';
import { itemWords, listed } from '../../engines/workflow/chart/words.js';
import type { Action, Definition, Step } from '../../engines/workflow/definition.js';
import type { Source } from '../../engines/workflow/provenance.js';
import { restsOnUnconfirmed } from '../../engines/workflow/unconfirmed.js';
import type { Locale } from '../../kernel/text.js';
import { actSentences, inputWords, requirementWords } from './procedure-text-acts.js';
import {
  documentName,
  itemsOf,
  namedIn,
  type Speaker,
  sentenceOf,
  signers,
  speaker,
  subject,
  titleSentence,
} from './procedure-text-names.js';
import { personSentences } from './procedure-text-persons.js';
import { routeSentences } from './procedure-text-routes.js';

/** One item of an SOP as its data tells it. */
export interface TextItem {
  readonly document: string;
  /** As the institution's own text numbers it. */
  readonly item: string;
  /** What is told of it, an act a paragraph. */
  readonly paragraphs: readonly string[];
}

interface Told {
  readonly source: Source;
  readonly sentences: readonly string[];
}

/** The items of an SOP in the order of its source; an item that is no number follows the one it was told after. */
export function textItems(definition: Definition, locale: Locale): TextItem[] {
  const with_ = speaker(definition, locale);
  const told = [intake(with_), ...definition.steps.flatMap((step) => stepTold(with_, step))];
  const found = new Map<string, { source: Source; paragraphs: string[]; place: number }>();
  let before = 0;
  for (const { source, sentences } of told) {
    const key = JSON.stringify([source.document, source.item]);
    const place = /^\d/.test(source.item) ? Number.parseFloat(source.item) : before + 0.5;
    before = Math.floor(place);
    const one = found.get(key);
    const paragraph = sentences.join(' ');
    if (one) one.paragraphs.push(paragraph);
    else found.set(key, { source, paragraphs: [paragraph], place });
  }
  const order = new Map(definition.sources.map((one, index) => [one.code, index]));
  return [...found.values()]
    .toSorted((a, b) => (order.get(a.source.document) ?? 0) - (order.get(b.source.document) ?? 0) || a.place - b.place)
    .map(({ source, paragraphs }) => ({ document: source.document, item: source.item, paragraphs }));
}

/** An SOP written out again from nothing but its data. */
export function procedureText(definition: Definition, locale: Locale): string {
  const with_ = speaker(definition, locale);
  const { say } = with_;
  const items = textItems(definition, locale);
  const sample = definition.sample ? say(', CONTOH', ', SAMPLE') : '';
  return `${[
    definition.name[locale],
    `${definition.code}, ${say('versi', 'version')} ${definition.version}${sample}`,
    ...definition.sources.flatMap((source) => [
      '',
      `${source.title}${source.confirmed === false ? say(' (belum dikonfirmasi)', ' (not confirmed)') : ''}`,
      ...items
        .filter((one) => one.document === source.code)
        .map(({ item, paragraphs }) => `${/^\d+$/.test(item) ? `${item}.` : `${item}:`} ${paragraphs.join('\n   ')}`),
    ]),
    ...section(
      say('Sewaktu-waktu', 'At any time'),
      definition.anyTime.map((action) => anyTime(with_, action)),
    ),
    ...section(say('Oleh orang yang berbeda', 'By different persons'), personSentences(with_)),
    ...section(
      say('Butir kesepakatan yang wajib ada', 'Clauses that must be there'),
      (definition.requiredClauses ?? []).map(({ title, source }) =>
        sentenceOf(
          `${title[locale]}${restsOnUnconfirmed(definition, source) ? say(', belum dikonfirmasi', ', not confirmed') : ''}`,
        ),
      ),
    ),
    ...section(
      say('Hasil akhir', 'Outcomes'),
      definition.outcomes.map((one) =>
        [one.title, ...(one.timers ?? []).map((timer) => timerWords(definition, timer))]
          .map((words) => sentenceOf(words[locale]))
          .join(' '),
      ),
    ),
    ...section(
      say('Yang diandaikan karena tidak disebut dalam naskah', 'Assumed, as the text does not say'),
      definition.assumptions.map((one) => `${one.id}: ${sentenceOf(one.text[locale])}`),
    ),
  ].join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

function intake(with_: Speaker): Told {
  const { intake: begin } = with_.definition;
  const to = begin.inputs.flatMap((input) => namedIn(with_, input.fact) ?? []);
  const addressed =
    to.length === 0 ? '' : with_.say(` kepada ${listed(to, 'id', 'and')}`, ` to ${listed(to, 'en', 'and')}`);
  const registered = begin.by.seats.length > 1;
  const rest = [
    ...(registered
      ? [
          with_.say(
            `Yang boleh mencatatnya: ${subject(with_, begin.by)}.`,
            `Who may register it: ${subject(with_, begin.by)}.`,
          ),
        ]
      : []),
    ...inputWords(with_, begin.inputs).map((words) =>
      sentenceOf(with_.say(`permintaan dicatat ${words}`, `it is registered ${words}`)),
    ),
  ];
  return {
    source: begin.source,
    sentences: [
      sentenceOf(`${titleSentence(with_, begin.title[with_.locale], begin.by)}${addressed}`),
      ...rest,
      ...routeSentences(with_, begin.routes),
    ],
  };
}

/** A step under its own item; its actions there too, unless the text tells of them elsewhere. */
function stepTold(with_: Speaker, step: Step): Told[] {
  const { locale, say } = with_;
  const waits = step.join ? [itemsOf(with_, step.join.from)] : [];
  const needs = requirementWords(with_, step.requires).map((words) =>
    say(`langkah ini dilanjutkan ${words}`, `the step goes on ${words}`),
  );
  const papers = (step.accepts ?? []).map((kind) => documentName(with_, kind));
  const items = step.actions.map((action) => action.source?.item ?? step.source.item);
  const elsewhere = [...new Set(items)]
    .filter((item) => item !== step.source.item)
    .map((item) => itemWords(item)[locale]);
  const own = [
    titleSentence(with_, step.title[locale], signers(with_, step) ?? step.actors),
    ...waits.map((items) => say(`dimulai setelah ${items} selesai`, `begins once ${items} are done`)),
    ...(papers.length > 0
      ? [say(`yang dilampirkan: ${listed(papers, 'id', 'and')}`, `to be filed: ${listed(papers, 'en', 'and')}`)]
      : []),
    ...needs,
    ...stepNotes(with_.definition, { ...step, actions: [] }).map((note) => note[locale]),
    ...(elsewhere.length > 0
      ? [say(`tindakannya: ${listed(elsewhere, 'id', 'and')}`, `its actions: ${listed(elsewhere, 'en', 'and')}`)]
      : []),
  ].map(sentenceOf);
  const acts = step.actions.map((action: Action) => ({
    source: action.source ?? step.source,
    sentences: actSentences(with_, action, action.by ?? step.actors),
  }));
  return [{ source: step.source, sentences: own }, ...acts];
}

const anyTime = (with_: Speaker, action: Definition['anyTime'][number]): string =>
  actSentences(with_, action, action.by).join(' ');
