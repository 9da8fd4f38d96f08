import type { AgencyId, IsoDate, PersonInputs } from '@kotak9/rules';
import type { PositionData, UnitState } from '@kotak9/store';
import { plantFaults } from './faults/plant-faults.ts';
import type { PlantedFault } from './faults/planted-fault.ts';
import { buildUnits } from './organization/build-units.ts';
import { drawStandard } from './organization/draw-standard.ts';
import { drawVacancies } from './organization/draw-vacancies.ts';
import type { Post, Seat } from './organization/post.ts';
import { buildStaffSeats } from './organization/staff-seats.ts';
import { buildStructuralPosts } from './organization/structural-posts.ts';
import { CITY } from './people/draw-career.ts';
import { generatePerson } from './people/generate-person.ts';
import { nameRaters } from './people/name-raters.ts';
import { nipNumbering } from './people/number-nip.ts';

export interface CityRequest {
  /** Civil servants, each in a post. */
  readonly people: number;
  readonly seed: number;
  /** On which the city is as it is: ages, terms and ratings are counted from it. */
  readonly today: IsoDate;
}

/** With it, a sample of 1,500 has full lists from box 9 for its vacant posts and heads that retire soon. */
export const DEFAULT_SEED = 19;

export interface City {
  readonly agency: AgencyId;
  /** Parents before what is below them. */
  readonly units: readonly Omit<UnitState, 'version'>[];
  readonly positions: readonly PositionData[];
  readonly people: readonly PersonInputs[];
  /** What is wrong in the records, on purpose: all that the pre-flight may find, and has to. */
  readonly plantedFaults: readonly PlantedFault[];
}

/**
 * Kota Jayapura with its real offices and an invented population. The same request gives the same city, byte by byte;
 * whoever continues a load has to ask with the `today` that it began with.
 */
export function generateCity(request: CityRequest): City {
  return plantFaults(drawCity(request), request);
}

/** The city as it is drawn: sound records, but for what some lack as a share of any population does. */
export function drawCity({ people, seed, today }: CityRequest): City {
  const units = buildUnits(people);
  const structural = buildStructuralPosts(people);
  const vacancies = drawVacancies(structural, today, seed);
  const filled = structural.filter(({ id }) => !vacancies.has(id));
  const seats: Seat[] = [
    ...filled.map(structuralSeat),
    ...buildStaffSeats(people - filled.length, people, { units, structural }, seed),
  ];
  const surroundings = { seed, today, units, numberNip: nipNumbering() };
  const seated = seats.map((seat) => {
    const standard = drawStandard(seat.post, seed);
    return { seat, standard, ...generatePerson(seat, standard, surroundings) };
  });
  return {
    agency: CITY,
    units: units.map(({ id, name, parentId }) => ({ id, name, parentId })),
    positions: [
      ...structural.flatMap((post) => {
        const vacantSince = vacancies.get(post.id);
        return vacantSince === undefined
          ? []
          : [{ ...post, standard: drawStandard(post, seed), holder: null, holderSince: null, vacantSince }];
      }),
      ...seated.map(({ seat, standard, person }) => ({
        ...seat.post,
        standard,
        holder: person.nip,
        holderSince: person.post?.since ?? null,
        vacantSince: null,
      })),
    ],
    people: nameRaters(seated),
    plantedFaults: seated.flatMap(({ person: { nip }, faults }) => faults.map((code) => ({ nip, code }))),
  };
}

function structuralSeat(post: Post): Seat {
  return { post, group: 'struktural', employmentType: 'pns', education: null };
}
