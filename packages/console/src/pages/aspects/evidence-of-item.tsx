import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Evidence, Item } from './merit-types.ts';
import { useCriterionText } from './use-criterion-text.ts';

export interface EvidenceOfItemProps {
  readonly item: Item;
  readonly evidence: readonly Evidence[];
}

/** What was gathered for an item, each with the path of the API where anybody may look it up. */
export const EvidenceOfItem = ({ item, evidence }: EvidenceOfItemProps) => {
  const text = useText(aspectMessages);
  const format = useFormat();
  const criterion = useCriterionText();
  const rows = evidenceOf(item, evidence);
  return (
    <div>
      <h4>{text('evidence')}</h4>
      {rows.length === 0 ? (
        <p className="quiet small">{text('evidenceNone')}</p>
      ) : (
        <DataTable
          caption={`${text('evidence')} ${item.id}`}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            {
              id: 'what',
              title: text('what'),
              cell: ({ code, source, asOf }) => (
                <span className="aspects__evidence">
                  {criterion.nameOf(code)}
                  <span className="quiet aspects__source">
                    {format.date(asOf)} · <code>{source}</code>
                  </span>
                </span>
              ),
            },
            { id: 'found', title: text('found'), isNumber: true, cell: criterion.found },
          ]}
        />
      )}
    </div>
  );
};
