import type { Words } from '#ground/language.ts';

/** The page and the letter by which a speaker approves a quote. */
export const messages = {
	title: { kk: 'Сөзіңізді мақұлдаңыз', ru: 'Согласуйте свою цитату', en: 'Approve your quote' },
	why: {
		kk: 'Орталық «{title}» деген хабарлама дайындап жатыр. Онда Сіздің сөзіңіз бар. Сіз мақұлдағанша ол жарияланбайды.',
		ru: 'Центр готовит сообщение «{title}». В нём есть Ваши слова. Без Вашего согласия они опубликованы не будут.',
		en: 'The centre is preparing “{title}”. It quotes you. Your words are not published until you approve them.'
	},
	in_kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
	in_ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
	in_en: { kk: 'Ағылшынша', ru: 'На английском', en: 'In English' },
	yes: { kk: 'Дұрыс, жариялаңыз', ru: 'Верно, публикуйте', en: 'Correct, publish it' },
	exact: {
		kk: 'Келісіміңіз дәл осы мәтінге беріледі. Бір сөзі өзгерсе, қайта сұраймыз.',
		ru: 'Согласие даётся именно на этот текст. Если изменится хоть слово, мы спросим снова.',
		en: 'Your yes is to exactly this text. If a word changes, we ask again.'
	},
	other: { kk: 'Басқаша жазу керек', ru: 'Нужно написать иначе', en: 'It should read otherwise' },
	other_note: {
		kk: 'Мәтінді өзіңіз қалағандай түзетіңіз. Орталық оны қабылдаса, қайта мақұлдау керек емес.',
		ru: 'Исправьте текст так, как считаете нужным. Если центр примет его, согласовывать ещё раз не придётся.',
		en: 'Change the text as you see fit. If the centre takes it, you need not approve it again.'
	},
	note: {
		kk: 'Орталыққа айтатыныңыз (міндетті емес)',
		ru: 'Комментарий для центра (необязательно)',
		en: 'A note to the centre (if any)'
	},
	send_other: { kk: 'Ұсынысты жіберу', ru: 'Отправить свой вариант', en: 'Send this wording' },
	thanks_approved: {
		kk: 'Рақмет. Сөзіңіз осы күйінде мақұлданды.',
		ru: 'Спасибо. Ваша цитата согласована в этом виде.',
		en: 'Thank you. Your quote is approved as it stands.'
	},
	thanks_proposed: {
		kk: 'Рақмет. Ұсынған нұсқаңыз орталыққа жетті.',
		ru: 'Спасибо. Ваш вариант получен.',
		en: 'Thank you. The centre has your wording.'
	},
	changed: {
		kk: 'Сіз мақұлдағаннан кейін мәтін өзгерді. Жаңасын қарап шығыңыз.',
		ru: 'После Вашего согласия текст изменился. Посмотрите новый.',
		en: 'The text has changed since you approved it. Please look at the new one.'
	},
	open_until: {
		kk: 'Сілтеме ашық болатын соңғы күн: {day}.',
		ru: 'Ссылка действует до этого дня: {day}.',
		en: 'The link opens until {day}.'
	},
	letter_subject: {
		kk: 'Сөзіңізді мақұлдауыңызды сұраймыз',
		ru: 'Просим согласовать Вашу цитату',
		en: 'Please approve your quote'
	},
	letter_text: {
		kk: 'Сәлеметсіз бе?\n\nБіз «{title}» деген хабарлама дайындап жатырмыз. Онда Сіздің сөзіңіз бар. Жариялар алдында мәтінін қарап, мақұлдауыңызды немесе өз нұсқаңызды ұсынуыңызды сұраймыз.',
		ru: 'Здравствуйте.\n\nМы готовим сообщение «{title}». В нём есть Ваши слова. Просим перед публикацией посмотреть текст и согласовать его или предложить свой вариант.',
		en: 'Hello,\n\nWe are preparing “{title}”. It quotes you. Before it is published, please look at the words and approve them, or propose your own.'
	},
	letter_link: {
		kk: 'Тіркелудің қажеті жоқ: {link}\nСілтеме ашық болатын соңғы күн: {day}.',
		ru: 'Входить на сайт не нужно: {link}\nПоследний день действия ссылки: {day}.',
		en: 'No sign-in is needed: {link}\nThe last day of the link: {day}.'
	}
} satisfies Record<string, Words>;
