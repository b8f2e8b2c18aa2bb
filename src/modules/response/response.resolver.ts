import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { ResponseRequest } from './respondent.js';
import {
  SurveyDraftSaveInput,
  SurveyDraftSavePayload,
  SurveyResponseSubmitInput,
  SurveyResponseSubmitPayload,
  SurveyResponseWithdrawInput,
  SurveyResponseWithdrawPayload,
} from './response.type.js';
import { surveyDraftSave } from './survey-draft-save.js';
import { surveyResponseSubmit } from './survey-response-submit.js';
import { surveyResponseWithdraw } from './survey-response-withdraw.js';

const input = { description: 'What is sent.' };

@Resolver()
export class ResponseResolver {
  @Mutation(() => SurveyDraftSavePayload, {
    nullable: true,
    description:
      'Keeps what is filled in so far by a survey link (draf tanggapan). What is there must be right; what is missing may wait. A draft stays on the version it was begun on, and is erased with the response, or 60 days after it was last touched. No login needed.',
  })
  async surveyDraftSave(
    @Arg('input', () => SurveyDraftSaveInput, input) given: SurveyDraftSaveInput,
    @Ctx() request: ResponseRequest,
  ): Promise<SurveyDraftSavePayload> {
    const result = await surveyDraftSave(request, given);
    return result.ok
      ? { draft: result.value.draft as never, dropped: result.value.dropped, userErrors: [] }
      : { draft: null, dropped: [], userErrors: userErrors(result.error, request.locale) };
  }

  @Mutation(() => SurveyResponseSubmitPayload, {
    nullable: true,
    description:
      'Sends a finished response by a survey link, once (kirim tanggapan). Judged strictly: every fault at once by question; hidden answers are not kept. Outside IDENTIFIED mode it waits, sealed, until it is one of k. No login needed.',
  })
  async surveyResponseSubmit(
    @Arg('input', () => SurveyResponseSubmitInput, input) given: SurveyResponseSubmitInput,
    @Ctx() request: ResponseRequest,
  ): Promise<SurveyResponseSubmitPayload> {
    const idempotencyKey = given.idempotencyKey ?? request.idempotencyKey;
    const result = await surveyResponseSubmit(request, { ...given, idempotencyKey, channel: 'API' });
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { receipt: null, cases: [], dropped: [], userErrors: userErrors(result.error, request.locale) };
  }

  @Mutation(() => SurveyResponseWithdrawPayload, {
    nullable: true,
    description:
      'Takes a response back by its receipt or its personal link (tarik kembali): it is erased at once, and the link stays used. Outside IDENTIFIED mode the step it was let out with leaves the figures whole, so that the change tells of k responses and never of one. No login needed.',
  })
  async surveyResponseWithdraw(
    @Arg('input', () => SurveyResponseWithdrawInput, input) given: SurveyResponseWithdrawInput,
    @Ctx() request: ResponseRequest,
  ): Promise<SurveyResponseWithdrawPayload> {
    const result = await surveyResponseWithdraw(request, given);
    return { withdrawn: result.ok, userErrors: userErrors(result.ok ? [] : result.error, request.locale) };
  }
}
