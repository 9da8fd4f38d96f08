import { parseIsoDate } from '@kotak9/rules';
import { agencyClientRegister, subscriptionRegister } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { generateCity } from '../generate-city.ts';
import { sampleSubscriptions } from './subscriptions.ts';

const today = parseIsoDate('2026-11-24');
if (today === null) throw new Error('no date');
const city = generateCity({ people: 60, seed: 1, today });

describe('the sample of subscriptions', () => {
  const changes = sampleSubscriptions(city, today);
  const of = (kind: string) => changes.filter(({ aggregate }) => aggregate.kind === kind);

  it('registers two systems, each as one that stands for the agency', () => {
    const clients = of('agency-client').map(({ head }) => agencyClientRegister.schema.parse(head['data']));
    expect(clients.map(({ id }) => id)).toEqual(['bkd-provinsi', 'dinas-dukcapil']);
    expect(of('agency-client').map(({ writes }) => writes)).toMatchObject(
      clients.map(({ id }) => [{ put: { pk: 'CLIENTS', sk: id, agency: city.agency } }]),
    );
  });

  it('lets one of them poll for what it agreed to', () => {
    const [subscription] = of('subscription').map(({ head }) =>
      subscriptionRegister.schema.parse(head['data']),
    );
    expect(subscription).toMatchObject({ clientId: 'dinas-dukcapil', delivery: { kind: 'polling' } });
    expect(sampleSubscriptions(city, today)).toEqual(changes);
  });
});
