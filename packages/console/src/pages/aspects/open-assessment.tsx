import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import type { Chosen } from './choose-assessment.ts';
import { MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';

/** There is no assessment; HR may begin one. */
export const OpenAssessment = ({ chosen }: { readonly chosen: Chosen }) => {
  const text = useText(aspectsMessages);
  const isHr = useHasRole('hr-admin');
  const open = useChange(
    (client, body: Chosen, idempotencyKey) => client.post('/v1/merit-assessments', { body, idempotencyKey }),
    MERIT_READS,
  );
  return (
    <Empty title={text('notOpenTitle', { year: String(chosen.year) })}>
      <p>{text('notOpenText')}</p>
      {isHr && (
        <Button kind="primary" isDisabled={open.isPending} onPress={() => open.mutate(chosen)}>
          {text('open', { year: String(chosen.year) })}
        </Button>
      )}
      {open.isError && <Failed error={open.error} />}
    </Empty>
  );
};
