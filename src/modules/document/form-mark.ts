import { type LocalizedText, text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Block, Paper } from '../../platform/paper/paper.js';
import type { Request } from '../identity/request.js';

/** The form a paper is made by, as the institution's series of records says. */
export interface FormMark {
  /** Its code with its version, such as X.1.2-V0. */
  readonly mark: string;
  readonly title: LocalizedText | null;
  /** Where its records are kept: the unit that answers for the form. */
  readonly location: string;
}

/** By what happens: the form of a paper that is made then; null where the institution has none. A later module knows. */
export type FormMarks = (work: Queries & { readonly institutionId: string }, event: string) => Promise<FormMark | null>;

/** A request of resolvers that make papers by a form. */
export interface FormRequest extends Request {
  readonly formMarks: FormMarks;
}

/** The paper under its form's head: code and version stand on the first page, at the foot of each, and in the file. */
export function withForm(paper: Paper, form: FormMark | null): Paper {
  if (form === null) return paper;
  const { mark, title, location } = form;
  const day = paper.madeAt.toISOString().slice(0, 10);
  const line = (name: string) => [`No. ${mark}`, name, location, day].filter((part) => part !== '').join(' · ');
  const head: Block = { is: 'paragraph', look: 'NOTE', text: text(line(title?.en ?? ''), line(title?.id ?? '')) };
  return { ...paper, subject: mark, footer: [`No. ${mark}`, ...paper.footer], blocks: [head, ...paper.blocks] };
}
