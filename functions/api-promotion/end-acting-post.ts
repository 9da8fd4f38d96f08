import { refuse } from '@kotak9/contracts';
import { earlierDate, type IsoDate, type Nip } from '@kotak9/rules';
import type { ActingPostData } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { endActing } from '../end-acting.ts';
import { changeEntryAct } from '../register-acts.ts';
import { ACTING } from './acting-posts.ts';

/** HR ends an acting post before its time: on a day that has come, and that it lasted. */
export const endPost = (deps: TableDeps) =>
  changeEntryAct<ActingPostData, { readonly nip: Nip; readonly id: string }, { readonly endedOn: IsoDate }>(
    deps,
    {
      ...ACTING,
      decide: ({ data }, { table, agency, today, body: { endedOn } }) => {
        if (data.endedOn !== null) return refuse('acting-post/ended', { endedOn: data.endedOn });
        const until = earlierDate(data.until, today);
        if (endedOn < data.since || endedOn > until) {
          return refuse('acting-post/end-date', { from: data.since, until });
        }
        return endActing(table, agency, data, endedOn);
      },
    },
  );
