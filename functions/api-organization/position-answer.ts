import type { Reply } from '@kotak9/contracts';
import type { PositionData, VacancyPointer } from '@kotak9/store';

/** A position as the API answers it. */
export const asPositionAnswer = (
  { vacantSince: _vacantSince, ...data }: PositionData,
  pointer: VacancyPointer,
  version: number,
) => ({ ...data, vacancyId: pointer.live, version });

export const positionReply = (
  data: PositionData,
  pointer: VacancyPointer,
  version: number,
  status: 200 | 201 = 200,
): Reply => ({
  status,
  body: asPositionAnswer(data, pointer, version),
  version,
  ...(status === 201 && { location: `/v1/positions/${data.id}` }),
});
