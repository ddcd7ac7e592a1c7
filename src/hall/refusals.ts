import type { Words } from '#ground/language.ts';

/** Why something was refused on the floor, and the way on. */
export const refusals = {
	'hall.queue_closed': {
		kk: 'Сөз кезегі қазір жабық. Модератор ашқанда қайта сұраңыз.',
		ru: 'Запись на выступление сейчас закрыта. Попросите слово, когда модератор её откроет.',
		en: 'The queue is closed now. Ask again when the moderator opens it.'
	},
	'hall.too_often': {
		kk: 'Бұл телефоннан сөз тым жиі сұралды. Бірнеше минут күтіп, қайта сұраңыз.',
		ru: 'С этого телефона просили слово слишком часто. Подождите несколько минут и попросите снова.',
		en: 'This phone has asked for the floor too often. Wait a few minutes and ask again.'
	},
	'hall.queue_full': {
		kk: 'Сөз кезегі толды. Пікіріңізді сұрақ етіп жазыңыз: модератор көреді.',
		ru: 'Очередь заполнена. Напишите свою мысль как вопрос: модератор её увидит.',
		en: 'The queue is full. Write what you have to say as a question: the moderator will see it.'
	},
	'hall.passed_already': {
		kk: 'Екінші модератор сөзді бұрын беріп қойды. Қазір сөйлеп тұрған: {name}.',
		ru: 'Второй модератор уже передал слово. Сейчас выступает: {name}.',
		en: 'The other moderator has passed the floor already. Speaking now: {name}.'
	},
	'hall.ended_already': {
		kk: 'Бұл сөз аяқталып қойған. Қазір ешкім сөйлеп тұрған жоқ.',
		ru: 'Это выступление уже завершено. Сейчас никто не выступает.',
		en: 'This turn has ended already. Nobody is speaking now.'
	},
	'hall.no_longer_waits': {
		kk: 'Бұл адам енді кезекте жоқ. Кезекке қайта қараңыз.',
		ru: 'Этого человека в очереди уже нет. Посмотрите очередь ещё раз.',
		en: 'This person is no longer in the queue. Look at the queue again.'
	},
	'hall.has_spoken': {
		kk: 'Бұл сөз айтылып қойған. Кезектен басқа адамды таңдаңыз.',
		ru: 'Это выступление уже было. Выберите в очереди другого человека.',
		en: 'This turn has been held. Choose somebody else from the queue.'
	},
	'hall.undo_late': {
		kk: 'Аяқталғанына бір минуттан асты немесе одан кейін басқа сөз болды. Сол адамды «Қысқа жауап» арқылы қосыңыз.',
		ru: 'С завершения прошло больше минуты или после него уже выступали. Добавьте этого человека через «Короткая реплика».',
		en: 'It ended more than a minute ago, or somebody has spoken since. Add this person again with “Short reply”.'
	},
	'hall.nobody_waits': {
		kk: 'Кезекте ешкім жоқ. Сөйлейтін адамды залдан қосыңыз.',
		ru: 'В очереди никого нет. Добавьте выступающего из зала.',
		en: 'Nobody is in the queue. Add somebody from the hall.'
	},
	'hall.no_phone': {
		kk: 'Бұл адам залдан қол көтерген, шығаратын телефоны жоқ. Кезектен шығарсаңыз жеткілікті.',
		ru: 'Этот человек поднял руку в зале, телефона у него нет. Достаточно убрать его из очереди.',
		en: 'This person raised a hand in the hall and has no phone here. Taking them out of the queue is enough.'
	},
	'hall.not_spoken': {
		kk: 'Бұл адам әлі сөйлеген жоқ: тезисті сөз берілгеннен кейін жазыңыз.',
		ru: 'Этот человек ещё не выступал: запишите тезис, когда ему передадут слово.',
		en: 'This person has not spoken yet: write the thesis once they have the floor.'
	}
} satisfies Record<string, Words>;
