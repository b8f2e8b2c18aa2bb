import { join } from 'node:path';
import { complaintHooks } from '../modules/complaint/complaint-from-response.js';
import { complaintJobs } from '../modules/complaint/complaint-overdue.js';
import { envelopeJobs } from '../modules/complaint/survey-envelope-let-out.js';
import { signingJobs } from '../modules/cooperation/signing-round.js';
import { timerOwner } from '../modules/cooperation/timer-due.js';
import { addDataRoutes } from '../modules/dataset/data.route.js';
import { tellOfMove } from '../modules/demo/demo-clock-tell.js';
import { DemoHouse } from '../modules/demo/demo-house.js';
import { documentRoutes } from '../modules/document/document-routes.js';
import { addEvidenceRoutes } from '../modules/document/evidence.route.js';
import { FileLinks } from '../modules/document/file-links.js';
import { SignatureMethods } from '../modules/document/signature-methods.js';
import type { SignatureProvider } from '../modules/document/signature-provider.js';
import { sweepFiles } from '../modules/document/sweep-files.js';
import { evaluationJobs } from '../modules/evaluation/evaluation-due.js';
import { addInvitationCalendarRoute } from '../modules/execution/calendar-file.route.js';
import { executionJobs } from '../modules/execution/execution-jobs.js';
import { executionHooks } from '../modules/execution/plan-agreed.js';
import { addShareRoute } from '../modules/export/share.route.js';
import { addSurveyExportRoute } from '../modules/export/survey-export.route.js';
import { addAnswerFileRoute } from '../modules/form/answer-file.route.js';
import { addQuestionnaireExportRoutes } from '../modules/form/questionnaire-export.route.js';
import type { Actor } from '../modules/identity/actor.js';
import { Authenticator } from '../modules/identity/authenticate.js';
import { type IdentityOptions, identitySettings } from '../modules/identity/settings.js';
import { indicatorJobs } from '../modules/indicator/satisfaction-round.js';
import { addInstrumentFileRoutes } from '../modules/instrument/instrument-files.route.js';
import { addMailbox, type MailboxOptions } from '../modules/letter/mailbox.route.js';
import { addProcedureBpmnRoute } from '../modules/procedure/procedure-bpmn.route.js';
import { addOfficialFileRoute } from '../modules/procedure/public-official-file.route.js';
import { formMarks } from '../modules/record/form-marks.js';
import { addPersonDataRoute } from '../modules/record/person-data.route.js';
import { recordJobs } from '../modules/record/record-jobs.js';
import { addReportRoutes } from '../modules/report/report.route.js';
import { addAskedQuestionnaireRoute } from '../modules/response/asked-questionnaire.route.js';
import { responseJobs } from '../modules/response/response-jobs.js';
import { rollupJobs } from '../modules/response/rollup-jobs.js';
import { followUpJobs } from '../modules/result/follow-up-round.js';
import { expiryJobs } from '../modules/search/expiry-round.js';
import { addStatPictureRoute } from '../modules/search/stat-picture.route.js';
import { serviceTimers } from '../modules/service-clock/rung-due.js';
import { addFaultySheetRoute } from '../modules/sheet-import/faulty-sheet.route.js';
import { sheetImportJobs } from '../modules/sheet-import/sheet-import-jobs.js';
import { surveyJobs } from '../modules/survey/survey-round.js';
import { addSurveyPages } from '../modules/survey-page/survey-page.route.js';
import { type Clock, systemClock } from '../platform/clock/clock.js';
import { createIds, type Ids } from '../platform/clock/ids.js';
import type { MovingClock } from '../platform/clock/moving-clock.js';
import { Gateway } from '../platform/database/gateway.js';
import { Orm } from '../platform/database/orm.js';
import { Hub } from '../platform/event/hub.js';
import { tellWith } from '../platform/event/listen.js';
import { Relay } from '../platform/event/relay.js';
import { houseJobs } from '../platform/job/house-jobs.js';
import { type Jobs, startJobs } from '../platform/job/jobs.js';
import { serveDue } from '../platform/job/serve-due.js';
import { describeFault, type Log } from '../platform/log/log.js';
import { templateFaults } from '../platform/mail/letter-template.js';
import type { Mailer } from '../platform/mail/mailer.js';
import { letterJobs, Postman } from '../platform/mail/postman.js';
import { createSeal } from '../platform/mail/seal.js';
import { Projections } from '../platform/read/registry.js';
import { DiskStorage } from '../platform/storage/disk-storage.js';
import { fileSecret } from '../platform/storage/file-secret.js';
import { DEFAULT_MAX_BYTES } from '../platform/storage/storage.js';
import { contractFaults } from './classification.js';
import { contextOf, type Shared } from './context.js';
import { evidence } from './evidence.js';
import { entities, modules } from './modules.js';
import { observers } from './observers.js';
import { buildMitraSchema } from './schema.js';
import type { ServerParts } from './server-parts.js';

