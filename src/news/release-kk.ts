import { formatNumber } from '#kazakh/numbers.ts';
import { pair, separateDays } from '#kazakh/separateDays.ts';
import { isPossessed, nounWithin } from '#kazakh/isPossessed.ts';
import type { Declensions } from '#kazakh/withExceptions.ts';
import type { Kind } from '#events/event.ts';
import type { Draft, Paragraph, ReleaseFacts, Voice } from './facts.ts';
import { groupName } from './groups.ts';
import { namesItself, smallPost } from './posts.ts';
import { capital, quoted } from './quoted.ts';

const kinds: Record<Kind, string> = {
	round_table: 'дөңгелек үстел',
	hearing: 'қоғамдық тыңдау',
	training: 'семинар-тренинг',
	forum: 'форум',
	meeting: 'кездесу'
};

/** What the money is to the customer, as its sentence goes on: «басқармасының … бойынша». */
const channels: Record<string, string> = {
	social_order: 'мемлекеттік әлеуметтік тапсырысы бойынша',
	grant: 'мемлекеттік гранты есебінен',
	award: 'сыйлықақысы есебінен',
	partnership: 'стратегиялық әріптестікке мемлекеттік тапсырысы бойынша'
};

/** The facts with how the centre declines. */
type Told = ReleaseFacts & { kazakh: Declensions };

/** A press release in Kazakh, made of the facts: each ending by the rules of `kazakh/` and the centre's words, none kept. */
export function releaseKk(known: ReleaseFacts, kazakh: Declensions): Draft {
	const facts = { ...known, kazakh };
	const kind = kinds[facts.kind];
	return {
		title: capital(`${placesOf(facts)} ${kind} өтті`.trim()),
		paragraphs: [
			...text('lead', lead(facts, kind)),
			...text('organiser', organiser(facts)),
			...text('moderator', moderator(facts, kind)),
			...text('information', information(facts)),
			...turns(facts),
			...text('feedback', feedback(facts)),
			...text('people', people(facts, kind)),
			...text('proposals', proposals(facts)),
			...facts.proposals.texts.flatMap(({ code, text: { kk } }) => item(`proposal-${code}`, kk)),
			...text('record', record(facts))
		]
	};
}

function text(key: string, said: string): Paragraph[] {
	return said ? [{ key, kind: 'text', text: said }] : [];
}

function item(key: string, said: string | undefined): Paragraph[] {
	return said ? [{ key, kind: 'item', text: said }] : [];
}

/** «Шиелі, Сырдария аудандарында және Қызылорда қаласында»: districts first, each once. */
function placesOf({ stops, kazakh }: Told): string {
	const names = [...new Set(stops.map(({ place }) => place.kk ?? ''))].filter(Boolean);
	const isCity = (name: string) => name.endsWith(' қаласы');
	return kazakh.declineList(
		[...names.filter((name) => !isCity(name)), ...names.filter(isCity)],
		'loc'
	);
}

function lead(facts: Told, kind: string): string {
	const days = separateDays(
		facts.stops.map(({ day }) => day),
		'kk'
	);
	const topic = facts.topic.kk ? `${quoted(facts.topic.kk, 'kk')} тақырыбында ` : '';
	return [days, placesOf(facts), `${topic}${kind} өткізілді.`].filter(Boolean).join(' ');
}

function organiser({ project, kazakh }: Told): string {
	const { name, customer, operator, channel } = project ?? {};
	if (!name?.kk || !customer?.kk || !operator?.kk) return '';
	const order = channels[channel!] ?? channels.social_order!;
	const of = genitive(kazakh, within(customer.kk));
	return `Іс-шараны ${within(operator.kk)} ${of} ${order} жүзеге асырылып жатқан ${quoted(name.kk, 'kk')} жобасы аясында ұйымдастырды.`;
}

function moderator({ moderators, kazakh }: Told, kind: string): string {
	const names = moderators.map((one) => introduced(kazakh, one)).filter(Boolean);
	if (names.length === 0) return '';
	if (kind === kinds.training || kind === kinds.meeting)
		return `${capital(kazakh.decline(kind, { case: 'acc' }))} ${joined(names)} жүргізді.`;
	return `${capital(kazakh.decline(kind, { case: 'dat' }))} ${joined(names)} модераторлық етті.`;
}

