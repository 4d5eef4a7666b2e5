import { useGetMany } from 'ra-core';

/** Names of units by their ids, in one request. */
export const UnitNames = ({ ids }: { readonly ids: readonly string[] }) => {
  const { data } = useGetMany<{ id: string; name: string }>('units', { ids: [...ids] }, { enabled: ids.length > 0 });
  return <>{ids.length === 0 ? '—' : (data ?? []).map((unit) => unit?.name).join(', ')}</>;
};
