export type Scalar = string | number | boolean | null;

/** For each array on the way to a field, by the array's number, the index of the element the field is in. */
export type Membership = ReadonlyMap<number, number>;

export interface Field {
  /** Keys on the way, joined by dots. */
  readonly path: string;
  readonly value: Scalar;
  readonly membership: Membership;
}

const noArrays: Membership = new Map();

/**
 * Turns a JSON value into its leaves. Empty objects and arrays have none, which is why `exists` sees only leaves.
 * Arrays are numbered, so that a matcher can tell whether two leaves come from the same element.
 */
export function flattenEvent(event: unknown): readonly Field[] {
  const fields: Field[] = [];
  let arrays = 0;

  function visit(value: unknown, path: string, membership: Membership): void {
    if (Array.isArray(value)) {
      const array = arrays++;
      value.forEach((entry, index) => {
        visit(entry, path, new Map(membership).set(array, index));
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        visit(entry, path === '' ? key : `${path}.${key}`, membership);
      }
    } else if (isScalar(value)) {
      fields.push({ path, value, membership });
    }
  }

  visit(event, '', noArrays);
  return fields;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The two memberships in one, or undefined when they sit in different elements of the same array. */
export function mergeMemberships(left: Membership, right: Membership): Membership | undefined {
  for (const [array, index] of right) {
    const other = left.get(array);
    if (other !== undefined && other !== index) return undefined;
  }
  return new Map([...left, ...right]);
}
