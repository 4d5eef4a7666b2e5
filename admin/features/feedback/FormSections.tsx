import { Box, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { ScaleChoice } from './ScaleChoice.js';

interface Said {
  readonly id: string;
  readonly en: string;
}

export interface FormSectionsProps {
  readonly questions: readonly { readonly id: string; readonly value: string; readonly text: Said }[];
  readonly anchors: readonly { readonly value: number; readonly text: Said }[];
  readonly scale: { readonly lo: number; readonly hi: number };
  /** Whether "cannot judge" is offered. */
  readonly cannotJudge: boolean;
  /** undefined: nothing yet; null: cannot judge. */
  readonly ratings: Readonly<Record<string, number | null | undefined>>;
  readonly onChoose: (questionId: string, score: number | null) => void;
  /** What stands below the questions on a value: its comment, or nothing. */
  readonly commentOn: (value: string, name: string) => ReactNode;
}

/** Where a question stands on the page. */
export const placeOf = (questionId: string) => `question-${questionId}`;

/** The questions as a rater meets them: by value, each with its comment. */
export const FormSections = ({ questions, anchors, scale, cannotJudge, ratings, ...props }: FormSectionsProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const said = (text: Said) => (locale === 'en' ? text.en : text.id);
  const words = anchors.map(({ value, text }) => ({ value, label: said(text) }));
  return [...new Set(questions.map(({ value }) => value))].map((value) => {
    const name = translate(`feedback.value.${value}`, { _: value });
    return (
      <Paper
        key={value}
        component="section"
        variant="outlined"
        sx={{ p: 2, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}
        aria-label={name}
      >
        <Typography variant="h3" component="h2">
          {name}
        </Typography>
        {questions
          .filter((question) => question.value === value)
          .map(({ id, text }) => (
            <Box key={id} id={placeOf(id)}>
              <ScaleChoice
                label={said(text)}
                anchors={words}
                scale={scale}
                cannotJudge={cannotJudge}
                chosen={ratings[id]}
                onChoose={(score) => props.onChoose(id, score)}
              />
            </Box>
          ))}
        {props.commentOn(value, name)}
      </Paper>
    );
  });
};
