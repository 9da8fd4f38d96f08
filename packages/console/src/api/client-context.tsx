import { type Client, createClient } from '@kotak9/client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLanguage } from '../language/language.ts';
import type { ConsoleConfig } from '../session/config.ts';
import { freshToken } from '../session/fresh-token.ts';

const Clients = createContext<Client | null>(null);
const Configs = createContext<ConsoleConfig | null>(null);

/** Gives the pages the API of the server that the console came from, in the chosen language. */
export const ClientProvider = ({ config, children }: { config: ConsoleConfig; children: ReactNode }) => {
  const [language] = useLanguage();
  const client = useMemo(
    () => createClient({ baseUrl: location.origin, language, token: () => freshToken(config) }),
    [config, language],
  );
  return (
    <Configs value={config}>
      <Clients value={client}>{children}</Clients>
    </Configs>
  );
};

export const useClient = (): Client => {
  const client = useContext(Clients);
  if (client === null) throw new Error('outside of ClientProvider');
  return client;
};

export const useConfig = (): ConsoleConfig => {
  const config = useContext(Configs);
  if (config === null) throw new Error('outside of ClientProvider');
  return config;
};
