import type { ReactNode } from 'react';
import { expectationNames, potentialNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { BoxMark } from '../../parts/box-mark.tsx';
import { type BoxNumber, boxRows, POTENTIAL_COLUMNS } from './box-rows.ts';
import { policyMessages } from './messages.ts';

export interface BoxGridProps {
  readonly caption: string;
  /** The map of a policy. */
  readonly boxes: unknown;
  /** What is said of a box beside its number. */
  readonly say?: (box: BoxNumber) => ReactNode;
}

/** The nine boxes as the regulation draws them: performance upwards, potential to the right. */
export const BoxGrid = ({ caption, boxes, say }: BoxGridProps) => {
  const text = useText(policyMessages);
  const performanceName = useText(expectationNames);
  const potentialName = useText(potentialNames);
  return (
    <div className="policy-grid">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text('performanceAndPotential')}</span>
            </th>
            {POTENTIAL_COLUMNS.map((potential) => (
              <th key={potential} scope="col">
                {potentialName(potential)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {boxRows(boxes).map((row) => (
            <tr key={row[0]?.performance}>
              {row[0] !== undefined && <th scope="row">{performanceName(row[0].performance)}</th>}
              {row.map(({ potential, box }) => (
                <td
                  key={potential}
                  className={box === null ? undefined : `policy-grid__box policy-grid__box--${box}`}
                >
                  {box !== null && <BoxMark box={box} />}
                  {box !== null && say?.(box)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
