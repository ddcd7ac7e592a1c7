import type { Words } from '#ground/language.ts';

export const refusals = {
	'people.sign_in': {
		kk: 'Бұл бетті ашу үшін алдымен кіріңіз.',
		ru: 'Чтобы открыть эту страницу, сначала войдите.',
		en: 'Sign in first to open this page.'
	},
	'people.forbidden': {
		kk: 'Бұған рұқсатыңыз жоқ. Рұқсат керек болса, орталықтың әкімшісіне айтыңыз.',
		ru: 'У Вас нет на это прав. Если они нужны, обратитесь к администратору центра.',
		en: 'You may not do this. If you need to, ask the centre’s administrator.'
	},
	'people.code_wrong': {
		kk: 'Код сәйкес келмеді немесе уақыты өтті. Хаттағы соңғы кодты қайта теріңіз не жаңасын сұраңыз.',
		ru: 'Код не подошёл или устарел. Введите код из последнего письма или запросите новый.',
		en: 'The code does not match or is too old. Type the one from the latest mail, or ask for a new one.'
	},
	'people.codes_too_often': {
		kk: 'Бұл мекенжайға код тым жиі сұралды. 15 минуттан кейін қайта көріңіз.',
		ru: 'Для этого адреса код запрашивали слишком часто. Попробуйте через 15 минут.',
		en: 'Codes were asked for too often for this address. Try again in 15 minutes.'
	},
	'people.link_over': {
		kk: 'Бұл сілтеме қолданылған немесе уақыты өткен. Әкімшіден жаңасын сұраңыз не e-mail арқылы кіріңіз.',
		ru: 'Эта ссылка уже использована или устарела. Попросите у администратора новую или войдите по почте.',
		en: 'This link has been used or is too old. Ask the administrator for a new one, or sign in by e-mail.'
	},
	'people.helper_link_over': {
		kk: 'Бұл сілтеме енді жарамайды: отырыс жабылған немесе сілтеме қайтарып алынған. Орталық қызметкеріне айтыңыз.',
		ru: 'Эта ссылка больше не действует: встреча закрыта или ссылку отозвали. Обратитесь к сотруднику центра.',
		en: 'This link no longer works: the meeting is closed or the link was taken back. Ask the centre’s staff.'
	},
	'people.stop_over': {
		kk: 'Отырыс жабылған немесе болмайды, сондықтан сілтеме берілмейді.',
		ru: 'Встреча закрыта или отменена, поэтому ссылку выдать нельзя.',
		en: 'The meeting is closed or cancelled, so no link can be handed out.'
	},
	'people.last_administrator': {
		kk: 'Бұл – соңғы әкімші. Алдымен басқа біреуге әкімші рөлін беріңіз.',
		ru: 'Это последний администратор. Сначала дайте роль администратора кому-то ещё.',
		en: 'This is the last administrator. Give the role to somebody else first.'
	},
	'people.second_factor': {
		kk: 'Бұл үшін алдымен екінші растаудан өтіңіз.',
		ru: 'Сначала пройдите второе подтверждение.',
		en: 'Prove your second factor first.'
	},
	'people.prove_again': {
		kk: 'Бұл үшін екінші растаудан қайта өтіңіз: соңғысынан 15 минуттан көп уақыт өтті.',
		ru: 'Для этого пройдите второе подтверждение ещё раз: с прошлого прошло больше 15 минут.',
		en: 'Prove your second factor once more for this: the last time was over 15 minutes ago.'
	},
	'people.app_code_wrong': {
		kk: 'Код сәйкес келмеді. Қолданба көрсетіп тұрған жаңа кодты жазыңыз; телефонның сағаты дұрыс болсын.',
		ru: 'Код не подошёл. Введите новый код из приложения и проверьте часы телефона.',
		en: 'The code does not match. Type the one that the app shows now, and check the phone’s clock.'
	},
	'people.recovery_code_wrong': {
		kk: 'Бұл код сәйкес келмейді немесе бұрын қолданылған. Тізімдегі басқасын жазыңыз.',
		ru: 'Код не подошёл или уже использован. Введите другой из списка.',
		en: 'The code does not match or has been used. Type another from the list.'
	},
	'people.passkey_failed': {
		kk: 'Кіру кілті расталмады. Бетті жаңартып, қайта көріңіз немесе басқа жолды таңдаңыз.',
		ru: 'Ключ доступа не подтверждён. Обновите страницу и попробуйте ещё раз или выберите другой способ.',
		en: 'The passkey was not confirmed. Reload the page and try again, or choose another way.'
	},
	'people.guesses_too_often': {
		kk: 'Код тым көп рет терілді. 15 минуттан кейін қайта көріңіз.',
		ru: 'Код вводили слишком часто. Попробуйте через 15 минут.',
		en: 'Codes were typed too often. Try again in 15 minutes.'
	},
	'people.factor_first': {
		kk: 'Қосалқы кодтар екінші растаумен бірге жасалады. Алдымен кіру кілтін немесе код қолданбасын қосыңыз.',
		ru: 'Резервные коды создаются вместе со вторым подтверждением. Сначала добавьте ключ доступа или приложение.',
		en: 'Recovery codes go with a second factor. Add a passkey or a code app first.'
	},
	'people.last_factor': {
		kk: 'Соңғы растауды алып тастауға болмайды: онсыз қайта кіре алмайсыз. Алдымен басқасын қосыңыз.',
		ru: 'Последнее подтверждение удалить нельзя: без него Вы не войдёте. Сначала добавьте другое.',
		en: 'The last second factor cannot be removed: you could not sign in again. Add another first.'
	},
	'people.own_factors': {
		kk: 'Өз растауларыңызды «Менің кірулерім» бетінде өзгертесіз.',
		ru: 'Свои подтверждения меняйте на странице «Мои входы».',
		en: 'Change your own second factors on the page “My sign-ins”.'
	},
	'people.factors_elsewhere': {
		kk: 'Бұл адам басқа орталықта да жұмыс істейді. Растауын тек жүйе орнатылған машинадан қалпына келтіруге болады.',
		ru: 'Этот человек работает и в другом центре. Восстановить доступ можно только на машине, где установлена система.',
		en: 'This person works in another centre too. Access can be restored only on the machine that runs the system.'
	},
	'people.link_elsewhere': {
		kk: 'Бұл адам басқа орталықта да жұмыс істейді, сондықтан мұнда оған сілтеме жасалмайды. Ол поштаға келген кодпен кіреді.',
		ru: 'Этот человек работает и в другом центре, поэтому ссылку здесь создать нельзя. Он войдёт по коду из письма.',
		en: 'This person works in another centre too, so no link can be made here. The code from a letter lets them in.'
	},
	'people.same_row': {
		kk: 'Бұл бір жазбаның өзі. Екінші адамды таңдаңыз.',
		ru: 'Это одна и та же запись. Выберите второго человека.',
		en: 'This is the same row. Choose the other person.'
	},
	'people.already_merged': {
		kk: 'Бұл жазбалардың бірі басқасына біріктіріліп қойған. Тізімді жаңартып, қайта таңдаңыз.',
		ru: 'Одна из записей уже объединена с другой. Обновите список и выберите снова.',
		en: 'One of these rows has been merged already. Reload the list and choose again.'
	},
	'people.already_apart': {
		kk: 'Бұл жазбалар бөлініп қойған. Бетті жаңартыңыз.',
		ru: 'Эти записи уже разъединены. Обновите страницу.',
		en: 'These rows have been taken apart already. Reload the page.'
	},
	'people.later_first': {
		kk: 'Алдымен одан кейінгі біріктіруді бөліңіз: ол осы жазбаларды өзгерткен болуы мүмкін.',
		ru: 'Сначала разъедините более позднее объединение: оно могло изменить эти же записи.',
		en: 'Take the later merge apart first: it may have changed the same rows.'
	},
	'people.erased': {
		kk: 'Бұл адамның деректері жойылған, сондықтан оны өзгертуге болмайды.',
		ru: 'Данные этого человека удалены, поэтому изменить запись нельзя.',
		en: 'This person’s data have been deleted, so the row cannot be changed.'
	},
	'people.proof_over': {
		kk: 'Деректеріңіз жарты сағатқа ғана ашылады. Байланысыңызды қайта растаңыз.',
		ru: 'Данные открываются только на полчаса. Подтвердите контакт ещё раз.',
		en: 'Your data stay open for half an hour. Prove your contact again.'
	},
	'people.request_decided': {
		kk: 'Бұл сұрау бойынша шешім шығып қойған. Тізімді жаңартыңыз.',
		ru: 'По этому запросу решение уже принято. Обновите список.',
		en: 'This request has been decided already. Reload the list.'
	},
	'people.reason_long': {
		kk: 'Себебін 1000 таңбадан асырмай жазыңыз.',
		ru: 'Напишите причину не длиннее 1000 знаков.',
		en: 'Write the reason in at most 1,000 characters.'
	},
	'people.reason_missing': {
		kk: 'Бас тарту себебін жазыңыз: ол адамға айтылады.',
		ru: 'Напишите причину отказа: её сообщат человеку.',
		en: 'Write the reason: the person will be told it.'
	},
	'people.text_unknown': {
		kk: 'Мұндай келісім мәтіні жоқ.',
		ru: 'Такого текста согласия нет.',
		en: 'There is no such consent text.'
	},
	'people.address_taken': {
		kk: 'Бұл мекенжай басқа орталыққа тиесілі. Өз мекенжайыңызды жазыңыз.',
		ru: 'Этот адрес принадлежит другому центру. Укажите свой.',
		en: 'This address belongs to another centre. Enter your own.'
	}
} satisfies Record<string, Words>;
