import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { draftMessages } from './messages.ts';
import type { Draft } from './use-draft.ts';

/** Says that a form was restored as it was left, and lets somebody begin anew; or that nothing can be kept. */
export const DraftNote = ({
  draft,
}: {
  readonly draft: Pick<Draft<object>, 'restoredFrom' | 'isKept' | 'clear'>;
}) => {
  const text = useText(draftMessages);
  const format = useFormat();
  if (!draft.isKept) return <Notice tone="warn">{text('notKept')}</Notice>;
  if (draft.restoredFrom === null) return null;
  return (
    <Notice tone="info" isNews>
      <p>{text('restored', { at: format.instant(draft.restoredFrom) })}</p>
      <Button onPress={draft.clear}>{text('beginAnew')}</Button>
    </Notice>
  );
};
