import { type ReactNode, useEffect } from 'react';
import { useText } from '../language/use-text.ts';
import { Appearance } from '../shell/appearance.tsx';
import { signInMessages } from './messages.ts';
import './sign-in.css';

export const SignInFrame = ({ children }: { readonly children: ReactNode }) => {
  const text = useText(signInMessages);
  useEffect(() => {
    document.title = `${text('title')} · Kotak9`;
  }, [text]);
  return (
    <main className="sign-in">
      <div className="sign-in__card">
        <img src="/kotak9.svg" alt="" width="48" height="48" />
        <h1>Kotak9</h1>
        <p className="quiet">{text('tagline')}</p>
        {children}
      </div>
      <Appearance />
    </main>
  );
};
