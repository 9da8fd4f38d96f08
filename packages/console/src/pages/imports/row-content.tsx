import { headingOf } from './columns-of-file.ts';
import { changesOf } from './row-changes.ts';
import type { ImportKind, ImportRow } from './types.ts';

/** Of a new record more is not needed to recognise it; the rest is in the file. */
const MOST_SHOWN = 4;

export const RowContent = ({ row, kind }: { readonly row: ImportRow; readonly kind: ImportKind }) => {
  // whom a row is about stands beside it
  const changes = changesOf(row).filter(({ field }) => field !== 'nip');
  if (changes.length === 0) return '—';
  return (
    <dl className="import-content">
      {changes
        .slice(0, row.verdict === 'new' ? MOST_SHOWN : changes.length)
        .map(({ field, before, after }) => (
          <div key={field}>
            <dt>{headingOf(kind, field)}</dt>
            <dd>
              {before !== null && (
                <>
                  <del>{before}</del>{' '}
                </>
              )}
              {after ?? '—'}
            </dd>
          </div>
        ))}
    </dl>
  );
};
