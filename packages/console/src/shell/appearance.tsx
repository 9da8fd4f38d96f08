import { useLanguage } from '../language/language.ts';
import { useText } from '../language/use-text.ts';
import { Choice } from '../parts/choice.tsx';
import { useTheme } from '../theme/use-theme.ts';
import { shellMessages } from './messages.ts';

/** Language and theme, kept on this device. */
export const Appearance = () => {
  const text = useText(shellMessages);
  const [language, chooseLanguage] = useLanguage();
  const [theme, chooseTheme] = useTheme();
  return (
    <div className="appearance">
      <Choice
        label={text('language')}
        value={language}
        onChange={chooseLanguage}
        options={[
          { value: 'id', label: 'Indonesia' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Choice
        label={text('theme')}
        value={theme}
        onChange={chooseTheme}
        options={[
          { value: 'system', label: text('system') },
          { value: 'light', label: text('light') },
          { value: 'dark', label: text('dark') },
        ]}
      />
    </div>
  );
};
