import type { Words } from '#ground/language.ts';

/** Why something about questions was refused, and the way on. */
export const refusals = {
	'questions.wait': {
		kk: 'Үш сұрағыңыз модераторда тұр. Ол қарап болған соң тағы қоя аласыз.',
		ru: 'Три Ваших вопроса ещё у модератора. Когда он их рассмотрит, можно задать следующий.',
		en: 'Three of your questions are with the moderator. You can ask again once they are looked at.'
	},
	'questions.enough': {
		kk: 'Бір отырыста он сұрақ қоюға болады, Сіз оны қойып болдыңыз. Басқа сұрақты қолдай аласыз.',
		ru: 'За одну встречу можно задать десять вопросов, Вы их уже задали. Можно поддержать чужие.',
		en: 'Ten questions can be asked at one stop, and you have asked them. You can support others.'
	},
	'questions.too_often': {
		kk: 'Бұл телефоннан тым жиі жіберілді. Бірнеше минут күтіп, қайта басыңыз.',
		ru: 'С этого телефона отправляют слишком часто. Подождите несколько минут и нажмите снова.',
		en: 'Too much was sent from this phone. Wait a few minutes and press again.'
	},
	'questions.not_shown': {
		kk: 'Бұл сұрақ қазір көрсетілмейді. Бетті жаңартыңыз.',
		ru: 'Этот вопрос сейчас не показан. Обновите страницу.',
		en: 'This question is not shown now. Reload the page.'
	},
	'questions.answered': {
		kk: 'Бұл сұрақ шешілді: жауабы берілген не ұсыныс болып жазылған. Бетті жаңартыңыз.',
		ru: 'По этому вопросу всё решено: на него ответили или он записан как предложение. Обновите страницу.',
		en: 'This question is settled: it was answered or carried over. Reload the page.'
	},
	'questions.own': {
		kk: 'Бұл Сіздің сұрағыңыз. Басқалардың сұрағын қолдай аласыз.',
		ru: 'Это Ваш вопрос. Поддержать можно вопросы других.',
		en: 'This is your own question. You can support those of others.'
	},
	'questions.refused': {
		kk: 'Бұл сұрақ қабылданбаған, себебін сұраған адам көреді.',
		ru: 'Этот вопрос отклонён, причину видит тот, кто его задал.',
		en: 'This question was refused; its asker reads the reason.'
	}
} satisfies Record<string, Words>;
