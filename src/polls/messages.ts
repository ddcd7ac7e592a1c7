import type { Words } from '#ground/language.ts';

/** What phone, console, desk and screen say about polls. */
export const messages = {
	poll: { kk: 'Сауалнама', ru: 'Опрос', en: 'Poll' },
	vote: { kk: 'Дауыс беру', ru: 'Проголосовать', en: 'Vote' },
	change_vote: { kk: 'Дауысымды өзгерту', ru: 'Изменить голос', en: 'Change my vote' },
	several: {
		kk: 'Бірнеше жауапты таңдауға болады.',
		ru: 'Можно выбрать несколько ответов.',
		en: 'You may choose several.'
	},
	scale_hint: {
		kk: '1 – ең төмен, {most} – ең жоғары.',
		ru: '1 – ниже всего, {most} – выше всего.',
		en: '1 is the lowest, {most} the highest.'
	},
	secret: {
		kk: 'Дауысыңыз құпия: кім қалай дауыс бергені ешқайда сақталмайды. Сондықтан оны кейін өзгерту мүмкін емес.',
		ru: 'Голос тайный: кто как голосовал, нигде не хранится. Поэтому изменить его потом нельзя.',
		en: 'Your vote is secret: who voted how is kept nowhere. So it cannot be changed later.'
	},
	by_name: {
		kk: 'Сауалнама атаулы: орталық дауысыңызды көре алады. Жабылғанша өзгерте аласыз.',
		ru: 'Опрос именной: центр видит Ваш голос. До закрытия его можно изменить.',
		en: 'This poll is by name: the centre can see your vote. You may change it until the poll is closed.'
	},
	voted: {
		kk: 'Дауысыңыз саналды.',
		ru: 'Ваш голос учтён.',
		en: 'Your vote is counted.'
	},
	voted_of: {
		kk: '{voted} адам дауыс берді, залда {present}',
		ru: 'Проголосовали: {voted}, в зале {present}',
		en: '{voted} have voted, {present} in the hall'
	},
	not_for_guests: {
		kk: 'Бұл сауалнамада кіреберісте белгіленгендер ғана дауыс береді.',
		ru: 'В этом опросе голосуют только отмеченные на входе.',
		en: 'In this poll only those checked in at the door vote.'
	},
	result: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
	voters: { kk: 'Дауыс берген: {count}', ru: 'Проголосовали: {count}', en: 'Voted: {count}' },
	mean: { kk: 'Орташа баға: {mean}', ru: 'Средняя оценка: {mean}', en: 'Mean mark: {mean}' },
	of_guests: {
		kk: 'Код арқылы қосылғандар, бөлек: {count}',
		ru: 'Вошедшие по коду, отдельно: {count}',
		en: 'Joined by the code, counted apart: {count}'
	},
	too_few_guests: {
		kk: 'Код арқылы қосылғандардан он адамнан аз дауыс берді. Жауабы танылып қалмас үшін нәтиже көрсетілмейді.',
		ru: 'Из вошедших по коду проголосовали меньше десяти. Чтобы никого нельзя было узнать, результата нет.',
		en: 'Fewer than ten of those who joined by the code voted. So that nobody’s answer can be told, there is no result.'
	},
	too_few: {
		kk: 'Бес адамнан аз дауыс берді. Жауабы танылып қалмас үшін нәтиже көрсетілмейді.',
		ru: 'Проголосовали меньше пяти человек. Чтобы никого нельзя было узнать, результата нет.',
		en: 'Fewer than five voted. So that nobody’s answer can be told, there is no result.'
	},
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },

	// the console and the desk
	polls: { kk: 'Сауалнамалар', ru: 'Опросы', en: 'Polls' },
	to_console: { kk: 'Залды жүргізуге', ru: 'К ведению зала', en: 'To running the hall' },
	none_made: {
		kk: 'Сауалнама әлі жасалмаған. Төменде жарты минутта жасап алуға болады.',
		ru: 'Опросов ещё нет. Ниже его можно составить за полминуты.',
		en: 'No polls yet. Below you can make one in half a minute.'
	},
	state_draft: { kk: 'дайын тұр', ru: 'готов', en: 'ready' },
	state_open: { kk: 'ашық', ru: 'открыт', en: 'open' },
	state_closed: { kk: 'жабылды', ru: 'закрыт', en: 'closed' },
	state_shown: { kk: 'нәтижесі көрініп тұр', ru: 'результат показан', en: 'result shown' },
	is_anonymous: { kk: 'жасырын', ru: 'тайный', en: 'secret' },
	is_named: { kk: 'атаулы', ru: 'именной', en: 'by name' },
	with_guests: { kk: 'қонақтарға да ашық', ru: 'открыт и гостям', en: 'open to guests' },
	open: { kk: 'Сауалнаманы ашу', ru: 'Открыть опрос', en: 'Open the poll' },
	opens_in_hall: {
		kk: 'Зал ашылғанда қойылады.',
		ru: 'Можно открыть, когда откроется зал.',
		en: 'It can be opened once the hall is open.'
	},
	not_made: { kk: 'Сауалнама жасалмады', ru: 'Опрос не создан', en: 'The poll was not made' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	close: { kk: 'Сауалнаманы жабу', ru: 'Закрыть опрос', en: 'Close the poll' },
	close_sure: {
		kk: 'Жабылған сауалнама қайта ашылмайды.',
		ru: 'Закрытый опрос снова не открыть.',
		en: 'A closed poll cannot be opened again.'
	},
	close_yes: { kk: 'Иә, жабу', ru: 'Да, закрыть', en: 'Yes, close' },
	show: { kk: 'Нәтижесін экранға', ru: 'Результат на экран', en: 'Result to the screen' },
	hide: { kk: 'Нәтижесін жасыру', ru: 'Скрыть результат', en: 'Hide the result' },
	remove: { kk: 'Алып тастау', ru: 'Удалить', en: 'Remove' },
	make: { kk: 'Жаңа сауалнама', ru: 'Новый опрос', en: 'New poll' },
	question_kk: { kk: 'Сұрағы қазақша', ru: 'Вопрос на казахском', en: 'Question in Kazakh' },
	question_ru: { kk: 'Сұрағы орысша', ru: 'Вопрос на русском', en: 'Question in Russian' },
	question_en: { kk: 'Сұрағы ағылшынша', ru: 'Вопрос на английском', en: 'Question in English' },
	answers_kk: { kk: 'Жауаптары қазақша', ru: 'Ответы на казахском', en: 'Answers in Kazakh' },
	answers_ru: { kk: 'Жауаптары орысша', ru: 'Ответы на русском', en: 'Answers in Russian' },
	answers_en: { kk: 'Жауаптары ағылшынша', ru: 'Ответы на английском', en: 'Answers in English' },
	answers_hint: {
		kk: 'Әр жауап жаңа жолда, екіден онға дейін. Бағалау үшін бос қалдырыңыз.',
		ru: 'Каждый ответ с новой строки, от двух до десяти. Для оценки оставьте пустым.',
		en: 'One answer a line, two to ten. Leave it empty for a scale.'
	},
	translations: { kk: 'Аудармасы', ru: 'Перевод', en: 'Translation' },
	translations_hint: {
		kk: 'Бір жауаптың аудармасы сол реттегі жолда тұрсын.',
		ru: 'Перевод ответа пишите в строке с тем же номером.',
		en: 'Write the translation of an answer in the same line.'
	},
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	kind_single: { kk: 'Бір жауап', ru: 'Один ответ', en: 'One answer' },
	kind_multiple: { kk: 'Бірнеше жауап', ru: 'Несколько ответов', en: 'Several answers' },
	kind_scale_5: { kk: '1-ден 5-ке дейін бағалау', ru: 'Оценка от 1 до 5', en: 'Mark from 1 to 5' },
	kind_scale_10: {
		kk: '1-ден 10-ға дейін бағалау',
		ru: 'Оценка от 1 до 10',
		en: 'Mark from 1 to 10'
	},
	few_note: {
		kk: 'Жасырын сауалнаманың нәтижесі кемінде бес адам дауыс бергенде ғана шығады.',
		ru: 'У тайного опроса есть результат, только если проголосовали не меньше пяти человек.',
		en: 'A secret poll has a result only when at least five people voted.'
	},
	who_how: { kk: 'Кім қалай дауыс берді', ru: 'Кто как голосовал', en: 'Who voted how' },
	who_unknown: { kk: 'Аты-жөні белгісіз', ru: 'Имя неизвестно', en: 'Name not known' },
	named: {
		kk: 'Атаулы: кім қалай дауыс бергені сақталады',
		ru: 'Именной: сохраняется, кто как голосовал',
		en: 'By name: who voted how is kept'
	},
	guests: {
		kk: 'Код арқылы қосылғандар да дауыс бере алады (бөлек саналады; жасырын сауалнамада ол ашылғанға дейін қосылғандар ғана)',
		ru: 'Могут голосовать и вошедшие по коду (считаются отдельно; в тайном опросе только те, кто вошёл до его открытия)',
		en: 'Those who joined by the code may vote too (counted apart; in a secret poll only those who joined before it was opened)'
	},
	save: { kk: 'Дайындап қою', ru: 'Сохранить', en: 'Save' },
	save_open: { kk: 'Сақтап, бірден ашу', ru: 'Сохранить и открыть', en: 'Save and open' }
} satisfies Record<string, Words>;

