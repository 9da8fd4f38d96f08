import './meter.css';

export interface MeterProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** What it says in words or figures. */
  readonly text: string;
}

/** How much of a whole: a bar with its label and figure. */
export const Meter = ({ label, share, text }: MeterProps) => (
  <div className="meter">
    <span className="meter__label">{label}</span>
    <span className="meter__text">{text}</span>
    <span className="meter__track" aria-hidden="true">
      <span className="meter__fill" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  </div>
);
