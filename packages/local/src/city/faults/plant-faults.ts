import {
  defaultRuleSet,
  FINDING_CODES,
  type Nip,
  type PersonInputs,
  type PostLevel,
  placePerson,
} from '@kotak9/rules';
import type { PositionData } from '@kotak9/store';
import type { City, CityRequest } from '../generate-city.ts';
import { createRandom } from '../random.ts';
import type { FaultCode, PlantedFault } from './planted-fault.ts';
import { SPOILERS } from './spoilers.ts';

/** Of each fault so many are planted, as long as no more than a tenth of the people is concerned. */
const COPIES = 3;
const LARGEST_SHARE = 0.1;
const { successorPolicy, targets } = defaultRuleSet;
const TALENT_BOXES: readonly (number | null)[] = [...successorPolicy.boxes, ...successorPolicy.fallback];
/** The lead posts and those from which they are filled stay as they were drawn. */
const SPARED: readonly PostLevel[] = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  ...(targets['jpt-pratama']?.candidateLevels ?? []),
];

/**
 * The city with faults in some records, each the only one of its record and written down in `plantedFaults`. Spared
 * are whoever had a fault drawn already, everybody whose box makes a successor, and the levels next to the top.
 */
export function plantFaults(city: City, { seed, today }: Pick<CityRequest, 'seed' | 'today'>): City {
  const faulty = new Set<Nip>(city.plantedFaults.map(({ nip }) => nip));
  const free = shuffled(
    city.people.filter((person) => isSpoilable(person, faulty)),
    seed,
  );
  const most = Math.floor(city.people.length * LARGEST_SHARE);
  const spoilt = new Map<Nip, PersonInputs>();
  const planted: PlantedFault[] = [];
  for (const code of inRounds()) {
    if (planted.length >= most) break;
    for (const [place, person] of free.entries()) {
      const changed = SPOILERS[code](person, today);
      if (changed === null || isTalent(person, today)) continue;
      free.splice(place, 1);
      spoilt.set(person.nip, changed);
      planted.push({ nip: changed.nip, code });
      break;
    }
  }
  return {
    ...city,
    people: city.people.map((person) => spoilt.get(person.nip) ?? person),
    positions: city.positions.map((position) => heldAfter(position, spoilt, today)),
    plantedFaults: [...city.plantedFaults, ...planted],
  };
}

function* inRounds(): Generator<FaultCode> {
  for (let round = 0; round < COPIES; round++) {
    for (const code of FINDING_CODES) if (isFault(code)) yield code;
  }
}

function isFault(code: string): code is FaultCode {
  return Object.hasOwn(SPOILERS, code);
}

function isSpoilable({ nip, status, post }: PersonInputs, faulty: ReadonlySet<Nip>): boolean {
  return status === 'aktif' && post !== null && !SPARED.includes(post.level) && !faulty.has(nip);
}

function isTalent(person: PersonInputs, today: CityRequest['today']): boolean {
  return TALENT_BOXES.includes(placePerson(person, today, defaultRuleSet).box);
}

function shuffled(people: readonly PersonInputs[], seed: number): PersonInputs[] {
  const drawn = people.map((person) => ({ person, at: createRandom(seed, 'faults', person.nip).next() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ person }) => person);
}

/** A post follows its holder: under another number, or out of it. */
function heldAfter(
  position: PositionData,
  spoilt: ReadonlyMap<Nip, PersonInputs>,
  today: CityRequest['today'],
): PositionData {
  const person = position.holder === null ? undefined : spoilt.get(position.holder);
  if (person === undefined) return position;
  if (person.post === null) return { ...position, holder: null, holderSince: null, vacantSince: today };
  return { ...position, holder: person.nip };
}
