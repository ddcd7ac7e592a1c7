import type { Words } from '#ground/language.ts';

/** What staff read where the signed sheet is held against the list. */
export const sheetCheckMessages = {
	title: {
		kk: 'Қол қойылған парақ пен тізім',
		ru: 'Подписанный лист и список',
		en: 'The signed sheet and the list'
	},
	note: {
		kk: 'Парақтың сканы цифрлық тізімнің қасында сақталады. Ол жарияланбайды.',
		ru: 'Скан листа хранится рядом с цифровым списком. Он не публикуется.',
		en: 'The scan is kept beside the digital list. It is never published.'
	},
	enter_first: {
		kk: 'Қол қойған, бірақ тізімде белгіленбегендер',
		ru: 'Подписались, но не отмечены в списке',
		en: 'Signed, but not marked on the list'
	},
	none: {
		kk: 'Қол қойылған парақ әлі жүктелмеген. Сканын төменде қосыңыз.',
		ru: 'Подписанный лист ещё не загружен. Добавьте скан ниже.',
		en: 'No signed sheet was uploaded yet. Add the scan below.'
	},
	file: { kk: 'Парақтың сканы немесе суреті', ru: 'Скан или фото листа', en: 'Scan or photo' },
	file_hint: {
		kk: 'PDF, JPG, PNG немесе WEBP, {most} МБ-тан аспасын.',
		ru: 'PDF, JPG, PNG или WEBP, не больше {most} МБ.',
		en: 'PDF, JPG, PNG or WEBP, at most {most} MB.'
	},
	scan: { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
	no_scan: { kk: 'скан жоқ', ru: 'скана нет', en: 'no scan' },
	noted_at: { kk: 'Жазылды', ru: 'Записано', en: 'Noted' },
	signed: { kk: 'Парақтағы қол саны', ru: 'Подписей на листе', en: 'Signatures on the sheet' },
	signed_hint: {
		kk: 'Парақтан санаңыз. Тізімде белгіленгені: {count}.',
		ru: 'Посчитайте на листе. В списке отмечено: {count}.',
		en: 'Count them on the sheet. Marked on the list: {count}.'
	},
	marked: { kk: 'Тізімде белгіленген', ru: 'Отмечено в списке', en: 'Marked on the list' },
	difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
	even: { kk: 'сәйкес', ru: 'совпадает', en: 'the same' },
	unsigned: {
		kk: 'Белгіленген, бірақ парақта қолы жоқ',
		ru: 'Отмечены, но подписи на листе нет',
		en: 'Marked, but no signature on the sheet'
	},
	unsigned_hint: {
		kk: 'Тек қолы жоқтарды белгілеңіз. Тізім өзгермейді: айырма себебімен жазылады.',
		ru: 'Отметьте только тех, чьей подписи нет. Список не меняется: разница записывается с причиной.',
		en: 'Tick only those without a signature. The list stays as it is: the difference is noted with its reason.'
	},
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	reason_not_asked: {
		kk: 'қол қою сұралмаған',
		ru: 'не попросили подписаться',
		en: 'was not asked to sign'
	},
	reason_left_early: { kk: 'ерте кетті', ru: 'ушёл(ушла) раньше', en: 'left early' },
	reason_wrong_person: {
		kk: 'басқа адам белгіленген',
		ru: 'отмечен не тот человек',
		en: 'the wrong person was marked'
	},
	reason_twice: { kk: 'бір адам екі рет', ru: 'один человек дважды', en: 'one person twice' },
	reason_not_there: { kk: 'келмеген', ru: 'не приходил(а)', en: 'was not there' },
	save: { kk: 'Салыстыруды сақтау', ru: 'Сохранить сверку', en: 'Save the comparison' }
} satisfies Record<string, Words>;

/** What is wrong with the comparison's fields. */
export const sheetCheckTexts: Record<string, Words> = {
	'sheet.signed': {
		kk: 'Парақтағы қол санын жазыңыз. Мысалы: 41',
		ru: 'Напишите, сколько подписей на листе. Например: 41',
		en: 'Write how many signatures are on the sheet. Example: 41'
	},
	'sheet.reason': {
		kk: 'Қолы жоқтардың себебін таңдаңыз.',
		ru: 'Выберите причину для тех, кто без подписи.',
		en: 'Choose the reason for those without a signature.'
	}
};
