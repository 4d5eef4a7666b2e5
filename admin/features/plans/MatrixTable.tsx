import {
  Box,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { RoleResultMatrixOfQuery } from '../../gql/graphql.js';
import { StatusChip } from '../../ui/StatusChip.js';

export type Matrix = NonNullable<RoleResultMatrixOfQuery['roleResultMatrix']>;
type Row = Matrix['rows'][number];

interface Props {
  readonly matrix: Matrix;
}

/** The matrix as a table where there is room, as a card for each member where there is not; who has no part comes last. */
export const MatrixTable = ({ matrix: found }: Props) => {
  const matrix = { ...found, rows: found.rows.toSorted((a, b) => Number(a.isIdle) - Number(b.isIdle)) };
  return (
    <>
      <Uncovered matrix={matrix} />
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        <Wide matrix={matrix} />
      </Box>
      <Box sx={{ display: { xs: 'grid', md: 'none' }, gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {matrix.rows.map((row) => (
          <MemberCard key={row.employeeId} matrix={matrix} row={row} />
        ))}
      </Box>
    </>
  );
};

/** Results of the leader that nobody has taken up: each has to be (p.46-47 h). */
const Uncovered = ({ matrix }: Props) => {
  const translate = useTranslate();
  const open = matrix.columns.filter(({ isCovered }) => !isCovered);
  if (open.length === 0) return null;
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{translate('plans.uncovered')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {open.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </Box>
  );
};

const Member = ({ row }: { readonly row: Row }) => (
  <>
    <Typography sx={{ fontWeight: 600 }}>{row.name}</Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {row.positionTitle}
    </Typography>
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', mt: 0.5 }}>
      <StatusChip
        label={row.planStatus ? `plans.status.${row.planStatus}` : 'plans.without'}
        tone={row.planStatus === 'SIGNED' ? 'success' : 'warning'}
      />
      {row.isIdle && <StatusChip label="plans.idle" tone="danger" />}
    </Box>
  </>
);

const Roles = ({ roles }: { readonly roles: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2 }}>
    {roles.map((role) => (
      <li key={role}>{role}</li>
    ))}
  </Box>
);

const rolesOf = (row: Row, columnKey: string): readonly string[] =>
  row.cells.find((cell) => cell.columnKey === columnKey)?.roles ?? [];

const Wide = ({ matrix }: Props) => {
  const translate = useTranslate();
  const hasOthers = matrix.rows.some(({ otherRoles }) => otherRoles.length > 0);
  const cell = { minWidth: 200, verticalAlign: 'top' };
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('plans.matrix')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={cell}>{translate('plans.person')}</TableCell>
            {matrix.columns.map(({ key, text }) => (
              <TableCell key={key} sx={cell}>
                {text}
              </TableCell>
            ))}
            {hasOthers && <TableCell sx={cell}>{translate('plans.other_roles')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrix.rows.map((row) => (
            <TableRow key={row.employeeId}>
              <TableCell component="th" scope="row" sx={cell}>
                <Member row={row} />
              </TableCell>
              {matrix.columns.map(({ key }) => (
                <TableCell key={key} sx={cell}>
                  {rolesOf(row, key).length > 0 ? <Roles roles={rolesOf(row, key)} /> : translate('plans.no_role')}
                </TableCell>
              ))}
              {hasOthers && (
                <TableCell sx={cell}>
                  <Roles roles={row.otherRoles} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const MemberCard = ({ matrix, row }: Props & { readonly row: Row }) => {
  const translate = useTranslate();
  const parts = [
    ...matrix.columns.map(({ key, text }) => ({ key, text, roles: rolesOf(row, key) })),
    { key: 'other', text: translate('plans.other_roles'), roles: row.otherRoles },
  ].filter(({ roles }) => roles.length > 0);
  return (
    <Card variant="outlined">
      <CardContent>
        <Member row={row} />
        {parts.map(({ key, text, roles }) => (
          <Box key={key} sx={{ mt: 1 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {text}
            </Typography>
            <Roles roles={roles} />
          </Box>
        ))}
      </CardContent>
    </Card>
  );
};
