import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import './tag.css';

export interface TagProps {
  readonly children: ReactNode;
  /** What the button that takes it out is called. */
  readonly removeLabel: string;
  readonly onRemove: (button: Element) => void;
}

/** A word in a list of words (`<ul className="tags">`) that can be taken out: by its button, or Delete on it. */
export const Tag = ({ children, removeLabel, onRemove }: TagProps) => (
  <li className="tag">
    {children}
    <Button
      className="tag__remove"
      aria-label={removeLabel}
      onPress={({ target }) => onRemove(target)}
      onKeyDown={({ key, target }) => {
        if ((key === 'Delete' || key === 'Backspace') && target instanceof Element) onRemove(target);
      }}
    >
      <span aria-hidden="true">×</span>
    </Button>
  </li>
);
