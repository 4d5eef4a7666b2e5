import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { get, useController, useFieldArray, useFormState } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';
import { VALUES } from '../cycles/cycle.js';
import { QuestionInput } from './QuestionInput.js';
import type { QuestionValues } from './version.js';

/** So few questions are all in sight at once. */
const SHORT = 10;

/** The questions by value, in the order of the form; each value with its switch for comments. */
export const QuestionInputs = () => {
  const translate = useTranslate();
  // `row`: the key of react-hook-form must not hide the question's own id
  const { fields, append, remove, swap } = useFieldArray({ name: 'questions', keyName: 'row' });
  const { errors } = useFormState();
  const [isShort] = useState(fields.length <= SHORT);
  const rows = fields.map((field, n) => ({ ...(field as unknown as QuestionValues), key: field.row, n }));
  const wrong = (get(errors, 'questions') ?? {}) as Readonly<Record<number, unknown>>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FieldProblem source="questions" />
      <FieldProblem source="commentValues" />
      {VALUES.map((value) => {
        const own = rows.filter((row) => row.value === value);
        const isWrong = own.some(({ n }) => wrong[n] !== undefined);
        return (
          <Box
            key={value}
            component="details"
            open={isWrong || isShort || undefined}
            sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}
          >
            <Typography component="summary" sx={{ cursor: 'pointer', py: 0.5, fontWeight: 600 }}>
              {`${translate(`feedback.value.${value}`)} (${own.length})`}
            </Typography>
            <Box sx={{ display: 'grid', gap: 2.5, py: 1, '& .MuiFormControl-root': { m: 0 } }}>
              {own.map(({ key, n }, place) => (
                <QuestionInput
                  key={key}
                  source={`questions.${n}`}
                  name={translate('questions.question_n', { n: place + 1 })}
                  onUp={place > 0 ? () => swap(n, own[place - 1]?.n ?? n) : undefined}
                  onDown={place < own.length - 1 ? () => swap(n, own[place + 1]?.n ?? n) : undefined}
                  onRemove={() => remove(n)}
                />
              ))}
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
                <Button
                  size="small"
                  startIcon={<AddIcon />}
                  onClick={() => append({ value, textId: '', textEn: '', kinds: [] })}
                >
                  {translate('questions.add_question')}
                </Button>
                {own.length > 0 && <CommentSwitch value={value} />}
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};

/** Whether a comment may be written on one value. */
const CommentSwitch = ({ value }: { readonly value: string }) => {
  const translate = useTranslate();
  const { field } = useController({ name: 'commentValues' });
  const chosen = (field.value ?? []) as readonly string[];
  return (
    <FormControlLabel
      control={
        <Switch
          checked={chosen.includes(value)}
          onChange={(_event, isOn) =>
            field.onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
      }
      label={translate('questions.with_comment')}
    />
  );
};
