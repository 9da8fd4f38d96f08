import { useEffect, useRef } from 'react';
import { useText } from '../../language/use-text.ts';
import { Empty } from '../../states/empty.tsx';
import { vacancyMessages } from './messages.ts';

const AGAIN_MS = 3000;

/** The draft is drawn up by events and is not there yet: looks again by itself until it is. */
export const AwaitedDraft = ({ lookAgain }: { readonly lookAgain: () => void }) => {
  const text = useText(vacancyMessages);
  const latest = useRef(lookAgain);
  useEffect(() => {
    latest.current = lookAgain;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return <Empty title={text('notDraftedTitle')}>{text('notDraftedText')}</Empty>;
};
