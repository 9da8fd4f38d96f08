import { type careerDevelopmentOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { POST_LEVELS, standardDifferences, standardOnDay } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  allPositions,
  entriesOf,
  levelOf,
  loadPosition,
  localDate,
  policyInForce,
  standardVersionRegister,
  technicalCompetencyRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { applyStandard, keepFormerStandard } from '../standard-version.ts';

type Asked = Request<typeof operations.recordStandardVersion>;
type Version = Parameters<typeof standardVersionRegister.ownerOf>[0];

const latestOf = (versions: readonly Version[]): string =>
  versions.reduce(
    (latest, { validFrom }) => (validFrom !== null && validFrom > latest ? validFrom : latest),
    '',
  );

/** A version only adds to the history; one whose day has come becomes the standard of the post with it. */
export const standardVersionActs = (deps: TableDeps) =>
  registerActs<Version, Asked['params'], Asked['body']>(deps, {
    register: standardVersionRegister,
    resource: 'standard-version',
    ownerIn: ({ id }) => id,
    complete: async ({ table, agency, today, params, body }) => {
      const { validFrom, decreeNumber, competencies, technical } = body;
      const position = await loadPosition(table, agency, params.id);
      if (position === null) return refuse('resource/not-found', { resource: 'position', id: params.id });
      const unknown = await unknownTechnical(deps, agency, technical);
      if (unknown) return unknown;
      const versions = (await entriesOf(table, agency, standardVersionRegister, params.id)).map(
        ({ data }) => data,
      );
      const latest = latestOf(versions);
      if (validFrom < latest) return refuse('standard-version/in-past', { validFrom, latest });
      const standard = { competencies, technical };
      const applied = validFrom <= today;
      const former = versions.length === 0 ? keepFormerStandard(agency, position) : [];
      const applying = applied ? await applyStandard(table, agency, position, standard) : [];
      return {
        data: { id: validFrom, positionId: params.id, validFrom, decreeNumber, standard, applied },
        fact: {
          type: 'standard-version.recorded.v1',
          data: { positionId: params.id, versionId: validFrom },
        },
        changes: [...former, ...applying],
      };
    },
  });

/** The first technical competency that is not in the dictionary of the agency. */
const unknownTechnical = async (
  { table }: TableDeps,
  agency: Asked['principal']['agency'],
  technical: Readonly<Record<string, number>>,
): Promise<Refusal | null> => {
  const codes = Object.keys(technical);
  if (codes.length === 0) return null;
  const known = await entriesOf(table, agency, technicalCompetencyRegister, AGENCY_WIDE);
  const id = codes.find((code) => known.every(({ data }) => data.id !== code));
  return id === undefined ? null : refuse('reference/unknown', { field: `technical.${id}`, id });
};

export const standardOn =
  ({ table }: TableDeps): Act<typeof operations.getStandardOnDay> =>
  async ({ principal: { agency }, params: { id }, query, now }) => {
    const position = await loadPosition(table, agency, id);
    if (position === null) return refuse('resource/not-found', { resource: 'position', id });
    const on = query.on ?? localDate(now);
    const ruleSet = await policyInForce(table, agency, on);
    const kept = (await entriesOf(table, agency, standardVersionRegister, id)).map(({ data }) => data);
    const { standard } = position.data;
    const versions = kept.length > 0 || standard === null ? kept : [{ validFrom: null, standard }];
    const level = levelOf(position.data);
    const held = standardOnDay(versions, level, on, ruleSet.competency);
    const fallback = standardOnDay([], level, on, ruleSet.competency);
    return {
      status: 200,
      body: {
        positionId: id,
        level,
        on,
        ...held,
        changes: standardDifferences(fallback.standard, held.standard),
        ruleSet: ruleSet.id,
      },
    };
  };

export const standardCoverage =
  ({ table }: TableDeps): Act<typeof operations.getStandardCoverage> =>
  async ({ principal: { agency }, now }) => {
    const [positions, ruleSet] = await Promise.all([
      allPositions(table, agency),
      policyInForce(table, agency, localDate(now)),
    ]);
    const coverage = (of: typeof positions) => ({
      positions: of.length,
      own: of.filter(({ standard }) => standard !== null).length,
    });
    return {
      status: 200,
      body: {
        ...coverage(positions),
        levels: POST_LEVELS.map((level) => ({
          level,
          ...coverage(positions.filter((position) => levelOf(position) === level)),
          default: ruleSet.competency.defaultStandard[level],
        })).filter((row) => row.positions > 0),
        ruleSet: ruleSet.id,
      },
    };
  };
