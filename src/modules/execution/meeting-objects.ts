import { invitationVisible, meetingVisible, throughMeeting } from './execution.policy.js';
import type { ExecutionObject } from './execution-work.js';

export const meetingObject: ExecutionObject = {
  table: 'meeting',
  prefix: 'mtg',
  visible: meetingVisible,
  field: 'meetingId',
};

export const meetingItemObject: ExecutionObject = {
  table: 'meeting_item',
  prefix: 'mti',
  visible: throughMeeting,
  field: 'itemId',
  through: { column: 'meeting_id', table: 'meeting' },
};

export const invitationObject: ExecutionObject = {
  table: 'coordination_invitation',
  prefix: 'cin',
  visible: invitationVisible,
  field: 'invitationId',
};