/** What was told to those who came: the topics of the programme. */
function information({ turns: held }: ReleaseFacts): string {
	const topics = [...new Set(held.flatMap(({ topic, informs }) => (informs && topic.kk) || []))];
	if (topics.length === 0) return '';
	const word = topics.length > 1 ? 'тақырыптары' : 'тақырыбы';
	return `Қатысушыларға ${topics.map((one) => quoted(one, 'kk')).join(', ')} ${word} бойынша ақпарат берілді.`;
}

/** Each turn with words is a quote; before somebody new speaks, the floor is passed. */
function turns({ turns: held, moderators, kazakh }: Told): Paragraph[] {
	const known = new Set(moderators.map((one) => shortly(kazakh, one)));
	const paragraphs: Paragraph[] = [];
	let passes = 0;
	for (const { id, speaker, thesis } of held) {
		if (!thesis.kk) continue;
		const name = shortly(kazakh, speaker);
		const isNew = !known.has(name);
		if (isNew && paragraphs.length > 0)
			paragraphs.push(...text(`floor-${id}`, passed(kazakh, speaker, ++passes)));
		const who = isNew && paragraphs.length === 0 ? introduced(kazakh, speaker) : name;
		paragraphs.push({ key: `turn-${id}`, kind: 'quote', text: thesis.kk, said: `деді ${who}` });
		known.add(name);
	}
	return paragraphs;
}

/** How the floor is passed to the next: said in one way each time, it would tire. */
function passed(kazakh: Declensions, speaker: Voice, time: number): string {
	if (time % 3 === 1)
		return `Содан кейін сөз кезегі ${introduced(kazakh, speaker, 'dat')} берілді.`;
	if (time % 3 === 2) return `Келесі болып ${introduced(kazakh, speaker)} сөз сөйледі.`;
	return `Бұдан соң ${introduced(kazakh, speaker)} өз ойымен бөлісті.`;
}

function feedback({ spoke, feedback: given }: ReleaseFacts): string {
	const names = spoke.map((group) => groupName(group, 'kk')).filter(Boolean);
	const said =
		names.length > 0 ? `Кері байланыс барысында ${joined(names)} өз пікірлерін білдірді.` : '';
	if (given.answers === 0) return said;
	const count = `Сауалнамаға ${formatNumber(given.answers, 'kk')} қатысушы жауап берді`;
	const mark =
		given.usefulness === null
			? ''
			: `, іс-шараның пайдасы бес балдық шкала бойынша орта есеппен ${formatNumber(given.usefulness, 'kk', 1)} балға бағаланды`;
	return `${said} ${count}${mark}.`.trim();
}

function people(facts: Told, kind: string): string {
	if (facts.people === null || facts.people === 0) return '';
	const whole = `${capital(facts.kazakh.decline(kind, { case: 'dat' }))} барлығы ${formatNumber(facts.people, 'kk')} адам қатысты`;
	const twice =
		facts.attendances !== null && facts.attendances > facts.people
			? ' Бірнеше отырысқа келген адам бір рет саналды.'
			: '';
	const named = facts.groups
		.map((group) => ({ name: groupName(group, 'kk'), count: group.count }))
		.filter(({ name }) => name)
		.map(({ name, count }) => `${name} (${formatNumber(count, 'kk')})`);
	const among = [
		...named,
		...(facts.hasOthers && named.length > 0 ? ['басқа да топтардың өкілдері'] : [])
	];
	const groups = named.length > 0 ? ` Келгендер қатарында ${joined(among)} болды.` : '';
	return `${whole}${byPlace(facts)}.${twice}${groups}`;
}

/** «: Шиелі ауданында — 49, Сырдария ауданында — 53», where there are several places and each may be told. */
function byPlace({ stops, kazakh }: Told): string {
	const places = Map.groupBy(stops, ({ place }) => place.kk ?? '');
	if (places.size < 2 || stops.some(({ people: count, place }) => count === null || !place.kk))
		return '';
	const counts = [...places].map(([place, held]) => {
		const count = held.reduce((sum, { people: came }) => sum + came!, 0);
		return `${kazakh.decline(place, { case: 'loc' })} — ${formatNumber(count, 'kk')}`;
	});
	return `: ${counts.join(', ')}`;
}

