import type { Words } from '#ground/language.ts';

/** Words of contracts and their plans. */
export const messages = {
	projects: { kk: 'Жобалар мен сандар', ru: 'Проекты и цифры', en: 'Projects and figures' },
	projects_lead: {
		kk: 'Шартта не уәде етілді, бүгінге не істелді. Әр санның жанында оның қалай саналғаны жазылған.',
		ru: 'Что обещано в договоре и что сделано на сегодня. Рядом с каждым числом сказано, как оно посчитано.',
		en: 'What the contract promises and what has been done. Beside each number it says how it was counted.'
	},
	no_projects: {
		kk: 'Әзірге жарияланған жоба жоқ.',
		ru: 'Опубликованных проектов пока нет.',
		en: 'No project has been published yet.'
	},
	no_projects_next: {
		kk: 'Жоба жарияланғанда осы бетте жоспары мен орындалуы көрінеді. Оған дейін іс-шараларды қараңыз.',
		ru: 'Когда проект будет опубликован, здесь появятся его план и выполнение. А пока посмотрите мероприятия.',
		en: 'When one is, its plan and progress will stand here. Until then, look at the events.'
	},
	to_events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	desk_projects: { kk: 'Шарттар', ru: 'Договоры', en: 'Contracts' },
	desk_no_projects: {
		kk: 'Әзірге шарт енгізілмеген. Шартты бір рет енгізсеңіз, іс-шаралар оның жоспарына тіркеледі, сандар өзі саналады.',
		ru: 'Договоров пока нет. Внесите договор один раз: мероприятия привязываются к его плану, а цифры считаются сами.',
		en: 'No contract yet. Enter it once: events hang on its plan, and the figures are counted from them.'
	},
	add_project: { kk: 'Шарт енгізу', ru: 'Внести договор', en: 'Enter a contract' },
	change_project: { kk: 'Шартты өзгерту', ru: 'Изменить договор', en: 'Change the contract' },
	edit_plan: { kk: 'Жоспарды өзгерту', ru: 'Изменить план', en: 'Change the plan' },
	plan_note: {
		kk: 'Тармақты алып тастау үшін «Алып тастау» белгісін қойыңыз. Бос тармақтар сақталмайды. Көбірек тармақ керек болса, сақтап, осы бетті қайта ашыңыз.',
		ru: 'Чтобы убрать строку, отметьте «Убрать». Пустые строки не сохраняются. Нужно больше строк: сохраните и откройте страницу снова.',
		en: 'Tick “Remove” to take a line away. Empty rows are not kept. For more rows, save and open this page again.'
	},
	remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
	line_number: { kk: '{number}-тармақ', ru: 'Строка {number}', en: 'Line {number}' },
	indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
	target: { kk: 'Жоспар', ru: 'План', en: 'Target' },
	due_on: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
	publish: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
	publish_note: {
		kk: 'Жарияланған соң жоспар мен орындалуын кез келген адам көреді.',
		ru: 'После публикации план и выполнение увидит любой человек.',
		en: 'Once published, anybody can see the plan and the progress.'
	},
	not_public: { kk: 'Жарияланбаған', ru: 'Не опубликован', en: 'Not published' },
	is_public: { kk: 'Жарияланған', ru: 'Опубликован', en: 'Published' },
	see_public: { kk: 'Сайттағы беті', ru: 'Страница на сайте', en: 'Page on the site' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	contract: { kk: 'Шарт', ru: 'Договор', en: 'Contract' },
	channel: { kk: 'Қаржыландыру түрі', ru: 'Вид финансирования', en: 'Funding' },
	name_kk: { kk: 'Қазақша атауы', ru: 'Название на казахском', en: 'Name in Kazakh' },
	name_ru: { kk: 'Орысша атауы', ru: 'Название на русском', en: 'Name in Russian' },
	name_en: { kk: 'Ағылшынша атауы', ru: 'Название на английском', en: 'Name in English' },
	number: { kk: 'Шарт нөмірі', ru: 'Номер договора', en: 'Contract number' },
	signed_on: { kk: 'Қол қойылған күні', ru: 'Дата подписания', en: 'Signed on' },
	sum: { kk: 'Шарт сомасы', ru: 'Сумма договора', en: 'Sum of the contract' },
	sum_hint: {
		kk: 'Теңгемен. Мысалы: 24 850 000',
		ru: 'В тенге. Например: 24 850 000',
		en: 'In tenge. Example: 24 850 000'
	},
	period: { kk: 'Мерзімі', ru: 'Период', en: 'Period' },
	starts_on: { kk: 'Басталатын күні', ru: 'Начало', en: 'First day' },
	ends_on: { kk: 'Аяқталатын күні', ru: 'Окончание', en: 'Last day' },
	area: { kk: 'Заңдағы сала', ru: 'Сфера по закону', en: 'Area of the law' },
	customer: { kk: 'Тапсырыс беруші', ru: 'Заказчик', en: 'Customer' },
	operator: { kk: 'Өнім беруші', ru: 'Поставщик', en: 'Supplier' },
	organisation_hint: {
		kk: 'Тізімде жоқ болса, алдымен анықтамалыққа қосыңыз.',
		ru: 'Если в списке нет, сначала добавьте в справочник.',
		en: 'If it is not in the list, add it to the directory first.'
	},
	to_directory: {
		kk: 'Ұйымдар анықтамалығы',
		ru: 'Справочник организаций',
		en: 'Directory of organisations'
	},

	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },
	'channel.missing': {
		kk: 'Қаржыландыру түрін таңдаңыз.',
		ru: 'Выберите вид финансирования.',
		en: 'Choose the kind of funding.'
	},
	'name.missing': {
		kk: 'Қазақша атауын жазыңыз.',
		ru: 'Напишите название на казахском.',
		en: 'Write the name in Kazakh.'
	},
	'name.long': {
		kk: 'Мәтін тым ұзын. Қысқартып жазыңыз.',
		ru: 'Слишком длинно. Сократите.',
		en: 'Too long. Shorten it.'
	},
	'number.missing': {
		kk: 'Шарттың нөмірін жазыңыз.',
		ru: 'Напишите номер договора.',
		en: 'Write the contract number.'
	},
	'day.missing': {
		kk: 'Күнін толық жазыңыз. Мысалы: 29.07.2026',
		ru: 'Напишите дату полностью. Например: 29.07.2026',
		en: 'Write the full date. Example: 29.07.2026'
	},
	'sum.wrong': {
		kk: 'Соманы санмен жазыңыз. Мысалы: 24 850 000',
		ru: 'Напишите сумму числом. Например: 24 850 000',
		en: 'Write the sum as a number. Example: 24 850 000'
	},
	'period.backwards': {
		kk: 'Аяқталатын күн басталатын күннен кейін болуы керек.',
		ru: 'Окончание должно быть не раньше начала.',
		en: 'The last day must not be before the first.'
	},
	'area.missing': {
		kk: 'Заңдағы саланы таңдаңыз.',
		ru: 'Выберите сферу по закону.',
		en: 'Choose the area of the law.'
	},
	'organisation.missing': {
		kk: 'Ұйымды тізімнен таңдаңыз.',
		ru: 'Выберите организацию из списка.',
		en: 'Choose the organisation from the list.'
	},
	'indicator.missing': {
		kk: 'Көрсеткішті таңдаңыз.',
		ru: 'Выберите показатель.',
		en: 'Choose an indicator.'
	},
	'target.wrong': {
		kk: 'Жоспар бүтін сан болуы керек. Мысалы: 14',
		ru: 'План должен быть целым числом. Например: 14',
		en: 'The target must be a whole number. Example: 14'
	}
} satisfies Record<string, Words>;

export type MessageKey = keyof typeof messages;
