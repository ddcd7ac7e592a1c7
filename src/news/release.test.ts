import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyInRu } from './bodies-ru.ts';
import { voiceOf } from './facts.server.ts';
import type { ReleaseFacts, Voice } from './facts.ts';
import { placeRu, placesRu } from './places-ru.ts';
import { quoted, speech } from './quoted.ts';
import { whyNotDraft } from './release.ts';
import type { places } from './release.testing.ts';
import { at, bare, moderator, release, speaker, story, ten } from './release.testing.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const whole = (facts: ReleaseFacts, language: 'kk' | 'ru') =>
	release(facts, language).paragraphs.map(({ text, said }) =>
		plain(said ? speech(text, said) : text)
	);
const of = (facts: ReleaseFacts, language: 'kk' | 'ru', key: string) =>
	plain(release(facts, language).paragraphs.find((one) => one.key === key)?.text ?? '');
const lead = (change: Partial<ReleaseFacts>, language: 'kk' | 'ru' = 'kk') =>
	of({ ...bare, ...change }, language, 'lead');
const stops = (...all: ReturnType<typeof at>[]) => ({ stops: all });

test('from the facts of the story the Kazakh draft has the sentence that was published', () => {
	assert.ok(
		whole(story, 'kk')
			.join('\n')
			.includes(
				'29-30 шілде күні Шиелі, Сырдария аудандарында «ҮЕҰ мен еріктілер — қоғамның қозғаушы күші» тақырыбында дөңгелек үстел өткізілді'
			)
	);
});

test('the whole Kazakh release of the story, every ending', () => {
	assert.equal(release(story, 'kk').title, 'Шиелі, Сырдария аудандарында дөңгелек үстел өтті');
	assert.deepEqual(whole(story, 'kk'), [
		'29-30 шілде күні Шиелі, Сырдария аудандарында «ҮЕҰ мен еріктілер — қоғамның қозғаушы күші» тақырыбында дөңгелек үстел өткізілді.',
		'Іс-шараны «Сыр арнасы» қоғамдық қоры облыстық қоғамдық даму басқармасының мемлекеттік әлеуметтік тапсырысы бойынша жүзеге асырылып жатқан «Үкіметтік емес ұйымдарға арналған ақпараттық-ресурс орталығы жұмысын ұйымдастыру» жобасы аясында ұйымдастырды.',
		'Дөңгелек үстелге «Азаматтық бастамаларды қолдау орталығы» КЕАҚ жобаларды басқару департаментінің бас менеджері Гүлнар Сейітова модераторлық етті.',
		'Қатысушыларға «ҮЕҰ: мақсаты, міндеттері, жауапкершілігі», «Жақсылықты бір арнаға тоғыстырсақ» тақырыптары бойынша ақпарат берілді.',
		'— ҮЕҰ мемлекетке тәуелсіз, пайда көздемейді, игі ниетті адамдар құрады, — деді Гүлнар Сейітова.',
		'Содан кейін сөз кезегі облыстық «Волонтерлер фронт-офисінің» жетекшісі Нұрлан Ержановқа берілді.',
		'— Ақы сұрамай жақсылық жасайтындарды бір арнаға тоғыстыру керек, — деді Нұрлан Ержанов.',
		'Кері байланыс барысында жастар, аудандық азаматтық қоғам өкілдері және бастамашыл топ өкілдері өз пікірлерін білдірді. Сауалнамаға 23 қатысушы жауап берді, іс-шараның пайдасы бес балдық шкала бойынша орта есеппен 4,6 балға бағаланды.',
		'Дөңгелек үстелге барлығы 98 адам қатысты: Шиелі ауданында — 49, Сырдария ауданында — 53. Бірнеше отырысқа келген адам бір рет саналды. Келгендер қатарында жастар (24), ҮЕҰ өкілдері (13) және басқа да топтардың өкілдері болды.',
		'Іс-шара барысында 9 ұсыныс айтылып, тіркелді. Ұсыныстар Шиелі ауданының әкімдігіне және облыстық қоғамдық даму басқармасына жолданды. Айтылған ұсыныстардың қатарында:',
		'Аудандық жастар орталығын сенбі күні де ашық ұстау',
		'Іс-шараның толық есебі және ұсыныстардың орындалу барысы мына бетте: https://arna.example/kk/events/ngos/record'
	]);
});

