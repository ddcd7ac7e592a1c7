import type { Words } from '#ground/language.ts';

/** What a parent or guardian is asked. */
export const guardianMessages = {
	title: { kk: 'Қамқоршының келісімі', ru: 'Согласие опекуна', en: 'Guardian’s consent' },
	child: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
	event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
	text: {
		kk: 'Қатысушыға 18 жас толмаған, сондықтан іс-шараға келуіне және тіркеу үшін деректерінің өңделуіне Сіздің келісіміңіз керек.',
		ru: 'Участнику нет 18 лет, поэтому для его прихода и обработки данных при записи нужно Ваше согласие.',
		en: 'The participant is under 18, so your consent is needed for coming and for processing the data of the sign-up.'
	},
	agree: { kk: 'Келісемін', ru: 'Согласен (согласна)', en: 'I agree' },
	given: {
		kk: 'Келісіміңіз жазылды. Енді ештеңе істеу керек емес.',
		ru: 'Ваше согласие записано. Больше ничего делать не нужно.',
		en: 'Your consent is written down. There is nothing more to do.'
	},
	ignore: {
		kk: 'Бұл адамды танымасаңыз, ештеңе баспаңыз.',
		ru: 'Если этот человек Вам не знаком, ничего не нажимайте.',
		en: 'If you do not know this person, press nothing.'
	}
} satisfies Record<string, Words>;
