import { useText } from '../../../language/use-text.ts';
import { Button } from '../../../parts/button.tsx';
import { listAt, type Path } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { focusBeside } from './focus-beside.ts';
import { NumberAt } from './number-at.tsx';
import { TextAt } from './text-at.tsx';

export interface EntriesAtProps {
  readonly path: Path;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

/** Texts or numbers that somebody types, each a field of its own. */
export const EntriesAt = ({ path, label, kind }: EntriesAtProps) => {
  const text = useText(policyMessages);
  const { content, set } = useEditor();
  const list = listAt(content, path);
  const Entry = kind === 'text' ? TextAt : NumberAt;
  return (
    <fieldset className="policy-group">
      <legend>{label}</legend>
      <FaultNote path={path} />
      {list.map((_, at) => {
        const name = text('entryOf', { name: label, number: at + 1 });
        return (
          // entries are known by their place alone while they are typed
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} className="policy-entry">
            <Entry path={[...path, at]} label={name} isLabelHidden />
            <Button
              kind="plain"
              aria-label={text('removeEntry', { name })}
              onPress={({ target }) => {
                focusBeside(target);
                set(path, list.toSpliced(at, 1));
              }}
            >
              {text('remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button kind="plain" onPress={() => set(path, [...list, kind === 'text' ? '' : null])}>
          {text('addEntry', { name: label })}
        </Button>
      </div>
    </fieldset>
  );
};
