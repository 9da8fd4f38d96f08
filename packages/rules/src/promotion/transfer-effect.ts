import type { IsoDate, Nip, PositionId } from '../brands.ts';
import type { ServiceStatus } from '../terms.ts';

/** What is found on the TMT of a decided mutasi. */
export interface TransferScene {
  readonly nip: Nip;
  readonly effectiveDate: IsoDate;
  /** The post held when it was proposed; null if none. */
  readonly fromPositionId: PositionId | null;
  /** Null where there is no record any more. */
  readonly status: ServiceStatus | null;
  /** The post held now. */
  readonly heldPositionId: PositionId | null;
  /** Who holds the post aimed at. */
  readonly holder: Nip | null;
  /** Somebody was chosen for it from a succession list meanwhile. */
  readonly postDecided: boolean;
}

export const TRANSFER_ENDS = [
  'tidak-dalam-kedinasan',
  'jabatan-asal-berubah',
  'jabatan-sudah-diputus',
] as const;
export type TransferEnd = (typeof TRANSFER_ENDS)[number];

export type TransferFate =
  | { readonly fate: 'not-due' | 'apply' | 'wait' }
  | { readonly fate: 'moot'; readonly because: TransferEnd };

/**
 * What becomes of a decided mutasi on a day. It waits while the holder of the post has not left it, and is moot where
 * the person has left the service or moved by another decision, or another one was chosen for the post.
 */
export function transferFate(scene: TransferScene, today: IsoDate): TransferFate {
  if (today < scene.effectiveDate) return { fate: 'not-due' };
  if (scene.status !== 'aktif') return { fate: 'moot', because: 'tidak-dalam-kedinasan' };
  if (scene.heldPositionId !== scene.fromPositionId) return { fate: 'moot', because: 'jabatan-asal-berubah' };
  if (scene.postDecided) return { fate: 'moot', because: 'jabatan-sudah-diputus' };
  return { fate: scene.holder === null ? 'apply' : 'wait' };
}