export interface ApiOptions {
  /** The owner's connection; requests take the application role on it. */
  readonly connectionString: string;
  /** Where files and their secret are kept. */
  readonly dataDir: string;
  readonly log: Log;
  readonly identity: Omit<IdentityOptions, 'clock' | 'onPostError'>;
  /** How letters leave. */
  readonly mailer: Mailer;
  /** Only where letters go to a folder: the page that shows it. */
  readonly mailbox?: MailboxOptions | null;
  /** Uploaded files: where (a folder in dataDir unless told), how large at most, signed with which secret. */
  readonly files?: { readonly folder?: string; readonly maxBytes?: number; readonly urlSecret?: string | null };
  /** Ways to sign beside the shipped ones, and which of all are on (all unless told). */
  readonly signatures?: { readonly added?: readonly SignatureProvider[]; readonly enabled?: readonly string[] | null };
  readonly clock?: Clock;
  /** A demonstration's clock, in demo mode only: it can be moved. */
  readonly movingClock?: MovingClock | null;
  readonly ids?: Ids;
  /** False: this process works through no jobs (tests that do it themselves). */
  readonly jobs?: boolean;
}

export interface Api extends ServerParts {
  readonly shared: Shared;
  readonly jobs: Jobs | null;
  readonly postman: Postman;
  /** Where the outside reaches the server: known only once it listens. */
  serveAt(url: string): void;
  close(): Promise<void>;
}

