import { type forecastOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { FORECAST_YEARS, forecastVacancies, traceCascade } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { loadHolders, loadOutlook, loadPeople, stillFree } from './load-outlook.ts';
import { showPost, showStart, showSuccessor } from './show.ts';

export const getCascade =
  ({ table }: TableDeps): Act<typeof forecastOperations.getCascade> =>
  async ({ principal, params, query, now }) => {
    const { agency } = principal;
    const { id } = params;
    const outlook = await loadOutlook(table, agency, localDate(now));
    const { posts, ruleSet, today, known } = outlook;
    const post = posts.find(({ positionId }) => positionId === id);
    if (post === undefined) return refuse('resource/not-found', { resource: 'position', id });

    const foreseen = async () => {
      const holders = await loadHolders(table, agency, outlook, [post]);
      return forecastVacancies([post], holders, today, FORECAST_YEARS.most, ruleSet, known).entries[0]?.date;
    };
    const vacantOn = query.on ?? (await foreseen());
    if (vacantOn === undefined) {
      return refuse('forecast/post-not-vacant', { id, years: FORECAST_YEARS.most });
    }

    const cascade = traceCascade({
      post,
      vacantOn,
      posts,
      profiles: stillFree(await loadPeople(table, agency, outlook), outlook),
      choices: new Map(query.choices?.map(({ positionId, nip }) => [positionId, nip])),
      ruleSet,
      today,
    });
    if (!cascade.ok) {
      const { code, positionId, nip } = cascade.error;
      return refuse(`forecast/${code}`, { id: positionId, nip });
    }
    const { steps, end } = cascade.value;
    return {
      status: 200,
      body: {
        ruleSet: ruleSet.id,
        steps: steps.map(({ vacatedBy, date, successor, fixed, ready, ...step }) => ({
          ...showPost(step.post),
          vacatedBy,
          date,
          successor: showSuccessor(successor),
          fixed,
          ready,
          latestStart: showStart(date, step.post.level, ruleSet, today),
        })),
        end,
      },
    };
  };
