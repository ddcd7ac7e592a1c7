import type { Words } from '#ground/language.ts';

export const refusals = {
	'mail.not_stuck': {
		kk: 'Бұл хатты қайта жіберудің қажеті жоқ: ол кезекте тұр немесе жіберілген.',
		ru: 'Это письмо не нужно отправлять снова: оно в очереди или уже отправлено.',
		en: 'This letter need not be sent again: it is waiting or already sent.'
	},
	'mail.already_gone': {
		kk: 'Хат жіберіліп қойған, оны енді тоқтату мүмкін емес.',
		ru: 'Письмо уже отправлено, остановить его нельзя.',
		en: 'The letter has left and can no longer be held back.'
	},
	'mail.already_dropped': {
		kk: 'Бұл жазба тізімнен алып тасталған.',
		ru: 'Эта запись уже снята с отправки.',
		en: 'This one was already taken off the list.'
	},
	'mail.already_told': {
		kk: 'Бұл адамға хабарланғаны белгіленіп қойған. Тізімді жаңартыңыз.',
		ru: 'Уже отмечено, что этому человеку сообщили. Обновите список.',
		en: 'It is already marked that this person was told. Reload the list.'
	},
	'mail.not_told': {
		kk: 'Бұл қоңырау әлі «хабарланды» деп белгіленбеген.',
		ru: 'Этот звонок ещё не отмечен как «сообщили».',
		en: 'This call is not marked as told yet.'
	}
} satisfies Record<string, Words>;
