import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useFormat } from '../../language/use-format.ts';

export interface ImportProgressProps {
  readonly label: string;
  /** 0 to 1; null: not known yet. */
  readonly share: number | null;
  /** What it says in figures; a percentage if left out. */
  readonly said?: string;
}

export const ImportProgress = ({ label, share, said }: ImportProgressProps) => {
  const format = useFormat();
  const value = said ?? (share === null ? '' : format.percent(share));
  return (
    <ProgressBar
      className="import-progress"
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
      valueLabel={value}
    >
      <Label>{label}</Label>
      <span className="number quiet">{value}</span>
      <span className="import-progress__track" data-unknown={share === null || undefined}>
        <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
      </span>
    </ProgressBar>
  );
};
