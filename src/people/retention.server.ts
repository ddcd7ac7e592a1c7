import { keptByRule } from '#ground/retention.server.ts';
import { retentionMessages as messages } from './retentionMessages.ts';

keptByRule({ code: 'people.consents', name: messages.consents, rule: messages.consents_rule });
keptByRule({ code: 'people.journal', name: messages.journal, rule: messages.journal_rule });