test('the whole Russian release of the story, every ending', () => {
	assert.equal(
		release(story, 'ru').title,
		'В Шиелийском и Сырдарьинском районах прошёл круглый стол'
	);
	assert.deepEqual(whole(story, 'ru'), [
		'29–30 июля в Шиелийском и Сырдарьинском районах прошёл круглый стол на тему «НПО и волонтёры — движущая сила общества».',
		'Организатор — общественный фонд «Сыр арнасы». Мероприятие проведено в рамках проекта «Организация работы информационно-ресурсного центра для неправительственных организаций», который реализуется по государственному социальному заказу. Заказчик — областное управление общественного развития.',
		'Модератор — Гүлнар Сейітова, главный менеджер департамента управления проектами НАО «Центр поддержки гражданских инициатив».',
		'Участники получили информацию по темам «НПО: цели, задачи, ответственность» и «Соединить добрые дела в одно русло».',
		'— НПО независимы от государства, не ищут прибыли, их создают люди доброй воли, — говорит Гүлнар Сейітова.',
		'Далее слово взял следующий спикер: Нұрлан Ержанов, руководитель областного фронт-офиса волонтёров.',
		'— Тех, кто творит добро, не прося платы, надо соединить в одно русло, — говорит Нұрлан Ержанов.',
		'Своё мнение высказали молодёжь, районные представители гражданского общества и представители инициативных групп. Анкету обратной связи заполнили 23 участника; средняя оценка пользы мероприятия — 4,6 из 5.',
		'Всего в работе круглого стола приняли участие 98 человек: в Шиелийском районе — 49, в Сырдарьинском районе — 53. Тот, кто пришёл на несколько встреч, посчитан один раз. Среди участников — молодёжь (24), представители НПО (13) и представители других групп.',
		'Прозвучало и записано 9 предложений. Они направлены в акимат Шиелийского района и областное управление общественного развития. Среди прозвучавших предложений:',
		'Держать районный молодёжный центр открытым и по субботам',
		'Полный отчёт о мероприятии и ход исполнения предложений: https://arna.example/ru/events/ngos/record'
	]);
});

test('the day and the month are made anew', () => {
	const topic = { topic: {} };
	const one = (day: string) => lead({ ...topic, ...stops(at(day, 'shieli')) });
	assert.equal(one('01-05'), '5 қаңтар күні Шиелі ауданында дөңгелек үстел өткізілді.');
	assert.equal(one('12-31'), '31 желтоқсан күні Шиелі ауданында дөңгелек үстел өткізілді.');
	const two = (a: string, b: string) =>
		lead({ ...topic, ...stops(at(a, 'shieli'), at(b, 'shieli')) });
	assert.equal(
		two('07-31', '08-01'),
		'31 шілде мен 1 тамыз күндері Шиелі ауданында дөңгелек үстел өткізілді.'
	);
	assert.equal(
		two('08-31', '09-01'),
		'31 тамыз бен 1 қыркүйек күндері Шиелі ауданында дөңгелек үстел өткізілді.'
	);
	assert.equal(
		two('03-03', '03-17'),
		'3 және 17 наурыз күндері Шиелі ауданында дөңгелек үстел өткізілді.'
	);
	assert.match(
		lead(stops(at('07-31', 'shieli'), at('08-01', 'aral')), 'ru'),
		/^31 июля и 1 августа в /
	);
});

