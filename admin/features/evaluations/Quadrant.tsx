import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Rating } from '../../gql/graphql.js';
import { RATINGS } from './evaluations.messages.js';
import { QUADRANT } from './quadrant.js';

const ROWS = [...RATINGS].reverse();

/** The 3×3 table of the regulation with the chosen cell marked. */
export const Quadrant = ({
  results,
  behaviour,
}: {
  readonly results?: Rating | null;
  readonly behaviour?: Rating | null;
}) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('evaluations.quadrant')}>
      <Table size="small" sx={{ minWidth: 420 }}>
        <caption>{translate('evaluations.quadrant')}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{`${translate('evaluations.results_rating')} \\ ${translate('evaluations.behaviour_rating')}`}</TableCell>
            {RATINGS.map((rating) => (
              <TableCell key={rating} align="center">
                {translate(`evaluations.rating.${rating}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {ROWS.map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {translate(`evaluations.rating.${row}`)}
              </TableCell>
              {RATINGS.map((column) => {
                const isChosen = row === results && column === behaviour;
                return (
                  <TableCell
                    key={column}
                    align="center"
                    aria-current={isChosen ? 'true' : undefined}
                    sx={
                      isChosen
                        ? {
                            outline: 3,
                            outlineColor: 'primary.main',
                            outlineStyle: 'solid',
                            outlineOffset: -3,
                            fontWeight: 700,
                          }
                        : undefined
                    }
                  >
                    <Typography component="span" variant="body2" sx={{ fontWeight: 'inherit' }}>
                      {translate(`evaluations.predicate.${QUADRANT[row][column]}`)}
                    </Typography>
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
