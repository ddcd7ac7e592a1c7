import type { Words } from '#ground/language.ts';

/** What minutes refuse, and what to do then. */
export const refusals = {
	'minutes.none': {
		kk: 'Бұл отырыстың хаттамасы әлі құрастырылмаған. Алдымен құрастырыңыз.',
		ru: 'Протокол этой встречи ещё не составлен. Сначала составьте его.',
		en: 'The minutes of this stop are not compiled yet. Compile them first.'
	},
	'minutes.not_published': {
		kk: 'Жарияланбаған іс-шараның хаттамасы болмайды. Алдымен іс-шараны жариялаңыз.',
		ru: 'У неопубликованного мероприятия протокола нет. Сначала опубликуйте мероприятие.',
		en: 'An event that is not published has no minutes. Publish the event first.'
	},
	'minutes.cancelled': {
		kk: 'Бұл отырыс өткен жоқ, сондықтан хаттамасы болмайды.',
		ru: 'Эта встреча не состоялась, поэтому протокола у неё нет.',
		en: 'This stop did not take place, so there are no minutes of it.'
	},
	'minutes.not_begun': {
		kk: 'Отырыс әлі басталған жоқ. Хаттаманы ол басталғаннан кейін құрастырыңыз.',
		ru: 'Встреча ещё не началась. Составьте протокол после её начала.',
		en: 'The stop has not begun yet. Compile the minutes once it has.'
	},
	'minutes.frozen': {
		kk: 'Хаттама бекітілген және өзгертілмейді. Түзету керек болса, жаңа нұсқа ашыңыз. Жазғаныңыз төменде тұр: оны көшіріп алыңыз.',
		ru: 'Протокол утверждён и не изменяется. Если нужно исправить, откройте новую версию. Написанное Вами стоит ниже: скопируйте его.',
		en: 'The minutes are approved and do not change. To correct them, open a new version. What you wrote stands below: copy it.'
	},
	'minutes.unknown_revision': {
		kk: 'Сіз бастаған редакция табылмады. Бетті жаңартып, өзгерісті қайта енгізіңіз: жазғаныңыз төменде тұр.',
		ru: 'Редакция, с которой Вы начали, не найдена. Обновите страницу и внесите изменение снова: написанное Вами стоит ниже.',
		en: 'The revision you began from was not found. Reload the page and make the change again: what you wrote stands below.'
	},
	'minutes.facts_changed': {
		kk: 'Сіз оқып жатқанда деректер тағы өзгерді. Төмендегі жаңа тізімнен таңдаңыз.',
		ru: 'Пока Вы читали, данные снова изменились. Выберите в новом списке ниже.',
		en: 'While you were reading, the facts changed again. Choose in the new list below.'
	},
	'minutes.newer': {
		kk: 'Сіз оқып жатқанда хаттаманың жаңа редакциясы сақталды. Оны оқып шығып, содан кейін бекітіңіз.',
		ru: 'Пока Вы читали, сохранена новая редакция протокола. Прочитайте её и затем утвердите.',
		en: 'While you were reading, a new revision of the minutes was saved. Read it, then approve.'
	},
	'minutes.approved_already': {
		kk: 'Хаттама бекітіліп қойған.',
		ru: 'Протокол уже утверждён.',
		en: 'The minutes are approved already.'
	},
	'minutes.not_approved': {
		kk: 'Хаттама әлі бекітілмеген: оны осы күйінде өңдеуге болады.',
		ru: 'Протокол ещё не утверждён: его можно изменять и так.',
		en: 'The minutes are not approved yet: they can be edited as they are.'
	},
	'minutes.not_over': {
		kk: 'Отырыс әлі аяқталған жоқ. Ол аяқталған соң бекітіңіз.',
		ru: 'Встреча ещё не закончилась. Утвердите протокол после её окончания.',
		en: 'The stop is not over yet. Approve the minutes when it is.'
	},
	'minutes.no_chair': {
		kk: 'Төраға екі тілде де жазылуы керек.',
		ru: 'Председатель должен быть указан на обоих языках.',
		en: 'The chair must be named in both languages.'
	},
	'minutes.no_secretary': {
		kk: 'Хатшы екі тілде де жазылуы керек.',
		ru: 'Секретарь должен быть указан на обоих языках.',
		en: 'The secretary must be named in both languages.'
	},
	'minutes.no_agenda': {
		kk: 'Күн тәртібі екі тілде де жазылуы керек.',
		ru: 'Повестка дня должна быть написана на обоих языках.',
		en: 'The agenda must be written in both languages.'
	}
} satisfies Record<string, Words>;
