import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { RoleResultMatrixOfQuery } from '../../gql/graphql.js';
import type { Identity } from '../../kernel/authProvider.js';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { CycleChoice, useRatedCycle } from '../evaluations/CycleChoice.js';
import { matrixDocument } from './plans.queries.js';

type Matrix = NonNullable<RoleResultMatrixOfQuery['roleResultMatrix']>;

/** Matriks pembagian peran dan hasil of the leader who signed in (forms A.1.4-A.1.5). */
export const MatrixPage = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity() as { identity?: Identity };
  const { cycles, cycleId, choose } = useRatedCycle();
  const superiorId = identity?.employeeId ?? '';
  const found = useDocument(
    matrixDocument,
    { cycleId: cycleId ?? '', superiorId },
    { enabled: Boolean(cycleId) && superiorId !== '' },
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="plans.matrix" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('plans.matrix_note')}</Typography>
      <CycleChoice cycles={cycles} value={cycleId} onChoose={choose} />
      {superiorId !== '' && cycleId && (
        <Loaded of={found} height={240}>
          {({ roleResultMatrix }) =>
            roleResultMatrix && roleResultMatrix.rows.length > 0 ? (
              <MatrixTable matrix={roleResultMatrix} />
            ) : (
              <EmptyState title="plans.matrix" body="plans.matrix_none" />
            )
          }
        </Loaded>
      )}
    </Box>
  );
};

const MatrixTable = ({ matrix }: { readonly matrix: Matrix }) => {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('plans.matrix')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('plans.person')}</TableCell>
            {matrix.columns.map(({ key, text, isCovered }) => (
              <TableCell key={key}>
                {text}
                {!isCovered && ` (${translate('plans.uncovered')})`}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrix.rows.map((row) => (
            <TableRow key={row.employeeId}>
              <TableCell component="th" scope="row">
                {row.name}
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {[row.positionTitle, row.isIdle && translate('plans.idle')].filter(Boolean).join(' · ')}
                </Typography>
              </TableCell>
              {matrix.columns.map(({ key }) => (
                <TableCell key={key}>
                  {row.cells.find(({ columnKey }) => columnKey === key)?.roles.join('; ')}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
