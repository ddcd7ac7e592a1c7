import type { Words } from '#ground/language.ts';

/** Why something about polls was refused, and the way on. */
export const refusals = {
	'polls.not_open': {
		kk: 'Бұл сауалнама әлі ашылған жоқ. Модератор ашқанша күте тұрыңыз.',
		ru: 'Этот опрос ещё не открыт. Подождите, пока его откроет модератор.',
		en: 'This poll is not open yet. Please wait until the moderator opens it.'
	},
	'polls.closed': {
		kk: 'Сауалнама жабылған, дауыс енді қабылданбайды. Сұрақты қайта қою үшін жаңа сауалнама жасалады.',
		ru: 'Опрос закрыт, голоса больше не принимаются. Чтобы спросить снова, создают новый опрос.',
		en: 'The poll is closed and takes no more votes. To ask again a new poll is made.'
	},
	'polls.no_guests': {
		kk: 'Бұл сауалнамада кіреберісте белгіленгендер ғана дауыс береді. Билетіңіз болса, сонымен қосылыңыз.',
		ru: 'В этом опросе голосуют только отмеченные на входе. Если у Вас есть билет, войдите по нему.',
		en: 'In this poll only those checked in at the door vote. If you have a ticket, join with it.'
	},
	'polls.came_late': {
		kk: 'Бұл жасырын сауалнама Сіз кодпен қосылғанға дейін басталған. Келесісіне қатысасыз; билетіңіз болса, сонымен қосылып, қазір дауыс беріңіз.',
		ru: 'Этот тайный опрос начался до того, как Вы вошли по коду. Вы сможете участвовать в следующем; если есть билет, войдите по нему и голосуйте сейчас.',
		en: 'This secret poll began before you joined by the code. You can take part in the next one; if you have a ticket, join with it and vote now.'
	},
	'polls.nothing_chosen': {
		kk: 'Кемінде бір жауапты таңдаңыз.',
		ru: 'Выберите хотя бы один ответ.',
		en: 'Choose at least one answer.'
	},
	'polls.one_only': {
		kk: 'Мұнда бір жауап қана таңдалады.',
		ru: 'Здесь можно выбрать только один ответ.',
		en: 'Only one answer can be chosen here.'
	},
	'polls.other_open': {
		kk: 'Басқа сауалнама ашық тұр. Алдымен соны жабыңыз.',
		ru: 'Сейчас открыт другой опрос. Сначала закройте его.',
		en: 'Another poll is open. Close that one first.'
	},
	'polls.still_open': {
		kk: 'Сауалнама әлі ашық. Нәтижесі жабылғаннан кейін көрсетіледі.',
		ru: 'Опрос ещё открыт. Результат показывают после закрытия.',
		en: 'The poll is still open. Its result can be shown once it is closed.'
	},
	'polls.was_open': {
		kk: 'Бұл сауалнама залға қойылған, енді алып тасталмайды.',
		ru: 'Этот опрос уже проводился, удалить его нельзя.',
		en: 'This poll was put to the hall and can no longer be removed.'
	}
} satisfies Record<string, Words>;
