import { useText } from '../../../language/use-text.ts';
import { Panel } from '../../../parts/panel.tsx';
import { policyMessages } from '../messages.ts';
import { otherParts } from '../sections.ts';
import { useEditor } from './editor.ts';
import { FoldedParts } from './folded-parts.tsx';

/** Every other part of the policy. */
export const OtherForm = () => {
  const text = useText(policyMessages);
  const { content } = useEditor();
  return (
    <Panel title={text('otherTitle')} hint={text('otherHint')}>
      <FoldedParts path={[]} keys={otherParts(content)} />
    </Panel>
  );
};
