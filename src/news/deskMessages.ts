import type { Words } from '#ground/language.ts';

/** What the desk says about news. */
export const messages = {
	news: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
	lead: {
		kk: 'Баспасөз хабарламасы іс-шараның деректерінен жасалады: оны іс-шараның бетінен бастаңыз. Мақаланы осы жерден бастауға болады.',
		ru: 'Пресс-релиз составляется из данных мероприятия: начните его со страницы мероприятия. Статью можно начать здесь.',
		en: 'A press release is drafted from the facts of an event: begin it on the event’s page. An article can be begun here.'
	},
	none: {
		kk: 'Әзірге жаңалық жоқ. Өткен іс-шараның бетін ашып, «Жаңалықтар» бөлімінде хабарлама жасаңыз немесе мақала бастаңыз.',
		ru: 'Новостей пока нет. Откройте прошедшее мероприятие и составьте релиз в разделе «Новости» или начните статью.',
		en: 'No news yet. Open an event that was held and draft its release under “News”, or begin an article.'
	},
	older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older' },
	write_article: { kk: 'Мақала бастау', ru: 'Начать статью', en: 'Begin an article' },
	kind_release: { kk: 'баспасөз хабарламасы', ru: 'пресс-релиз', en: 'press release' },
	kind_article: { kk: 'мақала', ru: 'статья', en: 'article' },
	state_draft: { kk: 'Нобай', ru: 'Черновик', en: 'Draft' },
	state_published: { kk: 'Жарияланған', ru: 'Опубликовано', en: 'Published' },
	state_changed: {
		kk: 'Жарияланған, өзгерісі бар',
		ru: 'Опубликовано, есть правки',
		en: 'Published, with changes'
	},
	state_withdrawn: { kk: 'Кері алынған', ru: 'Снято', en: 'Withdrawn' },
	see_public: { kk: 'Жұртқа ашық беті', ru: 'Публичная страница', en: 'Public page' },
	event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	merged: {
		kk: 'Сақталды. Сіз жазып жатқанда басқа қызметкер де өзгерткен екен, екеуі біріктірілді.',
		ru: 'Сохранено. Пока Вы писали, текст изменил и другой сотрудник; правки объединены.',
		en: 'Saved. Somebody else changed the text while you wrote; the two were merged.'
	},
	problems: { kk: 'Түзету керек', ru: 'Нужно исправить', en: 'Something needs mending' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },

	// of an event
	release: { kk: 'Баспасөз хабарламасы', ru: 'Пресс-релиз', en: 'Press release' },
	draft_note: {
		kk: 'Мәтін қазақша және орысша іс-шараның деректерінен жасалады: күндері, аудандары, тақырыбы, кім сөйлегені, қанша адам келгені, қандай ұсыныс айтылғаны. Шағын топтардың саны көрсетілмейді.',
		ru: 'Текст на казахском и русском составляется из данных мероприятия: даты, районы, тема, кто выступал, сколько пришло, что предложили. Числа малых групп не показываются.',
		en: 'The text is drafted in Kazakh and Russian from the event’s facts: days, districts, topic, who spoke, how many came, what was proposed. Numbers of small groups are not shown.'
	},
	draft_now: { kk: 'Хабарлама жасау', ru: 'Составить релиз', en: 'Draft the release' },
	about_event: {
		kk: 'Осы іс-шара туралы',
		ru: 'Об этом мероприятии',
		en: 'About this event'
	},
	none_of_event: {
		kk: 'Бұл іс-шара туралы әзірге ештеңе жазылмаған.',
		ru: 'Об этом мероприятии пока ничего не написано.',
		en: 'Nothing has been written about this event yet.'
	},

	// a new article
	title: { kk: 'Тақырыбы', ru: 'Заголовок', en: 'Headline' },
	first_language: {
		kk: 'Алдымен қай тілде жазасыз',
		ru: 'На каком языке начнёте',
		en: 'Language to begin in'
	},
	begin: { kk: 'Бастау', ru: 'Начать', en: 'Begin' },

	// texts
	texts: { kk: 'Мәтіндер', ru: 'Тексты', en: 'Texts' },
	in_kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
	in_ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
	in_en: { kk: 'Ағылшынша', ru: 'На английском', en: 'In English' },
	edit: { kk: 'Мәтінді өңдеу', ru: 'Редактировать', en: 'Edit' },
	write: { kk: 'Жазу', ru: 'Написать', en: 'Write' },
	missing: { kk: 'жазылмаған', ru: 'не написано', en: 'not written' },
	history: { kk: 'Нұсқалары', ru: 'Версии', en: 'Revisions' },
	revision: { kk: '{number}-нұсқа', ru: 'версия {number}', en: 'revision {number}' },
	shown: { kk: 'жұрт оқып отырған', ru: 'читают сейчас', en: 'what people read' },

	// facts
	facts: { kk: 'Деректер өзгерді', ru: 'Данные изменились', en: 'The facts have changed' },
	facts_note: {
		kk: 'Мәтін жасалғаннан кейін іс-шараның деректері өзгерген. Сіз жазған сөздер орнында қалады.',
		ru: 'После составления текста данные мероприятия изменились. Написанное Вами останется.',
		en: 'The event’s facts have changed since the text was drafted. What you wrote stays.'
	},
	conflicts: {
		kk: 'Мына жерлерді Сіз де өзгерткенсіз. Белгіленбегені Сіздің нұсқаңызда қалады.',
		ru: 'Эти места изменили и Вы. Неотмеченное останется в Вашем варианте.',
		en: 'You changed these places too. What is not ticked stays as you wrote it.'
	},
	take_theirs: {
		kk: 'Деректер бойынша алу',
		ru: 'Взять по данным',
		en: 'Take the facts’ wording'
	},
	yours: { kk: 'Сіздікі', ru: 'Ваш вариант', en: 'Yours' },
	by_facts: { kk: 'Деректер бойынша', ru: 'По данным', en: 'By the facts' },
	gone_from_facts: {
		kk: 'деректерде енді жоқ',
		ru: 'в данных этого больше нет',
		en: 'no longer in the facts'
	},
	take_facts: {
		kk: 'Өзгерістерді мәтінге алу',
		ru: 'Перенести изменения в текст',
		en: 'Take the changes over'
	},

	// quotes
	quotes: { kk: 'Дәйексөздер', ru: 'Цитаты', en: 'Quotes' },
	quotes_note: {
		kk: 'Әр дәйексөзді сөйлеушінің өзі мақұлдайды. Мақұлданбаған дәйексөзі бар мәтін жарияланбайды.',
		ru: 'Каждую цитату согласует сам спикер. Текст с несогласованной цитатой не публикуется.',
		en: 'Each quote is approved by its speaker. A text with an unapproved quote is not published.'
	},
	quotes_none: {
		kk: 'Бұл мәтінде дәйексөз жоқ.',
		ru: 'В этом тексте нет цитат.',
		en: 'This text has no quotes.'
	},
	quote_new: { kk: 'Сұралмаған', ru: 'Не запрошено', en: 'Not asked' },
	quote_asked: { kk: 'Жауап күтілуде', ru: 'Ждём ответа', en: 'Waiting for an answer' },
	quote_late: { kk: 'Сілтеме мерзімі өтті', ru: 'Срок ссылки истёк', en: 'The link has expired' },
	quote_approved: { kk: 'Мақұлданған', ru: 'Согласовано', en: 'Approved' },
	quote_proposed: {
		kk: 'Басқа нұсқа ұсынылды',
		ru: 'Предложен другой вариант',
		en: 'Another wording is proposed'
	},
	quote_changed: {
		kk: 'Мақұлданғаннан кейін өзгерген',
		ru: 'Изменено после согласия',
		en: 'Changed since it was approved'
	},
	email: { kk: 'Поштасы', ru: 'Его почта', en: 'Their e-mail' },
	email_hint: {
		kk: 'Бос қалдырсаңыз, сілтемені өзіңіз жібересіз.',
		ru: 'Если оставить пустым, ссылку отправите сами.',
		en: 'Left empty, you pass the link on yourself.'
	},
	their_language: { kk: 'Қай тілде', ru: 'На каком языке', en: 'In which language' },
	ask: { kk: 'Мақұлдауын сұрау', ru: 'Запросить согласие', en: 'Ask for approval' },
	ask_again: { kk: 'Қайта сұрау', ru: 'Запросить снова', en: 'Ask again' },
	link: {
		kk: 'Сілтеме (ашық болатын соңғы күні: {day})',
		ru: 'Ссылка (последний день: {day})',
		en: 'The link (last day: {day})'
	},
	take_wording: {
		kk: 'Ұсынған нұсқасын алу',
		ru: 'Взять предложенный вариант',
		en: 'Take the proposed wording'
	},
	take_out: { kk: 'Дәйексөзді алып тастау', ru: 'Убрать цитату', en: 'Take the quote out' },
	their_note: { kk: 'Айтқаны', ru: 'Комментарий', en: 'They say' },

	// publishing
	publishing: { kk: 'Жариялау', ru: 'Публикация', en: 'Publishing' },
	publish: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
	publish_note: {
		kk: 'Екі тілдегі мәтін бірден жұртқа ашылады.',
		ru: 'Тексты на обоих языках сразу откроются всем.',
		en: 'The texts in both languages open to everybody at once.'
	},
	correct: {
		kk: 'Түзетуді жариялау',
		ru: 'Опубликовать исправление',
		en: 'Publish the correction'
	},
	correct_note: {
		kk: 'Не түзетілгенін жазыңыз: бұл жазба мәтінмен бірге көрінеді.',
		ru: 'Напишите, что исправлено: пометка будет видна рядом с текстом.',
		en: 'Write what was put right: the note is shown with the text.'
	},
	publish_again: { kk: 'Қайта жариялау', ru: 'Опубликовать снова', en: 'Publish again' },
	note_kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
	note_ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
	withdraw: { kk: 'Кері алу', ru: 'Снять с публикации', en: 'Withdraw' },
	withdraw_note: {
		kk: 'Мәтін жұртқа көрінбейді, бетінде себебі жазылып тұрады.',
		ru: 'Текст не будет виден, на странице останется причина.',
		en: 'The text is no longer shown; its page says why.'
	},
	corrections: { kk: 'Жарияланған түзетулер', ru: 'Опубликованные исправления', en: 'Corrections' },
	lead_only: {
		kk: 'Жариялауды әкімші немесе менеджер жасайды.',
		ru: 'Публикует администратор или менеджер.',
		en: 'An administrator or a manager publishes.'
	},

	// mentions
	mentions: { kk: 'Басқа басылымдарда', ru: 'В других изданиях', en: 'In other outlets' },
	mentions_note: {
		kk: 'Хабарды кім, қашан жариялады. Жаңалық жарияланған соң мұны жұрт та көреді. Қамту саны оны кім есептегенімен бірге жазылады.',
		ru: 'Кто и когда это опубликовал. Когда новость опубликована, это видят все. У охвата указывается, кто его посчитал.',
		en: 'Who published it and when. Once the news is published, everybody sees this. Reach is noted with who counted it.'
	},
	mentions_none: {
		kk: 'Әзірге жазылмаған. Газет немесе сайт жариялаған соң сілтемесін осында қосыңыз.',
		ru: 'Пока ничего нет. Добавьте ссылку, когда газета или сайт это опубликует.',
		en: 'None yet. Add the link once a paper or a site has published it.'
	},
	outlet: { kk: 'Басылым', ru: 'Издание', en: 'Outlet' },
	url: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' },
	on_day: { kk: 'Шыққан күні', ru: 'Дата выхода', en: 'Published on' },
	reach: { kk: 'Қамтуы, адам', ru: 'Охват, человек', en: 'Reach, people' },
	reach_source: { kk: 'Санды кім айтты', ru: 'Кто назвал число', en: 'Who says so' },
	reach_source_hint: {
		kk: 'Басылымның немесе қызметтің атауы: жұртқа көрінеді, адамның аты-жөнін жазбаңыз.',
		ru: 'Название издания или сервиса: его видят все, имени человека не пишите.',
		en: 'The outlet or the service: everybody sees it, so write nobody’s name.'
	},
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
	remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },

	// editing
	editing: { kk: 'Мәтінді өңдеу', ru: 'Редактирование', en: 'Editing' },
	edit_note: {
		kk: 'Әр абзац өз өрісінде. Абзацты алып тастау үшін өрісін босатыңыз; екіге бөлу үшін бос жол қалдырыңыз.',
		ru: 'Каждый абзац в своём поле. Чтобы убрать абзац, очистите поле; чтобы разделить, оставьте пустую строку.',
		en: 'Each paragraph has its own field. Empty a field to drop it; leave a blank line to split it.'
	},
	paragraph: { kk: '{number}-абзац', ru: 'Абзац {number}', en: 'Paragraph {number}' },
	item: {
		kk: '{number}-абзац: тізім жолы',
		ru: 'Абзац {number}: пункт списка',
		en: 'Paragraph {number}: list item'
	},
	quote: {
		kk: '{number}-абзац: дәйексөз',
		ru: 'Абзац {number}: цитата',
		en: 'Paragraph {number}: quote'
	},
	quote_hint: {
		kk: 'Сөзі өзгерсе, сөйлеуші қайта мақұлдайды.',
		ru: 'Если слова изменятся, спикер согласует их снова.',
		en: 'If the words change, the speaker is asked again.'
	},
	said: { kk: 'Кімнің сөзі', ru: 'Чьи слова', en: 'Whose words' },
	said_hint: {
		kk: 'Мысалы: деді Гүлнар Сейітова',
		ru: 'Например: говорит Гүлнар Сейітова',
		en: 'Example: says Gulnar Seitova'
	},
	new_text: { kk: 'Жаңа абзацтар', ru: 'Новые абзацы', en: 'New paragraphs' },
	new_quote: { kk: 'Жаңа дәйексөз', ru: 'Новая цитата', en: 'A new quote' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	clash: {
		kk: 'Сіз жазып жатқанда басқа қызметкер дәл осы жерді өзгертті. Ештеңе жоғалған жоқ: төменде екі нұсқа да тұр. Өрістерді қарап, қайта сақтаңыз.',
		ru: 'Пока Вы писали, другой сотрудник изменил то же место. Ничего не пропало: ниже оба варианта. Проверьте поля и сохраните ещё раз.',
		en: 'Somebody else changed the same place while you wrote. Nothing is lost: both are below. Look at the fields and save again.'
	},
	theirs: { kk: 'Басқа қызметкердікі', ru: 'Вариант коллеги', en: 'Theirs' },
	taken_out: { kk: 'абзац алынған', ru: 'абзац убран', en: 'the paragraph was taken out' },

	// revisions
	how_drafted: { kk: 'деректерден жасалды', ru: 'составлено по данным', en: 'drafted from facts' },
	how_written: { kk: 'өңделді', ru: 'отредактировано', en: 'edited' },
	how_merged: { kk: 'екі өңдеу біріктірілді', ru: 'объединены две правки', en: 'two edits merged' },
	how_facts: {
		kk: 'жаңа деректер алынды',
		ru: 'перенесены новые данные',
		en: 'new facts taken over'
	},
	how_quote: { kk: 'дәйексөз өзгерді', ru: 'изменена цитата', en: 'a quote changed' },
	how_restored: {
		kk: 'бұрынғысы қайтарылды',
		ru: 'возвращена прежняя',
		en: 'an earlier one restored'
	},
	restore: { kk: 'Осы нұсқаны қайтару', ru: 'Вернуть эту версию', en: 'Restore this one' },
	first_revision: { kk: 'Алғашқы нұсқа', ru: 'Первая версия', en: 'The first revision' },
	no_revisions: {
		kk: 'Бұл тілде әлі ештеңе сақталмаған.',
		ru: 'На этом языке ещё ничего не сохранено.',
		en: 'Nothing has been saved in this language yet.'
	}
} satisfies Record<string, Words>;