test('one, two and three districts, a city, districts with a city, whatever their order', () => {
	const where = (...names: (keyof typeof places)[]) =>
		names.map((name, n) => at(`09-0${n + 1}`, name));
	const kk = (...names: (keyof typeof places)[]) =>
		release({ ...bare, stops: where(...names) }, 'kk').title.replace(' дөңгелек үстел өтті', '');
	const ru = (...names: (keyof typeof places)[]) =>
		release({ ...bare, stops: where(...names) }, 'ru').title.replace(' прошёл круглый стол', '');
	assert.equal(kk('aral'), 'Арал ауданында');
	assert.equal(kk('kazaly', 'zhanakorgan'), 'Қазалы, Жаңақорған аудандарында');
	assert.equal(kk('aral', 'kazaly', 'karmakshy'), 'Арал, Қазалы, Қармақшы аудандарында');
	assert.equal(kk('city'), 'Қызылорда қаласында');
	assert.equal(kk('shieli', 'city'), 'Шиелі ауданында және Қызылорда қаласында');
	assert.equal(
		kk('city', 'shieli', 'syrdarya', 'shieli'),
		'Шиелі, Сырдария аудандарында және Қызылорда қаласында'
	);
	assert.equal(ru('aral'), 'В Аральском районе');
	assert.equal(ru('kazaly', 'zhanakorgan'), 'В Казалинском и Жанакорганском районах');
	assert.equal(
		ru('aral', 'kazaly', 'karmakshy'),
		'В Аральском, Казалинском и Кармакшинском районах'
	);
	assert.equal(ru('city'), 'В городе Кызылорде');
	assert.equal(ru('city', 'shieli'), 'В Шиелийском районе и в городе Кызылорде');
});

test('each kind of event has its own endings and its own gender', () => {
	const told = (kind: ReleaseFacts['kind'], language: 'kk' | 'ru') => {
		const facts = { ...bare, kind, topic: {}, people: 7, attendances: 7, moderators: [moderator], stops: [at('05-02', 'aral', 7)] };
		return [of(facts, language, 'lead'), of(facts, language, 'moderator').split(' «')[0], of(facts, language, 'people')];
	}; // prettier-ignore
	assert.deepEqual(told('round_table', 'kk'), ['2 мамыр күні Арал ауданында дөңгелек үстел өткізілді.', 'Дөңгелек үстелге', 'Дөңгелек үстелге барлығы 7 адам қатысты.']);
	assert.deepEqual(told('hearing', 'kk'), ['2 мамыр күні Арал ауданында қоғамдық тыңдау өткізілді.', 'Қоғамдық тыңдауға', 'Қоғамдық тыңдауға барлығы 7 адам қатысты.']);
	assert.deepEqual(told('training', 'kk'), ['2 мамыр күні Арал ауданында семинар-тренинг өткізілді.', 'Семинар-тренингті', 'Семинар-тренингке барлығы 7 адам қатысты.']);
	assert.deepEqual(told('forum', 'kk'), ['2 мамыр күні Арал ауданында форум өткізілді.', 'Форумға', 'Форумға барлығы 7 адам қатысты.']);
	assert.deepEqual(told('meeting', 'kk'), ['2 мамыр күні Арал ауданында кездесу өткізілді.', 'Кездесуді', 'Кездесуге барлығы 7 адам қатысты.']);
	assert.equal(told('hearing', 'ru')[0], '2 мая в Аральском районе прошли общественные слушания.');
	assert.equal(told('training', 'ru')[0], '2 мая в Аральском районе прошёл семинар-тренинг.');
	assert.equal(told('forum', 'ru')[0], '2 мая в Аральском районе прошёл форум.');
	assert.equal(told('meeting', 'ru')[0], '2 мая в Аральском районе прошла встреча.');
}); // prettier-ignore

test('bodies and people take their endings, abbreviations none', () => {
	const passed = (change: Partial<typeof speaker>) =>
		of({ ...story, turns: [story.turns[0]!, { ...story.turns[1]!, speaker: { ...speaker, ...change } }] }, 'kk', 'floor-2');
	assert.match(passed({ given: 'Айгүл', surname: 'Омарова' }), /жетекшісі Айгүл Омароваға берілді\.$/);
	assert.match(passed({ given: 'Сабина', surname: 'Әлібекқызы' }), /Сабина Әлібекқызына берілді\.$/);
	assert.match(passed({ given: 'Ербол', surname: 'Тілеген' }), /Ербол Тілегенге берілді\.$/);
	assert.match(passed({ organisation: { kk: '«Үміт» ҚҚ' } }), /кезегі «Үміт» ҚҚ жетекшісі Нұрлан Ержановқа/);
	assert.match(passed({ organisation: { kk: 'ҮЕҰ қауымдастығы' } }), /кезегі ҮЕҰ қауымдастығының жетекшісі/);
	assert.match(passed({ organisation: null, post: { kk: 'журналист' } }), /кезегі журналист Нұрлан Ержановқа/);
	const sent = (...names: string[]) =>
		of({ ...story, proposals: { ...story.proposals, sent_to: names.map((kk) => ({ kk })) } }, 'kk', 'proposals');
	assert.match(sent('Шиелі ауданының әкімдігі', 'Сырдария ауданының әкімдігі'), / Шиелі ауданының, Сырдария ауданының әкімдіктеріне жолданды\./);
	assert.match(sent('Облыстық жастар ресурстық орталығы'), / облыстық жастар ресурстық орталығына жолданды\./);
}); // prettier-ignore

