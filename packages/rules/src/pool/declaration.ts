import type { IsoDate } from '../brands.ts';

/** What a person says of the own availability; `cabut` takes back whatever stood. */
export const DECLARATION_KINDS = ['bersedia', 'tidak-bersedia', 'cabut'] as const;
export type DeclarationKind = (typeof DECLARATION_KINDS)[number];

export interface Declaration {
  readonly kind: DeclarationKind;
  /** Day of the declaration. */
  readonly on: IsoDate;
}

/**
 * Since when somebody has been unwilling (menolak penempatan); null if the declaration that stands says otherwise, or
 * none stands. Who declared nothing counts as willing.
 *
 * @param declarations in the order in which they were recorded: of two of one day the later one stands.
 */
export function unwillingSince(declarations: readonly Declaration[]): IsoDate | null {
  const standing = declarations.reduce<Declaration | null>(
    (latest, next) => (latest !== null && latest.on > next.on ? latest : next),
    null,
  );
  return standing?.kind === 'tidak-bersedia' ? standing.on : null;
}
