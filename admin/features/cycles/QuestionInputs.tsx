import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { get, useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';
import { VALUES } from './cycle.js';
import { nextQuestionId, type QuestionValues } from './design.js';

/** The questions by value; each value's are folded away until they are wanted. */
export const QuestionInputs = () => {
  const translate = useTranslate();
  // `row`: the key of react-hook-form must not hide the question's own id
  const { fields, append, remove } = useFieldArray({ name: 'design.questions', keyName: 'row' });
  const { getValues } = useFormContext();
  const { errors } = useFormState();
  const rows = fields.map((field, n) => ({ ...(field as unknown as QuestionValues), key: field.row, n }));
  const wrong = (get(errors, 'design.questions') ?? {}) as Readonly<Record<number, unknown>>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FieldProblem source="design.questions" />
      {VALUES.map((value) => {
        const own = rows.filter((row) => row.value === value);
        return (
          <Box key={value} component="details" open={own.some(({ n }) => wrong[n] !== undefined) || undefined}>
            <Typography component="summary" sx={{ cursor: 'pointer', py: 0.5, fontWeight: 600 }}>
              {`${translate(`feedback.value.${value}`)} (${own.length})`}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1.5, py: 1, '& .MuiFormControl-root': { m: 0 } }}>
              {own.map(({ key, n }) => (
                <Box
                  key={key}
                  sx={{
                    display: 'grid',
                    gap: 1,
                    gridTemplateColumns: { xs: 'minmax(0, 1fr) 40px', md: 'minmax(0, 1fr) minmax(0, 1fr) 40px' },
                  }}
                >
                  <TextInput
                    source={`design.questions.${n}.textId`}
                    label="cycles.text_id"
                    validate={required()}
                    multiline
                    helperText={false}
                  />
                  <TextInput
                    source={`design.questions.${n}.textEn`}
                    label="cycles.text_en"
                    multiline
                    helperText={false}
                    sx={{ gridColumn: { xs: 1, md: 'auto' }, gridRow: { xs: 2, md: 'auto' } }}
                  />
                  <IconButton aria-label={translate('cycles.remove_question', { n: n + 1 })} onClick={() => remove(n)}>
                    <RemoveIcon />
                  </IconButton>
                </Box>
              ))}
              <Box>
                <Button
                  size="small"
                  startIcon={<AddIcon />}
                  onClick={() =>
                    append({ id: nextQuestionId(value, getValues('design.questions')), value, textId: '', textEn: '' })
                  }
                >
                  {translate('cycles.add_question')}
                </Button>
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
