import BetterIcon from '@mui/icons-material/EditOutlined';
import GoodIcon from '@mui/icons-material/ThumbUpAltOutlined';
import { Box, Typography } from '@mui/material';
import { maxLength, minLength, required, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import type { GivenFeedbackListQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { EvidenceLinks } from '../../ui/EvidenceLinks.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { confirmWordDocument, refuseWordDocument } from './outside.queries.js';

/** What every place that shows a word asks for. */
export type WordRow = Omit<GivenFeedbackListQuery['page']['items'][number], 'visibility'>;

export const TONE = { APPRECIATION: 'success', SUGGESTION: 'info' } as const satisfies Record<WordRow['tone'], Tone>;

/** What it is about, in a quiet line; nothing for the work in general. */
export const About = ({ word: { resultKey, behaviour } }: { readonly word: WordRow }) => {
  const translate = useTranslate();
  if (!resultKey && !behaviour) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate(behaviour ? `given.behaviours.${behaviour}` : 'given.about_result')}
    </Typography>
  );
};

/** What the word says: its text or its symbol in words, its evidence, and who wrote it down. */
export const WordText = ({ word }: { readonly word: WordRow }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', minWidth: 0 }}>
      {word.text ? (
        <Typography variant="inherit" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {word.text}
        </Typography>
      ) : (
        <Sign tone={word.tone} />
      )}
      <EvidenceLinks evidence={word.evidence} />
      {word.recordedByName && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('given.recorded_by', {
            name: word.recordedByName,
            channel: translate(`given.channel.${word.channel}`),
          })}
        </Typography>
      )}
      <Standing word={word} />
    </Box>
  );
};

/** An answer by a symbol alone. */
const Sign = ({ tone }: Pick<WordRow, 'tone'>) => {
  const translate = useTranslate();
  const Icon = tone === 'APPRECIATION' ? GoodIcon : BetterIcon;
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
      <Icon fontSize="small" color={tone === 'APPRECIATION' ? 'success' : 'info'} aria-hidden />
      {translate(`given.symbol.${tone}`)}
    </Box>
  );
};

/** Whether the word counts, said only where it does not; the leader decides right there. */
const Standing = ({ word }: { readonly word: WordRow }) => {
  const translate = useTranslate();
  if (word.standing === 'ON_RECORD') return null;
  return (
    <>
      <StatusChip
        label={`given.standing.${word.standing}`}
        tone={word.standing === 'PROPOSED' ? 'warning' : 'danger'}
      />
      {word.refusal && (
        <Typography variant="body2">{translate('given.refused_because', { why: word.refusal })}</Typography>
      )}
      {word.viewerCan.decide && <Decide word={word} />}
    </>
  );
};

const Decide = ({ word: { id, version } }: { readonly word: WordRow }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
    <VerbButton
      label="given.confirm"
      confirm="given.confirm_question"
      document={confirmWordDocument}
      variables={() => ({ input: { id, version } })}
      success="given.confirmed"
    />
    <VerbButton
      label="given.refuse"
      variant="outlined"
      color="warning"
      document={refuseWordDocument}
      form={
        <TextInput
          source="reason"
          label="given.reason"
          validate={[required(), minLength(5), maxLength(500)]}
          multiline
          fullWidth
        />
      }
      variables={({ reason }) => ({ input: { id, version, reason: String(reason) } })}
      success="given.refused"
    />
  </Box>
);

/** A word in a list: day, giver, what it is about and its tone above what it says. */
export const Word = ({ word, about }: { readonly word: WordRow; readonly about?: string }) => {
  const format = useFormat();
  return (
    <>
      <Typography
        variant="body2"
        component="div"
        sx={{ color: 'text.secondary', overflowWrap: 'anywhere', '& .MuiChip-root': { mr: 0.5 } }}
      >
        {`${[format.day(word.givenOn), word.giverName, about].filter(Boolean).join(' · ')} `}
        <StatusChip label={`given.tone.${word.tone}`} tone={TONE[word.tone]} />
        {word.capacity != null && <StatusChip label="given.outside.chip" />}
      </Typography>
      <WordText word={word} />
    </>
  );
};
