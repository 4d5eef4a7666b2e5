import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SelectArrayInput, TextInput } from 'ra-ui-materialui';
import { KINDS } from './kinds.js';

interface QuestionInputProps {
  /** Path of the question in the form. */
  readonly source: string;
  /** What the question is called on the screen: its place. */
  readonly name: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** One question: both languages, the groups it is asked of, its place. */
export const QuestionInput = ({ source, name, onUp, onDown, onRemove }: QuestionInputProps) => {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr) auto' },
      }}
    >
      <TextInput source={`${source}.textId`} label="questions.text_id" multiline helperText={false} fullWidth />
      <TextInput source={`${source}.textEn`} label="questions.text_en" multiline helperText={false} fullWidth />
      <SelectArrayInput
        source={`${source}.kinds`}
        label="questions.kinds"
        choices={KINDS.map((id) => ({ id, name: `feedback.kind.${id}` }))}
        helperText={false}
        fullWidth
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <IconButton aria-label={translate('questions.up', { name })} disabled={!onUp} onClick={onUp}>
          <UpIcon />
        </IconButton>
        <IconButton aria-label={translate('questions.down', { name })} disabled={!onDown} onClick={onDown}>
          <DownIcon />
        </IconButton>
        <IconButton aria-label={translate('questions.remove', { name })} onClick={onRemove}>
          <RemoveIcon />
        </IconButton>
      </Box>
    </Box>
  );
};