/** Puts the house together on a migrated database. Knows every module, owns no rule. */
export async function composeApi(options: ApiOptions): Promise<Api> {
  const { connectionString, log } = options;
  const movingClock = options.movingClock ?? null;
  const clock = movingClock ?? options.clock ?? systemClock;
  const ids = options.ids ?? createIds(clock);
  const projections = projectionsOf();
  const schema = buildMitraSchema();
  const templates = modules.flatMap((module) => module.letters ?? []);
  const faults = [...contractFaults(schema, modules, projections), ...templateFaults(templates)];
  if (faults.length > 0) throw new Error(`the contract is not whole:\n${faults.join('\n')}`);

  const warn = (message: string) => (error: unknown) => log.warn({ fault: describeFault(error) }, message);
  const gateway = new Gateway({ connectionString, onError: warn('idle database connection lost') });
  const orm = await Orm.create(entities);
  const storage = await DiskStorage.open(options.files?.folder ?? join(options.dataDir, 'files'));
  const secret = await fileSecret(options.dataDir, options.files?.urlSecret);
  const files = new FileLinks(secret, options.files?.maxBytes ?? DEFAULT_MAX_BYTES);
  const settings = identitySettings({ ...options.identity, clock, onPostError: warn('a letter was not written') });
  const authenticator = new Authenticator(gateway, clock, settings.demoMode);
  const relay = new Relay(connectionString, log);
  const events = new Hub(gateway, log);
  const committed = () => relay.wake();
  const seal = createSeal(secret);
  const tell = tellWith(modules.flatMap((module) => module.listeners ?? []));
  const runner = { gateway, orm, clock, ids, seal, tell, committed };
  const demoHouse: DemoHouse | null =
    movingClock &&
    new DemoHouse({
      ...{ clock: movingClock, gateway, authenticator, log },
      serve: async () => jobs !== null && serveDue(timers, jobs),
      tellOthers: (move) => tellOfMove(runner, move),
    });
  await demoHouse?.catchUp();
  const signatureMethods = SignatureMethods.of(options.signatures?.added ?? [], options.signatures?.enabled ?? null);
  const shared: Shared = {
    runner,
    projections,
    authenticator,
    storage,
    files,
    signatureMethods,
    events,
    settings,
    responseHooks: [complaintHooks],
    observers,
    planHooks: [executionHooks],
    demoHouse,
    formMarks,
  };
  const timers = { ...runner, owners: [timerOwner, serviceTimers] };
  const house = houseJobs(timers);
  const { mailer } = options;
  const { demoMode } = settings;
  const byCode = new Map(templates.map((template) => [template.code, template]));
  const postman = new Postman({ gateway, clock, mailer, seal, templates: byCode, log, demoMode });
  const letters = letterJobs(postman);
  const responses = responseJobs(runner, log);
  const envelopes = envelopeJobs(runner);
  const complaints = complaintJobs(runner);
  const sums = rollupJobs(gateway, log);
  const followUps = followUpJobs(runner);
  const execution = executionJobs(runner);
  const evaluations = evaluationJobs(runner);
  const indicators = indicatorJobs(runner);
  const expiries = expiryJobs(runner);
  const records = recordJobs({ ...runner, storage });
  const surveys = surveyJobs({
    ...runner,
    demoMode,
    linkOf: () => (files.isReached ? (path) => files.publicUrl(path) : null),
  });
  const actorOfMembership = (institutionId: string, membershipId: string) =>
    authenticator.actorOfMembership(institutionId, membershipId);
  const signing = { runner, methods: signatureMethods, observers, actorOfMembership };
  const signings = signingJobs(signing);
  const forget = () => authenticator.forget();
  const imports = sheetImportJobs({ runner, storage, settings, actorOfMembership, forget });
  const jobs =
    options.jobs === false
      ? null
      : await startJobs({
          connectionString,
          log,
          ...house,
          rounds: [
            house,
            letters,
            surveys,
            responses,
            envelopes,
            complaints,
            sums,
            followUps,
            execution,
            signings,
            evaluations,
            indicators,
            expiries,
            ...(demoHouse ? [{ rounds: [{ everyMs: 30_000, run: () => demoHouse.catchUp() }] }] : []),
            records,
          ].flatMap((one) => one.rounds),
          tasks: {
            ...house.tasks,
            ...letters.tasks,
            ...surveys.tasks,
            ...imports.tasks,
            ...responses.tasks,
            ...sums.tasks,
            ...records.tasks,
            'sweep-files': async () => void (await sweepFiles(gateway, storage, clock)),
          },
          crontab: `${house.crontab}\n47 19 * * * sweep-files\n${responses.crontab}\n${sums.crontab}`,
        });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      postman.stop();
      await jobs?.stop();
      await Promise.all([relay.close(), events.close(), settings.post.idle(), mailer.close()]);
      await Promise.all([gateway.close(), orm.close()]);
    })();
    return closing;
  };
  const publicFields = new Set(
    modules.flatMap(({ access }) => Object.keys(access).filter((field) => access[field] === 'PUBLIC')),
  );
  return {
    schema,
    publicFields,
    shared,
    jobs,
    postman,
    serveAt: (url) => files.serveAt(url),
    contextOf: (credential) => contextOf(shared, credential),
    ready: async () => {
      try {
        await gateway.system.query('select 1');
        return { ok: true };
      } catch {
        return { ok: false, reason: 'the database does not answer' };
      }
    },
    routes: (app) => {
      const parts = { gateway, clock, ids, storage, links: files, actorOfMembership };
      documentRoutes(parts)(app);
      addEvidenceRoutes(app, parts, evidence);
      addAnswerFileRoute(app, parts);
      addPersonDataRoute(app, parts);
      addInstrumentFileRoutes(app, parts);
      addInvitationCalendarRoute(app, parts);
      addQuestionnaireExportRoutes(app, parts);
      addSurveyExportRoute(app, parts);
      addReportRoutes(app, { ...parts, demoMode, throttle: shared.settings.throttle });
      addFaultySheetRoute(app, parts);
      addShareRoute(app, { gateway, clock, demoMode, throttle: shared.settings.throttle });
      addAskedQuestionnaireRoute(app, parts);
      addStatPictureRoute(app, { ...parts, schema, projections });
      addDataRoutes(app, {
        schema,
        throttle: shared.settings.throttle,
        contextOf: (key, { headers, ip, id }) =>
          contextOf(shared, {
            ...{ ...key, acceptLanguage: headers['accept-language'] ?? null, idempotencyKey: null },
            ...{ address: ip, requestId: id, transport: 'HTTP' },
          }),
      });
      addProcedureBpmnRoute(app, parts);
      addOfficialFileRoute(app, { gateway, storage, demoMode });
      addSurveyPages(app, { ...shared, linkOf: (path) => files.publicUrl(path) });
      if (options.mailbox) addMailbox(app, options.mailbox, () => demoHouse?.movedTo ?? null);
    },
    onClose: close,
    close,
  };
}

export function projectionsOf(): Projections<Actor> {
  const projections = new Projections<Actor>();
  for (const module of modules) {
    for (const projection of module.projections ?? []) projections.define(projection);
    for (const [type, fields] of Object.entries(module.contributions ?? {})) projections.extend(type, fields);
  }
  return projections;
}
