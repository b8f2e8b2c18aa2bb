import {
  CalendarDaysImportDocument,
  CalendarSetDocument,
  type CalendarSetInput,
  type ServiceDoor,
  ServiceRequestFollowUpDocument,
  ServiceRequestKindSetDocument,
  ServiceRequestRegisterDocument,
  type ServiceRequestRegisterInput,
  ServiceRequestRespondDocument,
  ServiceRequestsDocument,
  ServiceStandardSetDocument,
  type ServiceStandardSetInput,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

/** What a service unit promises, as its quality targets have it: three times, each with its own meaning of “a day”. */
export const draftWithinDay: ServiceStandardSetInput = {
  code: 'DRAF',
  title: { id: 'Draf diserahkan dalam 1 hari', en: 'A draft is delivered within a day' },
  source: 'B.1.15:14.a',
  marker: '##)',
  subject: 'REQUEST',
  starts: [
    {
      event: 'SERVICE_REQUEST_REGISTERED',
      facts: [{ name: 'kind', in: ['DRAF'] }],
      at: 'receivedAt',
    },
  ],
  stops: [{ event: 'SERVICE_REQUEST_DELIVERED', at: 'happenedAt' }],
  cancels: [{ event: 'SERVICE_REQUEST_WITHDRAWN' }],
  within: 'P1D',
  mode: 'WORKING_DAYS',
  warnings: [{ percent: 75 }],
  pauseReasons: [{ code: 'MITRA', title: { id: 'Menunggu data mitra', en: 'Waiting for the partner' } }],
  validFrom: '2026-01-01',
};
export const answerWithin15: ServiceStandardSetInput = {
  code: 'RESPONS',
  title: { id: 'Permintaan direspons dalam 15 menit', en: 'A request is answered within 15 minutes' },
  source: 'B.1.15.14.b',
  marker: '##)',
  subject: 'REQUEST',
  starts: [{ event: 'SERVICE_REQUEST_REGISTERED', at: 'receivedAt' }],
  stops: [{ event: 'SERVICE_REQUEST_RESPONDED', at: 'happenedAt' }],
  cancels: [{ event: 'SERVICE_REQUEST_WITHDRAWN' }],
  within: 'PT15M',
  mode: 'WORKING_HOURS',
  warnings: [{ before: 'PT5M' }],
  validFrom: '2026-01-01',
};
export const followUpWithinDay: ServiceStandardSetInput = {
  code: 'TINDAK-LANJUT',
  title: { id: 'Permintaan ditindaklanjuti dalam 1 hari', en: 'A request is followed up within a day' },
  source: 'B.1.15.14.c',
  marker: '##)',
  subject: 'REQUEST',
  starts: [{ event: 'SERVICE_REQUEST_REGISTERED', at: 'receivedAt' }],
  stops: [{ event: 'SERVICE_REQUEST_FOLLOWED_UP', at: 'happenedAt' }],
  within: 'P1D',
  mode: 'WORKING_HOURS',
  pauseReasons: [{ code: 'MITRA', title: { id: 'Menunggu data mitra', en: 'Waiting for the partner' } }],
  validFrom: '2026-01-01',
};

/** Monday to Thursday 08:00–12:00 and 13:00–16:00, Friday with the long break: 08:00–11:30 and 13:00–16:30 (7 h each). */
export const office: CalendarSetInput = {
  code: 'KANTOR',
  name: { id: 'Kantor', en: 'Office' },
  timeZone: 'Asia/Jakarta',
  knownUntil: '2026-12-31',
  week: [
    {
      days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'],
      intervals: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '16:00' },
      ],
    },
    {
      days: ['FRIDAY'],
      intervals: [
        { from: '08:00', to: '11:30' },
        { from: '13:00', to: '16:30' },
      ],
    },
  ],
};

/** A service unit: its calendar, its kinds of request, and verbs as its people would use them. */
export class ServiceDesk {
  constructor(
    private readonly api: TestApi,
    readonly admin: TestMember,
    readonly staff: TestMember,
  ) {}

  async calendar(input: Partial<CalendarSetInput> = {}): Promise<string> {
    const { calendarSet } = await this.api.request(
      CalendarSetDocument,
      { input: { ...office, ...input } },
      { as: this.admin },
    );
    if (!calendarSet?.calendar) throw new Error(JSON.stringify(calendarSet));
    return calendarSet.calendar.id;
  }

  async days(calendarId: string, ...days: object[]): Promise<void> {
    const input = { calendarId, source: 'SKB contoh', days } as never;
    const { calendarDaysImport } = await this.api.request(CalendarDaysImportDocument, { input }, { as: this.admin });
    if (!calendarDaysImport?.calendar) throw new Error(JSON.stringify(calendarDaysImport));
  }

  async kinds(...codes: string[]): Promise<void> {
    for (const code of codes)
      await this.api.request(
        ServiceRequestKindSetDocument,
        { input: { code, title: { id: code, en: code } } },
        { as: this.staff },
      );
  }

  async standard(input: ServiceStandardSetInput, as = this.admin) {
    const { serviceStandardSet } = await this.api.request(ServiceStandardSetDocument, { input }, { as });
    return serviceStandardSet;
  }

  async register(input: Partial<ServiceRequestRegisterInput> = {}, as = this.staff) {
    const given = { kind: 'DRAF', channel: 'PHONE' as ServiceDoor, ...input };
    const answer = await this.api.request(ServiceRequestRegisterDocument, { input: given }, { as });
    return answer.serviceRequestRegister;
  }

  /** A request that must be taken. */
  async asked(input: Partial<ServiceRequestRegisterInput> = {}) {
    const answer = await this.register(input);
    if (!answer?.serviceRequest) throw new Error(JSON.stringify(answer));
    return answer.serviceRequest;
  }

  async respond(requestId: string, rest: object = {}, as = this.staff) {
    const input = { requestId, medium: 'PHONE' as ServiceDoor, ...rest };
    return (await this.api.request(ServiceRequestRespondDocument, { input }, { as })).serviceRequestRespond;
  }

  async followUp(requestId: string, rest: object = {}, as = this.staff) {
    const input = { requestId, ...rest };
    return (await this.api.request(ServiceRequestFollowUpDocument, { input }, { as })).serviceRequestFollowUp;
  }

  async requests(where: object = {}, as = this.staff) {
    return (await this.api.request(ServiceRequestsDocument, { where }, { as })).serviceRequests?.nodes ?? [];
  }

  /** The clock of a standard on a request, as staff see it. */
  async clock(requestId: string, code: string) {
    const found = (await this.requests()).find((one) => one.id === requestId);
    const clock = found?.clocks.findLast((one) => one.standardCode === code);
    if (!clock) throw new Error(`no clock ${code}`);
    return clock;
  }
}
