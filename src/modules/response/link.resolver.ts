import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AnswerMode as Mode } from '../../engines/questionnaire/answer.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { QuestionAnswerInput } from '../form/answer-input.type.js';
import { contentView } from '../form/content-view.js';
import { AnswerMode, QuestionnairePreviewType } from '../form/preview.type.js';
import { previewWith } from '../form/questionnaire-preview.js';
import type { Request } from '../identity/request.js';
import { modeNotice } from '../survey/mode-notice.js';
import { withoutFiles } from './given-response.js';
import { SurveyLinkType } from './link.type.js';
import { openLink } from './link-open.js';
import type { OpenedLink, ResponseRequest } from './respondent.js';

/** A link as its type shows it, with what its own fields need. */
interface LinkView {
  readonly link: OpenedLink;
  readonly today: string;
}

@Resolver(() => SurveyLinkType)
export class LinkResolver {
  @Query(() => SurveyLinkType, {
    nullable: true,
    description:
      'What a survey link leads to, for whoever holds it; null for one that was never made here. Changes nothing. No login needed; RATE_LIMITED after very many.',
  })
  async surveyLink(
    @Arg('token', () => String, { description: 'The token: what follows /s/ in the link.' }) token: string,
    @Arg('draftKey', () => String, { nullable: true, description: 'Only by an open link: the secret of its draft.' })
    draftKey: string | null | undefined,
    @Ctx() request: ResponseRequest,
  ): Promise<object | null> {
    const opened = await openLink(request, token, draftKey ?? null);
    if (opened.ok) return viewOf(opened.value, request);
    const [refused] = opened.error;
    if (refused?.code === 'NOT_FOUND') return null;
    throw new GraphQLError(refused?.message[request.locale] ?? 'Too many requests.', {
      extensions: { code: 'RATE_LIMITED' },
    });
  }

  @FieldResolver(() => Url, {
    description:
      'Where what is asked can be fetched as SurveyJS JSON with a plain GET, without login, for 10 minutes: for front ends that show it by SurveyJS.',
  })
  documentUrl(@Root() { link }: LinkView, @Ctx() { files, runner }: DocumentRequest): string {
    const { institutionId, campaign, version } = link;
    const grant = { institutionId, membershipId: campaign.id, id: version.id };
    return files.signedUrl('asked-questionnaire', grant, runner.clock.now());
  }

  @FieldResolver(() => QuestionnairePreviewType, {
    description:
      'How the questionnaire stands after some answers: what is shown, asked and offered, titles with answers quoted, every error. Keeps nothing.',
  })
  preview(
    @Root() { link, today }: LinkView,
    @Arg('answers', () => [QuestionAnswerInput], {
      nullable: true,
      description: 'The answers, at most 500; those of the draft when not said.',
    })
    answers: QuestionAnswerInput[] | null | undefined,
    @Arg('mode', () => AnswerMode, {
      nullable: true,
      description: 'How strictly they are judged; DRAFT when not said.',
    })
    mode: Mode | null | undefined,
    @Arg('language', () => String, { nullable: true, description: 'The language; the link’s when not said.' })
    language: string | null | undefined,
  ): QuestionnairePreviewType {
    const { compiled } = link.version;
    const given = answers ? withoutFiles(answers) : (link.draft?.answers ?? compiled.start({ today }));
    return previewWith(compiled, {
      answers: given,
      mode: mode ?? 'DRAFT',
      language: language ?? link.language,
      today,
    });
  }
}

function viewOf(link: OpenedLink, { locale, runner }: Request): object {
  const { institution, kind, state, campaign, language, version, draft } = link;
  const { title, mode, k, opensAt, closesAt } = campaign;
  const today = civilDateIn(runner.clock.now(), link.timeZone);
  return {
    link,
    today,
    state,
    kind,
    institution,
    title,
    mode,
    k,
    notice: modeNotice(mode, k, institution, kind),
    opensAt,
    closesAt,
    language,
    version: version.number,
    get content() {
      return contentView(version.compiled.questionnaire, locale);
    },
    get begins() {
      return version.compiled.start({ today });
    },
    draft,
  };
}
