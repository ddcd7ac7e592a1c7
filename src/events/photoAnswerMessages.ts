import type { Words } from '#ground/language.ts';

/** Consent to pictures on paper, as staff note it. */
export const photoAnswerMessages = {
	title: {
		kk: 'Фото жариялауға қағаз жүзіндегі келісім',
		ru: 'Согласие на публикацию фото на бумаге',
		en: 'Consent to photos on paper'
	},
	note: {
		kk: 'Әр отырыс бойынша соңғы жауап күшінде. Келісім болмаса, адам түскен фото жарияланбайды.',
		ru: 'По каждой встрече действует последний ответ. Без согласия фото с человеком не публикуются.',
		en: 'For each stop the last answer holds. Without consent photos of the person are not published.'
	},
	none: { kk: 'Жазба жоқ.', ru: 'Записей нет.', en: 'Nothing noted.' },
	agreed: { kk: 'келісті', ru: 'согласие', en: 'agreed' },
	refused: {
		kk: 'келіспеді не қайтарып алды',
		ru: 'отказ или отзыв',
		en: 'refused or withdrew'
	},
	by_guardian: { kk: 'ата-анасы не қамқоршысы', ru: 'родитель или опекун', en: 'guardian' },
	on_sheet: {
		kk: 'қолтаңбасы тіркеу парағында',
		ru: 'подпись на листе',
		en: 'signed on the sheet'
	},
	scan: { kk: 'Қағаздың көшірмесі', ru: 'Скан бумаги', en: 'Scan of the paper' },
	version: { kk: '{version}-нұсқа', ru: 'текст, версия {version}', en: 'text, version {version}' },
	by: { kk: 'жазған: {who}', ru: 'внёс: {who}', en: 'noted by {who}' },
	by_door: { kk: 'есік алдындағы көмекші', ru: 'помощник у входа', en: 'a helper at the door' },
	by_own: { kk: 'адамның өзі', ru: 'сам человек', en: 'the person' },
	add: { kk: 'Жауапты жазу', ru: 'Внести ответ', en: 'Note an answer' },
	stop: { kk: 'Отырыс', ru: 'Встреча', en: 'Stop' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	said: { kk: 'Жауабы', ru: 'Ответ', en: 'What they said' },
	says_agreed: {
		kk: 'Фото жариялауға қағаз жүзінде келісті',
		ru: 'На бумаге согласие на публикацию фото',
		en: 'Agreed on paper to photos being published'
	},
	says_refused: {
		kk: 'Келіспейді немесе келісімін қайтарып алады',
		ru: 'Отказ или отзыв согласия',
		en: 'Refuses, or takes the consent back'
	},
	guardian: {
		kk: '18-ге толмаған: ата-анасы немесе қамқоршысы қол қойды',
		ru: 'Младше 18: подписал родитель или опекун',
		en: 'Under 18: signed by the guardian'
	},
	proof: { kk: 'Қолтаңба қайда қойылған', ru: 'Где подпись', en: 'Where the signature is' },
	proof_sheet: {
		kk: 'Отырыстың тіркеу парағында',
		ru: 'На листе встречи',
		en: 'On the stop’s sheet'
	},
	proof_paper: { kk: 'Бөлек қағазда', ru: 'На отдельной бумаге', en: 'On a paper of its own' },
	file: { kk: 'Бөлек қағаздың көшірмесі', ru: 'Скан отдельной бумаги', en: 'Scan of that paper' },
	file_hint: {
		kk: 'PDF немесе фото. Оны тек орталық қызметкерлері көреді.',
		ru: 'PDF или фото. Видят только сотрудники центра.',
		en: 'PDF or photo. Only the centre’s staff see it.'
	},
	go: { kk: 'Жауапты жазу', ru: 'Внести ответ', en: 'Note the answer' },
	done: { kk: 'Жауап жазылды.', ru: 'Ответ внесён.', en: 'The answer is noted.' },
	problems: { kk: 'Толтырылмаған жер бар', ru: 'Заполнено не всё', en: 'Something is missing' },
	kept: {
		kk: 'Жазғаныңыз сақталды, файлды қайта таңдаңыз.',
		ru: 'Введённое сохранено, файл выберите снова.',
		en: 'What you typed is kept; choose the file again.'
	},
	text: { kk: 'Келісім мәтіні', ru: 'Текст согласия', en: 'Text of the consent' },
	door: { kk: 'Фото жариялау', ru: 'Публикация фото', en: 'Photos' },
	door_unasked: { kk: 'Сұралмады', ru: 'Не спрашивали', en: 'Not asked' },
	door_agreed: {
		kk: 'Келісіп, параққа қол қойды',
		ru: 'Согласие, подпись на листе',
		en: 'Agreed, signed on the sheet'
	},
	door_refused: { kk: 'Келіспейді', ru: 'Отказ', en: 'Refused' }
} satisfies Record<string, Words>;

export const photoAnswerProblems: Record<string, Words> = {
	'stop.missing': { kk: 'Отырысты таңдаңыз', ru: 'Выберите встречу', en: 'Choose the stop' },
	'answer.missing': { kk: 'Жауапты таңдаңыз', ru: 'Выберите ответ', en: 'Choose the answer' },
	'proof.missing': {
		kk: 'Қолтаңба қайда қойылғанын таңдаңыз',
		ru: 'Выберите, где подпись',
		en: 'Choose where the signature is'
	},
	'file.missing': {
		kk: 'Қағаздың көшірмесін қосыңыз',
		ru: 'Добавьте скан бумаги',
		en: 'Add the scan of the paper'
	},
	'form.wrong': { kk: 'Тізімнен таңдаңыз', ru: 'Выберите из списка', en: 'Choose from the list' }
};
