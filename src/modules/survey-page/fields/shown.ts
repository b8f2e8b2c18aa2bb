import type {
  CalculatedQuestion,
  FileQuestion,
  InfoQuestion,
  OpaqueQuestion,
} from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import { blockOf } from '../page-texts.js';
import { words } from '../page-words.js';
import { type Field, shownOnly } from './field.js';

/** A text to read. */
export const info: Field<InfoQuestion> = {
  ...shownOnly,
  show: ({ question, view, speech }) => html`<div class="info">${blockOf(question.texts, speech.language, view)}</div>`,
};

/** A value worked out from other answers. */
export const calculated: Field<CalculatedQuestion> = {
  ...shownOnly,
  show: ({ state }) => html`<p><output>${state.value || '–'}</output></p>`,
};

/** Files cannot be handed in by a link without an account: said plainly, and what was given before is kept. */
export const file: Field<FileQuestion> = {
  ...shownOnly,
  show: ({ speech }) => html`<p class="hint">${words.noFiles[speech.locale]}</p>`,
};

/** Never published, so never asked. */
export const opaque: Field<OpaqueQuestion> = { ...shownOnly, show: () => html`` };