/** What is wrong in a field. */
export const problemTexts: Record<string, Words> = {
	'option.missing': {
		kk: 'Алдымен жауапты таңдаңыз.',
		ru: 'Сначала выберите ответ.',
		en: 'First choose an answer.'
	},
	'question.missing': {
		kk: 'Сұрағын кемінде бір тілде жазыңыз.',
		ru: 'Напишите вопрос хотя бы на одном языке.',
		en: 'Write the question in at least one language.'
	},
	'question.long': {
		kk: 'Сұрақ 200 әріптен аспасын.',
		ru: 'Вопрос не длиннее 200 знаков.',
		en: 'At most 200 letters.'
	},
	'options.few': {
		kk: 'Кемінде екі жауап жазыңыз, әрқайсысы жаңа жолда.',
		ru: 'Напишите хотя бы два ответа, каждый с новой строки.',
		en: 'Write at least two answers, one a line.'
	},
	'options.many': {
		kk: 'Жауап оннан аспасын.',
		ru: 'Не больше десяти ответов.',
		en: 'At most ten answers.'
	},
	'options.long': {
		kk: 'Әр жауап 120 әріптен аспасын.',
		ru: 'Каждый ответ не длиннее 120 знаков.',
		en: 'Each answer at most 120 letters.'
	},
	'kind.missing': {
		kk: 'Сауалнаманың түрін таңдаңыз.',
		ru: 'Выберите вид опроса.',
		en: 'Choose the kind of poll.'
	},
	'form.wrong': {
		kk: 'Бұл жер дұрыс толтырылмаған. Бетті жаңартып, қайта таңдаңыз.',
		ru: 'Поле заполнено неверно. Обновите страницу и выберите снова.',
		en: 'This field is not right. Reload the page and choose again.'
	}
};
