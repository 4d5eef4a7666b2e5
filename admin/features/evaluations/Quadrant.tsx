import CheckIcon from '@mui/icons-material/CheckOutlined';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Rating } from '../../gql/graphql.js';
import { RATINGS } from './evaluations.messages.js';
import { QUADRANT } from './quadrant.js';

const ROWS = [...RATINGS].reverse();

/** Fixed columns: the whole table is seen on a telephone, too. */
const FRAME = {
  tableLayout: 'fixed',
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    px: { xs: 0.5, sm: 1.5 },
    fontSize: { xs: '0.75rem', sm: '0.875rem' },
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
} as const;
const CHOSEN = { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 700 } as const;
const IN_LINE = { bgcolor: 'action.hover' } as const;

/**
 * The 3×3 table of the regulation with the chosen cell marked: rows are results, columns behaviour (p.99, 102). Nothing is
 * marked where a study was not completed and the evaluator set the predicate.
 */
export const Quadrant = ({
  results,
  behaviour,
  isOverruled = false,
}: {
  readonly results?: Rating | null;
  readonly behaviour?: Rating | null;
  readonly isOverruled?: boolean;
}) => {
  const translate = useTranslate();
  const named = (rating: Rating) => translate(`evaluations.rating.${rating}`);
  return (
    <Table size="small" sx={FRAME}>
      <caption>{translate('evaluations.quadrant')}</caption>
      <TableHead>
        <TableRow>
          <TableCell rowSpan={2} sx={{ width: '28%' }}>
            {translate('evaluations.results_rating')}
          </TableCell>
          <TableCell colSpan={3} align="center">
            {translate('evaluations.behaviour_rating')}
          </TableCell>
        </TableRow>
        <TableRow>
          {RATINGS.map((rating) => (
            <TableCell key={rating} align="center">
              {named(rating)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {ROWS.map((row) => (
          <TableRow key={row}>
            <TableCell component="th" scope="row">
              {named(row)}
            </TableCell>
            {RATINGS.map((column) => {
              const isChosen = !isOverruled && row === results && column === behaviour;
              const isInLine = !isOverruled && (row === results || column === behaviour);
              return (
                <TableCell
                  key={column}
                  align="center"
                  aria-current={isChosen ? 'true' : undefined}
                  sx={isChosen ? CHOSEN : isInLine ? IN_LINE : undefined}
                >
                  <Box sx={{ display: 'grid', justifyItems: 'center' }}>
                    {isChosen && <CheckIcon fontSize="small" />}
                    {translate(`evaluations.predicate.${QUADRANT[row][column]}`)}
                  </Box>
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
