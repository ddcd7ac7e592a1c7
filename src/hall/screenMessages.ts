import type { Words } from '#ground/language.ts';

/** What the screen in the hall says. */
export const screenMessages = {
	screen: { kk: 'Экран', ru: 'Экран', en: 'Screen' },
	left_of: {
		kk: 'қалды, барлығы {time}',
		ru: 'осталось, всего {time}',
		en: 'left of {time}'
	},
	over_of: {
		kk: 'уақыт бітті, берілгені {time}',
		ru: 'время вышло, было {time}',
		en: 'over, {time} given'
	},
	left_name: { kk: 'Қалған уақыт', ru: 'Оставшееся время', en: 'Time left' },
	welcome: {
		kk: 'Қош келдіңіздер',
		ru: 'Добро пожаловать',
		en: 'Welcome'
	},
	join: {
		kk: 'Сұрақ қою, сөз сұрау, дауыс беру',
		ru: 'Вопросы, слово, голосование',
		en: 'Ask, speak, vote'
	},
	next: { kk: 'Келесі сөйлейтіндер', ru: 'Далее выступят', en: 'Speaking next' },
	from_hall: { kk: 'залдан', ru: 'из зала', en: 'from the hall' },
	queue_open: {
		kk: 'Сөз кезегі ашық',
		ru: 'Можно попросить слово',
		en: 'You may ask for the floor'
	},
	lost: {
		kk: 'Байланыс жоқ · {time} жағдайы',
		ru: 'Нет связи · данные на {time}',
		en: 'No connection · as of {time}'
	},
	vote: {
		kk: 'Телефоннан дауыс беріңіз',
		ru: 'Голосуйте с телефона',
		en: 'Vote with your phone'
	},
	question: { kk: 'Залдан сұрақ', ru: 'Вопрос из зала', en: 'A question from the hall' },
	not_ours: {
		kk: 'Бұл экран залға қосылмаған',
		ru: 'Этот экран не подключён к залу',
		en: 'This screen is not connected to the hall'
	},
	open_from_console: {
		kk: 'Оны модератор консоліндегі «Экранды көру» сілтемесімен ашыңыз. Ашылған беттің мекенжайы басқа компьютерде де жұмыс істейді.',
		ru: 'Откройте его ссылкой «Посмотреть экран» из консоли модератора. Адрес открытой страницы работает и на другом компьютере.',
		en: 'Open it with “See the screen” on the moderator’s console. The address it opens works on another computer too.'
	},
	over: {
		kk: 'Отырыс аяқталды. Рақмет.',
		ru: 'Встреча завершена. Спасибо.',
		en: 'The meeting is over. Thank you.'
	}
} satisfies Record<string, Words>;
