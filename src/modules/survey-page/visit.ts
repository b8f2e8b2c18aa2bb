import { withoutContact } from '../../engines/questionnaire/contact.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { type Locale, localeOf } from '../../kernel/text.js';
import { offersEnvelope } from '../complaint/survey-envelope-send.js';
import type { LinkDraft, OpenedLink, RespondentHouse } from '../response/respondent.js';
import { type Course, courseFor } from './form-steps.js';
import { frameWords as words } from './frame-words.js';
import { type Frame, withLanguage } from './page-frame.js';
import { lineOf } from './page-texts.js';
import { shownScreens } from './screens.js';
import { messagePage, unknownPage } from './state-page.js';

/** What the pages need of the house. */
export type PageHouse = RespondentHouse & {
  /** The full address of a path here, for letters. */
  readonly linkOf: (path: string) => string;
};

/** What a browser asked for. */
export interface Asking {
  readonly house: PageHouse;
  readonly token: string;
  /** The secret of a draft by an open link, from the address. */
  readonly draftKey: string | null;
  /** The address without its query. */
  readonly path: string;
  readonly query: { readonly p: string | null; readonly n: string | null; readonly lang: string | null };
  readonly acceptLanguage: string | undefined;
}

/** What it is answered with. */
export type Answered = { readonly status: number; readonly page: string } | { readonly to: string };

/** A link opened, in a language, at an address. */
export interface Visit {
  readonly asking: Asking;
  readonly link: OpenedLink;
  readonly course: Course;
  readonly language: string;
  readonly frame: Frame;
  /** The address of a screen, the review (`review`) or the first page (null). */
  readonly addressOf: (place: number | 'review' | null, note?: string) => string;
  readonly rootAddress: string;
  readonly withdrawAddress: string;
  readonly forwardAddress: string;
  /** Null where answers bear a name: there it is said in them. */
  readonly messageAddress: string | null;
}

export function visitOf(asking: Asking, opened: OpenedLink, pressed: string | null = null): Visit {
  const link = withoutContactKept(opened);
  const { questionnaire } = link.version.compiled;
  const { languages } = questionnaire;
  const known = (one: string | null) => (one !== null && languages.includes(one) ? one : null);
  const language =
    known(pressed) ?? known(asking.query.lang) ?? known(link.language) ?? languages[0] ?? questionnaire.language;
  const today = civilDateIn(asking.house.runner.clock.now(), link.timeZone);
  const isKept = (asking.query.lang ?? pressed) === null || language === link.language;
  const spoken = (address: string) => (isKept ? address : withLanguage(address, language));
  const locale: Locale = language === 'id' ? 'id' : 'en';
  const course = courseFor(link.version.compiled, { today }, link.campaign.mode);
  const view = course.compiled.view(link.draft?.answers ?? [], course.context);
  const { p, n } = asking.query;
  const place = [p !== null && `p=${encodeURIComponent(p)}`, n !== null && `n=${encodeURIComponent(n)}`].filter(
    Boolean,
  );
  const root = asking.path.replace(/\/(r\/[^/]*|withdraw|forward|message)$/, '');
  return {
    asking,
    link,
    course,
    language,
    frame: {
      speech: { language, locale },
      institution: link.institution[locale],
      survey: lineOf(questionnaire.titles, language, view) || link.campaign.title,
      languages,
      address: spoken(place.length > 0 ? `${asking.path}?${place.join('&')}` : asking.path),
    },
    addressOf: (to, note) =>
      spoken(to === null ? asking.path : `${asking.path}?p=${to}${note === undefined ? '' : `&n=${note}`}`),
    rootAddress: spoken(root),
    withdrawAddress: spoken(`${root}/withdraw`),
    forwardAddress: spoken(`${root}/forward`),
    messageAddress: offersEnvelope(link.campaign.mode) ? spoken(`${root}/message`) : null,
  };
}

/** A draft may hold what its page does not ask: it came through the contract. */
function withoutContactKept(link: OpenedLink): OpenedLink {
  const { campaign, draft, version } = link;
  if (campaign.mode !== 'ANONYMOUS' || !draft) return link;
  return { ...link, draft: { ...draft, answers: withoutContact(version.compiled.questionnaire, draft.answers) } };
}

/** A frame for what is said before a link is known. */
export function bareFrame(asking: Pick<Asking, 'acceptLanguage' | 'path' | 'query'>): Frame {
  const asked = asking.query.lang;
  const language = asked === 'id' || asked === 'en' ? asked : localeOf(asking.acceptLanguage);
  return {
    speech: { language, locale: language },
    institution: '',
    survey: 'Mitra',
    languages: ['id', 'en'],
    address: asking.path,
  };
}

/** Why a link cannot be opened, as a page. */
export function refusedPage(asking: Asking, problems: readonly Problem[]): Answered {
  const frame = bareFrame(asking);
  const [problem] = problems;
  if (!problem || problem.code === 'NOT_FOUND') return { status: 404, page: unknownPage(frame) };
  return isTooMany(problem)
    ? { status: 429, page: messagePage(frame, words.tooMany, problem.message) }
    : { status: 422, page: messagePage(frame, words.unread, problem.message) };
}

/** Asked too often; a full survey says TOO_MANY of the link instead. */
export const isTooMany = ({ code, path, fault }: Problem): boolean =>
  code === 'TOO_MANY' && path.length === 0 && fault === undefined;

/** Where somebody goes on: the first screen of the page they were at that is not complete; `review` after all. */
export function resumeAt({ compiled, screens, context }: Course, { answers, page }: LinkDraft): number | 'review' {
  if (compiled.check(answers, 'FINAL', context).ok) return 'review';
  const shown = shownScreens(screens, compiled.view(answers, context));
  const own = shown.filter((at) => screens[at]?.page.name === page);
  const judged = page === null ? null : compiled.check(answers, 'DRAFT', { ...context, page });
  const faults = judged && !judged.ok ? judged.error : [];
  const unfinished = own.find((at) => faults.some(({ path }) => screens[at]?.keys.includes(path[0] ?? '')));
  return unfinished ?? own[0] ?? shown[0] ?? 'review';
}
