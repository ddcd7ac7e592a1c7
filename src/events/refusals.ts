import type { Words } from '#ground/language.ts';

/** Why taking part in an event was refused, and the way on. */
export const refusals = {
	'events.not_found': {
		kk: 'Мұндай іс-шара табылмады. Мекенжайын тексеріңіз немесе тізімнен іздеңіз.',
		ru: 'Такого мероприятия нет. Проверьте адрес или поищите в списке.',
		en: 'There is no such event. Check the address or look in the list.'
	},
	'events.not_published': {
		kk: 'Іс-шара әлі жарияланған жоқ. Басқаларын тізімнен қараңыз.',
		ru: 'Мероприятие ещё не опубликовано. Другие смотрите в списке.',
		en: 'The event is not published yet. See the list for others.'
	},
	'events.cancelled': {
		kk: 'Бұл отырыс болмайды. Басқа іс-шараларды тізімнен қараңыз.',
		ru: 'Эта встреча отменена. Другие мероприятия смотрите в списке.',
		en: 'This meeting is cancelled. See the list for other events.'
	},
	'events.over': {
		kk: 'Бұл отырыс өтіп кетті. Алдағыларын тізімнен қараңыз.',
		ru: 'Эта встреча уже прошла. Ближайшие смотрите в списке.',
		en: 'This meeting is over. See the list for coming ones.'
	},
	'events.begun': {
		kk: 'Отырыс басталып кетті: енді кіреберістегі көмекшіге айтыңыз.',
		ru: 'Встреча уже началась: скажите об этом на входе.',
		en: 'The meeting has begun: please tell the person at the door.'
	},
	'events.not_open_yet': {
		kk: 'Тіркелу әлі басталған жоқ. Басталатын күні іс-шараның бетінде тұр.',
		ru: 'Запись ещё не открыта. Дата открытия указана на странице мероприятия.',
		en: 'Sign-up has not begun. Its day stands on the event’s page.'
	},
	'events.sign_up_closed': {
		kk: 'Тіркелу жабылды. Жазылмай-ақ келе аласыз.',
		ru: 'Запись закрыта. Можно прийти без записи.',
		en: 'Sign-up has ended. You can come without it.'
	},
	'events.guardian_missing': {
		kk: '18-ге толмағандар үшін қамқоршының аты-жөні мен байланысы керек.',
		ru: 'Для тех, кому нет 18, нужны имя и контакт опекуна.',
		en: 'Under 18, a guardian’s name and contact are needed.'
	},
	'events.party_too_large': {
		kk: 'Барлығыңыз бірге сыймайсыз: залдағы орын аз. «Сыйғаны келеді» дегенді таңдаңыз.',
		ru: 'Все вместе не поместятся: в зале меньше мест. Выберите «Пусть придут, кому хватит мест».',
		en: 'There is no room for all of you together. Choose “Those who fit come”.'
	},
	'events.category_unknown': {
		kk: 'Мұндай топ тізімде жоқ. Бетті жаңартып, тізімнен таңдаңыз.',
		ru: 'Такой группы нет в списке. Обновите страницу и выберите из списка.',
		en: 'There is no such group. Reload the page and choose from the list.'
	},
	'events.consent_unknown': {
		kk: 'Келісім мәтіні жаңарды. Бетті жаңартып, қайта оқып шығыңыз.',
		ru: 'Текст согласия обновился. Обновите страницу и прочитайте его снова.',
		en: 'The text of the consent has changed. Reload the page and read it again.'
	},
	'events.title_missing': {
		kk: 'Атауы қазақша және орысша жазылуы керек.',
		ru: 'Название нужно на казахском и русском.',
		en: 'The title is needed in Kazakh and Russian.'
	},
	'events.no_stops': {
		kk: 'Кемінде бір отырыс керек: күні мен орнын қосыңыз.',
		ru: 'Нужна хотя бы одна встреча: добавьте дату и место.',
		en: 'At least one meeting is needed: add its day and place.'
	},
	'events.already_moving': {
		kk: 'Сіз басқа отырыстың кезегінде тұрсыз. Алдымен сол кезектен бас тартыңыз.',
		ru: 'Вы уже ждёте места на другой встрече. Сначала откажитесь от той очереди.',
		en: 'You are already in line for another meeting. Give that turn up first.'
	},
	'events.already_there': {
		kk: 'Сіз бұл отырысқа тіркеліп қойғансыз.',
		ru: 'Вы уже записаны на эту встречу.',
		en: 'You are signed up for this meeting already.'
	},
	'events.no_place_here': {
		kk: 'Бұл орыннан бас тартылған. Қажет болса, қайта тіркеліңіз.',
		ru: 'От этого места уже отказались. Если нужно, запишитесь снова.',
		en: 'This place was given up. Sign up again if you need to.'
	},
	'events.not_approved_yet': {
		kk: 'Өтінішке орталық әлі жауап берген жоқ. Жауабын күтіңіз.',
		ru: 'Центр ещё не ответил на заявку. Дождитесь ответа.',
		en: 'The centre has not answered the request yet. Please wait for it.'
	},
	'events.not_asked': {
		kk: 'Бұл өтінішке жауап беріліп қойған. Тізімді жаңартыңыз.',
		ru: 'На эту заявку уже ответили. Обновите список.',
		en: 'This request was answered already. Reload the list.'
	},
	'events.other_event': {
		kk: 'Бұл отырысқа ауысу мүмкін емес. Ашық отырыстарды тізімнен таңдаңыз.',
		ru: 'На эту встречу перейти нельзя. Выберите открытую встречу из списка.',
		en: 'You cannot move to this meeting. Choose an open one from the list.'
	},
	'events.ticket_not_found': {
		kk: 'Мұндай билет табылмады. Код пен телефонды тексеріңіз; тіркелген кездегідей болуы керек.',
		ru: 'Такой билет не найден. Проверьте код и телефон: они должны быть как при записи.',
		en: 'No such ticket. Check code and phone: they must be as when you signed up.'
	}
} satisfies Record<string, Words>;