function proposals({ proposals: { count, sent, sent_to, texts }, kazakh }: Told): string {
	if (count === 0) return '';
	const bodies = sent_to.flatMap(({ kk }) => (kk ? [within(kk)] : []));
	const all = count > 1 ? 'Ұсыныстар' : 'Ұсыныс';
	const which = sent < count ? (sent > 1 ? 'Олардың бір бөлігі' : 'Олардың біреуі') : all;
	const passed =
		bodies.length > 0 ? ` ${which} ${kazakh.declineList(bodies, 'dat')} жолданды.` : '';
	const shown = texts.filter(({ text: { kk } }) => kk).length;
	const some = shown < count ? ' Айтылған ұсыныстардың қатарында:' : ' Айтылған ұсыныстар:';
	const list = count > 1 ? some : ' Ұсыныс мәтіні:';
	return `Іс-шара барысында ${formatNumber(count, 'kk')} ұсыныс айтылып, тіркелді.${passed}${shown > 0 ? list : ''}`;
}

function record({ record: address, proposals: { count } }: ReleaseFacts): string {
	if (!address) return '';
	const what = count > 0 ? ' және ұсыныстардың орындалу барысы' : '';
	return `Іс-шараның толық есебі${what} мына бетте: ${address.replace('{language}', 'kk')}`;
}

/**
 * «Азаматтық бастамаларды қолдау орталығы» КЕАҚ жобаларды басқару департаментінің бас менеджері Гүлнар Сейітова. The body
 * stands in the genitive before its post («фронт-офисінің жетекшісі»); an abbreviation is left alone.
 */
function introduced(kazakh: Declensions, speaker: Voice, asked: 'nom' | 'dat' = 'nom'): string {
	return [titled(kazakh, speaker), shortly(kazakh, speaker, asked)].filter(Boolean).join(' ');
}

function titled(kazakh: Declensions, { post, organisation }: Voice): string {
	const own = smallPost(post.kk ?? '');
	const body = organisation?.kk ? within(organisation.kk) : '';
	if (!body || namesItself(own, body)) return own;
	return `${genitive(kazakh, body)} ${ofBody(kazakh, own || 'өкілі', body)}`;
}

/** «директор» of a body is its «директоры», «бөлім басшысы» of a «бөлімі» its «басшысы»; of several posts none is changed. */
function ofBody(kazakh: Declensions, post: string, body: string): string {
	const noun = nounWithin(body.split(' ').at(-1)!);
	const rest = post.startsWith(`${noun} `) ? post.slice(noun.length + 1) : post;
	if (isOwned(rest) || rest.includes(',')) return rest;
	return kazakh.decline(rest, { case: 'nom', possessive: 3 });
}

/** «жетекшісі», «бас менеджері»: a post that is somebody's; «журналист» is not. */
function isOwned(post: string): boolean {
	const last = post.split(' ').at(-1)!.toLowerCase();
	return isPossessed(last, { isSmall: true, isName: false, inPhrase: true });
}

/** Given name first, as texts name people; a surname takes the ending: «Нұрлан Ержановқа». */
function shortly(
	kazakh: Declensions,
	{ given, surname }: Voice,
	asked: 'nom' | 'dat' = 'nom'
): string {
	return kazakh.declineName({ surname: given, given: surname }, asked);
}

/** «КЕАҚ», «ҮЕҰ» and «АҚ» at the end take no ending: «КЕАҚ бас менеджері», as the press writes. */
function genitive(kazakh: Declensions, name: string): string {
	return /\p{Lu}{2,}$/u.test(name) ? name : kazakh.decline(name, { case: 'gen' });
}

/** «Облыстық қоғамдық даму басқармасы» begins small within a sentence; names of their own do not. */
function within(name: string): string {
	return name.replace(/^(Облыстық|Аудандық|Қалалық|Ауылдық) /, (word) => word.toLowerCase());
}

/** «жастар, еріктілер және ҮЕҰ өкілдері»; two by «мен», «бен» or «пен» where neither is a pair itself. */
function joined(names: string[]): string {
	const [one, other] = names;
	if (
		names.length === 2 &&
		![one!, other!].some((name) => / (мен|бен|пен) /.test(name)) &&
		/\p{Ll}$/u.test(one!)
	)
		return pair(one!, other!);
	const last = names.at(-1)!;
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} және ${last}` : last;
}
