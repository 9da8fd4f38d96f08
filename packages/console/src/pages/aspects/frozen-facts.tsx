import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { Assessment } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useCategoryName } from './use-category-name.ts';

/** What was fixed, under which hash, and what the auditor made of it. */
export const FrozenFacts = ({ assessment: { fixed, verified } }: { readonly assessment: Assessment }) => {
  const text = useText(aspectsMessages);
  const format = useFormat();
  const category = useCategoryName();
  if (fixed === null) return null;
  const point = (of: { index: number; category: { code: string; title: string } }): string =>
    text('ofWhole', {
      index: format.number(of.index, Number.isInteger(of.index) ? 0 : 2),
      category: category(of.category),
    });
  return (
    <Panel title={text('frozen')}>
      <Facts
        facts={[
          [text('fixedOn'), format.date(fixed.on)],
          [text('index'), point(fixed.index)],
          [text('hash'), <code key="hash">{fixed.contentHash}</code>],
          [text('verifiedOn'), verified === null ? null : format.date(verified.on)],
          [text('verifiedIndex'), verified === null ? null : point(verified.index)],
          [
            text('differences'),
            verified === null
              ? null
              : verified.differences.length === 0
                ? text('none')
                : verified.differences
                    .map(({ item, assessed, verified: seen }) =>
                      text('difference', { item, assessed: String(assessed), verified: String(seen) }),
                    )
                    .join(', '),
          ],
        ]}
      />
    </Panel>
  );
};
