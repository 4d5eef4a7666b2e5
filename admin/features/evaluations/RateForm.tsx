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
import { type ReactNode, useId, useState } from 'react';
import type { EvaluationOneQuery, Predicate, Rating } from '../../gql/graphql.js';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { RATINGS } from './evaluations.messages.js';
import { rateEvaluationDocument } from './evaluations.queries.js';
import { NextToRate } from './NextToRate.js';
import { Quadrant } from './Quadrant.js';
import { QUADRANT } from './quadrant.js';
import type { StudyChoiceProps } from './StudyChoice.js';
import { Suggestion } from './Suggestion.js';

type Evaluation = NonNullable<EvaluationOneQuery['record']>;

/** The ratings of an annual evaluation; in calibration a change asks for its reason. */
export const RateForm = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const execute = useExecute();
  return (
    <RatingForm
      given={evaluation}
      needsReason={evaluation.cycle?.phase === 'CALIBRATION'}
      reasonNote="evaluations.calibration_note"
      suggestion={(study) => <Suggestion evaluationId={evaluation.id} study={study} />}
      next={<NextToRate after={evaluation.id} />}
      save={(ratings) =>
        execute(rateEvaluationDocument, { input: { id: evaluation.id, version: evaluation.version, ...ratings } })
      }
    />
  );
};

/** What the form holds: both ratings, what stands for the quadrant when a study was not completed, a note and, where it is asked for, the reason of a change. */
export interface GivenRatings {
  readonly resultsRating: Rating;
  readonly behaviourRating: Rating;
  readonly notCompletedPredicate: Predicate | null;
  readonly note: string;
  readonly reason: string | null;
}

interface RatingFormProps {
  readonly given: {
    readonly resultsRating?: Rating | null;
    readonly behaviourRating?: Rating | null;
    readonly notCompletedPredicate?: Predicate | null;
    readonly note?: string | null;
  };
  readonly needsReason: boolean;
  /** Message key that says why a reason is asked for. */
  readonly reasonNote: string;
  readonly suggestion: (study: StudyChoiceProps) => ReactNode;
  readonly next?: ReactNode;
  readonly save: (ratings: GivenRatings) => Promise<unknown>;
}

/** Two large choices by a person; what follows from them is shown before it is saved, never chosen for him. */
export const RatingForm = ({ given, needsReason, reasonNote, suggestion, next, save: send }: RatingFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const [results, setResults] = useState<Rating | undefined>(given.resultsRating ?? undefined);
  const [behaviour, setBehaviour] = useState<Rating | undefined>(given.behaviourRating ?? undefined);
  const [notCompleted, setNotCompleted] = useState<Predicate | null>(given.notCompletedPredicate ?? null);
  const [note, setNote] = useState(given.note ?? '');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);

  const save = async () => {
    if (!results || !behaviour) return;
    setBusy(true);
    setErrors({});
    try {
      await send({
        ...{ resultsRating: results, behaviourRating: behaviour, notCompletedPredicate: notCompleted },
        ...{ note, reason: reason || null },
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
      <Alert severity={needsReason ? 'warning' : 'info'}>
        {translate(needsReason ? reasonNote : 'evaluations.rate_note')}
      </Alert>
      {suggestion({ value: notCompleted, onChange: setNotCompleted, error: errors.notCompletedPredicate })}
      <Choice label="evaluations.results_rating" value={results} onChange={setResults} />
      <Choice label="evaluations.behaviour_rating" value={behaviour} onChange={setBehaviour} />
      <Quadrant results={results} behaviour={behaviour} isOverruled={notCompleted !== null} />
      <Typography role="status" variant="h3" component="p">
        {results && behaviour
          ? translate(notCompleted ? 'evaluations.study.set_by_evaluator' : 'evaluations.follows', {
              predicate: translate(`evaluations.predicate.${notCompleted ?? QUADRANT[results][behaviour]}`),
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
      {needsReason && (
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
          disabled={!results || !behaviour || (needsReason && !reason.trim())}
          loading={isBusy}
          onClick={() => void save()}
        >
          {translate('evaluations.rate')}
        </Button>
        {next}
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
