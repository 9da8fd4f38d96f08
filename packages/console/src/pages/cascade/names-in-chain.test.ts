import { expect, it } from 'vitest';
import { namesInChain } from './names-in-chain.ts';

const chain = [
  { successor: { nip: '1', name: 'Yosina Wanggai' } },
  { successor: { nip: '2', name: 'Markus Rumbiak' } },
  { successor: null },
];

it('knows whoever moves, and who leaves the first post', () => {
  expect([...namesInChain(chain, { holder: '9', holderName: 'Dorce Kambuaya' })]).toEqual([
    ['9', 'Dorce Kambuaya'],
    ['1', 'Yosina Wanggai'],
    ['2', 'Markus Rumbiak'],
  ]);
});

it('knows nobody of a post that nobody held and nobody fills', () => {
  expect(namesInChain([{ successor: null }], { holder: null, holderName: null }).size).toBe(0);
});