test('numbers have the right noun and verb in Russian', () => {
	const said = (people: number) =>
		of(
			{ ...bare, people, attendances: people, stops: [at('05-02', 'aral', people)] },
			'ru',
			'people'
		);
	assert.equal(said(21), 'Всего в работе круглого стола принял участие 21 человек.');
	assert.equal(said(22), 'Всего в работе круглого стола приняли участие 22 человека.');
	assert.equal(said(112), 'Всего в работе круглого стола приняли участие 112 человек.');
	const count = (n: number) =>
		of({ ...bare, proposals: { ...bare.proposals, count: n } }, 'ru', 'proposals');
	assert.equal(count(1), 'Прозвучало и записано 1 предложение.');
	assert.equal(count(3), 'Прозвучало и записано 3 предложения.');
});

test('a summing up is no information, and two groups in one do not stumble', () => {
	const turns = story.turns.map((turn, n) => ({ ...turn, informs: n === 0 }));
	assert.equal(
		of({ ...story, turns }, 'kk', 'information'),
		'Қатысушыларға «ҮЕҰ: мақсаты, міндеттері, жауапкершілігі» тақырыбы бойынша ақпарат берілді.'
	);
	const spoke = [
		{ code: 'P02', name: {} },
		{ code: 'P12', name: {} }
	];
	const said = (language: 'kk' | 'ru') => of({ ...bare, spoke }, language, 'feedback');
	assert.equal(said('ru'), 'Своё мнение высказали волонтёры, а также учащиеся и студенты.');
	assert.equal(
		said('kk'),
		'Кері байланыс барысында еріктілер және білім алушылар мен студенттер өз пікірлерін білдірді.'
	);
});

test('a place whose Russian forms do not follow from its name is named without a case', () => {
	assert.equal(placeRu('город Алматы'), 'в городе Алматы');
	assert.equal(placeRu('город Аральск'), 'в городе Аральске');
	assert.equal(placeRu('посёлок Шиели'), null);
	assert.equal(placesRu(['Шиелийский район', 'село Тасбогет']), null);
	const facts = { ...bare, topic: {}, stops: [{ day: '2026-05-02', place: { ru: 'село Тасбогет' }, people: 9 }] };
	assert.equal(of(facts, 'ru', 'lead'), '2 мая прошёл круглый стол. Место проведения: село Тасбогет.');
	assert.equal(release(facts, 'ru').title, 'Прошёл круглый стол');
}); // prettier-ignore

const introduced = (language: 'kk' | 'ru', change: Partial<Voice>) =>
	of({ ...bare, moderators: [{ ...speaker, ...change }] }, language, 'moderator')
		.replace(/^(Дөңгелек үстелге|Модератор —) /, '')
		.replace(/( модераторлық етті)?\.$/, '');

