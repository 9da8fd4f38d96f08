import { type Refusal, type Reply, refuse, type schemas } from '@kotak9/contracts';
import { absenceSanction, type CaseRefusal, type IsoDate, stageOn } from '@kotak9/rules';
import type { CaseData } from '@kotak9/store';
import type * as z from 'zod';

/** A case as it stands today. */
export const caseView = (
  data: CaseData,
  version: number,
  today: IsoDate,
): z.input<typeof schemas.DisciplineCase> => ({
  ...data,
  stage: stageOn(data, today),
  ladder: data.absence === null ? null : absenceSanction(data.absence),
  version,
});

export const caseReply = (data: CaseData, version: number, today: IsoDate, status: 200 | 201): Reply => ({
  status,
  body: caseView(data, version, today),
  version,
});

/** Each refusal with the limit that it names. */
export const refusalOf = (refused: CaseRefusal): Refusal => {
  switch (refused.code) {
    case 'not-now':
      return refuse('discipline/not-now', { stage: refused.stage });
    case 'too-early':
      return refuse('discipline/too-early', { earliest: refused.earliest });
    case 'too-late':
      return refuse('discipline/too-late', { lastDay: refused.lastDay });
    case 'summonsed-enough':
      return refuse('discipline/summonsed-enough', { summonses: refused.summonses });
    case 'authority-too-low':
      return refuse('discipline/authority-too-low', { lowest: refused.lowest });
    case 'ladder-differs':
      return refuse('discipline/ladder-differs', { expected: refused.expected ?? '-' });
    case 'not-lighter':
    case 'appeal-open':
    case 'no-appeal':
    case 'no-banding':
      return refuse(`discipline/${refused.code}`);
  }
};
