import type { Words } from '#ground/language.ts';

/** Why something was refused to staff who prepare an event, and the way on. */
export const staffRefusals = {
	'events.guardian_signs': {
		kk: 'Бұл адам 18-ге толмаған: келісімге ата-анасы немесе қамқоршысы қол қояды. Сол белгіні қойыңыз.',
		ru: 'Этому человеку нет 18: согласие подписывает родитель или опекун. Отметьте это.',
		en: 'This person is under 18: the guardian signs the consent. Tick that they did.'
	},
	'events.slug_taken': {
		kk: 'Бұл мекенжайда басқа іс-шара бар. Басқа сөз таңдаңыз.',
		ru: 'По этому адресу уже есть другое мероприятие. Выберите другое слово.',
		en: 'Another event has this address. Choose another word.'
	},
	'events.slug_wrong': {
		kk: 'Мекенжайға тек кіші латын әріптері, сандар және сызықша жазылады.',
		ru: 'Адрес состоит из строчных латинских букв, цифр и дефиса.',
		en: 'An address has small Latin letters, digits and hyphens only.'
	},
	'events.ends_before_start': {
		kk: 'Аяқталу уақыты басталуынан кейін болуы керек.',
		ru: 'Окончание должно быть позже начала.',
		en: 'The end must come after the beginning.'
	},
	'events.closes_before_opening': {
		kk: 'Тіркелу ашылғаннан кейін жабылуы керек: екі уақытты тексеріңіз.',
		ru: 'Запись должна закрываться позже, чем открывается: проверьте оба времени.',
		en: 'Sign-up must close after it opens: check both times.'
	},
	'events.closes_after_end': {
		kk: 'Тіркелу отырыс аяқталғанша жабылуы керек.',
		ru: 'Запись должна закрыться не позже конца встречи.',
		en: 'Sign-up must close by the end of the meeting.'
	},
	'events.capacity_wrong': {
		kk: 'Орын саны 1 мен 100 000 арасында болуы керек.',
		ru: 'Число мест должно быть от 1 до 100 000.',
		en: 'The number of places must be from 1 to 100,000.'
	},
	'events.name_who_leaves': {
		kk: 'Орын алғандар жаңа саннан көп. Күту тізіміне кім өтетінін белгілеңіз: {count}.',
		ru: 'Мест занято больше, чем станет. Отметьте, кто перейдёт в лист ожидания: {count}.',
		en: 'More places are taken than there will be. Mark who goes to the waiting list: {count}.'
	},
	'events.nothing_chosen': {
		kk: 'Ештеңе белгіленбеді. Тізімнен пікірді белгілеңіз.',
		ru: 'Ничего не отмечено. Отметьте отзывы в списке.',
		en: 'Nothing is chosen. Tick opinions in the list.'
	},
	'events.nobody_chosen': {
		kk: 'Ешкім белгіленбеді. Тізімнен адамды белгілеңіз.',
		ru: 'Никто не отмечен. Отметьте людей в списке.',
		en: 'Nobody is chosen. Tick people in the list.'
	},
	'events.photo_elsewhere': {
		kk: 'Фото енді отырыстың «Фото» бетінде қосылып, жарияланады: онда келісімдер тексеріледі.',
		ru: 'Фото теперь добавляют и публикуют на странице «Фото» встречи: там проверяются согласия.',
		en: 'Photos are now added and published on the stop’s page “Photos”, where consents are checked.'
	},
	'events.not_begun': {
		kk: 'Отырыс әлі басталған жоқ: оны басталғаннан кейін жабыңыз.',
		ru: 'Встреча ещё не началась: закройте её после начала.',
		en: 'The meeting has not begun: close it after it has.'
	}
} satisfies Record<string, Words>;
