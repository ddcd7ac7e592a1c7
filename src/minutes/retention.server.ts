import { keptByRule } from '#ground/retention.server.ts';
import { retentionMessages as messages } from './retentionMessages.ts';

keptByRule({ code: 'minutes.minutes', name: messages.minutes, rule: messages.minutes_rule });
