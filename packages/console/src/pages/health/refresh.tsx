import { LOCALES, useLanguage } from '../../language/language.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { healthMessages } from './messages.ts';

export interface RefreshProps {
  /** Milliseconds; 0 before the first answer. */
  readonly readAt: number;
  readonly isBusy: boolean;
  readonly refresh: () => void;
}

/** Since when the figures stand, and a way to have newer ones now. */
export const Refresh = ({ readAt, isBusy, refresh }: RefreshProps) => {
  const text = useText(healthMessages);
  const [language] = useLanguage();
  const time = new Date(readAt).toLocaleTimeString(LOCALES[language], { timeStyle: 'medium' });
  return (
    <div className="health__refresh">
      {readAt > 0 && <span className="quiet small">{text('readAt', { time })}</span>}
      <Button onPress={refresh} isPending={isBusy}>
        {text('refresh')}
      </Button>
    </div>
  );
};
