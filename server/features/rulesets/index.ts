import type { Feature } from '../../kernel/feature.js';
import { RuleSet } from './ruleSet.entity.js';
import { rulesetsMessages } from './rulesets.messages.js';
import { ruleSetReads } from './rulesets.reads.js';
import { RuleSetsResolver } from './rulesets.resolver.js';
import { StudyResolver } from './study.resolver.js';

export const rulesets: Feature = {
  name: 'rulesets',
  entities: [RuleSet],
  reads: [ruleSetReads],
  resolvers: [RuleSetsResolver, StudyResolver],
  messages: [rulesetsMessages],
};
