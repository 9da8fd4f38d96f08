import { useText } from '../../language/use-text.ts';
import { TextField } from '../../parts/text-field.tsx';
import { textAt } from './at-path.ts';
import { useEditor } from './form/editor.ts';
import { policyMessages } from './messages.ts';

/** What the draft is called. */
export const TitleForm = () => {
  const text = useText(policyMessages);
  const { content, set, faultAt } = useEditor();
  return (
    <TextField
      label={text('titleLabel')}
      value={textAt(content, ['title'])}
      onChange={(title) => set(['title'], title)}
      error={faultAt(['title'])}
      maxLength={200}
    />
  );
};
