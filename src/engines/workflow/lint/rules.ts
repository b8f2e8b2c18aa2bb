import { actorMayBeUnset } from './actor-may-be-unset.js';
import { ambiguousActor } from './ambiguous-actor.js';
import { assumption } from './assumption.js';
import { deadEnd } from './dead-end.js';
import { decisionWithoutCriteria } from './decision-without-criteria.js';
import { drafterApproves } from './drafter-approves.js';
import { finalWithoutSignature } from './final-without-signature.js';
import type { Rule } from './finding.js';
import { itemNotCovered } from './item-not-covered.js';
import { joinNeverComplete } from './join-never-complete.js';
import { kindDiffers } from './kind-differs.js';
import { lastSlotStays } from './last-slot-stays.js';
import { missingOutcome } from './missing-outcome.js';
import { neverMet } from './never-met.js';
import { noArchiving } from './no-archiving.js';
import { noClock } from './no-clock.js';
import { noExpiry } from './no-expiry.js';
import { noLegalBasis } from './no-legal-basis.js';
import { noPartnerReview } from './no-partner-review.js';
import { noReturn } from './no-return.js';
import { oneSidedSignature } from './one-sided-signature.js';
import { orderDiffers } from './order-differs.js';
import { parafBlocked } from './paraf-blocked.js';
import { partnerNotTold } from './partner-not-told.js';
import { personsNotDistinct } from './persons-not-distinct.js';
import { quoteNotFound } from './quote-not-found.js';
import { returnNotResumed } from './return-not-resumed.js';
import { returnWithoutMend } from './return-without-mend.js';
import { signatoryLeftOpen } from './signatory-left-open.js';
import { skippedSlot } from './skipped-slot.js';
import { slotNeverGiven } from './slot-never-given.js';
import { slotUnitOpen } from './slot-unit-open.js';
import { textCutOff } from './text-cut-off.js';
import { unconfirmedSource } from './unconfirmed-source.js';
import { unfillableActor } from './unfillable-actor.js';
import { unreachableOutcome } from './unreachable-outcome.js';
import { unreachableStep } from './unreachable-step.js';
import { unresolvedFootnote } from './unresolved-footnote.js';
import { unsignedAgreement } from './unsigned-agreement.js';
import { unusedReturn } from './unused-return.js';

/** Every rule, in the order an SOP is mended: the flow first, then who, what is signed, what the text leaves open. */
export const rules: readonly Rule[] = [
  unreachableStep,
  deadEnd,
  joinNeverComplete,
  unreachableOutcome,
  neverMet,
  unusedReturn,
  returnNotResumed,
  returnWithoutMend,
  noReturn,
  skippedSlot,
  parafBlocked,
  unfillableActor,
  actorMayBeUnset,
  ambiguousActor,
  drafterApproves,
  personsNotDistinct,
  slotNeverGiven,
  slotUnitOpen,
  lastSlotStays,
  finalWithoutSignature,
  unsignedAgreement,
  oneSidedSignature,
  signatoryLeftOpen,
  noPartnerReview,
  decisionWithoutCriteria,
  noExpiry,
  missingOutcome,
  partnerNotTold,
  noClock,
  noArchiving,
  noLegalBasis,
  kindDiffers,
  orderDiffers,
  itemNotCovered,
  quoteNotFound,
  unresolvedFootnote,
  textCutOff,
  unconfirmedSource,
  assumption,
];
