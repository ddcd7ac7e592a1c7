import type { Words } from '#ground/language.ts';

export const messages = {
	organisations: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
	organisations_note: {
		kk: 'Тапсырыс беруші, өнім беруші, спикердің жұмыс орны, ұсыныс жолданатын орган. Бастамашыл топтың БСН-і болмайды.',
		ru: 'Заказчик, поставщик, место работы спикера, адресат предложения. У инициативной группы БИН нет.',
		en: 'Customers, suppliers, speakers’ employers, addressees of proposals. An initiative group has no BIN.'
	},
	search: { kk: 'Атауы немесе БСН', ru: 'Название или БИН', en: 'Name or BIN' },
	find: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
	none_found: {
		kk: 'Мұндай ұйым табылмады. Басқаша жазып көріңіз немесе жаңасын қосыңыз.',
		ru: 'Такой организации нет. Попробуйте написать иначе или добавьте новую.',
		en: 'No such organisation. Try another spelling or add a new one.'
	},
	more: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	add: { kk: 'Ұйым қосу', ru: 'Добавить организацию', en: 'Add an organisation' },
	change: { kk: 'Ұйымды өзгерту', ru: 'Изменить организацию', en: 'Change the organisation' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
	name_kk: { kk: 'Қазақша атауы', ru: 'Название на казахском', en: 'Name in Kazakh' },
	name_ru: { kk: 'Орысша атауы', ru: 'Название на русском', en: 'Name in Russian' },
	name_en: { kk: 'Ағылшынша атауы', ru: 'Название на английском', en: 'Name in English' },
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
	bin_hint: {
		kk: '12 цифр. Заңды тұлға болмаса, бос қалдырыңыз.',
		ru: '12 цифр. Если это не юридическое лицо, оставьте пустым.',
		en: '12 digits. Leave empty when it is no legal entity.'
	},
	email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
	email_hint: {
		kk: 'Ресми хаттар осы мекенжайға жіберіледі.',
		ru: 'Сюда отправляются официальные письма.',
		en: 'Official letters are mailed here.'
	},
	head_post: {
		kk: 'Басшысының лауазымы, қазақша',
		ru: 'Должность руководителя на казахском',
		en: 'Post of its head in Kazakh'
	},
	head_post_hint: {
		kk: 'Атау септігінде. Мысалы: Шиелі ауданының әкімі. Хатта септеліп шығады.',
		ru: 'В именительном падеже. Например: Шиелі ауданының әкімі. В письме склоняется само.',
		en: 'In the nominative. Example: Шиелі ауданының әкімі. Letters decline it.'
	},
	head_name: {
		kk: 'Басшысының аты-жөні, қазақша',
		ru: 'Имя руководителя на казахском',
		en: 'Name of its head in Kazakh'
	},
	head_name_hint: {
		kk: 'Атау септігінде. Мысалы: Айтбаев Болат Серікұлы. Хатта: Айтбаев Болат Серікұлына.',
		ru: 'В именительном падеже. Например: Айтбаев Болат Серікұлы. В письме: Айтбаев Болат Серікұлына.',
		en: 'In the nominative. Example: Айтбаев Болат Серікұлы. In letters: Айтбаев Болат Серікұлына.'
	},
	head_ru: {
		kk: 'Басшысы орысша хатта',
		ru: 'Руководитель в русском письме',
		en: 'Its head in Russian letters'
	},
	head_ru_hint: {
		kk: 'Барыс септігінде, хатта тұратындай. Мысалы: Акиму Шиелийского района Айтбаеву Б. С.',
		ru: 'В дательном падеже, как в письме. Например: Акиму Шиелийского района Айтбаеву Б. С.',
		en: 'In the dative, as it stands in a letter. Example: Акиму Шиелийского района Айтбаеву Б. С.'
	},
	'email.wrong': {
		kk: 'Пошта мекенжайын толық жазыңыз. Мысалы: kense@mysal.kz',
		ru: 'Напишите адрес почты полностью. Например: kense@mysal.kz',
		en: 'Write the whole e-mail address. Example: kense@mysal.kz'
	},
	'head.long': {
		kk: 'Тым ұзын, қысқартып жазыңыз.',
		ru: 'Слишком длинно, сократите.',
		en: 'Too long, make it shorter.'
	},
	no_bin: { kk: 'БСН жоқ', ru: 'БИН нет', en: 'no BIN' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	'kind.missing': { kk: 'Түрін таңдаңыз.', ru: 'Выберите вид.', en: 'Choose a kind.' },
	'name.missing': {
		kk: 'Атауын қазақша немесе орысша жазыңыз.',
		ru: 'Напишите название на казахском или русском.',
		en: 'Write the name in Kazakh or Russian.'
	},
	'name.long': {
		kk: 'Атауы тым ұзын: 300 таңбадан аспасын.',
		ru: 'Название слишком длинное: не больше 300 знаков.',
		en: 'The name is too long: 300 characters at most.'
	},
	'bin.not_12_digits': {
		kk: 'БСН 12 цифрдан тұрады. Мысалы: 040240000013',
		ru: 'БИН состоит из 12 цифр. Например: 040240000013',
		en: 'A BIN has 12 digits. Example: 040240000013'
	},
	'bin.no_such_month': {
		kk: 'БСН-нің үшінші, төртінші цифры тіркелген айды білдіреді: 01–12.',
		ru: 'Третья и четвёртая цифры БИН означают месяц регистрации: 01–12.',
		en: 'The third and fourth digits of a BIN are the month of registration: 01–12.'
	},
	'bin.check_digit': {
		kk: 'БСН-нің бақылау цифры сәйкес емес. Бір цифр қате жазылған болуы мүмкін.',
		ru: 'Контрольная цифра БИН не сходится. Возможно, одна цифра введена неверно.',
		en: 'The check digit of the BIN does not fit. One digit may be mistyped.'
	}
} satisfies Record<string, Words>;
