import { Box, FormControl, InputLabel, MenuItem, Select, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Section } from '../../ui/Section.js';
import { CommentField } from '../feedback/CommentField.js';
import { FormSections } from '../feedback/FormSections.js';
import { KINDS } from './kinds.js';
import type { Version } from './version.js';

const LONGEST_COMMENT = 2000;

/** The form of one group, as it will be met: it can be tried, and nothing is kept. */
export const RaterPreview = ({ version }: { readonly version: Version }) => {
  const translate = useTranslate();
  const id = useId();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('PEER');
  const [ratings, setRatings] = useState<Readonly<Record<string, number | null>>>({});
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  const asked = version.questions.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  const words = (text: { id: string; en: string }) => ({ id: text.id || '…', en: text.en || text.id || '…' });
  return (
    <Section
      title="questions.preview"
      actions={
        <FormControl size="small" fullWidth={false} sx={{ width: 220 }}>
          <InputLabel id={id}>{translate('questions.as')}</InputLabel>
          <Select
            labelId={id}
            label={translate('questions.as')}
            value={kind}
            onChange={(event) => setKind(event.target.value as typeof kind)}
          >
            {KINDS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`feedback.kind.${one}`)}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('questions.preview_lead', { smart_count: asked.length })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 760, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FormSections
          questions={asked.map((question) => ({ ...question, text: words(question.text) }))}
          anchors={version.anchors.map((anchor) => ({ ...anchor, text: words(anchor.text) }))}
          scale={{ lo: version.scaleMin, hi: version.scaleMax }}
          cannotJudge={version.cannotJudge}
          ratings={ratings}
          onChoose={(question, score) => setRatings((before) => ({ ...before, [question]: score }))}
          commentOn={(value, name) =>
            version.commentValues.includes(value) && (
              <CommentField
                label={translate('feedback.comment', { value: name })}
                maxLength={LONGEST_COMMENT}
                text={comments[value] ?? ''}
                warnings={[]}
                onChange={(text) => setComments((before) => ({ ...before, [value]: text }))}
                onLeave={() => undefined}
              />
            )
          }
        />
      </Box>
    </Section>
  );
};
