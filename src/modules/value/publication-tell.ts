import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Publication } from './value.entity.js';

type Kind = 'PUBLICATION_PROPOSED' | 'PUBLICATION_CONSENTED' | 'PUBLICATION_WITHDRAWN';

export const announcePublication = (work: Work<Actor>, kind: Kind, publication: Publication): void =>
  work.announce({
    kind,
    subjectType: 'Cooperation',
    subjectId: publication.cooperationId,
    subjectVersion: publication.version ?? 1,
    facts: { revision: publication.revision, recorded: publication.consentRecordedById != null },
  });
