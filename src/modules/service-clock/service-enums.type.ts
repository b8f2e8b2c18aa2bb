import { registerEnumType } from 'type-graphql';
import { stretchKinds } from '../../engines/calendar/explain.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { clockStatuses } from './clock.rules.js';
import { serviceFindingCodes } from './service-findings.rules.js';
import { doors, requestSources, requestStatuses, stepKinds } from './service-request.rules.js';
import { serviceSubjects } from './service-standard.rules.js';

export const ServiceSubject = enumOf(serviceSubjects);
registerEnumType(ServiceSubject, {
  name: 'ServiceSubject',
  description: 'What the clocks of a standard run on.',
  valuesConfig: {
    REQUEST: { description: 'A service request (permintaan layanan).' },
    COOPERATION: { description: 'A cooperation: its intake, its acts, what lies in it.' },
  },
});

export const ServiceDoor = enumOf(doors);
registerEnumType(ServiceDoor, {
  name: 'ServiceDoor',
  description: 'By which medium something comes or goes (pintu layanan).',
  valuesConfig: {
    WEB: { description: 'A form or an account on the web.' },
    EMAIL: { description: 'An e-mail (surel).' },
    WHATSAPP: { description: 'WhatsApp.' },
    MESSAGE: { description: 'Another message service.' },
    PHONE: { description: 'A telephone call.' },
    WALK_IN: { description: 'Somebody who came in person (datang langsung).' },
    LETTER: { description: 'A letter on paper.' },
    MEETING: { description: 'Said in a meeting.' },
    OTHER: { description: 'Another medium.' },
  },
});

export const ServiceRequestStatus = enumOf(requestStatuses);
registerEnumType(ServiceRequestStatus, {
  name: 'ServiceRequestStatus',
  description: 'How far a request is.',
  valuesConfig: {
    OPEN: { description: 'Nobody has answered it.' },
    RESPONDED: { description: 'Somebody has answered (direspons).' },
    FOLLOWED_UP: { description: 'Something was done about it (ditindaklanjuti).' },
    DELIVERED: { description: 'What was asked for was handed over (diserahkan).' },
    CLOSED: { description: 'Nothing more is to be done.' },
    WITHDRAWN: { description: 'Who asked wants it no more.' },
  },
});

export const ServiceRequestSource = enumOf(requestSources);
registerEnumType(ServiceRequestSource, {
  name: 'ServiceRequestSource',
  description: 'Who entered a request.',
  valuesConfig: {
    STAFF: { description: 'Staff, who were asked.' },
    PARTNER: { description: 'The partner, by its own account.' },
  },
});

export const ServiceStepKind = enumOf(stepKinds);
registerEnumType(ServiceStepKind, {
  name: 'ServiceStepKind',
  description: 'What was done about a request.',
  valuesConfig: {
    RESPONSE: { description: 'An answer, by any medium (respons).' },
    FOLLOW_UP: { description: 'Something was done (tindak lanjut).' },
    DELIVERY: { description: 'A document was handed over (penyerahan).' },
    CLOSING: { description: 'It was closed.' },
    WITHDRAWAL: { description: 'It was withdrawn.' },
  },
});

export const ServiceClockStatus = enumOf(clockStatuses);
registerEnumType(ServiceClockStatus, {
  name: 'ServiceClockStatus',
  description: 'How it stands with a service clock.',
  valuesConfig: {
    RUNNING: { description: 'It runs, and is not late.' },
    PAUSED: { description: 'It stands still, for a reason its standard knows.' },
    MET: {
      description: 'What it waited for happened in time (terpenuhi), by when it happened, not by when it was entered.',
    },
    BREACHED: { description: 'The time passed before it happened (terlampaui); `stoppedAt` tells when it did.' },
    CANCELLED: { description: 'It is no longer waited for, and was not late.' },
  },
});

export const ServiceStretchKind = enumOf(stretchKinds);
registerEnumType(ServiceStretchKind, {
  name: 'ServiceStretchKind',
  description: 'Why a stretch of time counts or not.',
  valuesConfig: {
    WORK: { description: 'Working time: counts.' },
    CLOCK: { description: 'Time by day and night: counts.' },
    WEEKS: { description: 'Weeks of the calendar: count as they are.' },
    FIRST_DAY: { description: 'The day it begins on, which does not count in working days.' },
    BREAK: { description: 'A break within a working day.' },
    OFF_HOURS: { description: 'Before or after the work of a day.' },
    DAY_OFF: { description: 'A day of the week on which nobody works.' },
    HOLIDAY: { description: 'A public holiday (hari libur nasional).' },
    COLLECTIVE_LEAVE: { description: 'Collective leave (cuti bersama).' },
    CLOSED: { description: 'Another day on which nobody works.' },
    PAUSE: { description: 'The clock was paused.' },
  },
});

export const ServiceFindingCode = enumOf(serviceFindingCodes);
registerEnumType(ServiceFindingCode, {
  name: 'ServiceFindingCode',
  description: 'What somebody should see to, so that times are counted well.',
  valuesConfig: {
    NO_CALENDAR: { description: 'Standards count working time, and the institution has set no calendar.' },
    CALENDAR: { description: 'Something to see to in a calendar that standards count by; see calendarFinding.' },
    CLOCKS_UNCONFIRMED: { description: 'Clocks run whose due time passes over unconfirmed or unknown days.' },
    CLOCKS_DIFFER: {
      description: 'Clocks run that would be due at another time by the calendar as it is now (serviceClocksRecount).',
    },
    STANDARD_ENDS: { description: 'A standard ends within 60 days, and no later edition follows.' },
  },
});