test('a post is its body’s in Kazakh, whatever shape it was typed in', () => {
	const said = (post: string, body: string | null) =>
		introduced('kk', { post: post ? { kk: post } : {}, organisation: body ? { kk: body } : null });
	const name = 'Нұрлан Ержанов';
	assert.equal(said('координатор', '«Birgemiz» волонтерлер клубы'), `«Birgemiz» волонтерлер клубының координаторы ${name}`);
	assert.equal(said('координаторы', '«Birgemiz» волонтерлер клубы'), `«Birgemiz» волонтерлер клубының координаторы ${name}`);
	assert.equal(said('Бас маман', 'Облыстық қоғамдық даму басқармасы'), `облыстық қоғамдық даму басқармасының бас маманы ${name}`);
	assert.equal(said('ТӨРАҒА', '«Үміт» ҚҚ'), `«Үміт» ҚҚ ТӨРАҒАСЫ ${name}`, 'what is typed in capitals is left to staff');
	assert.equal(said('Төраға', '«Үміт» ҚҚ'), `«Үміт» ҚҚ төрағасы ${name}`);
	assert.equal(said('бөлім басшысы', 'Сырдария аудандық ішкі саясат бөлімі'), `Сырдария аудандық ішкі саясат бөлімінің басшысы ${name}`);
	assert.equal(said('бөлім басшысы', 'Облыстық қоғамдық даму басқармасы'), `облыстық қоғамдық даму басқармасының бөлім басшысы ${name}`);
	assert.equal(said('Шиелі ауданы әкімінің орынбасары', 'Шиелі ауданының әкімдігі'), `Шиелі ауданы әкімінің орынбасары ${name}`, 'the body is not named twice');
	assert.equal(said('«Үміт» қорының директоры', '«Үміт» қоғамдық қоры'), `«Үміт» қорының директоры ${name}`);
	assert.equal(said('', 'Қызылорда облысының Азаматтық альянсы'), `Қызылорда облысының Азаматтық альянсының өкілі ${name}`);
	assert.equal(said('журналист, блогер', '«Сыр» газеті'), `«Сыр» газетінің журналист, блогер ${name}`, 'of two posts no ending is guessed');
	assert.equal(said('Ардагер', null), `ардагер ${name}`);
	assert.equal(said('', null), name);
}); // prettier-ignore

test('a body is declined in Russian where its name tells how, else it stands in brackets', () => {
	const said = (post: string, body: string | null) =>
		introduced('ru', { post: post ? { ru: post } : {}, organisation: body ? { ru: body } : null })
			.replace('Нұрлан Ержанов', '').replace(/^, /, '');
	assert.equal(said('Директор', 'Общественный фонд «Жас қайрат»'), 'директор общественного фонда «Жас қайрат»');
	assert.equal(said('председатель', 'Инициативная группа «Таза өзен»'), 'председатель инициативной группы «Таза өзен»');
	assert.equal(said('специалист', 'Городская библиотека'), 'специалист городской библиотеки');
	assert.equal(said('эксперт', 'Палата предпринимателей «Атамекен»'), 'эксперт Палаты предпринимателей «Атамекен»');
	assert.equal(said('координатор', 'Ассоциация НПО области'), 'координатор Ассоциации НПО области');
	assert.equal(said('руководитель отдела', 'Отдел внутренней политики Сырдарьинского района'), 'руководитель отдела внутренней политики Сырдарьинского района');
	assert.equal(said('заместитель руководителя отдела', 'Областное управление общественного развития'), 'заместитель руководителя отдела областного управления общественного развития');
	assert.equal(said('заместитель акима Шиелийского района', 'Акимат Шиелийского района'), 'заместитель акима Шиелийского района');
	assert.equal(said('', 'Гражданский альянс Кызылординской области'), 'представитель Гражданского альянса Кызылординской области');
	assert.equal(said('волонтёр', 'Birgemiz'), 'волонтёр (Birgemiz)');
	assert.equal(said('директор', 'Дом НПО'), 'директор (Дом НПО)');
	assert.equal(said('Ветеран', null), 'ветеран');
	assert.equal(bodyInRu('Молодёжный ресурсный центр', 'acc'), 'молодёжный ресурсный центр');
	assert.equal(bodyInRu('Инициативная группа «Арна»', 'acc'), 'инициативную группу «Арна»');
	assert.equal(bodyInRu('Синий дом', 'gen'), null);
}); // prettier-ignore

test('several who follow each other are not all announced in one way', () => {
	const voices = ['Омарова', 'Тілеген', 'Жақсылық', 'Ким'].map((surname) => ({ ...speaker, surname, given: 'А', organisation: null, post: {} }));
	const turns = voices.map((voice, n) => ({ ...story.turns[0]!, id: String(n + 2), speaker: voice }));
	const facts = { ...story, turns: [story.turns[0]!, ...turns] };
	const floors = (language: 'kk' | 'ru') => [2, 3, 4, 5].map((id) => of(facts, language, `floor-${id}`));
	assert.deepEqual(floors('kk'), ['Содан кейін сөз кезегі А Омароваға берілді.', 'Келесі болып А Тілеген сөз сөйледі.', 'Бұдан соң А Жақсылық өз ойымен бөлісті.', 'Содан кейін сөз кезегі А Кимге берілді.']);
	assert.deepEqual(floors('ru'), ['Далее слово взял следующий спикер: А Омарова.', 'Затем выступил ещё один спикер: А Тілеген.', 'Следующий спикер — А Жақсылық.', 'Далее слово взял следующий спикер: А Ким.']);
}); // prettier-ignore

