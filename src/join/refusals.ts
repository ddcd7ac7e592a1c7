import type { Words } from '#ground/language.ts';

/** Why coming into the hall was refused, and the way on. */
export const refusals = {
	'join.over': {
		kk: 'Отырыс аяқталды. Қорытындысы іс-шараның бетінде жарияланады.',
		ru: 'Встреча завершена. Итоги появятся на странице мероприятия.',
		en: 'The meeting is over. Its results will stand on the event’s page.'
	},
	'join.not_open': {
		kk: 'Зал әлі ашылған жоқ. Модератор ашқанша күте тұрыңыз.',
		ru: 'Зал ещё не открыт. Подождите, пока его откроет модератор.',
		en: 'The hall is not open yet. Please wait until the moderator opens it.'
	},
	'join.code_unknown': {
		kk: 'Бұл код ешқандай ашық залға апармайды. Экрандағы алты цифрды тексеріңіз.',
		ru: 'Этот код не ведёт ни в один открытый зал. Проверьте шесть цифр на экране.',
		en: 'This code leads to no open hall. Check the six digits on the screen.'
	},
	'join.not_at_door': {
		kk: 'Билетіңіз кіреберісте әлі белгіленбеген. Алдымен кіреберістегі көмекшіге барыңыз немесе экрандағы кодпен қонақ болып қосылыңыз.',
		ru: 'Ваш билет на входе ещё не отмечен. Сначала подойдите к помощнику на входе или присоединитесь гостем по коду с экрана.',
		en: 'Your ticket has not been marked at the door yet. Go to the door first, or join as a guest with the code on the screen.'
	},
	'join.put_out': {
		kk: 'Модератор бұл билетті залдан шығарды. Қате болса, кіреберістегі көмекшіге барыңыз: ол келгеніңізді қайта белгілесе, қайта кіресіз.',
		ru: 'Модератор вывел этот билет из зала. Если это ошибка, подойдите к помощнику на входе: когда он отметит Вас заново, Вы снова войдёте.',
		en: 'The moderator has put this ticket out of the hall. If that is a mistake, go to the door: once you are marked anew there, you can come in again.'
	},
	'join.not_here': {
		kk: 'Бұл телефон залға қосылмаған. Экрандағы кодпен немесе билетпен қосылыңыз.',
		ru: 'Этот телефон не присоединён к залу. Присоединитесь по коду с экрана или по билету.',
		en: 'This phone is not in the hall. Join with the code on the screen or with your ticket.'
	}
} satisfies Record<string, Words>;
