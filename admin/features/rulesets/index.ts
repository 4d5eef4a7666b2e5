import RulesIcon from '@mui/icons-material/RuleOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { mergeMessages } from '../../kernel/messages.js';
import { historyMessages } from './history.messages.js';
import { rulesetsMessages } from './rulesets.messages.js';
import { ruleSetListDocument, ruleSetOneDocument } from './rulesets.queries.js';

export const feature: AdminFeature = {
  name: 'rulesets',
  messages: {
    id: mergeMessages([rulesetsMessages.id, historyMessages.id]),
    en: mergeMessages([rulesetsMessages.en, historyMessages.en]),
  },
  resources: [
    {
      name: 'ruleSets',
      documents: { list: ruleSetListDocument, one: ruleSetOneDocument },
      icon: RulesIcon,
      menu: 'system',
      permission: { list: ['createRuleSet', 'exportEvaluations'], edit: 'editRuleSet' },
      list: page(() => import('./RuleSetList.js'), 'RuleSetList'),
      edit: page(() => import('./RuleSetEdit.js'), 'RuleSetEdit'),
      show: page(() => import('./RuleSetShow.js'), 'RuleSetShow'),
    },
  ],
};
