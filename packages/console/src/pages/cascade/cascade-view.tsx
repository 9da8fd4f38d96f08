import { useSearchParams } from 'wouter';
import { useReadWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReadView } from '../../states/read-view.tsx';
import type { Vacancy } from '../vacancy/list-types.ts';
import { type CascadeChoice, choicesQuery, chooseAt, readChoices, writeChoices } from './cascade-choices.ts';
import { CascadeStep } from './cascade-step.tsx';
import { cascadeMessages } from './messages.ts';
import { namesInChain } from './names-in-chain.ts';

/** The chain as it goes with the people that are supposed; who is supposed stands in the address. */
export const CascadeView = ({ vacancy }: { readonly vacancy: Vacancy }) => {
  const text = useText(cascadeMessages);
  const [params, setParams] = useSearchParams();
  const choices = readChoices(params);
  const query = choicesQuery(choices);
  const cascade = useReadWith({ keepPrevious: true }, '/v1/forecast/cascades/{id}', {
    path: { id: vacancy.positionId },
    query: { on: vacancy.effectiveDate, ...(query !== null && { choices: query }) },
  });
  const suppose = (next: readonly CascadeChoice[]): void => setParams((before) => writeChoices(before, next));
  return (
    <>
      {cascade.isError && choices.length > 0 && (
        <Notice tone="warn" title={text('refusedHint')} isNews>
          <Button onPress={() => suppose([])}>{text('reset')}</Button>
        </Notice>
      )}
      <ReadView read={cascade}>
        {({ data: { steps, end } }) => {
          const last = steps.at(-1);
          const names = namesInChain(steps, vacancy);
          const used = steps.flatMap(({ successor, vacatedBy }) => [successor?.nip ?? '', vacatedBy ?? '']);
          const moves = steps.filter(({ successor }) => successor !== null).length;
          return (
            <Panel
              title={text('summary', { moves })}
              hint={text('summaryHint')}
              actions={choices.length > 0 && <Button onPress={() => suppose([])}>{text('reset')}</Button>}
            >
              <ol className="cascade" aria-label={text('steps')} aria-busy={cascade.isPlaceholderData}>
                {steps.map((step, index) => (
                  <CascadeStep
                    key={step.positionId}
                    step={step}
                    number={index + 1}
                    names={names}
                    used={used}
                    suppose={(nip) => suppose(chooseAt(steps, choices, step.positionId, nip))}
                  />
                ))}
              </ol>
              <div className="cascade__end" role="status">
                <h3>{text('endTitle')}</h3>
                <p>{text(end, { post: last?.title ?? '' })}</p>
              </div>
            </Panel>
          );
        }}
      </ReadView>
    </>
  );
};
