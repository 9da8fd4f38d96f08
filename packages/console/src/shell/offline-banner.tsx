import { useSyncExternalStore } from 'react';
import { useText } from '../language/use-text.ts';
import { shellMessages } from './messages.ts';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Says that there is no network, as long as there is none. */
export const OfflineBanner = () => {
  const text = useText(shellMessages);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline" hidden={isOnline}>
      {!isOnline && text('offline')}
    </div>
  );
};
