/** Which posts show those under them: all or none, but for some. */
export interface Branches {
  readonly areOpen: boolean;
  readonly except: ReadonlySet<string>;
}

export const ALL_OPEN: Branches = { areOpen: true, except: new Set() };
export const ALL_CLOSED: Branches = { areOpen: false, except: new Set() };

export const isBranchOpen = ({ areOpen, except }: Branches, id: string): boolean =>
  areOpen !== except.has(id);

/** Opens or closes some and leaves the others as they are. */
export const turnBranches = (before: Branches, ids: readonly string[], open: boolean): Branches => {
  const except = new Set(before.except);
  for (const id of ids) {
    if (open === before.areOpen) except.delete(id);
    else except.add(id);
  }
  return { areOpen: before.areOpen, except };
};
