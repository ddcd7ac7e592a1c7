import type { Words } from '#ground/language.ts';

/** Words of the desk’s forms for an event’s texts and plan. */
export const textsMessages = {
	new_lead: {
		kk: 'Атауы мен түрін жазсаңыз, нобай жасалады. Қалғанын кейін толтырасыз.',
		ru: 'Укажите название и вид — появится черновик. Остальное заполните потом.',
		en: 'Give a title and a kind to make a draft. The rest can come later.'
	},
	make_draft: { kk: 'Нобай жасау', ru: 'Создать черновик', en: 'Make the draft' },
	title_hint: {
		kk: 'Жариялау үшін қазақша және орысша атауы керек.',
		ru: 'Для публикации нужны названия на казахском и русском.',
		en: 'Publishing needs the title in Kazakh and Russian.'
	},
	lead: { kk: 'Қысқаша мәні', ru: 'Коротко о мероприятии', en: 'In short' },
	lead_hint: {
		kk: 'Бір-екі сөйлем: не туралы және кімге арналған.',
		ru: 'Одно-два предложения: о чём и для кого.',
		en: 'One or two sentences: what it is about and for whom.'
	},
	about: { kk: 'Толығырақ', ru: 'Подробнее', en: 'In detail' },
	slug: { kk: 'Мекенжайы', ru: 'Адрес страницы', en: 'Address' },
	slug_hint: {
		kk: 'Латын әріптері мен сызықша. Бос қалса, атауынан жасалады. Жарияланған соң өзгермейді.',
		ru: 'Латинские буквы и дефисы. Если пусто, составится из названия. После публикации не меняется.',
		en: 'Latin letters and hyphens. Left empty, it is made from the title. Fixed once published.'
	},
	slug_fixed: {
		kk: 'Мекенжайы: {address}. Жарияланғандықтан өзгермейді.',
		ru: 'Адрес: {address}. После публикации не меняется.',
		en: 'Address: {address}. It is published and does not change.'
	},
	project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
	project_hint: {
		kk: 'Іс-шараның сандары осы жобаның есебіне кіреді.',
		ru: 'Цифры мероприятия войдут в отчёт этого проекта.',
		en: 'The figures of the event count for this project.'
	},
	plan_lines: { kk: 'Жоспар тармақтары', ru: 'Строки плана', en: 'Plan lines' },
	plan_lines_hint: {
		kk: 'Іс-шара қай тармақтың дәлелі болады.',
		ru: 'Какие строки подтвердит мероприятие.',
		en: 'Which lines the event is evidence for.'
	},
	plan_lines_other: {
		kk: 'Таңдалған жобаның тармақтары ғана сақталады.',
		ru: 'Сохранятся только строки выбранного проекта.',
		en: 'Only lines of the chosen project are kept.'
	},
	rules: { kk: 'Тіркелу ережесі', ru: 'Правила записи', en: 'Sign-up rules' },
	by_approval: {
		kk: 'Әр адамды қызметкер қабылдайды',
		ru: 'Каждого принимает сотрудник',
		en: 'Staff let each person in'
	},
	by_approval_hint: {
		kk: 'Орын бірден берілмейді: өтініш «Бүгін» бетінде шешім күтеді.',
		ru: 'Место не даётся сразу: заявка ждёт решения на странице «Сегодня».',
		en: 'No place is given at once: the request waits on the Today page.'
	},
	open_from_14: {
		kk: '14 жастан ата-ана келісімінсіз қатысуға болады',
		ru: 'С 14 лет можно участвовать без согласия родителей',
		en: 'From 14 on, no parental consent is asked'
	},
	open_from_14_hint: {
		kk: 'Ашық іс-шара үшін ғана. Белгіленбесе, 18-ге дейінгілерге заңды өкілдің келісімі керек.',
		ru: 'Только для открытых мероприятий. Иначе до 18 лет нужно согласие законного представителя.',
		en: 'For open events only. Otherwise people under 18 need their legal representative’s consent.'
	},
	no_projects: {
		kk: 'Жоба әлі енгізілмеген. Іс-шараны жобасыз да өткізуге болады.',
		ru: 'Проекты ещё не внесены. Мероприятие можно провести и без проекта.',
		en: 'No projects yet. An event may be held without one.'
	}
} satisfies Record<string, Words>;
