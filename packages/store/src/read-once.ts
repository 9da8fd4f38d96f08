import type { Page, Table } from './table.ts';

/**
 * A table of which the same question to an index is asked once and answered to all: for work that looks at an agency
 * from many sides at the same moment. Reads by key, and writes, go through as they are.
 */
export const readOnce = (table: Table): Table => {
  const asked = new Map<string, Promise<Page>>();
  return {
    get: (key) => table.get(key),
    query: (pk, range, options) => table.query(pk, range, options),
    transact: (writes) => table.transact(writes),
    write: (write) => table.write(write),
    queryIndex: (query) => {
      const question = JSON.stringify(query);
      const known = asked.get(question);
      if (known !== undefined) return known;
      const answer = table.queryIndex(query);
      asked.set(question, answer);
      return answer;
    },
  };
};
