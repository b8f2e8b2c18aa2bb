import { registerEnumType } from 'type-graphql';
import { type Phase as Code, phases } from '../../engines/workflow/definition.js';

export const Phase = Object.fromEntries(phases.map((phase) => [phase, phase])) as Record<Code, Code>;
registerEnumType(Phase, {
  name: 'Phase',
  description:
    'The canonical phase of a step, the same for every institution, so that cases of different SOPs can be counted together.',
  valuesConfig: {
    INTAKE: { description: 'A request comes in and is registered (permintaan).' },
    EXPLORATION: { description: 'A possible partner is explored (penjajakan).' },
    ASSESSMENT: { description: 'Needs and opportunity are examined (pemeriksaan peluang).' },
    PROPOSAL: { description: 'A unit proposes (usulan).' },
    NEGOTIATION: { description: 'Clauses are negotiated (negosiasi).' },
    DRAFTING: { description: 'The draft and the work plan are written (penyusunan konsep).' },
    REVIEW: { description: 'The draft is checked and given paraf (konfirmasi persetujuan).' },
    SIGNING: { description: 'The instrument is made final and signed (penandatanganan).' },
    ACTIVE: { description: 'The agreement is in force (pelaksanaan).' },
    MONITORING: { description: 'Execution is reported on (monitoring).' },
    EVALUATION: { description: 'The cooperation is evaluated (evaluasi).' },
    DECISION: { description: 'Extension, development or termination is decided (keputusan).' },
    CLOSED: { description: 'The case has ended.' },
  },
});
