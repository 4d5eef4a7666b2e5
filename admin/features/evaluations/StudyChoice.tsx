import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Accreditation, Predicate, StudyGuideQuery, StudyLevel } from '../../gql/graphql.js';
import { useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { studyGuideDocument } from './evaluations.queries.js';

export interface StudyChoiceProps {
  /** Kurang or Sangat Kurang for a study not completed; null while the quadrant holds. */
  readonly value: Predicate | null;
  readonly onChange: (predicate: Predicate | null) => void;
  readonly error?: string;
}

const LEVELS = ['BACHELOR', 'POSTGRADUATE'] as const;
const ACCREDITATIONS = ['A', 'B', 'C', 'ABROAD'] as const;
/** What the evaluator may set for a study not completed (p.100, 103 d). */
export const NOT_COMPLETED = ['POOR', 'VERY_POOR'] as const;

/** For who is on study assignment: the guide for the IPK (p.63) and the one exception to the quadrant (p.100, 103 d). */
export const StudyChoice = ({ value, onChange, error }: StudyChoiceProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
      <StudyGuide />
      <TextField
        select
        label={translate('evaluations.study.label')}
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || null) as Predicate | null)}
        error={Boolean(error)}
        helperText={error ?? translate('evaluations.study.note')}
      >
        <MenuItem value="">{translate('evaluations.study.goes_on')}</MenuItem>
        {NOT_COMPLETED.map((predicate) => (
          <MenuItem key={predicate} value={predicate}>
            {translate('evaluations.study.unfinished', {
              predicate: translate(`evaluations.predicate.${predicate}`),
            })}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
};

/** Reads the guide; nothing is stored and nothing is chosen by it. */
const StudyGuide = () => {
  const translate = useTranslate();
  const execute = useExecute();
  const notifyError = useNotifyError();
  const [level, setLevel] = useState<StudyLevel>('POSTGRADUATE');
  const [accreditation, setAccreditation] = useState<Accreditation>('A');
  const [gpa, setGpa] = useState('');
  const [found, setFound] = useState<StudyGuideQuery['studyGuide']>();
  const read = async () => {
    try {
      const input = { level, accreditation, gpa: gpa.trim().replace(',', '.') };
      setFound((await execute(studyGuideDocument, { input })).studyGuide);
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))' }}>
      <TextField
        select
        label={translate('evaluations.study.level')}
        value={level}
        onChange={(event) => setLevel(event.target.value as StudyLevel)}
      >
        {LEVELS.map((id) => (
          <MenuItem key={id} value={id}>
            {translate(`evaluations.study.levels.${id}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('evaluations.study.accreditation')}
        value={accreditation}
        onChange={(event) => setAccreditation(event.target.value as Accreditation)}
      >
        {ACCREDITATIONS.map((id) => (
          <MenuItem key={id} value={id}>
            {id === 'ABROAD' ? translate('evaluations.study.abroad') : id}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('evaluations.study.gpa')}
        value={gpa}
        onChange={(event) => setGpa(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <Button variant="outlined" disabled={!gpa.trim()} onClick={() => void read()}>
        {translate('evaluations.study.guide')}
      </Button>
      <Box aria-live="polite" sx={{ gridColumn: '1 / -1' }}>
        {found && (
          <Alert severity="info">
            {translate('evaluations.study.guide_says', {
              predicate: translate(`evaluations.predicate.${found.predicate}`),
              programme: found.programmeAtLeast ?? '–',
            })}{' '}
            ({found.article})
          </Alert>
        )}
      </Box>
    </Box>
  );
};
