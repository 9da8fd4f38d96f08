import { refuse, type talentPoolOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listPool } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listTalentPool =
  ({ table }: TableDeps): Act<typeof talentPoolOperations.listTalentPool> =>
  async ({ principal, query }) => {
    const { box, level, readiness, ...rest } = query;
    const page = await listPool(
      table,
      principal.agency,
      rest,
      (member) =>
        (box === undefined || member.box === box) &&
        (level === undefined || member.level === level) &&
        (readiness === undefined || member.readiness === readiness),
    );
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
