import type { z } from 'zod';
import { percentField, ruleShape } from './field.rules.js';
import type { Edition, RuleKind } from './kind.rules.js';
import { SUGGESTION_GUIDE, type SuggestionGuide } from './suggestion.rules.js';

const shape = ruleShape({
  mostAbovePercent: percentField({ label: 'suggestion.most', help: 'suggestion.most.help' }),
  smallPartPercent: percentField({ label: 'suggestion.smallPart', help: 'suggestion.smallPart.help' }),
});
type SuggestionDefinition = z.infer<typeof shape>;

/** What "sebagian besar" and "sebagian kecil" mean when a rating is suggested (p.97-98, 101). */
export const SUGGESTION_KIND: RuleKind<SuggestionDefinition> = {
  kind: 'SUGGESTION',
  shape,
  isOnlyAhead: true,
  shipped: {
    name: SUGGESTION_GUIDE.name,
    validFrom: SUGGESTION_GUIDE.validFrom,
    source: SUGGESTION_GUIDE.source,
    definition: {
      example: SUGGESTION_GUIDE.example,
      mostAbovePercent: SUGGESTION_GUIDE.mostAbovePercent,
      smallPartPercent: SUGGESTION_GUIDE.smallPartPercent,
    },
  },
  problems: ({ mostAbovePercent, smallPartPercent }) => [
    // A part that is most cannot have a half of its own beside it: below 50 two ratings would both be most.
    ...(mostAbovePercent < 50 || mostAbovePercent >= 100
      ? [{ path: 'mostAbovePercent', key: 'suggestion.problem.most' }]
      : []),
    ...(smallPartPercent > 50 ? [{ path: 'smallPartPercent', key: 'suggestion.problem.smallPart' }] : []),
  ],
};

/** An edition as the suggestion takes it. */
export const suggestionGuideOf = ({ definition, ...provenance }: Edition<SuggestionDefinition>): SuggestionGuide => ({
  ...provenance,
  mostAbovePercent: definition.mostAbovePercent,
  smallPartPercent: definition.smallPartPercent,
});
