import { useRecordContext, useTranslate } from 'ra-core';
import { DateField } from 'ra-ui-materialui';
import type { BreakGlassCaseListQuery } from '../../gql/graphql.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { CASE_TONES } from './caseTone.js';

type Row = BreakGlassCaseListQuery['page']['items'][number];

const State = () => {
  const row = useRecordContext<Row>();
  return row ? <StatusChip label={`breakglass.state.${row.state}`} tone={CASE_TONES[row.state]} /> : null;
};
const Ground = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return row ? translate(`breakglass.ground.${row.ground}`) : null;
};
const Approvals = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return row ? translate('breakglass.of_two', { count: row.approvalCount }) : null;
};

/** Cases of finding out an author, for the two offices that approve. */
export const CaseList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<Row>
      sort={{ field: 'updatedAt', order: 'DESC' }}
      empty={{ title: 'breakglass.empty', body: 'breakglass.empty_body' }}
      simple={{
        primaryText: (row) => row.caseNumber,
        secondaryText: (row) => translate(`breakglass.ground.${row.ground}`),
        tertiaryText: (row) => translate(`breakglass.state.${row.state}`),
      }}
    >
      <NameColumn source="caseNumber" />
      <Column source="ground" disableSort>
        <Ground />
      </Column>
      <Column source="state">
        <State />
      </Column>
      <Column source="approvalCount" disableSort>
        <Approvals />
      </Column>
      <Column source="updatedAt">
        <DateField source="updatedAt" showTime />
      </Column>
    </ResponsiveList>
  );
};
