import { Label } from 'react-aria-components/Label';
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import './slider.css';

export interface SliderProps {
  readonly label: string;
  /** What moving it does, in words: it changes with the value. */
  readonly effect: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How the value is written, e.g. `{ style: 'unit', unit: 'month' }`. */
  readonly format?: Intl.NumberFormatOptions;
}

/** A number that is tried out rather than typed. */
export const Slider = ({ label, effect, value, onChange, min, max, step, format }: SliderProps) => (
  <AriaSlider
    className="slider"
    value={value}
    onChange={onChange}
    minValue={min}
    maxValue={max}
    step={step}
    {...(format !== undefined && { formatOptions: format })}
  >
    <Label>{label}</Label>
    <SliderOutput className="slider__value" />
    <SliderTrack className="slider__track">
      {({ state }) => (
        <>
          <span className="slider__rail" />
          <span className="slider__fill" style={fromNought(state.getThumbPercent(0), min, max)} />
          <SliderThumb className="slider__thumb" />
        </>
      )}
    </SliderTrack>
    <p className="slider__effect">{effect}</p>
  </AriaSlider>
);

/** The rail is filled from nought, wherever that lies. */
const fromNought = (share: number, min: number, max: number): { left: string; width: string } => {
  const nought = Math.min(1, Math.max(0, -min / (max - min)));
  return { left: `${Math.min(share, nought) * 100}%`, width: `${Math.abs(share - nought) * 100}%` };
};
