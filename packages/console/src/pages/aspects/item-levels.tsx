import { useText } from '../../language/use-text.ts';
import { Facts } from '../../parts/facts.tsx';
import { aspectMessages } from './aspect-messages.ts';
import type { Assessment, Suggestion } from './merit-types.ts';

export interface ItemLevelsProps {
  readonly item: string;
  readonly assessment: Assessment;
  readonly suggestion: Suggestion | null;
  readonly hasEvidence: boolean;
}

/** The level that is on record, beside the one that the evidence suggests and that of the auditor. */
export const ItemLevels = ({ item, assessment, suggestion, hasEvidence }: ItemLevelsProps) => {
  const text = useText(aspectMessages);
  const set = assessment.levels.find((one) => one.item === item);
  const { verified } = assessment;
  const seen = verified?.levels.find((one) => one.item === item);
  return (
    <Facts
      facts={[
        [text('level'), <strong key="level">{set === undefined ? text('noLevel') : set.level}</strong>],
        [text('suggested'), hasEvidence && suggestion !== null ? suggestion.suggested : text('notGathered')],
        [text('reason'), set?.reason ?? null],
        [
          text('byAuditor'),
          verified === null
            ? null
            : seen === undefined
              ? text('asAssessed')
              : [String(seen.level), seen.note].filter((part) => part !== null).join(' · '),
        ],
      ]}
    />
  );
};
