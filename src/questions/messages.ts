import type { Words } from '#ground/language.ts';

/** What phone, console and screen say about questions. */
export const messages = {
	question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
	your_question: { kk: 'Сұрағыңыз', ru: 'Ваш вопрос', en: 'Your question' },
	seen_after: {
		kk: 'Модератор қарағаннан кейін бәріне көрінеді. 300 әріпке дейін.',
		ru: 'Все увидят вопрос после модератора. До 300 знаков.',
		en: 'Everybody sees it after the moderator. Up to 300 letters.'
	},
	nameless: { kk: 'Аты-жөнім көрсетілмесін', ru: 'Не показывать моё имя', en: 'Without my name' },
	send: { kk: 'Сұрақты жіберу', ru: 'Отправить вопрос', en: 'Send the question' },
	sent: {
		kk: 'Сұрағыңыз модераторға жетті.',
		ru: 'Ваш вопрос у модератора.',
		en: 'Your question is with the moderator.'
	},
	asked: { kk: 'Қойылған сұрақтар', ru: 'Заданные вопросы', en: 'Questions asked' },
	none_asked: {
		kk: 'Әзірге сұрақ жоқ. Бірінші болып қойыңыз.',
		ru: 'Вопросов пока нет. Задайте первый.',
		en: 'No questions yet. Ask the first one.'
	},
	me_too: { kk: 'Мен де', ru: 'Мне тоже', en: 'Me too' },
	take_back: { kk: 'Қолдауды қайтару', ru: 'Отозвать поддержку', en: 'Take it back' },
	support: { kk: '{count} адам қолдады', ru: 'Поддержали: {count}', en: 'Supported by {count}' },
	own: { kk: 'Сіздің сұрақтарыңыз', ru: 'Ваши вопросы', en: 'Your questions' },
	state_waiting: { kk: 'модераторда', ru: 'у модератора', en: 'with the moderator' },
	state_put_off: { kk: 'кейінге қалдырылды', ru: 'отложен', en: 'put off' },
	state_refused: { kk: 'қабылданбады', ru: 'отклонён', en: 'refused' },
	state_shown: { kk: 'бәріне көрінеді', ru: 'виден всем', en: 'seen by all' },
	state_answered: {
		kk: 'залда жауап берілді',
		ru: 'ответ дан в зале',
		en: 'answered in the hall'
	},
	state_written: {
		kk: 'жазбаша жауабы бар',
		ru: 'есть письменный ответ',
		en: 'answered in writing'
	},
	state_carried: { kk: 'ұсыныс болып жазылды', ru: 'стал предложением', en: 'became a proposal' },
	reason: { kk: 'Себебі: {reason}', ru: 'Причина: {reason}', en: 'Reason: {reason}' },
	answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
	proposal_code: {
		kk: 'Ұсыныс нөмірі: {code}',
		ru: 'Номер предложения: {code}',
		en: 'Proposal: {code}'
	},
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },

	// the console
	new_questions: { kk: 'Жаңа сұрақтар', ru: 'Новые вопросы', en: 'New questions' },
	none_new: {
		kk: 'Қаралмаған сұрақ жоқ. Жаңасы осы жерге түседі.',
		ru: 'Нерассмотренных вопросов нет. Новые появятся здесь.',
		en: 'Nothing to look at. New questions come here.'
	},
	shown_questions: { kk: 'Көрсетілген сұрақтар', ru: 'Показанные вопросы', en: 'Shown questions' },
	no_name: { kk: 'Аты-жөні көрсетілмеген', ru: 'Без имени', en: 'Without a name' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	later: { kk: 'Кейін', ru: 'Позже', en: 'Later' },
	refuse: { kk: 'Қабылдамау', ru: 'Отклонить', en: 'Refuse' },
	refuse_reason: {
		kk: 'Себебін сұраған адам ғана оқиды',
		ru: 'Причину прочтёт только задавший вопрос',
		en: 'Only the asker reads the reason'
	},
	answered_now: { kk: 'Жауап берілді', ru: 'Ответ дан', en: 'Answered' },
	write_answer: { kk: 'Жазбаша жауап беру', ru: 'Ответить письменно', en: 'Answer in writing' },
	mend_answer: { kk: 'Жауапты түзету', ru: 'Исправить ответ', en: 'Mend the answer' },
	answer_text: {
		kk: 'Жауаптың мәтіні, бәріне көрінеді',
		ru: 'Текст ответа, его увидят все',
		en: 'The answer, seen by all'
	},
	save_answer: { kk: 'Жауапты сақтау', ru: 'Сохранить ответ', en: 'Save the answer' },
	carry_over: {
		kk: 'Ұсыныс етіп жазу',
		ru: 'Записать как предложение',
		en: 'Carry over as a proposal'
	},
	carry_group: { kk: 'Қай топтан', ru: 'От какой группы', en: 'From which group' },
	put_out: { kk: 'Телефонды ажырату', ru: 'Отключить телефон', en: 'Put the phone out' },
	put_out_note: {
		kk: 'Бұл телефон залды бұдан былай көрмейді, сұрай да, дауыс бере де алмайды.',
		ru: 'Этот телефон больше не увидит зал и не сможет спрашивать и голосовать.',
		en: 'This phone sees the hall no more and can neither ask nor vote.'
	},
	put_out_sure: { kk: 'Иә, ажырату', ru: 'Да, отключить', en: 'Yes, put it out' },
	to_list: { kk: 'Тізімнен алу', ru: 'Убрать из списка', en: 'Take off the list' },
	carried: { kk: 'ұсыныс болып жазылды', ru: 'записан как предложение', en: 'carried over' }
} satisfies Record<string, Words>;

/** What is wrong in a field. */
export const problemTexts: Record<string, Words> = {
	'question.missing': {
		kk: 'Сұрағыңызды жазыңыз.',
		ru: 'Напишите вопрос.',
		en: 'Write your question.'
	},
	'question.long': {
		kk: 'Сұрақ 300 әріптен аспасын. Қысқартып жазыңыз.',
		ru: 'Не больше 300 знаков. Сократите вопрос.',
		en: 'At most 300 letters. Shorten the question.'
	},
	'reason.missing': {
		kk: 'Себебін бір сөйлеммен жазыңыз: сұраған адам оқиды.',
		ru: 'Напишите причину одним предложением: её прочтёт задавший вопрос.',
		en: 'Write the reason in a sentence: the asker reads it.'
	},
	'reason.long': {
		kk: 'Себебі 300 әріптен аспасын.',
		ru: 'Причина не длиннее 300 знаков.',
		en: 'At most 300 letters.'
	},
	'answer.missing': { kk: 'Жауапты жазыңыз.', ru: 'Напишите ответ.', en: 'Write the answer.' },
	'answer.long': {
		kk: 'Жауап 2000 әріптен аспасын.',
		ru: 'Ответ не длиннее 2000 знаков.',
		en: 'At most 2000 letters.'
	},
	'category.missing': {
		kk: 'Ұсыныс қай топтан екенін таңдаңыз.',
		ru: 'Выберите, от какой группы предложение.',
		en: 'Choose which group the proposal is from.'
	},
	'form.wrong': {
		kk: 'Бұл жер дұрыс толтырылмаған. Бетті жаңартып, қайта жазыңыз.',
		ru: 'Поле заполнено неверно. Обновите страницу и напишите снова.',
		en: 'This field is not right. Reload the page and write again.'
	}
};
