import type { procurementOperations } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { formationAct } from './formation-act.ts';
import { loadRound, stageGate } from './stage-gate.ts';

type Announce = Request<typeof procurementOperations.announceFormation>;

/** A formation is open to all from its announcement on, within the stage of the round. */
export const announceFormation = (deps: TableDeps) =>
  formationAct<Announce['body']>(deps, ['direncanakan'], async ({ data }, { table, agency, today }) => {
    const round = await loadRound(table, agency, data.year, data.employmentType);
    if ('refused' in round) return round;
    const closed = stageGate(round, 'pengumuman', today, true);
    return (
      closed ?? {
        data: { ...data, status: 'diumumkan', announcedOn: today },
        fact: {
          type: 'formation.announced.v1',
          data: { year: data.year, formationId: data.id, announcedOn: today },
        },
      }
    );
  });
