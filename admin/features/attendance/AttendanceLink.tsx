import { Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { attendanceTotalsDocument } from './attendance.queries.js';
import { LATEST, monthPath } from './months.js';

/** The way from a person to the latest month of attendance; nothing for who may not see it. */
export const AttendanceLink = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const mayAsk = useAllowed('attendanceMonth');
  const { data } = useDocument(attendanceTotalsDocument, { employeeId }, { enabled: mayAsk });
  const month = data?.attendanceMonth;
  if (!month) return null;
  return (
    <Section
      title="attendance.month.section"
      actions={
        <Button component={LinkBase} to={monthPath({ employeeId, month: LATEST })} size="small" variant="outlined">
          {translate('attendance.month.open')}
        </Button>
      }
    >
      <span>{translate('attendance.month.present', month.totals)}</span>
    </Section>
  );
};
