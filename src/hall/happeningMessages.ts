import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'hall.queue_opened': {
		kk: 'Сөз кезегі ашылды',
		ru: 'Открыта запись на выступление',
		en: 'The queue was opened'
	},
	'hall.queue_closed': {
		kk: 'Сөз кезегі жабылды',
		ru: 'Закрыта запись на выступление',
		en: 'The queue was closed'
	},
	'hall.asked': { kk: 'Сөз сұралды', ru: 'Попросили слово', en: 'Somebody asked for the floor' },
	'hall.left_queue': {
		kk: 'Кезектен шықты',
		ru: 'Выход из очереди на выступление',
		en: 'Somebody left the queue'
	},
	'hall.phone_put_out': {
		kk: 'Модератор телефонды залдан шығарды',
		ru: 'Модератор вывел телефон из зала',
		en: 'The moderator put a phone out of the hall'
	},
	'hall.added': {
		kk: 'Модератор залдан сөйлеушіні қосты',
		ru: 'Модератор добавил выступающего из зала',
		en: 'The moderator added somebody from the hall'
	},
	'hall.turns_merged': {
		kk: 'Байланыссыз жазылған сөздер қосылды',
		ru: 'Добавлены выступления, записанные без связи',
		en: 'Turns kept offline were merged'
	},
	'hall.turn_settled': {
		kk: 'Бір уақыттағы сөздердің қайсысы есептелетіні шешілді',
		ru: 'Решено, какое из одновременных выступлений считать',
		en: 'It was settled which of two turns counts'
	},
	'hall.floor_held': {
		kk: 'Байланыссыз сөз бір құрылғыға берілді',
		ru: 'Слово без связи закреплено за устройством',
		en: 'A device was given the floor for times without a network'
	},
	'hall.floor_let_go': {
		kk: 'Құрылғы сөзді босатты',
		ru: 'Устройство отпустило слово',
		en: 'A device let the floor go'
	},
	'hall.floor_passed': { kk: 'Сөз берілді', ru: 'Передано слово', en: 'The floor was passed' },
	'hall.offer_passed_over': {
		kk: 'Сөз әділ кезек ұсынған адамнан басқаға берілді',
		ru: 'Слово передано не тому, кого предлагала справедливая очередь',
		en: 'The floor went to another than the fair order offered'
	},
	'hall.paused': {
		kk: 'Сөз уақыты кідіртілді',
		ru: 'Время остановлено',
		en: 'The clock was paused'
	},
	'hall.resumed': {
		kk: 'Сөз уақыты жалғасты',
		ru: 'Время пошло снова',
		en: 'The clock was resumed'
	},
	'hall.time_added': { kk: 'Уақыт қосылды', ru: 'Добавлено время', en: 'Time was added' },
	'hall.end_undone': {
		kk: 'Сөздің аяқталуы болдырылмады, сөз жалғасты',
		ru: 'Завершение выступления отменено, оно продолжено',
		en: 'The end of a turn was undone and it went on'
	},
	'hall.put_back': {
		kk: 'Сөйлеуші кезекке қайтарылды',
		ru: 'Выступающий возвращён в очередь',
		en: 'A speaker was put back into the queue'
	},
	'hall.turn_ended': { kk: 'Сөз аяқталды', ru: 'Выступление завершено', en: 'A turn was ended' },
	'hall.moved': {
		kk: 'Кезектегі орын өзгертілді',
		ru: 'Изменено место в очереди',
		en: 'Somebody was moved in the queue'
	},
	'hall.ordered_fairly': {
		kk: 'Әділ кезек қалпына келтірілді',
		ru: 'Восстановлена справедливая очередь',
		en: 'The fair order was brought back'
	},
	'hall.removed': {
		kk: 'Кезектен шығарылды',
		ru: 'Удалён из очереди',
		en: 'Taken out of the queue'
	},
	'hall.screen_set': {
		kk: 'Экранда көрсетілетін нәрсе ауысты',
		ru: 'Изменено содержимое экрана',
		en: 'The screen was switched'
	},
	'hall.thesis_written': { kk: 'Тезис жазылды', ru: 'Записан тезис', en: 'A thesis was written' }
} satisfies Record<string, Words>;
