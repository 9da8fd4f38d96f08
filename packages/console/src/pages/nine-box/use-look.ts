import { useMemo } from 'react';
import { useAddress } from '../../parts/use-address.ts';
import { type Look, readLook } from './criteria.ts';

/** What is looked at, from the address, and how it is changed there; an empty text is no longer said. */
export const useLook = () => {
  const { params, choose } = useAddress();
  const look: Look = useMemo(() => readLook(params), [params]);
  return { look, choose };
};
