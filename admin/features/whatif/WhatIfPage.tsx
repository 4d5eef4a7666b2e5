import { Alert, Box, FormControl, InputLabel, MenuItem, Select, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useId, useState } from 'react';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { Trial } from './Trial.js';
import { indexRuleSetsDocument } from './whatif.queries.js';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** For the personnel officer: a finished cycle under another edition of the index. Shown, stored nowhere. */
export const WhatIfPage = () => {
  const translate = useTranslate();
  const { data: cycles, isPending } = useGetList<Cycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const rules = useDocument(indexRuleSetsDocument, {});
  const [cycleChoice, chooseCycle] = useState('');
  const [ruleSetId, chooseRules] = useState('');
  const finished = (cycles ?? []).filter(({ phase }) => phase === 'PUBLISHED' || phase === 'CLOSED');
  const cycleId = cycleChoice || finished[0]?.id;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="whatif.title" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 760 }}>{translate('whatif.note')}</Typography>
      {!isPending && !cycleId && <EmptyState title="whatif.none" />}
      {cycleId && (
        <Loaded of={rules} height={80}>
          {({ ruleSets: { items } }) => (
            <>
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
                <Choice
                  label="resources.evaluations.fields.cycleId"
                  value={cycleId}
                  onChoose={chooseCycle}
                  choices={finished}
                />
                <Choice
                  label="whatif.rules"
                  value={ruleSetId}
                  onChoose={chooseRules}
                  choices={items.map(({ id, name, edition }) => ({
                    id,
                    name: translate('whatif.edition', { name, edition }),
                  }))}
                />
              </Box>
              {ruleSetId ? (
                <Trial key={`${cycleId}${ruleSetId}`} cycleId={cycleId} ruleSetId={ruleSetId} />
              ) : (
                <Alert severity="info">{translate('whatif.pick')}</Alert>
              )}
            </>
          )}
        </Loaded>
      )}
    </Box>
  );
};

const Choice = ({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl size="small" sx={{ width: { xs: '100%', sm: 320 }, m: 0 }}>
      <InputLabel id={id}>{translate(label)}</InputLabel>
      <Select
        labelId={id}
        label={translate(label)}
        value={value}
        onChange={(event) => onChoose(String(event.target.value))}
      >
        {choices.map((one) => (
          <MenuItem key={one.id} value={one.id}>
            {one.name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
