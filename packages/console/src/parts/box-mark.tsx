import { boxNames } from '../language/terms.ts';
import { useText } from '../language/use-text.ts';
import './box-mark.css';

export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The number of a box on its colour; what it means is said to who points at it or does not see it. */
export const BoxMark = ({ box }: { readonly box: BoxNumber }) => {
  const name = useText(boxNames)(`${box}`);
  return (
    <span className={`box-mark box-mark--${box}`} title={name}>
      {box}
      <span className="visually-hidden"> ({name})</span>
    </span>
  );
};
