import { eventMessages } from './desk-event-messages.ts';
import { filesMessages } from './desk-files-messages.ts';
import { listMessages } from './desk-list-messages.ts';
import { programmeMessages } from './desk-programme-messages.ts';
import { stopFormMessages } from './desk-stop-form-messages.ts';
import { textsMessages } from './desk-texts-messages.ts';
import { todayMessages } from './desk-today-messages.ts';

/** Words of the desk’s pages of events, joined; each group stands in a file named by its pages. */
export const deskMessages = {
	...todayMessages,
	...listMessages,
	...eventMessages,
	...textsMessages,
	...programmeMessages,
	...stopFormMessages,
	...filesMessages
};
