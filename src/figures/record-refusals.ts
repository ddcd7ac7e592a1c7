import type { Words } from '#ground/language.ts';

/** What closing and correcting refuse, and what to do then. */
export const refusals = {
	'figures.closed_already': {
		kk: 'Іс-шара жабылып қойған. Түзету керек болса, қорытындының жаңа нұсқасын жасаңыз.',
		ru: 'Мероприятие уже закрыто. Если нужно исправить, создайте новую версию итогов.',
		en: 'The event is closed already. To correct it, make a new version of the record.'
	},
	'figures.not_published': {
		kk: 'Жарияланбаған іс-шара жабылмайды. Алдымен жариялаңыз немесе нобай күйінде қалдырыңыз.',
		ru: 'Неопубликованное мероприятие не закрывается. Сначала опубликуйте или оставьте черновиком.',
		en: 'An event that was not published is not closed. Publish it first or leave it a draft.'
	},
	'figures.not_over': {
		kk: 'Әлі өтпеген отырыс бар. Ол аяқталған соң жабыңыз немесе отырыс болмайды деп белгілеңіз.',
		ru: 'Есть ещё не прошедшая встреча. Закройте после неё или отмените встречу.',
		en: 'A stop is still to come. Close after it, or cancel the stop.'
	},
	'figures.not_closed': {
		kk: 'Іс-шара әлі жабылмаған, қорытындысы жоқ. Алдымен жабыңыз.',
		ru: 'Мероприятие ещё не закрыто, итогов нет. Сначала закройте его.',
		en: 'The event is not closed yet and has no record. Close it first.'
	},
	'figures.no_reason': {
		kk: 'Не себепті түзетілгенін жазыңыз: ол жаңа нұсқаның қасында тұрады.',
		ru: 'Напишите причину исправления: она будет стоять рядом с новой версией.',
		en: 'Write why it is corrected: it will stand beside the new version.'
	},
	'figures.no_record': {
		kk: 'Бұл іс-шараның қорытындысы әлі жоқ. Ол іс-шара жабылған соң шығады.',
		ru: 'У этого мероприятия пока нет итогов. Они появятся после закрытия.',
		en: 'This event has no record yet. It appears when the event is closed.'
	},
	'figures.list_too_long': {
		kk: 'Тізім ұзын: бірден жасалмайды. «Жүктеулер» бетінен сұраңыз.',
		ru: 'Список длинный и сразу не делается. Запросите его на странице «Выгрузки».',
		en: 'The list is long and is not made at once. Ask for it on the page “Exports”.'
	}
} satisfies Record<string, Words>;
