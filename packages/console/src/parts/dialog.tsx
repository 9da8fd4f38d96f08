import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What to press: at the foot, the main one last. */
  readonly actions: ReactNode;
}

/** Something that has to be dealt with before going on. Escape leaves it. */
export const Dialog = ({ title, isOpen, onClose, children, actions }: DialogProps) => (
  <ModalOverlay
    className="dialog__veil"
    isOpen={isOpen}
    isDismissable
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className="dialog__frame">
      <AriaDialog className="dialog">
        <Heading slot="title" className="dialog__title">
          {title}
        </Heading>
        <div className="dialog__body">{children}</div>
        <div className="dialog__actions">{actions}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
