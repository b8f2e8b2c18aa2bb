import { consentEvidence, textEvidence, withdrawalEvidence } from '../modules/clause/clause.policy.js';
import { acceptanceEvidence } from '../modules/complaint/complaint.policy.js';
import { scanEvidence } from '../modules/document/document.policy.js';
import type { Evidence } from '../modules/document/evidence.js';
import { itemEvidence } from '../modules/evaluation/evaluation.policy.js';
import { answerEvidence, executionEvidence } from '../modules/execution/execution.policy.js';
import { figureEvidence } from '../modules/indicator/indicator.policy.js';
import { acknowledgementEvidence, actionEvidence, valueEvidence } from '../modules/plan/plan.policy.js';
import { sourceEvidence } from '../modules/procedure/procedure.policy.js';
import { itemEvidence as programmeItemEvidence, versionEvidence } from '../modules/programme/programme.policy.js';
import { certificateFile, recordFile } from '../modules/record/record.policy.js';
import { aspectEvidence, benefitEvidence } from '../modules/register/register.policy.js';
import { keptReportEvidence, reportSourceEvidence } from '../modules/report/report.policy.js';
import { achievementEvidence, consentEvidence as publicationEvidence } from '../modules/value/value.policy.js';

/** Every file that is kept as evidence; whoever sees what it shows may fetch it. */
export const evidence: readonly Evidence[] = [
  scanEvidence,
  sourceEvidence,
  textEvidence,
  consentEvidence,
  withdrawalEvidence,
  acknowledgementEvidence,
  actionEvidence,
  valueEvidence,
  executionEvidence,
  answerEvidence,
  programmeItemEvidence,
  versionEvidence,
  achievementEvidence,
  publicationEvidence,
  itemEvidence,
  acceptanceEvidence,
  benefitEvidence,
  aspectEvidence,
  figureEvidence,
  recordFile,
  certificateFile,
  reportSourceEvidence,
  keptReportEvidence,
];
