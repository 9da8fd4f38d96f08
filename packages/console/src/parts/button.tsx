import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `primary`: the one thing to do here. `danger`: what is hard to take back. `plain`: within a line. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'plain';
}

export const Button = ({ kind = 'secondary', ...props }: ButtonProps) => (
  <AriaButton {...props} className={`button button--${kind}`} />
);
