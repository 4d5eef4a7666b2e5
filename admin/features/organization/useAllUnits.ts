import { useQuery } from '@tanstack/react-query';
import { useExecute } from '../../kernel/hooks.js';
import { unitListDocument } from './organization.queries.js';
import type { TreeUnit } from './unitTree.js';

/** Rows one request may ask for (the API's limit). */
const PAGE = 200;

/** Every unit by name, page after page: a region has some hundreds, a province some thousands. */
export const useAllUnits = () => {
  const execute = useExecute();
  return useQuery({
    queryKey: ['document', 'UnitTree'],
    queryFn: async ({ signal }) => {
      const units: TreeUnit[] = [];
      for (;;) {
        const page = { limit: PAGE, offset: units.length };
        const found = await execute(
          unitListDocument,
          { filter: {}, sort: { by: 'NAME', direction: 'ASC' }, page },
          signal,
        );
        units.push(...found.page.items);
        if (found.page.items.length < PAGE || units.length >= (found.page.total ?? 0)) return units;
      }
    },
  });
};
