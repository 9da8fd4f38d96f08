import type { components } from '@kotak9/client';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Select } from '../../parts/select.tsx';
import { actMessages } from './act-messages.ts';
import { EntryFields } from './entry-fields.tsx';
import { ENTRY_KINDS, entryKindOf, formOf } from './entry-forms.ts';
import { idOf, valuesOf } from './entry-values.ts';
import { canGrantAsAsked, grantedKind, nameEntry, type RulingDraft } from './ruling.ts';
import { kindNames } from './terms.ts';
import type { useEntries } from './use-entries.ts';
import { useEntryWords } from './use-entry-words.ts';

export interface GrantedPartProps {
  readonly objection: components['schemas']['Objection'];
  readonly ruling: RulingDraft;
  readonly entries: ReturnType<typeof useEntries>;
  readonly change: (fields: Partial<RulingDraft>) => void;
  readonly lacking: readonly string[];
}

/** What follows from granting: as the person asked, or what the instance puts in its place. */
export const GrantedPart = ({ objection, ruling, entries, change, lacking }: GrantedPartProps) => {
  const text = useText(actMessages);
  const kindName = useTerm(kindNames);
  const wordsOf = useEntryWords();
  const isPlacement = entryKindOf(objection.kind) === null;
  const canGrant = canGrantAsAsked(objection, ruling.outcome);
  const kind = grantedKind(ruling, objection);
  const all = ENTRY_KINDS.flatMap((one) =>
    (entries[one] ?? []).map((entry) => ({
      value: nameEntry(one, idOf(entry)),
      label: `${kindName(one)}: ${wordsOf(entry)}`,
      values: valuesOf(formOf(one), entry),
    })),
  );
  const asked = isPlacement ? 'anew' : objection.claim === 'unfounded-item' ? 'removed' : 'asClaimed';
  return (
    <>
      {canGrant && !ruling.hasOwnContent && <p>{text(asked)}</p>}
      {canGrant && (
        <Checkbox
          isSelected={ruling.hasOwnContent}
          onChange={(hasOwnContent) => change({ hasOwnContent, corrects: '' })}
        >
          {text(isPlacement ? 'correctEntry' : 'ownContent')}
        </Checkbox>
      )}
      {isPlacement && ruling.hasOwnContent && (
        <Select
          label={text('which')}
          options={all}
          value={ruling.corrects === '' ? null : ruling.corrects}
          onChange={(corrects) =>
            change({ corrects, values: all.find(({ value }) => value === corrects)?.values ?? {} })
          }
          placeholder={text('choose')}
          error={lacking.includes('corrects') ? text('required') : undefined}
        />
      )}
      {kind !== null && (
        <EntryFields
          title={text('granted')}
          form={formOf(kind)}
          values={ruling.values}
          onChange={(values) => change({ values })}
          empty={lacking}
        />
      )}
    </>
  );
};
