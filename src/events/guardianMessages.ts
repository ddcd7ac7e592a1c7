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
	photos: {
		kk: 'Қатысушы түскен фотоның жариялануына келісемін',
		ru: 'Согласен (согласна) на публикацию фото, на которых есть участник',
		en: 'I agree to photos with the participant being published'
	},
	photos_title: { kk: 'Фото', ru: 'Фото', en: 'Photos' },
	photos_what: {
		kk: 'Неге келісесіз: толық мәтіні',
		ru: 'На что Вы соглашаетесь: полный текст',
		en: 'What you agree to: the whole text'
	},
	photos_given: {
		kk: 'Қатысушы түскен фотоның жариялануына келіскенсіз. Келісімді қайтарсаңыз, фото бірден жарияланымнан алынады.',
		ru: 'Вы согласились на публикацию фото с участником. Если отозвать согласие, фото сразу снимут с публикации.',
		en: 'You agreed to photos with the participant being published. Take it back and they go down at once.'
	},
	photos_not: {
		kk: 'Қатысушы түскен фото Сіздің келісіміңізсіз жарияланбайды.',
		ru: 'Без Вашего согласия фото с участником не публикуются.',
		en: 'Without your consent no photo with the participant is published.'
	},
	photos_back: {
		kk: 'Фотоға келісімді қайтару',
		ru: 'Отозвать согласие на фото',
		en: 'Take back the consent to photos'
	},
	photos_agree: {
		kk: 'Фотоның жариялануына келісемін',
		ru: 'Согласиться на публикацию фото',
		en: 'Agree to photos being published'
	},
	ignore: {
		kk: 'Бұл адамды танымасаңыз, ештеңе баспаңыз.',
		ru: 'Если этот человек Вам не знаком, ничего не нажимайте.',
		en: 'If you do not know this person, press nothing.'
	}
} satisfies Record<string, Words>;
