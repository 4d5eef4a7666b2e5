import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { DISTRIBUTION_KIND } from './distributionKind.rules.js';
import { fieldMessages } from './field.messages.js';
import { CODES_KIND, LEGACY_KIND } from './historyKinds.rules.js';
import { INDEX_KIND } from './indexKind.rules.js';
import { ruleKinds } from './kind.service.js';
import { RuleSet } from './ruleSet.entity.js';
import { rulesetsMessages } from './rulesets.messages.js';
import { ruleSetReads } from './rulesets.reads.js';
import { RuleSetsResolver } from './rulesets.resolver.js';
import { StudyResolver } from './study.resolver.js';
import { SUGGESTION_KIND } from './suggestionKind.rules.js';

export const rulesets: Feature = {
  name: 'rulesets',
  entities: [RuleSet],
  reads: [ruleSetReads],
  resolvers: [RuleSetsResolver, StudyResolver],
  messages: [rulesetsMessages, fieldMessages],
  provides: [INDEX_KIND, DISTRIBUTION_KIND, SUGGESTION_KIND, LEGACY_KIND, CODES_KIND].map((kind) =>
    provide(ruleKinds, kind),
  ),
};
