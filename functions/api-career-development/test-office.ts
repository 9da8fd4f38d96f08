import { asnBody, FIRST, positionBody, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld } from '../test-world.ts';

/** Two heads of division, and the post above them that nobody holds. */
export const createOffice = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid-1')],
    ['/v1/positions', positionBody('kabid-2')],
    ['/v1/positions', positionBody('kadis', { tier: 'jpt-pratama', eselon: 'II.b' })],
    ['/v1/asn', asnBody(FIRST, 'kabid-1')],
    ['/v1/asn', asnBody(SECOND, 'kabid-2')],
  );
  return world;
};
