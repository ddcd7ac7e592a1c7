import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. Of a vote it says nothing. */
export const happenings = {
	'polls.made': { kk: 'Сауалнама жасалды', ru: 'Создан опрос', en: 'A poll was made' },
	'polls.removed': { kk: 'Сауалнама алып тасталды', ru: 'Опрос удалён', en: 'A poll was removed' },
	'polls.opened': { kk: 'Сауалнама ашылды', ru: 'Опрос открыт', en: 'A poll was opened' },
	'polls.closed': { kk: 'Сауалнама жабылды', ru: 'Опрос закрыт', en: 'A poll was closed' },
	'polls.result_shown': {
		kk: 'Сауалнама нәтижесі көрсетілді',
		ru: 'Показан результат опроса',
		en: 'The result of a poll was shown'
	},
	'polls.result_hidden': {
		kk: 'Сауалнама нәтижесі жасырылды',
		ru: 'Результат опроса скрыт',
		en: 'The result of a poll was hidden'
	}
} satisfies Record<string, Words>;
