import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'join.hall_opened': { kk: 'Зал ашылды', ru: 'Зал открыт', en: 'A hall was opened' },
	'join.hall_closed': { kk: 'Зал жабылды', ru: 'Зал закрыт', en: 'A hall was closed' },
	'join.code_renewed': {
		kk: 'Залдың жаңа цифрлары алынды',
		ru: 'Выданы новые цифры зала',
		en: 'New digits were drawn for a hall'
	},
	'join.joined': {
		kk: 'Залға телефон қосылды',
		ru: 'К залу присоединился телефон',
		en: 'A phone joined the hall'
	},
	'join.left': {
		kk: 'Телефон залдан шықты',
		ru: 'Телефон вышел из зала',
		en: 'A phone left the hall'
	}
} satisfies Record<string, Words>;
