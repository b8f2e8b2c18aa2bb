import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { publicationStatuses } from './publication.rules.js';
import { achievementCategories, achievementReaches, fundingKinds } from './value.rules.js';

export const FundingKindEnum = enumOf(fundingKinds);
registerEnumType(FundingKindEnum, {
  name: 'FundingKind',
  description: 'Where the money of a cooperation comes from (sumber pendanaan).',
  valuesConfig: {
    OWN: { description: 'The institution itself (dana mandiri).' },
    PARTNER: { description: 'The partner (dana mitra).' },
    SHARED: { description: 'Both together (dana bersama).' },
    GOVERNMENT: { description: 'A government budget (APBN, APBD).' },
    DONOR: { description: 'A donor at home or abroad (lembaga donor).' },
    OTHER: { description: 'Anything else.' },
  },
});

export const AchievementCategoryEnum = enumOf(achievementCategories);
registerEnumType(AchievementCategoryEnum, {
  name: 'AchievementCategory',
  description: 'What a cooperation brought, so that cooperations can be compared.',
  valuesConfig: {
    KNOWLEDGE: { description: 'Knowledge shared (pengetahuan).' },
    INNOVATION: { description: 'Something new that is used (inovasi).' },
    CURRICULUM: { description: 'A curriculum made or mended with the partner (kurikulum).' },
    TRAINING: { description: 'People trained, internships (pelatihan, magang).' },
    RESEARCH: { description: 'Research and its publications (penelitian).' },
    TECHNOLOGY: { description: 'Technology handed over or tried (teknologi).' },
    FACILITY: { description: 'Facilities shared or built (sarana).' },
    INFRASTRUCTURE: { description: 'Public works (infrastruktur): roads, bridges, buildings.' },
    SERVICE: { description: 'A public service that got better (pelayanan publik).' },
    EFFICIENCY: { description: 'Budget, staff or time saved by sharing (efisiensi).' },
    REPUTATION: { description: 'Credibility and good name (reputasi).' },
    PARTICIPATION: { description: 'The public taking part (partisipasi masyarakat).' },
    ECONOMY: { description: 'Growth, work, access and mobility (pertumbuhan ekonomi).' },
    OTHER: { description: 'Anything else.' },
  },
});

export const AchievementReachEnum = enumOf(achievementReaches);
registerEnumType(AchievementReachEnum, {
  name: 'AchievementReach',
  description: 'How far the effect of an achievement reaches.',
  valuesConfig: {
    OUTPUT: { description: 'What was made or done (luaran).' },
    OUTCOME: { description: 'What it changed for those who use it (hasil).' },
    IMPACT: { description: 'What it changed beyond them (dampak).' },
  },
});

export const PublicationStatusEnum = enumOf(publicationStatuses);
registerEnumType(PublicationStatusEnum, {
  name: 'PublicationStatus',
  description: 'How a cooperation stands to the public register.',
  valuesConfig: {
    PROPOSED: {
      description: 'The institution would show it; the partner has not consented to these words. Not shown.',
    },
    PUBLISHED: { description: 'Both sides agree to these words: anybody may read them.' },
    WITHDRAWN: { description: 'Taken out again. Not shown.' },
  },
});