test('one proposal is spoken of as one, and a list that is whole is not called a part', () => {
	const [text] = story.proposals.texts;
	const told = (language: 'kk' | 'ru', change: Partial<ReleaseFacts['proposals']>) =>
		of({ ...story, proposals: { ...story.proposals, ...change } }, language, 'proposals');
	const one = { count: 1, sent: 1, sent_to: [{ kk: 'Сырдария ауданының әкімдігі', ru: 'Акимат Сырдарьинского района' }] };
	assert.equal(told('kk', one), 'Іс-шара барысында 1 ұсыныс айтылып, тіркелді. Ұсыныс Сырдария ауданының әкімдігіне жолданды. Ұсыныс мәтіні:');
	assert.equal(told('ru', one), 'Прозвучало и записано 1 предложение. Оно направлено в акимат Сырдарьинского района. Текст предложения:');
	const two = { ...one, count: 2, texts: [text!, { ...text!, code: 'P-2026-2' }] };
	assert.match(told('kk', two), / Олардың біреуі Сырдария ауданының әкімдігіне жолданды\. Айтылған ұсыныстар:$/);
	assert.match(told('ru', two), / Одно из них направлено в акимат .* Прозвучавшие предложения:$/);
	assert.match(told('kk', { ...two, count: 3, sent: 2 }), / Олардың бір бөлігі .* Айтылған ұсыныстардың қатарында:$/);
	assert.match(told('ru', { ...two, count: 3, sent: 2 }), / Часть из них направлена .* Среди прозвучавших предложений:$/);
	const unsure = [{ ru: 'Дом НПО' }, { ru: 'Акимат Сырдарьинского района' }];
	assert.match(told('ru', { sent_to: unsure }), / Они направлены адресатам: Дом НПО, акимат Сырдарьинского района\./);
	for (const language of ['kk', 'ru'] as const)
		assert.doesNotMatch(of({ ...bare, record: story.record }, language, 'record'), /ұсыныс|предложен/, 'none was made');
}); // prettier-ignore

test('verbs go with whom they tell of: youth alone, one who answered, who leads a training', () => {
	const young = { ...bare, spoke: [{ code: 'P03', name: {} }] };
	assert.equal(of(young, 'ru', 'feedback'), 'Своё мнение высказала молодёжь.');
	assert.equal(
		of(young, 'kk', 'feedback'),
		'Кері байланыс барысында жастар өз пікірлерін білдірді.'
	);
	const answered = (answers: number) =>
		of({ ...bare, feedback: { answers, usefulness: null } }, 'ru', 'feedback');
	assert.equal(answered(1), 'Анкету обратной связи заполнил 1 участник.');
	assert.equal(answered(3), 'Анкету обратной связи заполнили 3 участника.');
	assert.equal(answered(5), 'Анкету обратной связи заполнили 5 участников.');
	const led = (kind: ReleaseFacts['kind'], ...moderators: Voice[]) =>
		of({ ...bare, kind, moderators }, 'ru', 'moderator').split(' — ')[0];
	assert.equal(led('training', speaker), 'Ведущий');
	assert.equal(led('meeting', speaker, moderator), 'Ведущие');
	assert.equal(led('hearing', speaker, moderator), 'Модераторы');
	const came = (kind: ReleaseFacts['kind']) =>
		of({ ...bare, ...stops(at('05-02', 'aral', 9)), kind, people: 9 }, 'ru', 'people');
	assert.equal(came('hearing'), 'Всего в общественных слушаниях приняли участие 9 человек.');
	assert.equal(came('meeting'), 'Всего во встрече приняли участие 9 человек.');
	assert.equal(came('training'), 'Всего в семинаре-тренинге приняли участие 9 человек.');
});

