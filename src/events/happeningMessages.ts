import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'events.made': { kk: 'Іс-шара жасалды', ru: 'Создано мероприятие', en: 'An event was made' },
	'events.changed': {
		kk: 'Іс-шара өзгертілді',
		ru: 'Мероприятие изменено',
		en: 'An event was changed'
	},
	'events.published': {
		kk: 'Іс-шара жарияланды',
		ru: 'Мероприятие опубликовано',
		en: 'An event was published'
	},
	'events.cancelled': {
		kk: 'Іс-шара өткізілмейтін болды',
		ru: 'Мероприятие отменено',
		en: 'An event was cancelled'
	},
	'events.stop_added': { kk: 'Отырыс қосылды', ru: 'Добавлена встреча', en: 'A stop was added' },
	'events.stop_changed': {
		kk: 'Отырыс деректері өзгертілді',
		ru: 'Изменены сведения о встрече',
		en: 'A stop was changed'
	},
	'events.stop_moved': {
		kk: 'Отырыстың уақыты немесе орны ауысты',
		ru: 'Изменены время или место встречи',
		en: 'A stop got another time or place'
	},
	'events.stop_resized': {
		kk: 'Орын саны өзгертілді',
		ru: 'Изменено число мест',
		en: 'The number of places was changed'
	},
	'events.stop_closed': { kk: 'Отырыс жабылды', ru: 'Встреча закрыта', en: 'A stop was closed' },
	'events.stop_cancelled': {
		kk: 'Отырыс өткізілмейтін болды',
		ru: 'Встреча отменена',
		en: 'A stop was cancelled'
	},
	'events.speakers_set': {
		kk: 'Сөйлеушілер белгіленді',
		ru: 'Указаны выступающие',
		en: 'The speakers were set'
	},
	'events.agenda_set': {
		kk: 'Бағдарлама бекітілді',
		ru: 'Задана программа',
		en: 'The programme was set'
	},
	'events.file_attached': { kk: 'Файл тіркелді', ru: 'Прикреплён файл', en: 'A file was attached' },
	'events.file_released': {
		kk: 'Файл жарияланды',
		ru: 'Файл опубликован',
		en: 'A file was published'
	},
	'events.file_hidden': {
		kk: 'Файл көпшіліктен жасырылды',
		ru: 'Файл скрыт от посетителей',
		en: 'A file was hidden'
	},
	'events.file_removed': { kk: 'Файл алып тасталды', ru: 'Файл удалён', en: 'A file was removed' },
	'events.registered': {
		kk: 'Іс-шараға жазылды',
		ru: 'Запись на мероприятие',
		en: 'Somebody signed up'
	},
	'events.registration_changed': {
		kk: 'Жазылу деректері өзгертілді',
		ru: 'Запись изменена',
		en: 'A sign-up was changed'
	},
	'events.approved': {
		kk: 'Жазылу мақұлданды',
		ru: 'Запись одобрена',
		en: 'A sign-up was approved'
	},
	'events.refused': {
		kk: 'Жазылудан бас тартылды',
		ru: 'В записи отказано',
		en: 'A sign-up was refused'
	},
	'events.promoted': {
		kk: 'Күту тізімінен орын берілді',
		ru: 'Дано место из листа ожидания',
		en: 'Somebody got a place from the waiting list'
	},
	'events.place_kept': { kk: 'Орын сақталды', ru: 'Место сохранено', en: 'A place was kept' },
	'events.place_returned': {
		kk: 'Орын бұрынғы иесіне қайтарылды',
		ru: 'Место возвращено прежнему участнику',
		en: 'A place was given back to its holder'
	},
	'events.attendance_again': {
		kk: 'Келу белгісі қайта қойылды',
		ru: 'Отметка о явке восстановлена',
		en: 'A mark of attendance was put back'
	},
	'events.left': {
		kk: 'Жазылу қайтарып алынды',
		ru: 'Запись отменена участником',
		en: 'A sign-up was taken back'
	},
	'events.moved_to_stop': {
		kk: 'Басқа отырысқа ауысты',
		ru: 'Переход на другую встречу',
		en: 'Somebody moved to another stop'
	},
	'events.guardian_agreed_photos': {
		kk: 'Қамқоршы фотоның жариялануына келісті',
		ru: 'Опекун согласился на публикацию фото',
		en: 'A guardian agreed to photos being published'
	},
	'events.photo_answer_noted': {
		kk: 'Фото туралы қағаздағы жауап жазылды',
		ru: 'Внесён ответ о фото с бумаги',
		en: 'An answer about photos on paper was noted'
	},
	'events.guardian_confirmed': {
		kk: 'Ата-ана немесе қамқоршы келісім берді',
		ru: 'Родитель или опекун дал согласие',
		en: 'A guardian agreed'
	},
	'events.link_handed_out': {
		kk: 'Көмекшіге сілтеме берілді',
		ru: 'Помощнику выдана ссылка',
		en: 'A helper’s link was handed out'
	},
	'events.link_revoked': {
		kk: 'Көмекшінің сілтемесі қайтарып алынды',
		ru: 'Ссылка помощника отозвана',
		en: 'A helper’s link was revoked'
	},
	'events.attended': {
		kk: 'Келгені белгіленді',
		ru: 'Отмечена явка',
		en: 'Somebody was marked as present'
	},
	'events.sheet_checked': {
		kk: 'Қол қойылған парақ тізіммен салыстырылды',
		ru: 'Подписанный лист сверен со списком',
		en: 'The signed sheet was held against the list'
	},
	'events.door_conflict': {
		kk: 'Байланыссыз қойылған белгі бұрынғысына сай келмеді',
		ru: 'Отметка без связи разошлась с уже имеющейся',
		en: 'A mark made offline did not fit what was there'
	},
	'events.door_conflict_seen': {
		kk: 'Кіреберістегі сәйкессіздік қаралды',
		ru: 'Расхождение на входе просмотрено',
		en: 'A conflict at the door was looked at'
	},
	'events.attendance_undone': {
		kk: 'Келу белгісі алынды',
		ru: 'Отметка о явке снята',
		en: 'A mark of attendance was undone'
	},
	'events.attendance_corrected': {
		kk: 'Келгендер тізімі түзетілді',
		ru: 'Исправлен список пришедших',
		en: 'The list of who came was corrected'
	},
	'events.note_written': {
		kk: 'Қатысушыларға хабар жазылды',
		ru: 'Участникам написано сообщение',
		en: 'A note was written to the participants'
	},
	'events.feedback_given': {
		kk: 'Кері байланыс берілді',
		ru: 'Получен отзыв',
		en: 'Feedback was given'
	},
	'events.feedback_released': {
		kk: 'Пікір жарияланды',
		ru: 'Отзыв опубликован',
		en: 'Feedback was published'
	},
	'events.feedback_withdrawn': {
		kk: 'Пікір жариядан алынды',
		ru: 'Отзыв снят с публикации',
		en: 'Feedback was withdrawn'
	},
	'events.proposal_written': {
		kk: 'Ұсыныс жазылды',
		ru: 'Записано предложение',
		en: 'A proposal was written'
	},
	'events.proposal_changed': {
		kk: 'Ұсыныс өзгертілді',
		ru: 'Предложение изменено',
		en: 'A proposal was changed'
	},
	'events.proposal_released': {
		kk: 'Ұсыныс жарияланды',
		ru: 'Предложение опубликовано',
		en: 'A proposal was published'
	},
	'events.proposal_withdrawn': {
		kk: 'Ұсыныс жариядан алынды',
		ru: 'Предложение снято с публикации',
		en: 'A proposal was withdrawn'
	},
	'events.proposal_sent': {
		kk: 'Ұсыныс жіберілді',
		ru: 'Предложение направлено',
		en: 'A proposal was sent on'
	},
	'events.proposal_accepted': {
		kk: 'Ұсыныс қабылданды',
		ru: 'Предложение принято',
		en: 'A proposal was accepted'
	},
	'events.proposal_refused': {
		kk: 'Ұсыныс қабылданбады',
		ru: 'Предложение отклонено',
		en: 'A proposal was refused'
	},
	'events.proposal_done': {
		kk: 'Ұсыныс орындалды',
		ru: 'Предложение выполнено',
		en: 'A proposal was carried out'
	}
} satisfies Record<string, Words>;
