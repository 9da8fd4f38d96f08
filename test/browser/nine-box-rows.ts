import type { components } from '@kotak9/client';
import { DEFAULT_SEED, generateCity } from '@kotak9/local';
import { defaultRuleSet, type IsoDate, placePerson, retirementOf } from '@kotak9/rules';

type Row = components['schemas']['NineBoxPerson'];

export interface NineBoxScene {
  readonly rows: readonly Row[];
  readonly units: readonly components['schemas']['Unit'][];
}

/** One in so many has an objection: the generated city has none. */
const OBJECTING = 97;

/** The people of a generated city as the API lists them for the nine-box, for pages that are shown without a server. */
export const nineBoxScene = (count: number, today: IsoDate): NineBoxScene => {
  const { people, units } = generateCity({ people: count, seed: DEFAULT_SEED, today });
  const rows = people.map((person, at): Row => {
    const placed = placePerson(person, today, defaultRuleSet);
    const sanction = person.discipline.find(({ from, until }) => from <= today && today <= until);
    return {
      nip: person.nip,
      name: person.name,
      unitId: person.unitId,
      level: person.post?.level ?? null,
      positionId: person.post?.positionId ?? null,
      grade: person.rank.grade,
      box: placed.box,
      performance: placed.performance,
      potential: placed.potential,
      talentScore: placed.talentScore,
      tmtPensiun: retirementOf(person, defaultRuleSet)?.tmtPensiun ?? null,
      missing: [...placed.missing],
      sanction: sanction === undefined ? null : { level: sanction.level, until: sanction.until },
      objection: at % OBJECTING === 0 ? `obj-${at}` : null,
    };
  });
  return {
    rows,
    units: units.map(({ id, name, parentId }) => ({ id, name, parentId, version: 1 })),
  };
};
