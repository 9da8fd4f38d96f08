import { invoke, type TestAnswer, type TestCall } from '@kotak9/http/testing';
import {
  EVIDENCE_CODES,
  type EvidenceItem,
  itemsOf,
  type MERIT_INSTRUMENTS,
  meritInstrument,
} from '@kotak9/rules';
import { type EvidenceGatherer, gatherEvidence } from '@kotak9/store';
import { createWorld, type World } from '../test-world.ts';
import { createHandler } from './create-handler.ts';

type Call = Partial<Omit<TestCall, 'method' | 'path'>>;

/** A world whose evidence is what the test says, beside the papers that are recorded. */
export interface MeritWorld extends World {
  show(share: number): void;
  ask(method: TestCall['method'], path: string, call?: Call): Promise<TestAnswer>;
}

export const createMeritWorld = (): MeritWorld => {
  const world = createWorld();
  let shown = 0;
  const gather: EvidenceGatherer = async (table, agency, asOf) => {
    const counted = EVIDENCE_CODES.map(
      (code): EvidenceItem => ({
        code,
        measure: 'share',
        value: shown,
        of: 100,
        source: '/v1/units',
        asOf,
      }),
    );
    const papers = (await gatherEvidence(table, agency, asOf)).filter(
      ({ measure }) => measure === 'document',
    );
    return [...counted, ...papers];
  };
  const handler = createHandler(world.deps, gather);
  return {
    ...world,
    show: (share) => {
      shown = share;
    },
    ask: (method, path, call = {}) => invoke(handler, { role: 'hr-admin', method, path, ...call }),
  };
};

/** Every item of an instrument at one level, with a reason. */
export const everyLevel = (instrument: (typeof MERIT_INSTRUMENTS)[number], level: number) =>
  itemsOf(meritInstrument(instrument)).map(({ id }) => ({ item: id, level, reason: 'Rapat tim penilai' }));
