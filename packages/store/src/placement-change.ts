import { hashContent } from '@kotak9/audit';
import type { AgencyId, CandidateProfile, Placement, RuleSet } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { asnAggregate, headKey, pastPlacementKey, placementAggregate } from './keys.ts';
import type { PersonState } from './person-state.ts';
import type { Write } from './table.ts';
import { TALENT_FORM, talentItem } from './talent-item.ts';

export interface PlacementChange {
  readonly change: Change;
  /** The inputs must still be those that were read. */
  readonly check: Write;
}

const meaning = ({ asOf: _asOf, ...rest }: Placement): string => hashContent(rest);

/** Whether both say the same of a person, on whatever day they were calculated. */
export const isSamePlacement = (one: Placement, other: Placement): boolean => meaning(one) === meaning(other);

/**
 * The one transaction of a recalculation, or null where the result is what stands already: the date of the
 * calculation alone is no change.
 */
export const changePlacement = (
  agency: AgencyId,
  person: PersonState,
  placement: Placement,
  profile: CandidateProfile,
  ruleSet: Pick<RuleSet, 'retirement'>,
): PlacementChange | null => {
  const before = person.placement;
  const moved = before === null || meaning(before.placement) !== meaning(placement);
  const profiled =
    person.talent.form < TALENT_FORM ||
    hashContent(person.talent.profile) !== hashContent(profile) ||
    hashContent(person.talent.missing) !== hashContent(placement.missing);
  if (!moved && !profiled) return null;
  const aggregate = placementAggregate(agency, placement.nip);
  const seq = (before?.head.seq ?? 0) + 1;
  const inputsVersion = person.head.seq;
  const levels = [...new Set([person.talent.profile.level, profile.level])].filter((level) => level !== null);
  const stored = moved ? placement : before.placement;
  return {
    check: {
      check: headKey(asnAggregate(agency, placement.nip)),
      when: { is: 'equal', attributes: { seq: inputsVersion } },
    },
    change: {
      aggregate,
      before: before?.head ?? null,
      head: { data: stored, inputsVersion, ...recheckKeys(agency, stored) },
      writes: [
        {
          put: talentItem(agency, profile, placement.missing, inputsVersion, ruleSet, {
            placementVersion: seq,
            inputsVersion,
            ruleSet: stored.ruleSet,
            asOf: stored.asOf,
            performanceLevel: stored.performance?.level ?? null,
            potentialLevel: stored.potential?.level ?? null,
          }),
        },
        ...(moved
          ? [{ put: { ...pastPlacementKey(agency, placement.nip, placement.asOf, seq), data: placement } }]
          : []),
      ],
      fact: moved
        ? {
            type: 'placement.changed.v1',
            data: {
              nip: placement.nip,
              status: placement.status,
              box: placement.box,
              previousBox: before?.placement.box ?? null,
              ruleSet: placement.ruleSet,
              asOf: placement.asOf,
              inputsVersion,
              levels,
            },
          }
        : { type: 'candidate-profile.changed.v1', data: { nip: placement.nip, inputsVersion, levels } },
    },
  };
};

const recheckKeys = (agency: AgencyId, { recheckOn, nip }: Placement) =>
  recheckOn === null
    ? {}
    : { agency, dueKind: 'recheck', dueOn: recheckOn, dueId: nip, due: { nip, recheckOn } };
