import type { Words } from '#ground/language.ts';

/** What the pages about passkeys, code apps and recovery codes say. */
export const secondFactorMessages = {
	second_title: { kk: 'Екінші растау', ru: 'Второе подтверждение', en: 'Second factor' },
	again_lead: {
		kk: 'Кіру тәсілін өзгертер алдында Сіз екеніңізді тағы бір рет растаңыз. Бұл 15 минутқа жарайды.',
		ru: 'Прежде чем менять способ входа, подтвердите ещё раз, что это Вы. Этого хватит на 15 минут.',
		en: 'Before you change how you sign in, prove once more that it is you. It holds for 15 minutes.'
	},
	second_lead: {
		kk: 'Жұмыс үстелінде адамдардың деректері бар. Сондықтан кодтан бөлек тағы бір растау керек.',
		ru: 'На рабочем столе есть данные людей, поэтому кроме кода нужно ещё одно подтверждение.',
		en: 'The desk holds people’s data, so one more proof is needed besides the code.'
	},
	by_passkey: { kk: 'Кіру кілтімен', ru: 'Ключом доступа', en: 'With a passkey' },
	by_passkey_note: {
		kk: 'Саусақ ізі, бет, экран құлпы немесе қауіпсіздік кілті.',
		ru: 'Отпечаток, лицо, блокировка экрана или ключ безопасности.',
		en: 'Fingerprint, face, screen lock or a security key.'
	},
	use_passkey: {
		kk: 'Кіру кілтін қолдану',
		ru: 'Использовать ключ доступа',
		en: 'Use the passkey'
	},
	passkey_scripts: {
		kk: 'Кіру кілті үшін браузерде скрипттер қосулы болуы керек. Олар қосылмаса, басқа жолды таңдаңыз.',
		ru: 'Для ключа доступа в браузере нужны скрипты. Если они выключены, выберите другой способ.',
		en: 'A passkey needs scripts in the browser. If they are off, choose another way.'
	},
	passkey_not_here: {
		kk: 'Бұл браузер кіру кілтін бере алмады. Қайта көріңіз немесе басқа жолды таңдаңыз.',
		ru: 'Браузер не смог передать ключ доступа. Попробуйте ещё раз или выберите другой способ.',
		en: 'The browser could not give a passkey. Try again, or choose another way.'
	},
	by_app: { kk: 'Қолданбадағы кодпен', ru: 'Кодом из приложения', en: 'With a code of the app' },
	app_code: {
		kk: 'Қолданба көрсеткен 6 цифр',
		ru: '6 цифр, которые показывает приложение',
		en: 'The 6 digits that the app shows'
	},
	confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
	by_recovery: { kk: 'Қосалқы кодпен', ru: 'Резервным кодом', en: 'With a recovery code' },
	recovery_code: { kk: 'Қосалқы код', ru: 'Резервный код', en: 'Recovery code' },
	recovery_hint: {
		kk: 'Он таңба, мысалы 7KCXA-M4TRP. Әр код бір рет қана жарайды.',
		ru: 'Десять знаков, например 7KCXA-M4TRP. Каждый код действует один раз.',
		en: 'Ten signs, for example 7KCXA-M4TRP. Each code works once.'
	},
	lost: {
		kk: 'Ештеңесі қалмаса, орталықтың әкімшісіне айтыңыз: ол ескі растауды алып тастайды, содан кейін жаңасын қосасыз.',
		ru: 'Если ничего этого нет, обратитесь к администратору центра: он снимет прежнее подтверждение, и Вы настроите новое.',
		en: 'If you have none of these, ask the centre’s administrator, who can take the old factor away; then you set up a new one.'
	},
	set_up_anew: {
		kk: 'Жаңа растау қосу',
		ru: 'Настроить новое подтверждение',
		en: 'Set up a new second factor'
	},
	add_title: {
		kk: 'Екінші растауды қосу',
		ru: 'Настройка второго подтверждения',
		en: 'Set up a second factor'
	},
	add_lead: {
		kk: 'Біреуін таңдаңыз. Келесі жолы кодтан кейін осыны сұраймыз.',
		ru: 'Выберите один способ. В следующий раз после кода мы спросим его.',
		en: 'Choose one way. Next time we ask for it after the code.'
	},
	new_passkey: { kk: 'Кіру кілті', ru: 'Ключ доступа', en: 'Passkey' },
	new_passkey_note: {
		kk: 'Ең оңай жол: телефон не компьютер құлпын ашқандай растайсыз, ештеңе термейсіз.',
		ru: 'Самый простой способ: подтверждаете так же, как разблокируете телефон или компьютер.',
		en: 'The easiest way: you confirm as you unlock your phone or computer; nothing to type.'
	},
	passkey_name: { kk: 'Кілттің аты', ru: 'Название ключа', en: 'Name of the passkey' },
	passkey_name_hint: {
		kk: 'Кейін тізімнен танитындай, мысалы «Жұмыс телефоны».',
		ru: 'Чтобы узнать его в списке, например «Рабочий телефон».',
		en: 'So that you know it in the list, for example “Work phone”.'
	},
	add_passkey: { kk: 'Кіру кілтін қосу', ru: 'Добавить ключ доступа', en: 'Add a passkey' },
	new_app: { kk: 'Код қолданбасы', ru: 'Приложение с кодами', en: 'Code app' },
	new_app_note: {
		kk: 'Телефондағы қолданба әр 30 секунд сайын жаңа код көрсетеді. Интернетсіз де, скриптсіз де істейді.',
		ru: 'Приложение на телефоне каждые 30 секунд показывает новый код. Работает без интернета и без скриптов.',
		en: 'An app on the phone shows a new code every 30 seconds. It works offline and without scripts.'
	},
	start_app: {
		kk: 'Код қолданбасын қосу',
		ru: 'Подключить приложение',
		en: 'Set up a code app'
	},
	replace_app: {
		kk: 'Қолданбаны ауыстыру',
		ru: 'Сменить приложение',
		en: 'Replace the code app'
	},
	app_step_1: {
		kk: 'Қолданбамен QR-кодты сканерлеңіз:',
		ru: 'Отсканируйте QR-код приложением:',
		en: 'Scan the QR code with the app:'
	},
	app_by_hand: {
		kk: 'Немесе мына кілтті қолмен теріңіз (уақыт бойынша, 6 цифр):',
		ru: 'Или введите этот ключ вручную (по времени, 6 цифр):',
		en: 'Or type this key by hand (time-based, 6 digits):'
	},
	app_step_2: {
		kk: 'Содан кейін қолданба көрсеткен кодты жазыңыз:',
		ru: 'Затем введите код, который показывает приложение:',
		en: 'Then type the code that the app shows:'
	},
	codes_title: { kk: 'Қосалқы кодтар', ru: 'Резервные коды', en: 'Recovery codes' },
	codes_note: {
		kk: 'Телефоныңыз жоғалса, осы кодтардың бірімен кіресіз. Басып шығарып немесе сақтап қойыңыз: олар қайта көрсетілмейді.',
		ru: 'Если телефон потеряется, Вы войдёте с одним из этих кодов. Распечатайте или сохраните их: второй раз они не показываются.',
		en: 'If you lose your phone, one of these codes lets you in. Print or keep them: they are not shown again.'
	},
	codes_download: { kk: 'Мәтін етіп сақтау', ru: 'Сохранить текстом', en: 'Save as text' },
	codes_kept: { kk: 'Сақтадым, жалғастыру', ru: 'Сохранено, продолжить', en: 'Kept, go on' },
	codes_file: {
		kk: 'Арна: қосалқы кодтар, {email}',
		ru: 'Арна: резервные коды, {email}',
		en: 'Arna: recovery codes, {email}'
	},
	added: {
		kk: 'Екінші растау қосылды.',
		ru: 'Второе подтверждение настроено.',
		en: 'The second factor is set up.'
	},
	factors_title: { kk: 'Екінші растау', ru: 'Второе подтверждение', en: 'Second factor' },
	factors_note: {
		kk: 'Кіргенде кодтан кейін осының бірі сұралады.',
		ru: 'При входе после кода запрашивается одно из этого.',
		en: 'One of these is asked for after the code when you sign in.'
	},
	factors_none: {
		kk: 'Екінші растау әлі қосылмаған. Қосып қойсаңыз, хатыңызды оқыған біреу сіздің атыңыздан кіре алмайды.',
		ru: 'Второе подтверждение ещё не настроено. С ним никто, прочитав Вашу почту, не войдёт от Вашего имени.',
		en: 'No second factor yet. With one, nobody who reads your mail can sign in as you.'
	},
	factor: { kk: 'Растау', ru: 'Способ', en: 'Factor' },
	made_on: { kk: 'Қосылған', ru: 'Добавлен', en: 'Added' },
	used_on: { kk: 'Соңғы рет', ru: 'Использован', en: 'Last used' },
	never_used: { kk: 'әлі қолданылмаған', ru: 'ещё не использовался', en: 'not used yet' },
	remove: { kk: 'Алып тастау', ru: 'Удалить', en: 'Remove' },
	remove_sure: {
		kk: 'Бұдан кейін «{name}» арқылы кіре алмайсыз.',
		ru: 'После этого войти через «{name}» будет нельзя.',
		en: 'You will no longer be able to sign in with “{name}”.'
	},
	remove_yes: { kk: 'Иә, алып тастау', ru: 'Да, удалить', en: 'Yes, remove' },
	last_stays: {
		kk: 'Соңғысын алып тастауға болмайды. Алдымен басқасын қосыңыз.',
		ru: 'Последний способ удалить нельзя. Сначала добавьте другой.',
		en: 'The last one cannot be removed. Add another first.'
	},
	codes_left: {
		kk: 'Қолданылмаған кодтар: {count}',
		ru: 'Неиспользованных кодов: {count}',
		en: 'Unused codes: {count}'
	},
	make_codes: { kk: 'Жаңа кодтар жасау', ru: 'Создать новые коды', en: 'Make new codes' },
	make_codes_note: {
		kk: 'Жаңасы жасалғанда ескі кодтар жарамай қалады.',
		ru: 'После этого прежние коды перестанут действовать.',
		en: 'The earlier codes stop working then.'
	},
	offer: {
		kk: 'Кіруіңіз тек сілтемемен қорғалған.',
		ru: 'Ваш вход защищён только ссылкой.',
		en: 'Your sign-in is protected by a link alone.'
	},
	offer_go: {
		kk: 'Екінші растауды қосу',
		ru: 'Настроить второе подтверждение',
		en: 'Set up a second factor'
	},
	staff_factors: { kk: 'Екінші растау', ru: 'Второе подтверждение', en: 'Second factor' },
	staff_no_factor: { kk: 'әлі жоқ', ru: 'пока нет', en: 'none yet' },
	take: { kk: 'Алып тастау', ru: 'Снять', en: 'Take away' },
	take_sure: {
		kk: 'Кілттері мен кодтары өшеді, барлық құрылғыдан шығады. Келесі кіргенде жаңасын қосады. Өзіне хат барады. Алдымен сұраған адам шынымен сол екеніне көз жеткізіңіз.',
		ru: 'Ключи и коды удалятся, на всех устройствах произойдёт выход. При следующем входе человек настроит новые; ему придёт письмо. Сначала убедитесь, что просит именно он.',
		en: 'The passkeys and codes go, and all devices are signed out. At the next sign-in new ones are set up; the person gets a letter. First make sure that it is really the person who asks.'
	},
	take_yes: { kk: 'Иә, алып тастау', ru: 'Да, снять', en: 'Yes, take away' },
	'passkey.missing': {
		kk: 'Кіру кілтінен жауап келмеді. Қайта көріңіз.',
		ru: 'От ключа доступа нет ответа. Попробуйте ещё раз.',
		en: 'The passkey gave no answer. Try again.'
	},
	'passkey_name.missing': { kk: 'Кілтке ат беріңіз', ru: 'Назовите ключ', en: 'Name the passkey' },
	'passkey_name.long': {
		kk: 'Аты 60 таңбадан аспасын',
		ru: 'Не длиннее 60 знаков',
		en: 'At most 60 signs'
	},
	'app_code.missing': {
		kk: 'Қолданбадағы кодты жазыңыз',
		ru: 'Введите код из приложения',
		en: 'Type the code of the app'
	},
	'app_code.digits': {
		kk: 'Код 6 цифрдан тұрады, мысалы 123 456',
		ru: 'В коде 6 цифр, например 123 456',
		en: 'The code has 6 digits, for example 123 456'
	},
	'recovery.missing': {
		kk: 'Қосалқы кодты жазыңыз',
		ru: 'Введите резервный код',
		en: 'Type a recovery code'
	},
	'recovery.wrong': {
		kk: 'Қосалқы кодта 10 таңба бар, мысалы 7KCXA-M4TRP',
		ru: 'В резервном коде 10 знаков, например 7KCXA-M4TRP',
		en: 'A recovery code has 10 signs, for example 7KCXA-M4TRP'
	},
	letter_added_subject: {
		kk: 'Екінші растау қосылды',
		ru: 'Добавлено второе подтверждение',
		en: 'A second factor was added'
	},
	letter_added: {
		kk: 'Арнадағы тіркелгіңізге екінші растау қосылды.\n\nМұны өзіңіз істемеген болсаңыз, орталықтың әкімшісіне бірден айтыңыз.',
		ru: 'К Вашей учётной записи в Арне добавлено второе подтверждение.\n\nЕсли это сделали не Вы, сразу сообщите администратору центра.',
		en: 'A second factor was added to your account in Arna.\n\nIf that was not you, tell the centre’s administrator at once.'
	},
	letter_removed_subject: {
		kk: 'Екінші растау алып тасталды',
		ru: 'Второе подтверждение удалено',
		en: 'A second factor was removed'
	},
	letter_removed: {
		kk: 'Арнадағы тіркелгіңізден екінші растаудың бірі алып тасталды.\n\nМұны өзіңіз істемеген болсаңыз, орталықтың әкімшісіне бірден айтыңыз.',
		ru: 'Из Вашей учётной записи в Арне удалено одно из вторых подтверждений.\n\nЕсли это сделали не Вы, сразу сообщите администратору центра.',
		en: 'One of the second factors of your account in Arna was removed.\n\nIf that was not you, tell the centre’s administrator at once.'
	},
	letter_taken_subject: {
		kk: 'Екінші растауыңызды әкімші алып тастады',
		ru: 'Администратор снял Ваше второе подтверждение',
		en: 'An administrator took your second factor away'
	},
	letter_taken: {
		kk: 'Орталықтың әкімшісі Арнадағы екінші растауыңызды алып тастады, барлық құрылғыдан шықтыңыз. Келесі кіргенде жаңасын қосасыз.\n\nМұны сіз сұрамаған болсаңыз, әкімшіге бірден айтыңыз.',
		ru: 'Администратор центра снял Ваше второе подтверждение в Арне, на всех устройствах выполнен выход. При следующем входе Вы настроите новое.\n\nЕсли Вы об этом не просили, сразу сообщите администратору.',
		en: 'The centre’s administrator took your second factor in Arna away, and you were signed out everywhere. You set up a new one at the next sign-in.\n\nIf you did not ask for it, tell the administrator at once.'
	}
} satisfies Record<string, Words>;
