import { fail, ok, type Result } from '../../kernel/result.js';
import { isUnruly } from '../../kernel/text.js';
import { entry, isList, isNode, mitraOf, type Node, wordIn } from './document.js';
import { questionsIn } from './elements.js';
import { below, type Fault, type Note, noteInto } from './fault.js';
import { hostileParts } from './hostile.js';
import { limits } from './limits.js';
import type { CalculatedValue, CaseRule, Questionnaire } from './model.js';
import { claimName } from './names.js';
import { type Names, pageOf } from './parse-elements.js';
import { flag, formulaOf, wholeOf } from './reading.js';
import { languagesOf, textsOf } from './texts.js';
import { noteUnsupported } from './unsupported.js';

/**
 * Reads a document. Refuses only what cannot be held at all: no JSON, too large, too deep, keys that reach into
 * JavaScript. Whatever else is wrong the questionnaire carries as `faults`, all of them: it can be shown and mended,
 * not published.
 */
export function parseQuestionnaire(data: unknown): Result<Questionnaire, Fault[]> {
  const hostile = hostileParts(data);
  if (hostile.length > 0) return fail(hostile);
  if (!isNode(data)) {
    const faults: Fault[] = [];
    noteInto(faults)('NOT_A_DOCUMENT', [], 'Should be a SurveyJS object.', 'Seharusnya objek SurveyJS.');
    return fail(faults);
  }
  return ok(read(data));
}

function read(document: Node): Questionnaire {
  const faults: Fault[] = [];
  const note = noteInto(faults);
  const language = languageOf(document, note);
  noteUnsupported('survey', document, [], note);
  const names: Names = { keys: new Map(), containers: new Map(), count: { left: limits.questions } };
  const longest = {
    line: limitOf(document, 'maxTextLength', limits.line, note),
    text: limitOf(document, 'maxCommentLength', limits.text, note),
  };
  const pages = pagesOf(document, note).map(([node, name]) => pageOf(node, name, { language, longest, names, note }));
  const calculated = calculatedOf(document, names, note);
  if (names.count.left < 0)
    note(
      'TOO_MANY',
      ['pages'],
      `At most ${limits.questions} questions.`,
      `Paling banyak ${limits.questions} pertanyaan.`,
    );
  noteLabel(document, note);
  const questions = questionsIn(pages);
  const titles = textsOf(document, 'title', language, note);
  const spoken = languagesOf(language, [titles, ...questions.map((one) => one.titles)]);
  if (spoken.length > limits.languages)
    note('TOO_MANY', ['title'], `At most ${limits.languages} languages.`, `Paling banyak ${limits.languages} bahasa.`);
  return {
    document,
    language,
    languages: declaredLanguages(document, note) ?? spoken.slice(0, limits.languages),
    titles,
    descriptions: textsOf(document, 'description', language, note),
    pages,
    questions,
    calculated,
    caseRules: caseRulesOf(document, note),
    faults,
  };
}

/** The language of plain texts: what we were told, else the locale, else SurveyJS's own default. */
function languageOf(document: Node, note: Note): string {
  const told = entry(mitraOf(document), 'language') ?? entry(document, 'locale') ?? 'en';
  if (typeof told === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(told)) return told;
  note('INVALID', ['locale'], 'Should be a language such as id or en.', 'Seharusnya bahasa seperti id atau en.');
  return 'en';
}

function declaredLanguages(document: Node, note: Note): string[] | null {
  const declared = entry(mitraOf(document), 'languages');
  if (declared === undefined) return null;
  const fits = isList(declared) && declared.length > 0 && declared.length <= limits.languages;
  const languages = fits ? declared.filter((one) => typeof one === 'string') : [];
  if (fits && languages.length === declared.length) return languages;
  note(
    'INVALID',
    ['x-mitra', 'languages'],
    `Should list 1 to ${limits.languages} languages.`,
    `Seharusnya daftar 1 sampai ${limits.languages} bahasa.`,
  );
  return null;
}

