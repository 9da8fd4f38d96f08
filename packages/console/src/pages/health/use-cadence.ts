import { LOCALES, useLanguage } from '../../language/language.ts';
import { useText } from '../../language/use-text.ts';
import { healthMessages } from './messages.ts';
import { readCadence } from './read-cadence.ts';
import type { Schedule } from './types.ts';

/** What people call the zone of the office. */
const zoneName = (timeZone: string | null): string =>
  timeZone === 'Asia/Jayapura' ? 'WIT' : (timeZone ?? 'UTC');

/** Says when a schedule runs; one of an unknown form as the scheduler writes it. */
export const useCadence = (): ((schedule: Schedule) => string) => {
  const text = useText(healthMessages);
  const [language] = useLanguage();
  return ({ expression, timeZone }) => {
    const cadence = readCadence(expression);
    switch (cadence.kind) {
      case 'daily': {
        const at = new Date(Date.UTC(2026, 0, 1, cadence.hour, cadence.minute));
        const time = at.toLocaleTimeString(LOCALES[language], { timeStyle: 'short', timeZone: 'UTC' });
        return text('everyDay', { time, zone: zoneName(timeZone) });
      }
      case 'every':
        return text('everyMinutes', { minutes: cadence.minutes });
      case 'other':
        return expression;
    }
  };
};
