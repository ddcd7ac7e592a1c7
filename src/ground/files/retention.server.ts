import { keptByRule } from '#ground/retention.server.ts';
import { retentionMessages as messages } from './retentionMessages.ts';

keptByRule({ code: 'files.removed', name: messages.removed, rule: messages.removed_rule });
