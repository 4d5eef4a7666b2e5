import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { MatrixLeadersQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { matrixLeadersDocument } from './plans.queries.js';

export type Leader = MatrixLeadersQuery['matrixLeaders'][number];

interface Props {
  readonly value: Leader | null;
  readonly onChoose: (leader: Leader | null) => void;
}

/** Chooses whose team is looked at, by part of a name or of a unit; each is named with the unit. */
export const LeaderChoice = ({ value, onChoose }: Props) => {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const { data, isPending } = useDocument(matrixLeadersDocument, { q: q || null });
  return (
    <Autocomplete
      size="small"
      sx={{ width: 420, maxWidth: '100%' }}
      options={data?.matrixLeaders ?? []}
      value={value}
      loading={isPending}
      filterOptions={(found) => found}
      getOptionLabel={({ unitName, name, positionTitle }) => [unitName, name, positionTitle].join(' · ')}
      getOptionKey={({ employeeId }) => employeeId}
      isOptionEqualToValue={(a, b) => a.employeeId === b.employeeId}
      onChange={(_event, leader) => onChoose(leader)}
      onInputChange={(_event, text, reason) => setQ(reason === 'input' ? text : '')}
      noOptionsText={translate('ui.no_choice')}
      loadingText={translate('plans.loading')}
      renderInput={(params) => <TextField {...params} label={translate('plans.leader')} />}
    />
  );
};
