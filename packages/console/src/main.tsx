import './no-eval.ts';
import './theme/tokens.css';
import './theme/base.css';
import '@fontsource-variable/plus-jakarta-sans';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ClientProvider } from './api/client-context.tsx';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { readLanguage } from './language/language.ts';
import { loadConfig } from './session/config.ts';
import { applyTheme } from './theme/use-theme.ts';

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no #root');

document.documentElement.lang = readLanguage();
applyTheme();
const root = createRoot(host);
try {
  const config = await loadConfig();
  root.render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <ClientProvider config={config}>
          <App />
        </ClientProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (error) {
  root.render(<p role="alert">{error instanceof Error ? error.message : String(error)}</p>);
}
