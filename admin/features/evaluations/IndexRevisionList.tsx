import { Typography } from '@mui/material';
import { useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { AppliedChip } from './IndexRevisions.js';

interface Revision {
  readonly id: string;
  readonly at: string;
  readonly cause: string;
  readonly isApplied: boolean;
  readonly employeeName: string;
  readonly cycleName: string;
  readonly totalBefore?: number | null;
  readonly totalAfter?: number | null;
  readonly evaluation?: { readonly id: string } | null;
}

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const CAUSES = ['ATTENDANCE', 'SANCTION', 'OBJECTION', 'RECOMPUTED'] as const;
const field = (name: string) => `resources.indexRevisions.fields.${name}`;
const filters = [
  <SelectInput
    key="applied"
    source="isApplied"
    label={field('isApplied')}
    parse={(value: string) => (value === '' ? null : value === 'yes')}
    format={(value: unknown) => (value === true ? 'yes' : value === false ? 'no' : '')}
    choices={[
      { id: 'yes', name: 'evaluations.revision.applied' },
      { id: 'no', name: 'evaluations.revision.not_applied' },
    ]}
    alwaysOn
  />,
  <SelectArrayInput
    key="cause"
    source="cause"
    label={field('cause')}
    choices={CAUSES.map((id) => ({ id, name: `evaluations.revision.cause.${id}` }))}
    alwaysOn
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.evaluations.fields.unitSubtreeOf" />,
];

/** Local indexes that came out otherwise: what each was, what it became, why, and whether a closed cycle kept the old one. */
export const IndexRevisionList = () => {
  const path = useCreatePath();
  const open = (_id: unknown, _resource: string, row: unknown) => {
    const { evaluation } = row as Revision;
    return evaluation ? path({ resource: 'evaluations', type: 'show', id: evaluation.id }) : false;
  };
  return (
    <ResponsiveList<Revision>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={open}
      empty={{ title: 'evaluations.revision.empty', body: 'evaluations.revision.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
      }}
      narrow={
        <CardRows>
          <RevisionCard />
        </CardRows>
      }
    >
      <Column source="employeeName" disableSort />
      <Column source="cycleName" disableSort />
      <NumberColumn source="totalBefore" disableSort options={TWO_DECIMALS} />
      <NumberColumn source="totalAfter" options={TWO_DECIMALS} />
      <Column source="cause">
        <Cause />
      </Column>
      <Column source="isApplied" disableSort>
        <Applied />
      </Column>
      <Column source="at">
        <At />
      </Column>
    </ResponsiveList>
  );
};

const Cause = () => {
  const translate = useTranslate();
  const row = useRecordContext<Revision>();
  return <>{row && translate(`evaluations.revision.cause.${row.cause}`)}</>;
};
const Applied = () => {
  const row = useRecordContext<Revision>();
  return row ? <AppliedChip isApplied={row.isApplied} /> : null;
};
const At = () => {
  const format = useFormat();
  const row = useRecordContext<Revision>();
  return <>{row && format.instant(row.at)}</>;
};

const RevisionCard = () => {
  const format = useFormat();
  const translate = useTranslate();
  const row = useRecordContext<Revision>();
  if (!row) return null;
  const figure = (value: number | null | undefined) => (value == null ? '—' : format.number(value, 2));
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{row.employeeName}</Typography>
      <Typography variant="body2">
        {translate(`evaluations.revision.${row.isApplied ? 'from_to' : 'kept'}`, {
          before: figure(row.totalBefore),
          after: figure(row.totalAfter),
        })}
      </Typography>
      <Typography variant="body2" component="div">
        <Cause /> · <At />
      </Typography>
      <Applied />
    </>
  );
};
