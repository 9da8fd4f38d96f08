import { useText } from '../../../language/use-text.ts';
import { Button } from '../../../parts/button.tsx';
import { listAt, type Path } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { moved } from '../ordered-list.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';

export interface OrderAtProps {
  readonly path: Path;
  readonly label: string;
  readonly word: (term: unknown) => string;
}

/** Terms of which each counts before those below it. */
export const OrderAt = ({ path, label, word }: OrderAtProps) => {
  const text = useText(policyMessages);
  const { content, isReadOnly, set } = useEditor();
  const order = listAt(content, path);
  return (
    <>
      <ol className="policy-order" aria-label={label}>
        {order.map((term, at) => {
          const name = word(term);
          const move = (by: -1 | 1): void => set(path, moved(order, at, by));
          return (
            <li key={String(term)}>
              <span>
                {at + 1}. {name}
              </span>
              {!isReadOnly && (
                <span className="policy-order__moves">
                  <Button
                    kind="plain"
                    isDisabled={at === 0}
                    aria-label={text('moveUp', { name })}
                    onPress={() => move(-1)}
                  >
                    ↑
                  </Button>
                  <Button
                    kind="plain"
                    isDisabled={at === order.length - 1}
                    aria-label={text('moveDown', { name })}
                    onPress={() => move(1)}
                  >
                    ↓
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <FaultNote path={path} />
    </>
  );
};
