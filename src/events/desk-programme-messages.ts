import type { Words } from '#ground/language.ts';

/** Words of the desk’s forms for speakers and programme. */
export const programmeMessages = {
	speaker_number: { kk: '{number}. Сөйлеуші', ru: '{number}. Спикер', en: '{number}. Speaker' },
	role: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
	role_moderator: { kk: 'модератор', ru: 'модератор', en: 'moderator' },
	role_speaker: { kk: 'сөйлеуші', ru: 'спикер', en: 'speaker' },
	surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
	given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
	patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
	post: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' },
	organisation: { kk: 'Ұйымы', ru: 'Организация', en: 'Organisation' },
	add_speaker: { kk: 'Сөйлеуші қосу', ru: 'Добавить спикера', en: 'Add a speaker' },
	no_speakers: {
		kk: 'Сөйлеуші әлі жоқ.',
		ru: 'Спикеров пока нет.',
		en: 'No speakers yet.'
	},
	turn_number: { kk: '{number}. Кезек', ru: '{number}. Пункт', en: '{number}. Turn' },
	no_turns: {
		kk: 'Бағдарлама әлі бос.',
		ru: 'Программа пока пуста.',
		en: 'The programme is empty.'
	},
	add_turn: { kk: 'Кезек қосу', ru: 'Добавить пункт', en: 'Add a turn' },
	topic: { kk: 'Тақырыбы', ru: 'Тема', en: 'Topic' },
	minutes: { kk: 'Минут', ru: 'Минут', en: 'Minutes' },
	minutes_sum: {
		kk: 'Барлығы: {count} мин',
		ru: 'Всего: {count} мин',
		en: 'Altogether: {count} min'
	},
	turn_kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	turn_arrival: { kk: 'келу, тіркелу', ru: 'сбор, регистрация', en: 'arrival' },
	turn_opening: { kk: 'ашылу', ru: 'открытие', en: 'opening' },
	turn_talk: { kk: 'баяндама', ru: 'выступление', en: 'talk' },
	turn_floor: { kk: 'пікір алмасу', ru: 'обсуждение', en: 'open floor' },
	turn_summary: { kk: 'қорытынды', ru: 'итоги', en: 'summary' },
	turn_break: { kk: 'үзіліс', ru: 'перерыв', en: 'break' },
	speaker: { kk: 'Сөйлеуші', ru: 'Спикер', en: 'Speaker' },
	up: { kk: 'Жоғары', ru: 'Выше', en: 'Up' },
	down: { kk: 'Төмен', ru: 'Ниже', en: 'Down' },
	remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
	not_saved_yet: {
		kk: 'Тізім өзгерді, бірақ әлі сақталған жоқ.',
		ru: 'Список изменён, но ещё не сохранён.',
		en: 'The list is changed but not saved yet.'
	},
	agenda_note: {
		kk: 'Әр отырыс бағдарламаның көшірмесін алады; оны отырыстың өз бетінде өзгертуге болады.',
		ru: 'Каждая встреча получает копию программы; её можно менять на странице встречи.',
		en: 'Each stop gets a copy of the programme, which may be changed on the stop’s page.'
	}
} satisfies Record<string, Words>;
