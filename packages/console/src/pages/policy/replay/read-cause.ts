/** What a code of the rules names: the kind of cause, and the component or axis it is about. */
export type NamedCause =
  | { readonly kind: 'cut-off'; readonly axis: 'performance' | 'potential' }
  | { readonly kind: 'component'; readonly axis: 'performance' | 'potential'; readonly name: string }
  | { readonly kind: 'box-map' }
  | { readonly kind: 'missing' | 'found'; readonly name: string }
  | { readonly kind: 'other'; readonly name: string };

/** Reads a code as `causeCodes` of the rules makes it, e.g. `potential/cut-off`, `performance/penghargaan`. */
export const readCause = (code: string): NamedCause => {
  if (code === 'box-map') return { kind: 'box-map' };
  const [first = '', ...rest] = code.split('/');
  const name = rest.join('/');
  if (first === 'missing' || first === 'found') return { kind: first, name };
  if (first !== 'performance' && first !== 'potential') return { kind: 'other', name: code };
  return name === 'cut-off' ? { kind: 'cut-off', axis: first } : { kind: 'component', axis: first, name };
};
