import { type fairnessOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type AgencyId,
  ageBandOf,
  type CandidateProfile,
  gapPanel,
  type IsoDate,
  POST_LEVELS,
  type RuleSet,
  wholeYearsBetween,
} from '@kotak9/rules';
import { localDate, oapOfAgency, policyInForce, profilesAt, type Table } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

type Grouping = 'sex' | 'age' | 'unit' | 'oap';
type GroupOf = (profile: CandidateProfile) => string | null;

/** The protected datum is read for its own panel only. */
const grouping = async (
  table: Table,
  agency: AgencyId,
  by: Grouping,
  today: IsoDate,
  { fairness }: RuleSet,
): Promise<GroupOf> => {
  if (by === 'sex') return ({ sex }) => sex;
  if (by === 'unit') return ({ unitId }) => unitId;
  if (by === 'age') {
    return ({ birthDate }) => ageBandOf(wholeYearsBetween(birthDate, today), fairness.ageBands);
  }
  const oap = await oapOfAgency(table, agency);
  return ({ nip }) => {
    const held = oap.get(nip);
    if (held === undefined) return null;
    return held ? 'oap' : 'non-oap';
  };
};

export const showGaps =
  ({ table }: TableDeps): Act<typeof fairnessOperations.showGaps> =>
  async ({ principal, query: { by }, now }) => {
    const { agency, actingAs } = principal;
    if (by === 'oap' && actingAs !== 'auditor') {
      return refuse('auth/role-not-permitted', { roles: 'auditor' });
    }
    const today = localDate(now);
    const policy = await policyInForce(table, agency, today);
    const [groupOf, profiles] = await Promise.all([
      grouping(table, agency, by, today, policy),
      profilesAt(table, agency, POST_LEVELS),
    ]);
    const members = profiles.flatMap((profile) => {
      const { talentScore, box } = profile;
      return talentScore === null || box === null ? [] : [{ group: groupOf(profile), talentScore, box }];
    });
    return { status: 200, body: { by, ...gapPanel(members, policy.fairness) } };
  };
