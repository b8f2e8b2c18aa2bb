import type { RankingQuestion } from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import { words } from '../page-words.js';
import type { Field } from './field.js';
import { optionsOf } from './options.js';

/** Choices in order: for each a list of places, which needs no dragging. */
export const ranking: Field<RankingQuestion> = {
  frame: () => 'SEVERAL',
  fill: ({ choices }, { ranking: held }, name) =>
    (held ?? []).map((code, at) => [
      placeName(
        name,
        choices.findIndex((one) => one.code === code),
      ),
      String(at + 1),
    ]),
  show: (asked) => {
    const { question, name, state, sent, speech } = asked;
    const all = question.choices.map((choice, at) => ({ choice, at }));
    const offered = all.filter(({ choice }) => state.offered?.includes(choice.code) ?? true);
    const labels = optionsOf(question.choices, asked);
    const hint = question.partial ? words.rankSome : words.rankAll(offered.length);
    return html`<p class="hint">${hint[speech.locale]}</p>${offered.map(({ at }, index) => {
      const own = placeName(name, at);
      const chosen = sent.one(own);
      return html`<div class="place"><select id="${index === 0 ? name : own}" name="${own}"><option value=""></option>${offered.map(
        (_, place) => html`<option${chosen === String(place + 1) && html` selected`}>${place + 1}</option>`,
      )}</select><label for="${index === 0 ? name : own}">${labels[at]?.label}</label></div>`;
    })}`;
  },
  read: ({ choices }, name, sent, blame) => {
    const placed = choices.flatMap(({ code }, at) => {
      const value = sent.one(placeName(name, at));
      return value === '' ? [] : [{ code, place: /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0 }];
    });
    if (placed.some(({ place }) => place === 0)) blame('UNKNOWN_CHOICE', [], words.chooseShown);
    else if (new Set(placed.map(({ place }) => place)).size < placed.length) blame('DUPLICATE', [], words.samePlace);
    else if (placed.length > 0) return { ranking: placed.sort((a, b) => a.place - b.place).map(({ code }) => code) };
    return undefined;
  },
};

const placeName = (name: string, at: number): string => `${name}.p${at}`;
