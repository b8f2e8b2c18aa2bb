import { Html, html, type Part } from '../../kernel/html.js';
import type { Speech } from './fields/field.js';
import { frameWords as words } from './frame-words.js';
import { style } from './page-style.js';

/** What is around every page. */
export interface Frame {
  readonly speech: Speech;
  /** Who asks. */
  readonly institution: string;
  readonly survey: string;
  /** Languages there are; with one there is nothing to switch. */
  readonly languages: readonly string[];
  /** Where this page is, and what its forms are sent to. */
  readonly address: string;
}

export interface PageParts {
  /** What this page is called, before the survey's title. */
  readonly title: string;
  readonly main: Part;
  /** A page that is one form: what is filled in is kept when the language is switched. */
  readonly form?: boolean;
}

const styled = new Html(`<style>${style}</style>`);

/** A whole page. In a form the first button is the one that Enter presses, whatever stands above it. */
export function pageOf({ speech, institution, survey, languages, address }: Frame, page: PageParts): string {
  const { language, locale } = speech;
  const others = languages.filter((one) => one !== language);
  const switches = others.map((other) =>
    page.form
      ? html`<button class="link" name="_do" value="language ${other}" lang="${other}">${nameOf(other)}</button>`
      : html`<a href="${withLanguage(address, other)}" lang="${other}" hreflang="${other}">${nameOf(other)}</a>`,
  );
  const body = html`<header><p>${institution}</p>${others.length > 0 && html`<div>${switches}</div>`}</header><main>${page.main}</main>`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${page.title} · ${survey}</title>${styled}</head><body>${
    page.form
      ? html`<form method="post" action="${address}" novalidate><button class="first" name="_do" value="next" tabindex="-1" aria-hidden="true">${words.next[locale]}</button>${body}</form>`
      : body
  }</body></html>
`.source;
}

const nameOf = (language: string): string =>
  language === 'id'
    ? 'Bahasa Indonesia'
    : (new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);

/** An address of this page in another language. */
export function withLanguage(address: string, language: string): string {
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.set('lang', language);
  return `${path}?${asked}`;
}
