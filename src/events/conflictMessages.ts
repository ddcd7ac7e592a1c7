import type { Words } from '#ground/language.ts';

/** What staff read of marks that did not fit. */
export const conflictMessages = {
	title: {
		kk: 'Кіреберістегі сәйкессіздіктер',
		ru: 'Расхождения на входе',
		en: 'Conflicts at the door'
	},
	note: {
		kk: 'Байланыссыз жұмыс істеген құрылғы басқа белгімен қабаттасқанда осында жазылады. Келгені бәрібір бір рет есептеледі.',
		ru: 'Сюда попадают отметки устройств без связи, которые совпали с другими. Явка всё равно считается один раз.',
		en: 'Marks of devices without a network that met another mark. Attendance counts once all the same.'
	},
	none: {
		kk: 'Сәйкессіздік жоқ: әр адам бір рет белгіленген.',
		ru: 'Расхождений нет: каждый отмечен один раз.',
		en: 'No conflicts: everybody was marked once.'
	},
	who: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
	what: { kk: 'Не болды', ru: 'Что случилось', en: 'What happened' },
	stands: { kk: 'Есептелген белгі', ru: 'Учтённая отметка', en: 'The mark that counts' },
	offline: { kk: 'Байланыссыз белгі', ru: 'Отметка без связи', en: 'The offline mark' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	twice: {
		kk: 'екі құрылғыда белгіленген',
		ru: 'отмечен(а) на двух устройствах',
		en: 'marked on two devices'
	},
	device: { kk: 'құрылғы {device}', ru: 'устройство {device}', en: 'device {device}' },
	see: { kk: 'Қаралды', ru: 'Просмотрено', en: 'Looked at' },
	seen: { kk: 'қаралды', ru: 'просмотрено', en: 'looked at' }
} satisfies Record<string, Words>;
