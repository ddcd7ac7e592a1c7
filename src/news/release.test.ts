import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReleaseFacts } from './facts.ts';
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
		'Кері байланыс барысында жастар, аудандық азаматтық қоғам өкілдері және бастамашыл топ өкілдері өз пікірлерін білдірді. Кері байланыс сауалнамасына 23 адам жауап берді, іс-шараның пайдалылығына қойылған орташа баға — 4,6 (ең жоғарысы — 5).',
		'Дөңгелек үстелге барлығы 98 адам қатысты: Шиелі ауданында — 49, Сырдария ауданында — 53. Бірнеше отырысқа келген адам бір рет саналды. Келгендер қатарында жастар (24), ҮЕҰ өкілдері (13) және басқа да топтардың өкілдері болды.',
		'Іс-шара барысында 9 ұсыныс айтылып, жазып алынды. Ұсыныстар Шиелі ауданының әкімдігіне және облыстық қоғамдық даму басқармасына жолданды. Айтылған ұсыныстардың қатарында:',
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
		'Организатор — Общественный фонд «Сыр арнасы». Мероприятие проведено в рамках проекта «Организация работы информационно-ресурсного центра для неправительственных организаций», который реализуется по государственному социальному заказу. Заказчик — Областное управление общественного развития.',
		'Модератор — Гүлнар Сейітова, главный менеджер департамента управления проектами (НАО «Центр поддержки гражданских инициатив»).',
		'Участники получили информацию по темам «НПО: цели, задачи, ответственность» и «Соединить добрые дела в одно русло».',
		'— НПО независимы от государства, не ищут прибыли, их создают люди доброй воли, — говорит Гүлнар Сейітова.',
		'Далее слово взял следующий спикер: Нұрлан Ержанов, руководитель (Областной фронт-офис волонтёров).',
		'— Тех, кто творит добро, не прося платы, надо соединить в одно русло, — говорит Нұрлан Ержанов.',
		'Своё мнение высказали молодёжь, представители гражданского общества района и представители инициативных групп. Получены отзывы от 23 участников; средняя оценка пользы — 4,6 из 5.',
		'Всего приняли участие 98 человек: в Шиелийском районе — 49, в Сырдарьинском районе — 53. Тот, кто пришёл на несколько встреч, посчитан один раз. Среди участников круглого стола — молодёжь (24), представители НПО (13) и представители других групп.',
		'Прозвучало и записано 9 предложений. Они направлены адресатам: Акимат Шиелийского района, Областное управление общественного развития. Среди прозвучавших предложений:',
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
	assert.equal(said(21), 'Всего принял участие 21 человек.');
	assert.equal(said(22), 'Всего приняли участие 22 человека.');
	assert.equal(said(112), 'Всего приняли участие 112 человек.');
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

test('marks within marks become „…“, and a question keeps its sign', () => {
	assert.equal(quoted('«Birgemiz» — бірге.'), '«„Birgemiz“ — бірге»');
	assert.equal(speech('Кім бастайды?', 'деді Айгүл'), '— Кім бастайды? — деді Айгүл.');
	assert.equal(speech('Бастайық.', 'деді Айгүл.'), '— Бастайық, — деді Айгүл.');
});
