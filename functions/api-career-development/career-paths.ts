import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { brokenStep } from '@kotak9/rules';
import { AGENCY_WIDE, careerPathRegister, loadPosition, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';

type Body = Request<typeof operations.recordCareerPath>['body'];
type Path = Parameters<typeof careerPathRegister.ownerOf>[0];

/** Paths are defined once: another path has another id. */
export const careerPathActs = (deps: TableDeps) =>
  registerActs<Path, object, Body>(deps, {
    register: careerPathRegister,
    resource: 'career-path',
    ownerIn: () => AGENCY_WIDE,
    complete: async ({ table, agency, today, body }) => {
      for (const [at, { positionId }] of body.steps.entries()) {
        if (positionId !== null && (await loadPosition(table, agency, positionId)) === null) {
          return refuse('reference/unknown', { field: `steps[${at}].positionId`, id: positionId });
        }
      }
      const broken = brokenStep(body.steps, await policyInForce(table, agency, today));
      if (broken) {
        return refuse('career-path/broken', { step: broken.step - 1, from: broken.from, to: broken.to });
      }
      return {
        data: body,
        fact: {
          type: 'career-path.recorded.v1',
          data: { listId: AGENCY_WIDE, pathId: body.id, steps: body.steps.length },
        },
      };
    },
  });
