import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { wordsOfDocument } from './outside.queries.js';
import { Word, type WordRow } from './Word.js';

interface Props {
  readonly receiverId: string;
  readonly from: string;
  readonly to: string;
}

/** Everyday feedback of the year beside its rating (p.69 C.3), as far as the reader may see it. Nothing for non-employees. */
export const WordsOf = (props: Props) => (useAllowed('giveFeedback') ? <Words {...props} /> : null);

const aboutOf = ({ resultKey, behaviour }: WordRow, translate: (key: string) => string): string | undefined =>
  behaviour ? translate(`given.behaviours.${behaviour}`) : resultKey ? translate('given.about_result') : undefined;

const Words = (span: Props) => {
  const translate = useTranslate();
  const found = useDocument(wordsOfDocument, span);
  return (
    <Section title="given.of_year">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('given.of_year_note')}
      </Typography>
      <Loaded of={found} height={80}>
        {({ givenFeedbacks: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('given.of_year_none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
              {items.map((word) => (
                <li key={word.id}>
                  <Word word={word} about={aboutOf(word, translate)} />
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};
