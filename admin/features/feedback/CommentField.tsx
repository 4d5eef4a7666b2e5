import { Alert, Box, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import type { CheckCommentQuery } from '../../gql/graphql.js';

export type Warning = CheckCommentQuery['checkComment'][number];

/** Advice about one comment: what it may reveal, with the words in question. The writer decides. */
export const CommentWarnings = ({
  text,
  warnings,
}: {
  readonly text: string;
  readonly warnings: readonly Warning[];
}) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {warnings.map(({ warning, from, to }) => (
        <li key={`${warning}${from}`}>{`${translate(`feedback.warn.${warning}`)} “${text.slice(from, to)}”`}</li>
      ))}
    </Box>
  );
};

interface CommentFieldProps {
  readonly label: string;
  readonly text: string;
  readonly maxLength: number;
  /** What was found when it was last looked over; none for a text that was changed since. */
  readonly warnings: readonly Warning[];
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** A comment on one value; looked over when the writer leaves the field. */
export const CommentField = ({ label, text, maxLength, warnings, onChange, onLeave }: CommentFieldProps) => {
  const translate = useTranslate();
  const id = useId();
  const length = [...text].length;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        id={id}
        label={label}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        multiline
        minRows={2}
        fullWidth
        helperText={length > maxLength * 0.8 ? translate('feedback.length', { length, max: maxLength }) : undefined}
        slotProps={{ htmlInput: { maxLength } }}
      />
      {warnings.length > 0 && (
        <Alert severity="warning" sx={{ alignItems: 'flex-start' }}>
          {translate('feedback.warn_title')}
          <CommentWarnings text={text} warnings={warnings} />
        </Alert>
      )}
    </Box>
  );
};
