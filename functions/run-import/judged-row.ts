import type { RowVerdict as Judged } from '@kotak9/rules';
import type { JudgedRow, RowStep } from './row-act.ts';

type Write<W> = (write: W) => Promise<RowStep>;

/** A verdict of the rules as it is kept, with what would be written by it. */
export const judgedRow = <New extends object, Changed>(
  judged: Judged<New, Changed>,
  acts: { readonly create: Write<New>; readonly change: Write<Changed> },
): JudgedRow => {
  const nothing = { before: null, after: null, faults: [], notes: [] };
  switch (judged.verdict) {
    case 'new':
      return {
        found: { ...nothing, verdict: 'new', after: fieldsOf(judged.write), notes: [...judged.notes] },
        write: () => acts.create(judged.write),
      };
    case 'changed': {
      const { before, after, notes } = judged;
      return {
        found: {
          verdict: 'changed',
          before: { ...before },
          after: { ...after },
          faults: [],
          notes: [...notes],
        },
        write: () => acts.change(judged.write),
      };
    }
    case 'unchanged':
      return { found: { ...nothing, verdict: 'unchanged', notes: [...judged.notes] }, write: null };
    case 'refused':
      return { found: { ...nothing, verdict: 'refused', faults: plainFaults(judged.faults) }, write: null };
  }
};

const fieldsOf = (write: object): Record<string, unknown> => Object.fromEntries(Object.entries(write));

type Faults = JudgedRow['found']['faults'];

/** A fault with lists of its own, as it is stored. */
const plainFaults = (faults: Extract<Judged<object, object>, { verdict: 'refused' }>['faults']): Faults =>
  faults.map((fault) => ({
    ...fault,
    params: Object.fromEntries(
      Object.entries(fault.params).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value : [...value],
      ]),
    ),
  }));
