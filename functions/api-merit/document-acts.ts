import { type meritOperations, type OperationInput, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { itemsOf, MERIT_INSTRUMENTS, meritInstrument } from '@kotak9/rules';
import { listEntries, MERIT_DOCUMENTS, type MeritDocumentData, meritDocumentRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, type EntryContext, registerActs } from '../register-acts.ts';

type Record = OperationInput<typeof meritOperations.recordMeritDocument>;
type Withdraw = OperationInput<typeof meritOperations.withdrawMeritDocument>;

const knownItems = new Set(
  MERIT_INSTRUMENTS.flatMap((id) => itemsOf(meritInstrument(id)).map((item) => item.id)),
);

const all = {
  register: meritDocumentRegister,
  resource: 'dokumen',
  ownerIn: (): string => MERIT_DOCUMENTS,
};

/** Named by its content, so that the same file is recorded once. */
const completeDocument = ({ body, principal, today }: EntryContext<object, Record['body']>) => {
  const { date, validTo, sha256 } = body;
  const unknown = body.items.filter((item) => !knownItems.has(item));
  if (unknown.length > 0) return refuse('merit/items-unknown', { items: unknown.join(', ') });
  if (date > today) return refuse('merit/date-in-future', { date, today });
  if (validTo !== null && validTo < date) return refuse('merit/dates-reversed', { validTo, date });
  const id = `dok-${sha256.slice(0, 16)}`;
  const items = [...new Set(body.items)];
  return {
    data: { id, ...body, items, recordedBy: principal.sub, withdrawn: null },
    fact: {
      type: 'merit-document.recorded.v1' as const,
      data: { listId: MERIT_DOCUMENTS, documentId: id, items },
    },
  };
};

/** Rules and plans on paper, which no record can show. A wrong one is withdrawn, never erased. */
export const documentActs = (deps: TableDeps) => {
  const { record, get } = registerActs<MeritDocumentData, object, Record['body']>(deps, {
    ...all,
    complete: completeDocument,
  });
  const withdraw = changeEntryAct<MeritDocumentData, Withdraw['params'], Withdraw['body']>(deps, {
    ...all,
    decide: ({ data }, { body: { reason }, today }) => {
      const { id, withdrawn } = data;
      if (withdrawn !== null) return refuse('merit/document-withdrawn', { id, on: withdrawn.on });
      return {
        data: { ...data, withdrawn: { on: today, reason } },
        fact: {
          type: 'merit-document.withdrawn.v1',
          data: { listId: MERIT_DOCUMENTS, documentId: id },
        },
      };
    },
  });
  return { record, get, withdraw, list: listDocuments(deps) };
};

/** Of one item, the page may hold fewer than asked for: what is left out is looked at all the same. */
const listDocuments =
  ({ table }: TableDeps): Act<typeof meritOperations.listMeritDocuments> =>
  async ({ principal, query: { item, ...paging } }) => {
    const page = await listEntries(table, principal.agency, meritDocumentRegister, MERIT_DOCUMENTS, paging);
    if (page === null) return refuse('request/cursor-invalid');
    const items = page.items.filter((document) => item === undefined || document.items.includes(item));
    return { status: 200, body: { ...page, items } };
  };