test('the money is named as the law names it', () => {
	const paid = (channel: string, language: 'kk' | 'ru') =>
		of({ ...story, project: { ...story.project!, channel } }, language, 'organiser');
	assert.match(
		paid('partnership', 'kk'),
		/ басқармасының стратегиялық әріптестікке мемлекеттік тапсырысы бойынша жүзеге асырылып жатқан /
	);
	assert.match(
		paid('partnership', 'ru'),
		/, который реализуется по государственному заказу на стратегическое партнёрство\. /
	);
});

test('somebody who stands in no programme is named without the patronymic', () => {
	const named = (name: string) => {
		const { given, surname } = voiceOf(name, {});
		return [given, surname].join('|');
	};
	assert.equal(named('Ержанов Нұрлан Серікұлы'), 'Нұрлан|Ержанов');
	assert.equal(named('Ким Ирина Сергеевна'), 'Ирина|Ким');
	assert.equal(named('Әлібекқызы Сабина'), 'Сабина|Әлібекқызы');
	assert.equal(named('Dana'), '|Dana');
	const turns = [{ ...story.turns[0]!, speaker: voiceOf('Dana', {}) }];
	assert.ok(
		whole({ ...bare, turns }, 'ru')
			.at(-1)!
			.endsWith(', — говорит Dana.')
	);
});

test('a place that nobody named leaves no gap in either language', () => {
	const facts = { ...bare, stops: [{ day: '2026-05-02', place: {}, people: null }] };
	assert.equal(release(facts, 'kk').title, 'Дөңгелек үстел өтті');
	assert.match(of(facts, 'kk', 'lead'), /^2 мамыр күні «ҮЕҰ мен еріктілер/);
	assert.match(of(facts, 'ru', 'lead'), /^2 мая прошёл круглый стол на тему «[^»]+»\.$/);
	assert.match(release(facts, 'ru').title, /^Прошёл круглый стол на тему «НПО и волонтёры/);
});

test('what nobody entered is not told, and no gap is left', () => {
	for (const language of ['kk', 'ru'] as const)
		assert.deepEqual(
			release(bare, language).paragraphs.map(({ key }) => key),
			['lead']
		);
	assert.equal(whyNotDraft({ stops: [] }), 'news.nothing_held');
});

test('no unlike event leaves a hole, two spaces or a word of another language', () => {
	const wrong = /(ауданы|қаласы|күні|тақырыб)/;
	for (const [name, facts] of ten) {
		for (const text of [...whole(facts, 'kk'), ...whole(facts, 'ru')])
			assert.doesNotMatch(text, / {2}|undefined|null|\{|\s[.,:;]|\(\)/, name);
		for (const text of whole(facts, 'ru')) assert.doesNotMatch(text, wrong, name);
	}
});

test('marks within marks become those of the language, and a question keeps its sign', () => {
	assert.equal(quoted('«Birgemiz» — бірге.', 'kk'), '«“Birgemiz” — бірге»');
	assert.equal(quoted('«Birgemiz» — вместе.', 'ru'), '«„Birgemiz“ — вместе»');
	assert.equal(quoted('Жоба "Таза өзен"', 'kk'), '«Жоба “Таза өзен”»', 'typed on a plain keyboard');
	assert.equal(quoted('Проект “Таза өзен”', 'ru'), '«Проект „Таза өзен“»');
	assert.equal(quoted('«Birgemiz»', 'kk'), '«Birgemiz»', 'no second pair around a whole name');
	assert.equal(quoted('«Бірге» және «Арна»', 'kk'), '«“Бірге” және “Арна”»');
	assert.equal(quoted('Ертең...', 'kk'), '«Ертең…»');
	assert.equal(speech('— «Бастайық».', 'деді Айгүл'), '— Бастайық, — деді Айгүл.');
	assert.equal(speech('Бастасақ...', 'деді Айгүл'), '— Бастасақ… — деді Айгүл.');
	assert.equal(speech('Кім бастайды?', 'деді Айгүл'), '— Кім бастайды? — деді Айгүл.');
	assert.equal(speech('Бастайық.', 'деді Айгүл.'), '— Бастайық, — деді Айгүл.');
});
