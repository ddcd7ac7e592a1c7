import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { ExportKind } from './export.ts';

export const messages = {
	exports: { kk: 'Жүктеулер', ru: 'Выгрузки', en: 'Exports' },
	note: {
		kk: 'Жүйеден кім, қашан, қандай тізім алғаны осында жазылады. Файл жеті күн сақталады, оны тек сұраған адам ашады.',
		ru: 'Здесь записано, кто, когда и какой список получил. Файл хранится семь дней, открыть его может только тот, кто запросил.',
		en: 'Who took which list out of the system, and when. A file is kept for seven days and opens only for whoever asked for it.'
	},
	ask: { kk: 'Тізім сұрау', ru: 'Запросить список', en: 'Ask for a list' },
	ask_note: {
		kk: 'Ұзын тізім біраз уақыт жасалады. Бетті жаба беруіңізге болады: дайын болған соң осы жерден аласыз.',
		ru: 'Длинный список готовится некоторое время. Страницу можно закрыть: готовый файл будет ждать здесь.',
		en: 'A long list takes a while. You may close the page: the file will wait for you here.'
	},
	elsewhere: {
		kk: 'Қатысушылар тізімі іс-шараның «Жабу және жазба» бетінен, көрсеткіштің жолдары көрсеткіштің өз бетінен сұралады.',
		ru: 'Список участников запрашивается на странице «Закрытие и запись» мероприятия, строки показателя — на странице самого показателя.',
		en: 'A list of participants is asked for at the event’s “Closing and the record”, the rows of a figure on the figure’s page.'
	},
	kind: { kk: 'Тізім', ru: 'Список', en: 'List' },
	people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
	participants: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
	registrations: { kk: 'Жазылғандар', ru: 'Записавшиеся', en: 'Sign-ups' },
	proposals: { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
	evidence: { kk: 'Көрсеткіштің жолдары', ru: 'Строки показателя', en: 'Rows of a figure' },
	format: { kk: 'Файл түрі', ru: 'Вид файла', en: 'Kind of file' },
	xlsx: { kk: 'Excel (XLSX)', ru: 'Excel (XLSX)', en: 'Excel (XLSX)' },
	csv: { kk: 'CSV', ru: 'CSV', en: 'CSV' },
	from: { kk: 'Бастап', ru: 'С', en: 'From' },
	until: { kk: 'Дейін, осы күнді қоса', ru: 'По, включительно', en: 'Until, this day included' },
	names: {
		kk: 'Аты-жөнімен және байланысымен',
		ru: 'С именами и контактами',
		en: 'With names and contacts'
	},
	reason: { kk: 'Не үшін керек', ru: 'Для чего нужен', en: 'What it is needed for' },
	reason_hint: {
		kk: 'Тізімде аты-жөн болса, міндетті: жазбада қалады.',
		ru: 'Обязательно, если в списке есть имена: останется в записи.',
		en: 'Needed when the list holds names; it stays in the log.'
	},
	send: { kk: 'Сұрау', ru: 'Запросить', en: 'Ask' },
	'kind.missing': { kk: 'Тізімді таңдаңыз', ru: 'Выберите список', en: 'Choose a list' },
	'format.missing': {
		kk: 'Файл түрін таңдаңыз',
		ru: 'Выберите вид файла',
		en: 'Choose the kind of file'
	},
	'day.missing': { kk: 'Күнін таңдаңыз', ru: 'Укажите день', en: 'Choose a day' },
	'day.wrong': {
		kk: 'Күнді 2026-07-29 үлгісінде жазыңыз',
		ru: 'Напишите день так: 2026-07-29',
		en: 'Write the day like 2026-07-29'
	},
	'until.before': {
		kk: 'Соңғы күні басталған күнінен ерте болмауы керек',
		ru: 'Последний день не может быть раньше первого',
		en: 'The last day must not be before the first'
	},
	'reason.missing': {
		kk: 'Тізімде аты-жөндер бар: не үшін керек екенін жазыңыз',
		ru: 'В списке есть имена: напишите, для чего он нужен',
		en: 'The list holds names: write what it is needed for'
	},
	'reason.long': { kk: 'Ең көбі 500 таңба', ru: 'Не больше 500 знаков', en: '500 signs at most' },
	none: {
		kk: 'Әзірге ешкім тізім алмаған. Тізім сұрасаңыз, осында шығады.',
		ru: 'Пока никто ничего не выгружал. Запросите список, и он появится здесь.',
		en: 'Nothing was taken out yet. Ask for a list and it will appear here.'
	},
	who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
	when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
	what: { kk: 'Не', ru: 'Что', en: 'What' },
	rows: { kk: 'Жол саны', ru: 'Строк', en: 'Rows' },
	state: { kk: 'Жайы', ru: 'Состояние', en: 'State' },
	waiting: { kk: 'кезекте', ru: 'в очереди', en: 'waits for its turn' },
	running: { kk: 'жасалуда', ru: 'готовится', en: 'is being made' },
	made: { kk: 'дайын', ru: 'готов', en: 'ready' },
	gone: { kk: 'файл өшірілген', ru: 'файл удалён', en: 'file removed' },
	cancelled: { kk: 'тоқтатылған', ru: 'остановлен', en: 'stopped' },
	failed: { kk: 'жасалмады', ru: 'не удалось', en: 'could not be made' },
	at_once: { kk: 'бірден берілген', ru: 'выдан сразу', en: 'given at once' },
	with_names: { kk: 'аты-жөнімен', ru: 'с именами', en: 'with names' },
	without_names: { kk: 'аты-жөнсіз', ru: 'без имён', en: 'without names' },
	older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older ones' },
	newest: { kk: 'Ең соңғылары', ru: 'Самые новые', en: 'Newest' },
	progress: {
		kk: '{total} жолдың {done} жолы жазылды',
		ru: 'Записано строк: {done} из {total}',
		en: '{done} of {total} rows are written'
	},
	counting: {
		kk: 'Тізім кезекте тұр, жақында басталады.',
		ru: 'Список в очереди и скоро начнёт готовиться.',
		en: 'The list waits for its turn and will begin soon.'
	},
	refresh: { kk: 'Бетті жаңарту', ru: 'Обновить страницу', en: 'Reload' },
	cancel: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
	download: { kk: 'Файлды жүктеп алу', ru: 'Скачать файл', en: 'Download the file' },
	kept_until: {
		kk: 'Файл {date} дейін сақталады.',
		ru: 'Файл хранится до {date}.',
		en: 'The file is kept until {date}.'
	},
	row_count: { kk: 'Жол саны: {rows}', ru: 'Строк: {rows}', en: 'Rows: {rows}' },
	again: { kk: 'Қайта сұрау', ru: 'Запросить снова', en: 'Ask again' },
	reason_said: { kk: 'Себебі: {reason}', ru: 'Причина: {reason}', en: 'Reason: {reason}' },
	crumb: { kk: 'Осы бетке жол', ru: 'Путь к странице', en: 'The way to this page' }
} satisfies Record<string, Words>;

/** What a list's sheet and file are called: no name of anybody, only the list and the day. */
export function fileName(
	kind: ExportKind,
	format: string,
	ctx: Pick<Context, 'language' | 'now' | 'centre'>
) {
	const title = messages[kind][ctx.language];
	return { title, file: `${title} ${dayKey(ctx.now, ctx.centre.zone)}.${format}` };
}
