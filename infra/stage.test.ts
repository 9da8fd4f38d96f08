import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readStage } from './stage.ts';

const read = (context: Readonly<Record<string, unknown>> = {}) => readStage(new App({ context }).node);

describe('readStage', () => {
  it('is the dev stage in Jakarta, with a console on this machine, when nothing is said', () => {
    expect(read()).toEqual({
      stage: 'dev',
      region: 'ap-southeast-3',
      consoleOrigin: 'http://localhost:5173',
      machineClients: [],
      subscriberAccounts: [],
      webhookNetwork: 'public',
    });
  });

  it('asks for the console of every other stage', () => {
    expect(() => read({ stage: 'prod' })).toThrow(/consoleOrigin/);
  });

  it.each(['http://talenta.example', 'https://talenta.example/app', 'https://talenta.example/', 'talenta'])(
    'refuses %s as the origin of the console',
    (consoleOrigin) => {
      expect(() => read({ consoleOrigin })).toThrow();
    },
  );

  it('takes the certificate of the console from Virginia alone', () => {
    const consoleCertificate = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b-2c';
    expect(read({ consoleCertificate }).consoleCertificate).toBe(consoleCertificate);
    const elsewhere = consoleCertificate.replace('us-east-1', 'ap-southeast-3');
    expect(() => read({ consoleCertificate: elsewhere })).toThrow(/us-east-1/);
  });

  it.each(['Prod', 'a', 'stage_1', 'a-very-long-stage-name'])('refuses %s as a stage', (stage) => {
    expect(() => read({ stage })).toThrow(/stage/);
  });

  it('takes who is mailed and which systems sign in', () => {
    const machineClients = [{ name: 'simpeg', scopes: ['read'] }];
    expect(read({ alarmEmail: 'ti@example.go.id', machineClients })).toMatchObject({
      alarmEmail: 'ti@example.go.id',
      machineClients,
    });
  });

  it.each(['simpeg', [{ name: 'simpeg' }], [{ name: 'simpeg', scopes: [] }]])(
    'refuses %j as machine clients',
    (machineClients) => {
      expect(() => read({ machineClients })).toThrow(/machineClients/);
    },
  );

  it('takes the accounts whose buses are subscribers', () => {
    expect(read({ subscriberAccounts: ['111122223333'] }).subscriberAccounts).toEqual(['111122223333']);
    expect(read({ subscriberAccounts: '["111122223333"]' }).subscriberAccounts).toEqual(['111122223333']);
    expect(() => read({ subscriberAccounts: '[111122223333' })).toThrow(/subscriberAccounts.*JSON/);
    expect(() => read({ subscriberAccounts: [111122223333] })).toThrow(/subscriberAccounts/);
    expect(() => read({ subscriberAccounts: ['*'] })).toThrow(/subscriberAccounts/);
  });

  it('lets webhooks reach private networks in development alone', () => {
    expect(read({ webhookNetwork: 'any' }).webhookNetwork).toBe('any');
    const prod = { stage: 'prod', consoleOrigin: 'https://talenta.example' };
    expect(() => read({ ...prod, webhookNetwork: 'any' })).toThrow(/webhookNetwork/);
    expect(() => read({ webhookNetwork: 'private' })).toThrow(/webhookNetwork/);
  });
});
