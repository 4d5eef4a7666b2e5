import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { NumberInput, SelectArrayInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { LEVELS } from './attendance.messages.js';

interface Flag {
  readonly id: string;
  readonly employeeName: string;
  readonly unitName: string;
  readonly reason: string;
  readonly days: number;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly level: (typeof LEVELS)[number];
  readonly term: string;
  readonly isBinding: boolean;
  readonly decidedSanctions: number;
}

const TONE = { LIGHT: 'info', MEDIUM: 'warning', HEAVY: 'danger' } as const;
const filters = [
  <NumberInput key="year" source="year" label="resources.disciplineFlags.fields.year" alwaysOn />,
  <SelectArrayInput
    key="level"
    source="level"
    label="resources.disciplineFlags.fields.level"
    choices={LEVELS.map((id) => ({ id, name: `attendance.level.${id}` }))}
    alwaysOn
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.disciplineFlags.fields.unitSubtreeOf" />,
];

const Days = () => {
  const flag = useRecordContext<Flag>();
  const translate = useTranslate();
  const format = useFormat();
  if (!flag) return null;
  const span = flag.from && flag.to ? ` (${format.day(flag.from)} – ${format.day(flag.to)})` : '';
  return <>{`${format.number(flag.days)} · ${translate(`attendance.reason.${flag.reason}`)}${span}`}</>;
};
const Threshold = () => {
  const flag = useRecordContext<Flag>();
  const translate = useTranslate();
  if (!flag) return null;
  return (
    <>
      <StatusChip label={`attendance.level.${flag.level}`} tone={TONE[flag.level]} /> {flag.term}
      {!flag.isBinding && ` · ${translate('attendance.hint')}`}
    </>
  );
};
const FlagCard = () => {
  const flag = useRecordContext<Flag>();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{flag?.employeeName}</Typography>
      <Typography variant="body2">{flag?.unitName}</Typography>
      <Typography variant="body2" component="div">
        <Days />
      </Typography>
      <Typography variant="body2" component="div">
        <Threshold />
      </Typography>
    </>
  );
};

/** Unexcused absence at a threshold of PP 94/2021: a list for people who summon, examine and decide. */
export const DisciplineFlagList = () => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: 760 }}>{translate('attendance.flag_note')}</Typography>
      <ResponsiveList<Flag>
        filters={filters}
        filterDefaultValues={{ year: new Date().getFullYear() }}
        rowClick={false}
        empty={{ title: 'attendance.no_flags', body: 'attendance.no_flags_body' }}
        simple={{}}
        narrow={
          <CardRows>
            <FlagCard />
          </CardRows>
        }
      >
        <Column source="employeeName" disableSort />
        <Column source="unitName" disableSort />
        <Column source="days" disableSort>
          <Days />
        </Column>
        <Column source="term" disableSort>
          <Threshold />
        </Column>
        <NumberColumn source="decidedSanctions" disableSort />
      </ResponsiveList>
    </Box>
  );
};
