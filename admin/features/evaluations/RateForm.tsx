import {
  Alert,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { EvaluationOneQuery, Rating } from '../../gql/graphql.js';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { RATINGS } from './evaluations.messages.js';
import { rateEvaluationDocument } from './evaluations.queries.js';
import { NextToRate } from './NextToRate.js';
import { Quadrant } from './Quadrant.js';
import { QUADRANT } from './quadrant.js';
import { Suggestion } from './Suggestion.js';

type Evaluation = NonNullable<EvaluationOneQuery['record']>;

/** Two large choices by a person; what follows from them is shown before it is saved, never chosen for him. */
export const RateForm = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const execute = useExecute();
  const [results, setResults] = useState<Rating | undefined>(evaluation.resultsRating ?? undefined);
  const [behaviour, setBehaviour] = useState<Rating | undefined>(evaluation.behaviourRating ?? undefined);
  const [note, setNote] = useState(evaluation.note ?? '');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const isCalibration = evaluation.cycle?.phase === 'CALIBRATION';

  const save = async () => {
    if (!results || !behaviour) return;
    setBusy(true);
    setErrors({});
    try {
      await execute(rateEvaluationDocument, {
        input: {
          id: evaluation.id,
          version: evaluation.version,
          resultsRating: results,
          behaviourRating: behaviour,
          note,
          reason: reason || null,
        },
      });
      notify('ui.done', { type: 'success' });
      refresh();
    } catch (error) {
      const fields = fieldErrorsOf(error);
      if (fields) setErrors(fields);
      else notifyError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity={isCalibration ? 'warning' : 'info'}>
        {translate(isCalibration ? 'evaluations.calibration_note' : 'evaluations.rate_note')}
      </Alert>
      <Suggestion evaluationId={evaluation.id} />
      <Choice label="evaluations.results_rating" value={results} onChange={setResults} />
      <Choice label="evaluations.behaviour_rating" value={behaviour} onChange={setBehaviour} />
      <Quadrant results={results} behaviour={behaviour} />
      <Typography role="status" variant="h3" component="p">
        {results && behaviour
          ? translate('evaluations.follows', {
              predicate: translate(`evaluations.predicate.${QUADRANT[results][behaviour]}`),
            })
          : translate('evaluations.choose_both')}
      </Typography>
      <TextField
        label={translate('resources.evaluations.fields.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        multiline
        minRows={3}
        error={Boolean(errors.note)}
        helperText={errors.note}
      />
      {isCalibration && (
        <TextField
          label={translate('evaluations.calibration_reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          required
          error={Boolean(errors.reason)}
          helperText={errors.reason}
        />
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Button
          variant="contained"
          size="large"
          disabled={!results || !behaviour || (isCalibration && !reason.trim())}
          loading={isBusy}
          onClick={() => void save()}
        >
          {translate('evaluations.rate')}
        </Button>
        <NextToRate after={evaluation.id} />
      </Box>
    </Box>
  );
};

const Choice = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Rating | undefined;
  readonly onChange: (rating: Rating) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" id={id} sx={{ color: 'text.primary', fontWeight: 600, mb: 1 }}>
        {translate(label)}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value as Rating)}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}
      >
        {RATINGS.map((rating) => (
          <FormControlLabel
            key={rating}
            value={rating}
            control={<Radio />}
            label={translate(`evaluations.rating.${rating}`)}
            sx={{
              m: 0,
              pr: 1,
              minHeight: 52,
              border: 1,
              borderColor: value === rating ? 'primary.main' : 'divider',
              bgcolor: value === rating ? 'action.selected' : undefined,
              '& .MuiFormControlLabel-label': { fontWeight: value === rating ? 700 : undefined },
              borderRadius: 1,
            }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};