function limitOf(document: Node, key: string, most: number, note: Note): number {
  const own = wholeOf(document, key, note) ?? 0;
  return own > 0 ? Math.min(own, most) : most;
}

/** The pages with their names; a document without pages is one page of its elements, as in SurveyJS. */
function pagesOf(document: Node, note: Note): (readonly [Node, string])[] {
  const pages = entry(document, 'pages');
  if (pages === undefined) {
    if (entry(document, 'elements') !== undefined || entry(document, 'questions') !== undefined)
      return [[document, 'page1']];
    note('REQUIRED', ['pages'], 'It needs pages.', 'Halaman harus diisi.');
    return [];
  }
  if (!isList(pages) || pages.length > limits.pages) {
    note(
      'TOO_MANY',
      ['pages'],
      `Should be a list of at most ${limits.pages}.`,
      `Daftar paling banyak ${limits.pages}.`,
    );
    return [];
  }
  return pages.flatMap((page, index) => {
    const fallback = `page${index + 1}`;
    if (!isNode(page)) {
      note('INVALID', ['pages', String(index)], 'Should be an object.', 'Seharusnya objek.');
      return [];
    }
    const name = entry(page, 'name');
    return [[page, typeof name === 'string' ? name : fallback] as const];
  });
}

/** What the version is to be called: short, and on one line. */
function noteLabel(document: Node, note: Note): void {
  const label = wordIn(entry(mitraOf(document), 'version'));
  const at = ['x-mitra', 'version'];
  if (label.trim().length > limits.label)
    note('TOO_LARGE', at, `At most ${limits.label} characters.`, `Paling banyak ${limits.label} karakter.`);
  else if (isUnruly(label) || /[\t\n\r]/.test(label))
    note(
      'INVALID',
      at,
      'A version is called by plain words on one line.',
      'Sebutan versi berupa kata-kata biasa dalam satu baris.',
    );
}

function calculatedOf(document: Node, names: Names, note: Note): CalculatedValue[] {
  return partsOf(document, 'calculatedValues', note).map(([node, at]) => {
    const name = entry(node, 'name');
    claimName(name, names.keys, below(note, ...at));
    const formula = formulaOf(node, 'expression', [...at.slice(0, 1), wordIn(name) || `#${at[1]}`], note);
    if (!formula && node.expression === undefined)
      note('REQUIRED', [...at, 'expression'], 'It needs an expression.', 'Ekspresi harus diisi.');
    return { name: wordIn(name), formula, scored: flag(mitraOf(node), 'score', below(note, ...at, 'x-mitra')), node };
  });
}

function caseRulesOf(document: Node, note: Note): CaseRule[] {
  const mitra = mitraOf(document);
  const taken = new Map<string, string>();
  return partsOf(mitra, 'caseRules', below(note, 'x-mitra')).map(([node, at]) => {
    const place = ['x-mitra', ...at];
    claimName(entry(node, 'name'), taken, below(note, ...place));
    const when = formulaOf(node, 'when', place, note);
    if (!when && node.when === undefined)
      note('REQUIRED', [...place, 'when'], 'It needs a condition.', 'Syarat harus diisi.');
    return { name: wordIn(entry(node, 'name')), when, wordsFrom: wordIn(entry(node, 'wordsFrom')) || null, node };
  });
}

function partsOf(node: Node, key: string, note: Note): (readonly [Node, readonly string[]])[] {
  const list = entry(node, key);
  if (list === undefined) return [];
  if (!isList(list) || list.length > limits.questions) {
    note('INVALID', [key], 'Should be a list.', 'Seharusnya daftar.');
    return [];
  }
  return list.flatMap((one, index) => {
    if (isNode(one)) return [[one, [key, String(index)]] as const];
    note('INVALID', [key, String(index)], 'Should be an object.', 'Seharusnya objek.');
    return [];
  });
}
