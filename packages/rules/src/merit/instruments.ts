import { soundInstrument } from './check-instrument.ts';
import type { MeritInstrument, MeritInstrumentId } from './instrument.ts';
import kasn from './tables/kasn-9-2019.json' with { type: 'json' };
import permenpanrb from './tables/permenpanrb-19-2025.json' with { type: 'json' };

const INSTRUMENTS: Readonly<Record<MeritInstrumentId, MeritInstrument>> = {
  'kasn-9-2019': soundInstrument(kasn),
  'permenpanrb-19-2025': soundInstrument(permenpanrb),
};

export const meritInstrument = (id: MeritInstrumentId): MeritInstrument => INSTRUMENTS[id];
