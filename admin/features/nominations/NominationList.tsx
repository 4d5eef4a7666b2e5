import { Box, Card, CardContent, Typography } from '@mui/material';
import { useListContext, useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import type { RaterNominationListQuery } from '../../gql/graphql.js';
import { useAllowed } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ApproveChosen, NominationVerbs } from './NominationVerbs.js';
import { ProposeButton } from './ProposeButton.js';

export type Nomination = RaterNominationListQuery['page']['items'][number];
const TONES = { PROPOSED: 'warning', APPROVED: 'success', REFUSED: 'danger' } as const;

const filters = [
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.raterNominations.fields.status"
    choices={Object.keys(TONES).map((id) => ({ id, name: `nominations.status.${id}` }))}
    alwaysOn
  />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
    <SelectInput label="nominations.cycle" optionText="name" />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitSubtreeOf" label="nominations.unit" />,
];

const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Nomination>();
  return row ? translate(`feedback.kind.${row.kind}`) : null;
};

const Status = () => {
  const row = useRecordContext<Nomination>();
  if (!row) return null;
  return (
    <Box>
      <StatusChip label={`nominations.status.${row.status}`} tone={TONES[row.status]} />
      {row.reason && <Typography variant="body2">{row.reason}</Typography>}
    </Box>
  );
};

const Verbs = () => {
  const row = useRecordContext<Nomination>();
  return row ? <NominationVerbs nomination={row} /> : null;
};

/** One list for three: the ratee sees the own proposals, the superior decides, the officer decides many at once. */
export const NominationList = () => {
  const mayNominate = useAllowed('nominateRaters');
  const isOfficer = useAllowed('addRaters');
  return (
    <ResponsiveList<Nomination>
      filters={filters}
      sort={{ field: 'status', order: 'DESC' }}
      rowClick={false}
      actions={mayNominate && <ProposeButton />}
      empty={{
        title: 'nominations.empty',
        body: 'nominations.empty_body',
        action: mayNominate && <ProposeButton />,
      }}
      bulkActionButtons={isOfficer && <ApproveChosen />}
      simple={{ primaryText: (row) => row.raterName ?? '' }}
      narrow={<Cards />}
    >
      <Column source="ratee.name" label="resources.raterNominations.fields.rateeName">
        <RateeName />
      </Column>
      <Column source="raterName" disableSort>
        <RaterName />
      </Column>
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="status">
        <Status />
      </Column>
      <Column source="viewerCan" label={false} disableSort>
        <Verbs />
      </Column>
    </ResponsiveList>
  );
};

const RateeName = () => <>{useRecordContext<Nomination>()?.rateeName}</>;
const RaterName = () => {
  const row = useRecordContext<Nomination>();
  return (
    <>
      {row?.raterName}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {row?.raterPosition}
      </Typography>
    </>
  );
};

const Cards = () => {
  const translate = useTranslate();
  const { data } = useListContext<Nomination>();
  return (
    <Box sx={{ display: 'grid', gap: 1, p: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {(data ?? []).map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ display: 'grid', gap: 1 }}>
            <Typography sx={{ fontWeight: 600 }}>{row.raterName}</Typography>
            <Typography variant="body2">{`${translate(`feedback.kind.${row.kind}`)} · ${row.rateeName}`}</Typography>
            <Box>
              <StatusChip label={`nominations.status.${row.status}`} tone={TONES[row.status]} />
            </Box>
            {row.reason && <Typography variant="body2">{row.reason}</Typography>}
            <NominationVerbs nomination={row} />
          </CardContent>
        </Card>
      ))}
    </Box>
  );
};
