import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { AGENCY_WIDE, allPositions, levelOf, loadEntry, technicalCompetencyRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';

type Body = Request<typeof operations.recordTechnicalCompetency>['body'];

const resource = 'technical-competency';

export const technicalCompetencyActs = (deps: TableDeps) =>
  registerActs<Parameters<typeof technicalCompetencyRegister.ownerOf>[0], object, Body>(deps, {
    register: technicalCompetencyRegister,
    resource,
    ownerIn: () => AGENCY_WIDE,
    complete: ({ body, today }) => ({
      data: {
        id: body.code,
        ...body,
        levels: body.levels.toSorted((a, b) => a.level - b.level),
        recordedOn: today,
      },
      fact: { type: 'technical-competency.recorded.v1', data: { listId: AGENCY_WIDE, code: body.code } },
    }),
  });

/** The posts whose own standard names the competency, by id. */
export const positionsRequiring =
  ({ table }: TableDeps): Act<typeof operations.listPositionsRequiring> =>
  async ({ principal: { agency }, params: { id } }) => {
    const competency = await loadEntry(table, agency, technicalCompetencyRegister, AGENCY_WIDE, id);
    if (competency === null) return refuse('resource/not-found', { resource, id });
    const positions = (await allPositions(table, agency)).flatMap((position) => {
      const required = position.standard?.technical[id];
      return required === undefined
        ? []
        : [{ positionId: position.id, title: position.title, level: levelOf(position), required }];
    });
    return { status: 200, body: { code: id, positions } };
  };
