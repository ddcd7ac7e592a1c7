import type { Words } from '#ground/language.ts';

/** The centre's own page at the desk, and what visitors are told of the operator of their data. */
export const centreMessages = {
	centre: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
	centre_note: {
		kk: 'Бұл деректер келісім мәтінінде және дербес деректер бетінде көрсетіледі.',
		ru: 'Эти данные видны в тексте согласия и на странице о персональных данных.',
		en: 'These stand in the text of consent and on the page about personal data.'
	},
	part_names: { kk: 'Атауы мен БСН', ru: 'Название и БИН', en: 'Name and BIN' },
	part_reach: { kk: 'Мекенжай мен байланыс', ru: 'Адрес и контакты', en: 'Address and contacts' },
	responsible_name: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Full name' },
	name_kk: { kk: 'Атауы, қазақша', ru: 'Название на казахском', en: 'Name in Kazakh' },
	name_ru: { kk: 'Атауы, орысша', ru: 'Название на русском', en: 'Name in Russian' },
	name_en: { kk: 'Атауы, ағылшынша', ru: 'Название на английском', en: 'Name in English' },
	short_kk: {
		kk: 'Қысқа атауы, қазақша',
		ru: 'Краткое название на казахском',
		en: 'Short name in Kazakh'
	},
	short_ru: {
		kk: 'Қысқа атауы, орысша',
		ru: 'Краткое название на русском',
		en: 'Short name in Russian'
	},
	short_en: {
		kk: 'Қысқа атауы, ағылшынша',
		ru: 'Краткое название на английском',
		en: 'Short name in English'
	},
	bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
	bin_hint: { kk: '12 цифр', ru: '12 цифр', en: '12 digits' },
	bin_of: { kk: 'БСН {bin}', ru: 'БИН {bin}', en: 'BIN {bin}' },
	bin_missing: {
		kk: 'БСН: орталық әлі енгізген жоқ',
		ru: 'БИН: центр ещё не указал',
		en: 'BIN: not entered by the centre yet'
	},
	public_url: { kk: 'Сайт мекенжайы', ru: 'Адрес сайта', en: 'Address of the site' },
	public_url_hint: {
		kk: 'Хаттар мен QR кодтар осы мекенжайға апарады: https://…',
		ru: 'На него ведут письма и QR-коды: https://…',
		en: 'Letters and QR codes lead there: https://…'
	},
	responsible: {
		kk: 'Деректерге жауапты адам',
		ru: 'Ответственный за данные',
		en: 'Who answers for the data'
	},
	responsible_post_kk: {
		kk: 'Жауапты адамның лауазымы, қазақша',
		ru: 'Должность ответственного на казахском',
		en: 'Position of who answers, in Kazakh'
	},
	responsible_post_ru: {
		kk: 'Жауапты адамның лауазымы, орысша',
		ru: 'Должность ответственного на русском',
		en: 'Position of who answers, in Russian'
	},
	responsible_phone: {
		kk: 'Жауапты адамның телефоны',
		ru: 'Телефон ответственного',
		en: 'Phone of who answers'
	},
	responsible_email: {
		kk: 'Жауапты адамның e-mail',
		ru: 'E-mail ответственного',
		en: 'E-mail of who answers'
	},
	own_contact: {
		kk: 'жазылмаса, орталықтікі көрсетіледі',
		ru: 'если пусто, показывается контакт центра',
		en: 'the centre’s is shown when empty'
	},
	address_kk: { kk: 'Мекенжайы, қазақша', ru: 'Адрес на казахском', en: 'Address in Kazakh' },
	address_ru: { kk: 'Мекенжайы, орысша', ru: 'Адрес на русском', en: 'Address in Russian' },
	contact_phone: { kk: 'Орталық телефоны', ru: 'Телефон центра', en: 'Phone of the centre' },
	contact_email: { kk: 'Орталық e-mail', ru: 'E-mail центра', en: 'E-mail of the centre' },
	place: { kk: 'Орталық қайда', ru: 'Где находится центр', en: 'Where the centre is' },
	place_missing: {
		kk: 'Орталық мекенжайы мен байланысын әлі енгізген жоқ',
		ru: 'Центр ещё не указал адрес и контакт',
		en: 'The centre has not entered its address and contact yet'
	},
	lacks: {
		kk: 'Заң бойынша айтылуы керек, бірақ әлі енгізілмеген',
		ru: 'По закону должно быть указано, но ещё не введено',
		en: 'The law wants this told, and it is not entered yet'
	},
	lacks_bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
	lacks_address: {
		kk: 'мекенжайы қазақша және орысша',
		ru: 'адрес на казахском и русском',
		en: 'address in Kazakh and Russian'
	},
	lacks_contact: {
		kk: 'орталық телефоны немесе e-mail',
		ru: 'телефон или e-mail центра',
		en: 'phone or e-mail of the centre'
	},
	lacks_responsible: {
		kk: 'деректерге жауапты адам',
		ru: 'ответственный за данные',
		en: 'who answers for the data'
	},
	lacks_post: {
		kk: 'жауапты адамның лауазымы қазақша және орысша',
		ru: 'должность ответственного на казахском и русском',
		en: 'the position of who answers, in Kazakh and Russian'
	},
	lacks_periods: {
		kk: 'сақтау мерзімдері',
		ru: 'сроки хранения',
		en: 'periods of keeping'
	},
	reach_missing: {
		kk: 'Орталық әлі енгізген жоқ',
		ru: 'Центр ещё не указал',
		en: 'Not entered by the centre yet'
	},
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды', ru: 'Сохранено', en: 'Saved' },
	problems: {
		kk: 'Мына жерлерін түзетіңіз',
		ru: 'Исправьте эти поля',
		en: 'Please mend these fields'
	},
	kept: {
		kk: 'Жазғаныңыз сақталды.',
		ru: 'Всё, что Вы ввели, сохранено.',
		en: 'What you typed is kept.'
	},
	'name.missing': {
		kk: 'Атауын үш тілде жазыңыз.',
		ru: 'Напишите название на трёх языках.',
		en: 'Write the name in all three languages.'
	},
	'name.long': {
		kk: 'Мәтін тым ұзын: қысқартыңыз.',
		ru: 'Текст слишком длинный: сократите.',
		en: 'The text is too long: shorten it.'
	},
	'bin.wrong': {
		kk: 'БСН 12 цифрдан тұрады және бақылау цифры сәйкес келуі керек. Тексеріп, қайта жазыңыз.',
		ru: 'В БИН 12 цифр, и контрольная должна сойтись. Проверьте и введите снова.',
		en: 'A BIN has 12 digits and its check digit must fit. Check and type it again.'
	},
	'url.wrong': {
		kk: 'Мекенжай https:// деп басталады және қиғаш сызықсыз аяқталады.',
		ru: 'Адрес начинается с https:// и кончается без косой черты.',
		en: 'The address begins with https:// and ends without a slash.'
	},
	'phone.wrong': {
		kk: 'Телефонды былай жазыңыз: +7 700 123 45 67.',
		ru: 'Напишите телефон так: +7 700 123 45 67.',
		en: 'Write the phone like this: +7 700 123 45 67.'
	},
	'email.wrong': {
		kk: 'E-mail былай жазылады: aty@mysal.kz.',
		ru: 'E-mail пишется так: imya@mysal.kz.',
		en: 'An e-mail looks like this: name@mysal.kz.'
	}
} satisfies Record<string, Words>;
