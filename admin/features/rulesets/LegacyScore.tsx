import { Alert, Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import type { LegacyScoreQuery } from '../../gql/graphql.js';
import { useExecute, useFormat } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { legacyScoreDocument } from './rulesets.queries.js';

/** Computes one old evaluation as it was computed then; nothing is stored. */
export const LegacyScore = ({ cap }: { readonly cap: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const execute = useExecute();
  const notifyError = useNotifyError();
  const [found, setFound] = useState<LegacyScoreQuery['legacyScore']>();

  const compute = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = {
      results: Number(form.get('results')),
      behaviour: Number(form.get('behaviour')),
      weighting: String(form.get('weighting')) as 'WITH_PEERS',
      hasNewIdea: form.get('idea') === 'on',
    };
    try {
      setFound((await execute(legacyScoreDocument, { input })).legacyScore);
    } catch (error) {
      notifyError(error);
    }
  };
  const limits = { min: 0, max: cap, step: 0.01 };
  return (
    <Box
      component="form"
      onSubmit={compute}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))' }}
    >
      {(['results', 'behaviour'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          type="number"
          label={translate(`rulesets.legacy.${name}`)}
          slotProps={{ htmlInput: limits }}
          required
        />
      ))}
      <TextField name="weighting" select label={translate('rulesets.legacy.weighting')} defaultValue="SUPERIOR_ONLY">
        {['SUPERIOR_ONLY', 'WITH_PEERS'].map((id) => (
          <MenuItem key={id} value={id}>
            {translate(`rulesets.legacy.${id}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel control={<Checkbox name="idea" />} label={translate('rulesets.legacy.has_idea')} />
      <Box>
        <Button type="submit" variant="outlined">
          {translate('rulesets.legacy.compute')}
        </Button>
      </Box>
      <Box aria-live="polite" sx={{ gridColumn: '1 / -1' }}>
        {found && (
          <Alert severity="success">
            {translate('rulesets.legacy.outcome', { score: format.number(found.score, 2), label: found.label })} ·{' '}
            {found.source}
          </Alert>
        )}
      </Box>
    </Box>
  );
};
