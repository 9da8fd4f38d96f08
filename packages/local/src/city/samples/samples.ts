import { sampleCareerDevelopment } from './career-development.ts';
import { sampleDiscipline } from './discipline.ts';
import { sampleInformation } from './information.ts';
import { sampleMerit } from './merit.ts';
import { samplePay } from './pay.ts';
import { samplePerformance } from './performance.ts';
import { samplePlanning } from './planning.ts';
import { sampleProcurement } from './procurement.ts';
import { samplePromotion } from './promotion.ts';
import { sampleRewards } from './rewards.ts';
import type { Sample } from './sample.ts';
import { sampleServices } from './services.ts';
import { sampleSubscriptions } from './subscriptions.ts';

/** What the city holds beside its people, aspect by aspect of the merit system. */
export const SAMPLES: readonly Sample[] = [
  sampleInformation,
  samplePlanning,
  sampleProcurement,
  samplePromotion,
  samplePerformance,
  sampleCareerDevelopment,
  sampleServices,
  samplePay,
  sampleRewards,
  sampleDiscipline,
  sampleMerit,
  sampleSubscriptions,
];
