import type { Words } from '#ground/language.ts';

/** Words before something is done to a whole stop: moved, resized, cancelled, closed, written to. */
export const stopDeedsMessages = {
	agenda_own: {
		kk: 'Бұл отырыстың өз күн тәртібі. Бағдарламаға және басқа отырыстарға әсер етпейді.',
		ru: 'Это собственная повестка встречи. На программу и другие встречи она не влияет.',
		en: 'This stop’s own agenda. The programme and other stops stay as they are.'
	},
	agenda_empty: {
		kk: 'Отырыстың өз күн тәртібі жоқ: бағдарлама көрсетілді. Сақтасаңыз, көшірмесі жасалады.',
		ru: 'Своей повестки ещё нет: показана программа. При сохранении появится её копия.',
		en: 'No agenda of its own yet: the programme is shown. Saving makes a copy.'
	},
	move_sure_stop: { kk: 'Отырысты ауыстыру', ru: 'Перенести встречу', en: 'Move the stop' },
	move_stop_means: {
		kk: 'Билеттер жарамды болып қалады. Әр адам келетінін не келмейтінін айта алады.',
		ru: 'Билеты остаются в силе. Каждый сможет сказать, придёт ли он.',
		en: 'Tickets stay good. Everybody may say whether they still come.'
	},
	look_first: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
	move_stop_yes: { kk: 'Иә, ауыстыру', ru: 'Да, перенести', en: 'Yes, move' },
	was: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
	will_be: { kk: 'Болады', ru: 'Станет', en: 'Will be' },
	resize_note: {
		kk: 'Қазір {capacity} орын, оның {taken} алынған.',
		ru: 'Сейчас мест {capacity}, занято {taken}.',
		en: 'Now {capacity} places, {taken} of them taken.'
	},
	resize_yes: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
	resize_leave: {
		kk: 'Кім күту тізіміне қайтады',
		ru: 'Кто вернётся в лист ожидания',
		en: 'Who goes back to the waiting list'
	},
	resize_leave_note: {
		kk: 'Кемінде {count} адамды белгілеңіз. Кейін тіркелгендер жоғарыда тұр. Олар кезекке өз реті бойынша тұрады, хабар алады.',
		ru: 'Отметьте не меньше {count} человек. Записавшиеся позже стоят выше. Они встанут в очередь по порядку записи, им сообщат.',
		en: 'Tick at least {count}. Those who signed up later stand first. They wait in the order of sign-up and will be told.'
	},
	resize_more: {
		kk: 'Орын көбейсе, күту тізіміндегі адамдар бірден орын алады.',
		ru: 'Если мест станет больше, их сразу получат люди из листа ожидания.',
		en: 'With more places, those waiting get theirs at once.'
	},
	cancel_sure: {
		kk: 'Бұл отырыс болмайды деп белгілейсіз бе?',
		ru: 'Отменить эту встречу?',
		en: 'Cancel this stop?'
	},
	cancel_means: {
		kk: 'Оны қайтаруға болмайды: тіркелу жабылады, билеттер жарамайды, көмекшілердің сілтемелері тоқтайды.',
		ru: 'Вернуть это нельзя: запись закроется, билеты и ссылки помощников перестанут действовать.',
		en: 'This cannot be undone: sign-up ends, tickets and helpers’ links stop working.'
	},
	subject: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' },
	text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
	write_note: {
		kk: 'Әр адам өзі таңдаған тілде алады; ол тілде мәтін болмаса, жазылған тілде.',
		ru: 'Каждый получит текст на выбранном им языке, а если его нет — на том, что написан.',
		en: 'Everybody gets the language they chose, or the one written if theirs is missing.'
	},
	write_preview: { kk: 'Алдын ала қарау', ru: 'Посмотреть перед отправкой', en: 'Preview' },
	write_send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
	write_back: { kk: 'Мәтінді түзету', ru: 'Исправить текст', en: 'Mend the text' },
	close_sure: { kk: 'Отырысты жабасыз ба?', ru: 'Закрыть встречу?', en: 'Close the stop?' },
	close_means: {
		kk: 'Жабылған соң келгендерді белгілеу тоқтайды, сілтемелер жұмыс істемейді, сандары есепке алынады.',
		ru: 'После закрытия отмечать пришедших нельзя, ссылки помощников не действуют, цифры идут в отчёт.',
		en: 'Once closed, nobody can be marked as come, helpers’ links stop, and the figures count.'
	},
	close_came: {
		kk: 'Келген деп белгіленді: {count}',
		ru: 'Отмечено пришедших: {count}',
		en: 'Marked as come: {count}'
	},
	close_held: {
		kk: 'Орны болғандар: {count}',
		ru: 'Было записано на место: {count}',
		en: 'With a place: {count}'
	},
	close_yes: { kk: 'Иә, жабу', ru: 'Да, закрыть', en: 'Yes, close' },
	close_no: {
		kk: 'Жоқ, әзірге ашық қалсын',
		ru: 'Нет, пока оставить открытой',
		en: 'No, leave it open'
	}
} satisfies Record<string, Words>;
