import type { Words } from '#ground/language.ts';

export const refusals = {
	'exports.no_reason': {
		kk: 'Тізімде аты-жөндер бар. Не үшін керек екенін жазыңыз.',
		ru: 'В списке есть имена. Напишите, для чего он нужен.',
		en: 'The list holds names. Write what it is needed for.'
	},
	'exports.too_often': {
		kk: 'Бір тәулікте тым көп тізім сұралды. Бұрынғыларын жүктеп алыңыз немесе ертең сұраңыз.',
		ru: 'За сутки запрошено слишком много списков. Скачайте прежние или запросите завтра.',
		en: 'Too many lists were asked for within a day. Fetch the earlier ones, or ask tomorrow.'
	},
	'exports.over': {
		kk: 'Тізім дайын не тоқтатылған. Бетті жаңартыңыз.',
		ru: 'Список уже готов или остановлен. Обновите страницу.',
		en: 'The list is ready or was stopped already. Reload the page.'
	},
	'exports.gone': {
		kk: 'Файл жеті күн сақталады, енді жоқ. Тізімді қайта сұраңыз.',
		ru: 'Файл хранится семь дней, его уже нет. Запросите список снова.',
		en: 'A file is kept for seven days; this one is gone. Ask for the list again.'
	},
	'exports.not_made': {
		kk: 'Файл әлі дайын емес. Тізімнің бетін ашып, күте тұрыңыз.',
		ru: 'Файл ещё не готов. Откройте страницу списка и немного подождите.',
		en: 'The file is not ready yet. Open the list’s page and wait a little.'
	},
	'exports.too_long': {
		kk: 'Excel файлына мұнша жол сыймайды. CSV таңдаңыз немесе мерзімін қысқартыңыз.',
		ru: 'Столько строк в файл Excel не поместится. Выберите CSV или сократите период.',
		en: 'So many rows do not fit into an Excel file. Choose CSV or a shorter period.'
	},
	'exports.broken': {
		kk: 'Тізім бірнеше рет жасалмай қалды. Қайта сұраңыз; қайталанса, әкімшіге айтыңыз.',
		ru: 'Список несколько раз не удалось сделать. Запросите снова; если повторится, сообщите администратору.',
		en: 'The list could not be made, several times. Ask again; if it happens again, tell the administrator.'
	}
} satisfies Record<string, Words>;
