import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { LinkBase, useLocaleState, useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { useSaid } from '../questions/words.js';
import { ChooseQuestions } from './ChooseQuestions.js';
import type { Cycle } from './cycle.js';

/** The 360° of a cycle as everybody may read it: groups, thresholds, questions. */
export const CycleDesign = ({ cycle }: { readonly cycle: Cycle }) => {
  const { design, questionVersion } = cycle;
  const said = useSaid();
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const format = useFormat();
  if (design.groups.length === 0)
    return (
      <Section title="cycles.design">
        <Typography>{translate('cycles.no_groups')}</Typography>
      </Section>
    );
  const values = [...new Set(design.questions.map(({ value }) => value))];
  return (
    <Section title="cycles.design" actions={cycle.viewerCan.chooseQuestions && <ChooseQuestions cycle={cycle} />}>
      <Typography>
        {translate('cycles.thresholds_text', {
          k: design.anonymityThreshold,
          text: design.textThreshold,
          leftover: translate(`cycles.leftover.${design.leftover}`),
          min: design.scaleMin,
          max: design.scaleMax,
        })}
      </Typography>
      <Typography>
        {`${translate('cycles.anchors')}: ${design.anchors
          .map(({ value, text }) => `${value} ${locale === 'en' ? text.en : text.id}`)
          .join(' · ')}`}
      </Typography>
      {questionVersion && (
        <Typography>
          {`${translate('questions.chosen')} `}
          <Link component={LinkBase} to={`/questionVersions/${questionVersion.id}/show`}>
            {`${said.name(questionVersion.bank)} · ${translate('questions.version', { number: questionVersion.number })}`}
          </Link>
        </Typography>
      )}
      <TableContainer tabIndex={0} role="region" aria-label={translate('cycles.groups')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('cycles.group')}</TableCell>
              <TableCell align="right">{translate('cycles.weight')}</TableCell>
              <TableCell align="right">{translate('cycles.bounds')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {design.groups.map((group) => (
              <TableRow key={group.kind}>
                <TableCell component="th" scope="row">
                  {translate(`feedback.kind.${group.kind}`)}
                </TableCell>
                <TableCell align="right">
                  {group.weightPercent == null
                    ? translate('cycles.unweighted')
                    : `${format.number(group.weightPercent)} %`}
                </TableCell>
                <TableCell align="right">{`${group.minimum} – ${group.maximum}`}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Box component="details">
        <Typography component="summary" sx={{ cursor: 'pointer' }}>
          {`${translate('cycles.questions')} (${design.questions.length})`}
        </Typography>
        {values.map((value) => (
          <Box key={value} sx={{ mt: 1 }}>
            <Typography variant="subtitle2" component="h3">
              {translate(`feedback.value.${value}`, { _: value })}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 3 }}>
              {design.questions
                .filter((question) => question.value === value)
                .map((question) => (
                  <li key={question.id}>{locale === 'en' ? question.text.en : question.text.id}</li>
                ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
