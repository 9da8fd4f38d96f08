import type { Nip, PositionId, UnitId } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { FaultParams, ImportFaultCode, ValueFault } from './import-fault.ts';
import { nearestNames } from './nearest-names.ts';
import { compactName, plainName } from './plain-name.ts';

export interface KnownUnit {
  readonly id: UnitId;
  readonly name: string;
}

export interface KnownPosition {
  readonly id: PositionId;
  readonly title: string;
  readonly unitId: UnitId;
  readonly holder: Nip | null;
}

export type LookedUp<T> = Result<T, ValueFault>;

/** What names in a file stand for. One for each pass over a file, since seats are given out. */
export interface ImportLookups {
  unit(name: string): LookedUp<UnitId>;
  /** A post by its id or, in a unit, by its title where only one bears it. */
  position(idOrTitle: string, unitId: UnitId | undefined): LookedUp<PositionId>;
  /**
   * The post of that title in a unit for somebody to hold. Of several posts alike (thirteen teachers of one school)
   * whoever holds one keeps it, and anybody else gets the first by id that nobody holds or was given.
   */
  seat(nip: Nip, unitId: UnitId, title: string): LookedUp<PositionId>;
}

const fault = (code: ImportFaultCode, params: FaultParams = {}) => refuse<ValueFault>({ code, params });

export const createLookups = (
  units: readonly KnownUnit[],
  positions: readonly KnownPosition[],
): ImportLookups => {
  const unitsByName = Map.groupBy(units, ({ name }) => compactName(name));
  const unitsById = new Map(units.map((unit) => [compactName(unit.id), unit.id]));
  const positionsById = new Map(positions.map((position) => [position.id.toLowerCase(), position]));
  const byTitle = Map.groupBy(
    [...positions].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ unitId, title }) => seatKey(unitId, title),
  );
  const titlesOfUnit = Map.groupBy(positions, ({ unitId }) => unitId);
  const given = new Map<PositionId, Nip>();

  const unit = remembered((name: string): LookedUp<UnitId> => {
    const [only, ...others] = unitsByName.get(compactName(name)) ?? [];
    if (others.length > 0) return fault('unit-ambiguous', { count: others.length + 1 });
    const id = only?.id ?? unitsById.get(compactName(name));
    return id === undefined
      ? fault('unit-unknown', {
          nearest: likeNames(
            name,
            units.map((one) => one.name),
          ),
        })
      : ok(id);
  });
  const unknownTitle = remembered((key: string): LookedUp<PositionId> => {
    const [unitId, title = ''] = key.split(SEPARATOR);
    const titles = units
      .filter(({ id }) => id === unitId)
      .flatMap(({ id }) => (titlesOfUnit.get(id) ?? []).map((one) => one.title));
    return fault('position-unknown', { nearest: likeNames(title, new Set(titles)) });
  });

  return {
    unit,
    position: (text, unitId) => {
      const byId = positionsById.get(text.trim().toLowerCase());
      if (byId) return ok(byId.id);
      if (unitId === undefined)
        return fault('position-unknown', { nearest: likeNames(text, positionsById.keys()) });
      const [only, ...others] = byTitle.get(seatKey(unitId, text)) ?? [];
      if (only === undefined) return unknownTitle(`${unitId}${SEPARATOR}${text}`);
      return others.length > 0 ? fault('position-ambiguous', { count: others.length + 1 }) : ok(only.id);
    },
    seat: (nip, unitId, title) => {
      const seats = byTitle.get(seatKey(unitId, title));
      if (seats === undefined) return unknownTitle(`${unitId}${SEPARATOR}${title}`);
      const own = seats.find(({ holder }) => holder === nip) ?? seats.find(({ id }) => given.get(id) === nip);
      const seat = own ?? seats.find(({ id, holder }) => holder === null && !given.has(id));
      if (seat === undefined) return fault('position-occupied', { count: seats.length });
      given.set(seat.id, nip);
      return ok(seat.id);
    },
  };
};

const SEPARATOR = '\n';
const seatKey = (unitId: UnitId, title: string): string => `${unitId}${SEPARATOR}${compactName(title)}`;

const likeNames = (name: string, names: Iterable<string>): readonly string[] => {
  const shown = new Map([...names].map((one) => [plainName(one), one]));
  return nearestNames(plainName(name), shown.keys()).map((plain) => shown.get(plain) ?? plain);
};

/** A file names few units and titles many times over, and what is like a name takes long to find. */
const remembered = <T>(find: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
};
