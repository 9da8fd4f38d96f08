import type { ReactNode } from 'react';
import { Failed } from '../states/failed.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen?: boolean;
  /** What leaves it be, and what does it, as the buttons say. */
  readonly cancel: string;
  readonly confirm: string;
  readonly kind?: 'primary' | 'danger';
  /** It is under way, or something is lacking. */
  readonly isDisabled: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** Why it was not done; null: nothing has failed. */
  readonly error: unknown;
  /** Loads what is there now, where somebody else was quicker. */
  readonly reload?: () => void;
  readonly children: ReactNode;
}

/** Asks once more before something is done, and stays to say why it could not be. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { title, isOpen = true, cancel, confirm, kind = 'primary', isDisabled } = props;
  const { onClose, onConfirm, error, reload, children } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button kind={kind} isDisabled={isDisabled} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      {error !== null && <Failed error={error} {...(reload !== undefined && { retry: reload })} />}
    </Dialog>
  );
};
