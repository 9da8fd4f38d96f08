import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Link, useLocation } from 'wouter';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Account } from './account.tsx';
import { shellMessages } from './messages.ts';
import { Navigation } from './navigation.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import './shell.css';

/** The frame around every page: menu, account, and the place of the page. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const text = useText(shellMessages);
  const [isMenuOpen, openMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page, not a new render, moves the focus
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus();
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <div className="shell">
      <a className="shell__skip" href="#content">
        {text('skip')}
      </a>
      <header className="shell__bar">
        <Link href="/" className="shell__brand">
          <img src="/kotak9.svg" alt="" width="28" height="28" />
          Kotak9
        </Link>
        <div className="shell__menu-button">
          <Button onPress={() => openMenu(true)}>{text('openMenu')}</Button>
        </div>
        <Account />
      </header>
      <aside className="shell__side">
        <Navigation />
      </aside>
      <ModalOverlay className="drawer__veil" isOpen={isMenuOpen} onOpenChange={openMenu} isDismissable>
        <Modal className="drawer">
          <Dialog aria-label={text('navigation')} className="drawer__dialog">
            <Button onPress={() => openMenu(false)}>{text('closeMenu')}</Button>
            <Navigation onChoose={() => openMenu(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <main id="content" ref={main} tabIndex={-1} className="shell__main">
        <OfflineBanner />
        {children}
      </main>
    </div>
  );
};
