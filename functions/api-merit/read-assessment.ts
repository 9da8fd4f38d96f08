import type { meritOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { documentKey, evidenceOf, itemsOf, meritInstrument, suggestLevel } from '@kotak9/rules';
import { entryReply } from '../register-acts.ts';
import { findAssessment } from './find-assessment.ts';
import type { MeritDeps } from './merit-deps.ts';
import { evidenceFor, levelsOf } from './merit-standing.ts';

export const getAssessment =
  ({ table }: MeritDeps): Act<typeof meritOperations.getMeritAssessment> =>
  async ({ principal, params }) => {
    const found = await findAssessment(table, principal.agency, params);
    return 'refused' in found ? found : entryReply(found.data, found.head.seq, 200);
  };

/** Item by item: the level that is set, the one that the evidence suggests, and what the next one lacks. */
export const suggestLevels =
  ({ table }: MeritDeps): Act<typeof meritOperations.suggestMeritLevels> =>
  async ({ principal, params }) => {
    const found = await findAssessment(table, principal.agency, params);
    if ('refused' in found) return found;
    const evidence = await evidenceFor(table, principal.agency, found.data);
    const gathered = evidence?.items ?? [];
    const levels = levelsOf(found.data);
    const instrument = meritInstrument(params.instrument);
    const items = itemsOf(instrument).map((item) => {
      const { level, unmet } = suggestLevel(instrument, item, gathered);
      const keys: readonly string[] = [...evidenceOf(item), documentKey(item.id)];
      return {
        item: item.id,
        title: item.title,
        level: levels[item.id] ?? null,
        suggested: level,
        unmet,
        sources: [...new Set(gathered.filter(({ code }) => keys.includes(code)).map(({ source }) => source))],
      };
    });
    return { status: 200, body: { asOf: evidence?.asOf ?? null, items } };
  };
