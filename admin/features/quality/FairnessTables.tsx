import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FairnessReportQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';

type Report = NonNullable<FairnessReportQuery['fairnessReport']>;
type Group = Report['dimensions'][number]['groups'][number];

const WITHHELD = '—';

/** Groups of one dimension against everybody; a dash is withheld. */
export const OutcomeTable = ({
  dimension,
  groups,
  all,
}: {
  readonly dimension: string;
  readonly groups: readonly Group[];
  readonly all: Report['all'];
}) => {
  const translate = useTranslate();
  const title = `quality.dimension.${dimension}`;
  const nameOf = ({ key, name }: Group) => name ?? translate(`quality.group.${key}`, { _: key });
  return (
    <Section title={title}>
      <TableContainer tabIndex={0} role="region" aria-label={translate(title)} sx={{ maxHeight: 480 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{translate('quality.fairness.group')}</TableCell>
              {['people', 'good', 'very_good', 'index', 'ratio'].map((column) => (
                <TableCell key={column} align="right">
                  {translate(`quality.fairness.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.map((group) => (
              <Line key={group.key} name={nameOf(group)} group={group} />
            ))}
            <Line name={translate('quality.fairness.all')} group={{ ...all, ratioPercent: null, isBelowBar: false }} />
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('quality.dash')}
      </Typography>
    </Section>
  );
};

type Figures = Pick<Group, 'people' | 'goodPercent' | 'veryGoodPercent' | 'indexMean' | 'ratioPercent' | 'isBelowBar'>;

const Line = ({ name, group }: { readonly name: string; readonly group: Figures }) => {
  const translate = useTranslate();
  const format = useFormat();
  const percent = (value: number | null | undefined) => (value == null ? WITHHELD : format.percent(value, 1));
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
        {name}
      </TableCell>
      <TableCell align="right">{group.people == null ? WITHHELD : format.number(group.people)}</TableCell>
      <TableCell align="right">{percent(group.goodPercent)}</TableCell>
      <TableCell align="right">{percent(group.veryGoodPercent)}</TableCell>
      <TableCell align="right">{group.indexMean == null ? WITHHELD : format.number(group.indexMean, 1)}</TableCell>
      <TableCell align="right" sx={group.isBelowBar ? { color: 'warning.main', fontWeight: 600 } : undefined}>
        {percent(group.ratioPercent)}
        {group.isBelowBar && ` ${translate('quality.fairness.ask')}`}
      </TableCell>
    </TableRow>
  );
};

/** How much of the index hangs on each weight. */
export const SensitivityTable = ({ rows }: { readonly rows: Report['sensitivity'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const percent = (value: number | null | undefined) => (value == null ? WITHHELD : format.percent(value, 1));
  return (
    <Section title="quality.fairness.sensitivity">
      <Typography variant="body2">{translate('quality.fairness.sensitivity_lead')}</Typography>
      <TableContainer
        tabIndex={0}
        role="region"
        aria-label={translate('quality.fairness.sensitivity')}
        sx={{ maxHeight: 480 }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{translate('quality.fairness.component')}</TableCell>
              {['shift', 'change', 'moved', 'left'].map((column) => (
                <TableCell key={column} align="right">
                  {translate(`quality.fairness.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ component, shift, meanChange, movedPercent, leftQuarterPercent }) => (
              <TableRow key={`${component}${shift}`}>
                <TableCell component="th" scope="row">
                  {translate(`quality.component.${component}`, { _: component })}
                </TableCell>
                <TableCell align="right">{shift > 0 ? `+${shift}` : shift}</TableCell>
                <TableCell align="right">{meanChange == null ? WITHHELD : format.number(meanChange, 2)}</TableCell>
                <TableCell align="right">{percent(movedPercent)}</TableCell>
                <TableCell align="right">{percent(leftQuarterPercent)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
};
