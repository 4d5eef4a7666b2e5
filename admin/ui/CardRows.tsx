import { Box, Card, CardContent } from '@mui/material';
import { type RaRecord, RecordContextProvider, useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState.js';

/** The rows of a list as cards, for a narrow screen where a row has buttons: `narrow` of ResponsiveList. */
export const CardRows = ({ children }: { readonly children: ReactNode }) => {
  const { data, isPending } = useListContext<RaRecord>();
  if (isPending) return null;
  if (!data?.length) return <EmptyState title="ui.no_match" />;
  return (
    <Box
      component="ul"
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', p: 1, m: 0, listStyle: 'none' }}
    >
      {data.map((row) => (
        <RecordContextProvider key={row.id} value={row}>
          <Card component="li">
            <CardContent sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', '&:last-child': { pb: 1.5 } }}>
              {children}
            </CardContent>
          </Card>
        </RecordContextProvider>
      ))}
    </Box>
  );
};
