import type { Words } from '#ground/language.ts';

/** What certificates and the pages about them say. */
export const certificateMessages = {
	certificate: { kk: 'Сертификат', ru: 'Сертификат', en: 'Certificate' },
	certificates: { kk: 'Сертификаттар', ru: 'Сертификаты', en: 'Certificates' },
	paper_word: { kk: 'СЕРТИФИКАТ', ru: 'СЕРТИФИКАТ', en: 'CERTIFICATE' },
	paper_of: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
	paper_said: {
		kk: '{date} күні {place} өткен «{event}» тақырыбындағы семинар-тренингке қатысты.',
		ru: 'Участие в семинаре-тренинге «{event}» ({date}, {place}) подтверждено отметкой о явке.',
		en: 'Took part in the training “{event}” ({date}, {place}).'
	},
	paper_issued: { kk: 'Берілген күні: {day}', ru: 'Дата выдачи: {day}', en: 'Issued on {day}' },
	paper_check: { kk: 'Тексеру:', ru: 'Проверить:', en: 'To check:' },
	lead: {
		kk: 'Тренингке келіп, белгіленген әр адамға бір сертификат. Нөмірі мен кодын кез келген адам сайтта тексере алады.',
		ru: 'По одному сертификату каждому, кто отмечен на тренинге. Номер и код любой может проверить на сайте.',
		en: 'One certificate for everybody checked in at the training. Anybody can check its number and code on the site.'
	},
	issue: { kk: 'Сертификат беру', ru: 'Выдать сертификаты', en: 'Issue certificates' },
	waiting: {
		kk: 'Сертификаты жоқ қатысушылар: {count}',
		ru: 'Участников без сертификата: {count}',
		en: 'Participants without a certificate: {count}'
	},
	waiting_none: {
		kk: 'Белгіленген адамдардың бәрінде сертификат бар.',
		ru: 'У всех отмеченных есть сертификат.',
		en: 'Everybody checked in has a certificate.'
	},
	none: {
		kk: 'Әзірге сертификат берілмеген.',
		ru: 'Сертификаты пока не выданы.',
		en: 'No certificates yet.'
	},
	all_kk: {
		kk: 'Бәрі бір PDF-те, қазақша',
		ru: 'Все в одном PDF, на казахском',
		en: 'All in one PDF, Kazakh'
	},
	all_ru: {
		kk: 'Бәрі бір PDF-те, орысша',
		ru: 'Все в одном PDF, на русском',
		en: 'All in one PDF, Russian'
	},
	number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
	name: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Name' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	valid: { kk: 'жарамды', ru: 'действителен', en: 'valid' },
	revoked: { kk: 'күші жойылған', ru: 'аннулирован', en: 'revoked' },
	undone: {
		kk: 'күшінде емес: келгені туралы белгі алынған',
		ru: 'не действует: отметка о явке снята',
		en: 'not in force: the mark of attendance was taken back'
	},
	is_undone: {
		kk: 'Бұл сертификат күшінде емес: оқытуға қатысқаны туралы белгі алынған.',
		ru: 'Этот сертификат не действует: отметка об участии в обучении снята.',
		en: 'This certificate is not in force: the mark of taking part was taken back.'
	},
	own_undone: {
		kk: 'Ол күшінде емес: келгеніңіз туралы белгі алынған. Қате болса, орталыққа хабарласыңыз.',
		ru: 'Он не действует: отметка о вашей явке снята. Если это ошибка, сообщите центру.',
		en: 'It is not in force: the mark that you came was taken back. If that is a mistake, tell the centre.'
	},
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	revoke: { kk: 'Күшін жою', ru: 'Аннулировать', en: 'Revoke' },
	revoke_title: {
		kk: '№ {number} сертификаттың күшін жою',
		ru: 'Аннулировать сертификат № {number}',
		en: 'Revoke certificate No. {number}'
	},
	revoke_hint: {
		kk: 'Кодын тексерген адам сертификаттың күші жойылғанын көреді. Мұны кері қайтаруға болмайды.',
		ru: 'Тот, кто проверит код, увидит, что сертификат аннулирован. Отменить это нельзя.',
		en: 'Whoever checks the code reads that it is revoked. This cannot be undone.'
	},
	back: { kk: 'Қайту', ru: 'Назад', en: 'Back' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	check: { kk: 'Сертификатты тексеру', ru: 'Проверка сертификата', en: 'Check a certificate' },
	check_note: {
		kk: 'Нөмірі мен кодын сертификаттан қарап жазыңыз немесе QR-кодын телефонмен ашыңыз.',
		ru: 'Введите номер и код с сертификата или откройте его QR-код телефоном.',
		en: 'Type the number and the code of the certificate, or open its QR code with a phone.'
	},
	check_number: {
		kk: 'Сертификаттың нөмірі',
		ru: 'Номер сертификата',
		en: 'Number of the certificate'
	},
	check_number_hint: { kk: 'Мысалы: 2026-15', ru: 'Например: 2026-15', en: 'Example: 2026-15' },
	check_code: { kk: 'Коды', ru: 'Код', en: 'Code' },
	check_code_hint: {
		kk: '12 таңба. Сызықша мен бос орын маңызды емес.',
		ru: '12 знаков. Дефисы и пробелы не важны.',
		en: '12 signs. Dashes and spaces do not matter.'
	},
	check_send: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
	is_valid: {
		kk: 'Сертификат жарамды.',
		ru: 'Сертификат действителен.',
		en: 'The certificate is valid.'
	},
	is_revoked: {
		kk: 'Сертификаттың күші жойылған: {day}.',
		ru: 'Сертификат аннулирован: {day}.',
		en: 'The certificate was revoked on {day}.'
	},
	to_whom: { kk: 'Кімге берілген', ru: 'Кому выдан', en: 'Issued to' },
	what: { kk: 'Не үшін', ru: 'За что', en: 'For' },
	what_training: {
		kk: '«{event}» тақырыбындағы семинар-тренингке қатысқаны үшін',
		ru: 'За участие в семинаре-тренинге «{event}»',
		en: 'For taking part in the training “{event}”'
	},
	when: { kk: 'Қашан өтті', ru: 'Когда проходил', en: 'Held on' },
	where: { kk: 'Қайда өтті', ru: 'Где проходил', en: 'Held in' },
	issued_by: { kk: 'Кім берді', ru: 'Кем выдан', en: 'Issued by' },
	issued_on: { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Issued on' },
	own: { kk: 'Сертификатыңыз', ru: 'Ваш сертификат', en: 'Your certificate' },
	own_revoked: {
		kk: 'Сертификаттың күші жойылған. Себебін орталықтан сұраңыз.',
		ru: 'Сертификат аннулирован. Причину уточните в центре.',
		en: 'The certificate is revoked. Ask the centre why.'
	},
	own_kk: { kk: 'PDF қазақша', ru: 'PDF на казахском', en: 'PDF in Kazakh' },
	own_ru: { kk: 'PDF орысша', ru: 'PDF на русском', en: 'PDF in Russian' },
	merged_reason: {
		kk: 'Бір адамға екі рет берілген',
		ru: 'Выдан одному человеку дважды',
		en: 'Issued twice to one person'
	}
} satisfies Record<string, Words>;
