import type { Words } from '#ground/language.ts';

export const refusals = {
	'duties.list_changed': {
		kk: 'Тізім Сіз қарағаннан кейін жаңарған. Бетті қайта ашып, санын тексеріп, сонан соң растаңыз.',
		ru: 'Список обновился после того, как Вы его открыли. Откройте страницу снова, проверьте числа и подтвердите.',
		en: 'The list has changed since you opened it. Open the page again, check the numbers, then confirm.'
	},
	'duties.nothing_due': {
		kk: 'Бұл тізімде жойылатын ештеңе жоқ.',
		ru: 'В этом списке нечего уничтожать.',
		en: 'There is nothing to destroy in this list.'
	},
	'duties.written_by_system': {
		kk: 'Бұл тізілімді жүйе өзі жазады, қолмен жазылмайды және түзетілмейді.',
		ru: 'Этот журнал система ведёт сама; вручную в него не пишут и его не исправляют.',
		en: 'The system keeps this register itself; nothing is written or corrected by hand.'
	},
	'duties.no_reason': {
		kk: 'Неге түзетіп отырғаныңызды жазыңыз.',
		ru: 'Напишите, почему исправляете.',
		en: 'Say why you correct it.'
	},
	'duties.day_to_come': {
		kk: 'Күні әлі келген жоқ. Бүгінгі немесе өткен күнді жазыңыз.',
		ru: 'Этот день ещё не наступил. Укажите сегодняшний или прошедший.',
		en: 'That day has not come yet. Give today or a day before.'
	}
} satisfies Record<string, Words>;
