import type { Words } from '#ground/language.ts';

/** Why something about letters was refused, and the way on. */
export const refusals = {
	'letters.no_signer': {
		kk: 'Хатқа кім қол қоятыны белгісіз. «Орталық туралы» бетінде жауапты адамды жазыңыз.',
		ru: 'Неизвестно, кто подписывает письмо. Укажите ответственного на странице «О центре».',
		en: 'Nobody is named to sign. Enter the responsible person on the page “About the centre”.'
	},
	'letters.lacks': {
		kk: 'Хатқа мыналар жетпейді: {what}. Толтырыңыз немесе басқа тілді таңдаңыз.',
		ru: 'Для письма не хватает: {what}. Заполните или выберите другой язык.',
		en: 'The letter lacks: {what}. Fill it in or choose another language.'
	},
	'letters.not_waiting': {
		kk: 'Таңдалған ұсыныстың бірі басқа хатта тұр немесе жіберілген. Бетті жаңартыңыз.',
		ru: 'Одно из выбранных предложений уже в другом письме или отправлено. Обновите страницу.',
		en: 'One of the chosen proposals stands in another letter or was sent. Reload the page.'
	},
	'letters.reply_early': {
		kk: 'Жауап күні хаттың күнінен кейін болсын.',
		ru: 'Срок ответа должен быть позже даты письма.',
		en: 'The answer must be due after the date of the letter.'
	},
	'letters.places_wrong': {
		kk: 'Үлгідегі орындар дұрыс емес. Тізімді қарап, қайта сақтаңыз.',
		ru: 'Места в шаблоне неверны. Проверьте по списку и сохраните снова.',
		en: 'The places of the template are wrong. Check them with the list and save again.'
	},
	'letters.annulled': {
		kk: 'Бұл хаттың күші жойылған. Жаңа хат жасаңыз.',
		ru: 'Это письмо аннулировано. Составьте новое.',
		en: 'This letter is annulled. Make another one.'
	},
	'letters.sent': {
		kk: 'Бұл хат жіберіліп қойған. Бетті жаңартыңыз.',
		ru: 'Это письмо уже отправлено. Обновите страницу.',
		en: 'This letter was sent already. Reload the page.'
	},
	'letters.not_sent': {
		kk: 'Хат әлі жіберілмеген. Алдымен жіберілген күнін белгілеңіз.',
		ru: 'Письмо ещё не отправлено. Сначала отметьте день отправки.',
		en: 'The letter was not sent yet. Mark the day it was sent first.'
	},
	'letters.future': {
		kk: 'Болашақ күнді жазуға болмайды.',
		ru: 'Нельзя указать будущую дату.',
		en: 'The day may not lie in the future.'
	},
	'letters.before_date': {
		kk: 'Хат өз күнінен бұрын жіберілмейді.',
		ru: 'Письмо не может быть отправлено раньше своей даты.',
		en: 'A letter is not sent before its own date.'
	},
	'letters.before_sent': {
		kk: 'Жауап хат жіберілгеннен бұрын келмейді.',
		ru: 'Ответ не может прийти раньше отправки письма.',
		en: 'An answer does not come before the letter was sent.'
	},
	'letters.other_proposal': {
		kk: 'Бұл хатта ондай ұсыныс жоқ. Бетті жаңартыңыз.',
		ru: 'В этом письме нет такого предложения. Обновите страницу.',
		en: 'This letter holds no such proposal. Reload the page.'
	},
	'letters.not_training': {
		kk: 'Сертификат тренингке қатысқандарға ғана беріледі.',
		ru: 'Сертификаты выдаются только участникам тренингов.',
		en: 'Certificates are for those who took part in a training.'
	},
	'letters.not_over': {
		kk: 'Тренинг әлі біткен жоқ. Сертификат біткеннен кейін беріледі.',
		ru: 'Тренинг ещё не закончился. Сертификаты выдаются после него.',
		en: 'The training is not over yet. Certificates are issued after it.'
	},
	'letters.revoked': {
		kk: 'Бұл сертификаттың күші жойылған. Бетті жаңартыңыз.',
		ru: 'Этот сертификат уже аннулирован. Обновите страницу.',
		en: 'This certificate was revoked already. Reload the page.'
	},
	'letters.no_certificate': {
		kk: 'Мұндай сертификат табылмады. Нөмірі мен кодын қағаздан тексеріп, қайта жазыңыз.',
		ru: 'Такой сертификат не найден. Сверьте номер и код с бумагой и введите снова.',
		en: 'No such certificate. Compare number and code with the paper and type them again.'
	},
	'letters.cancelled': {
		kk: 'Отырыс өтпейді, сондықтан шақыруға болмайды.',
		ru: 'Встреча отменена, приглашать на неё нельзя.',
		en: 'The stop is cancelled, nobody can be invited to it.'
	},
	'letters.draft': {
		kk: 'Іс-шара әлі жарияланбаған. Алдымен жариялаңыз, содан кейін шақырыңыз.',
		ru: 'Мероприятие ещё не опубликовано. Сначала опубликуйте его, потом приглашайте.',
		en: 'The event is not published yet. Publish it first, then invite.'
	},
	'letters.begun': {
		kk: 'Отырыс басталып кетті. Шақыру хаттар басталғанға дейін жасалады.',
		ru: 'Встреча уже началась. Приглашения составляются до начала.',
		en: 'The stop has begun. Invitations are made before it begins.'
	},
	'letters.no_email': {
		kk: 'Ұйымның поштасы жазылмаған. Поштасын жазыңыз немесе қағазбен жіберіңіз.',
		ru: 'У организации не указана почта. Укажите её или отправьте на бумаге.',
		en: 'The organisation has no e-mail. Enter it or send the letter on paper.'
	}
} satisfies Record<string, Words>;
