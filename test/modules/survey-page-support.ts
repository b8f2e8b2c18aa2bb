import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import { inLanguage } from '../../src/engines/questionnaire/texts.js';
import type { OpenedLink } from '../../src/modules/response/respondent.js';
import type { Course } from '../../src/modules/survey-page/form-steps.js';
import type { Frame } from '../../src/modules/survey-page/page-frame.js';
import { type ScreenState, screenPage } from '../../src/modules/survey-page/screen-page.js';
import { screensOf } from '../../src/modules/survey-page/screens.js';
import { compiled, today } from '../engines/questionnaire-support.js';

export const courseOf = (to: Compiled, prefilled?: readonly Answer[]): Course => ({
  compiled: to,
  screens: screensOf(to.questionnaire),
  context: { today, ...(prefilled ? { prefilled } : {}) },
  contactApart: false,
});

export const shippedSurvey = (code: string): Compiled =>
  compiled(JSON.parse(readFileSync(`surveys/${code}/1.0.0/survey.json`, 'utf8')));

export const frameOf = (to: Compiled, language = 'id'): Frame => ({
  speech: { language, locale: language === 'id' ? 'id' : 'en' },
  institution: 'Lembaga Contoh',
  survey: inLanguage(to.questionnaire.titles, language) ?? 'Survei',
  languages: to.questionnaire.languages,
  address: '/s/token',
});

export const linkOf = (to: Compiled, rest: Partial<OpenedLink> = {}): OpenedLink => ({
  institutionId: '01990000-0000-7000-8000-000000000001',
  institution: { id: 'Lembaga Contoh', en: 'Example Institution' },
  timeZone: 'Asia/Jakarta',
  kind: 'PERSONAL',
  state: 'READY',
  campaign: {
    id: '01990000-0000-7000-8000-000000000002',
    title: 'Survei 2026',
    mode: 'CONFIDENTIAL',
    k: 5,
    opensAt: new Date('2026-11-01T01:00:00Z'),
    closesAt: new Date('2026-12-31T16:59:00Z'),
  },
  language: 'id',
  version: { id: '01990000-0000-7000-8000-000000000003', number: 1, compiled: to, keyIds: new Map() },
  draft: null,
  ...rest,
});

export const showScreen = (course: Course, state: ScreenState, language = 'id'): string =>
  screenPage(frameOf(course.compiled, language), course, state);
