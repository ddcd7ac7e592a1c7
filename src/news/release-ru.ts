import type { Kind } from '#events/event.ts';
import { counted, formatNumber, plural } from '#kazakh/numbers.ts';
import { separateDays } from '#kazakh/separateDays.ts';
import type { Draft, Paragraph, ReleaseFacts, Voice } from './facts.ts';
import { bodyInRu, bodyRu } from './bodies-ru.ts';
import { groupName } from './groups.ts';
import { placeRu, placesRu } from './places-ru.ts';
import { namesItself, smallPost } from './posts.ts';
import { capital, quoted } from './quoted.ts';

/** The verb goes by gender and number of the kind. */
const kinds: Record<Kind, { held: string; at: string }> = {
	round_table: { held: 'прошёл круглый стол', at: 'в работе круглого стола' },
	hearing: { held: 'прошли общественные слушания', at: 'в общественных слушаниях' },
	training: { held: 'прошёл семинар-тренинг', at: 'в семинаре-тренинге' },
	forum: { held: 'прошёл форум', at: 'в работе форума' },
	meeting: { held: 'прошла встреча', at: 'во встрече' }
};

const channels: Record<string, string> = {
	social_order: 'реализуется по государственному социальному заказу',
	grant: 'реализуется за счёт государственного гранта',
	award: 'реализуется за счёт премии',
	partnership: 'реализуется по государственному заказу на стратегическое партнёрство'
};

/**
 * A press release in Russian. Names of people stand in the nominative everywhere, since no table here says how a Kazakh name
 * is declined in Russian; the sentences need no other case. Names of bodies are declined where `bodies-ru.ts` is sure.
 */
export function releaseRu(facts: ReleaseFacts): Draft {
	const { held } = kinds[facts.kind];
	const where = placesRu(facts.stops.map(({ place }) => place.ru ?? ''));
	return {
		title: where ? `${capital(where)} ${held}` : capital(`${held}${about(facts)}`),
		paragraphs: [
			...text('lead', lead(facts, held, where)),
			...text('organiser', organiser(facts)),
			...text('moderator', moderator(facts)),
			...text('information', information(facts)),
			...turns(facts),
			...text('feedback', feedback(facts)),
			...text('people', people(facts)),
			...text('proposals', proposals(facts)),
			...facts.proposals.texts.flatMap(({ code, text: { ru } }) => item(`proposal-${code}`, ru)),
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

function lead({ stops, topic }: ReleaseFacts, held: string, where: string | null): string {
	const days = separateDays(
		stops.map(({ day }) => day),
		'ru'
	);
	if (where) return `${days} ${where} ${held}${about({ topic })}.`;
	const names = [...new Set(stops.map(({ place }) => place.ru ?? ''))].filter(Boolean);
	const place = names.length > 0 ? ` Место проведения: ${names.join(', ')}.` : '';
	return `${days} ${held}${about({ topic })}.${place}`;
}

function about({ topic }: Pick<ReleaseFacts, 'topic'>): string {
	return topic.ru ? ` на тему ${quoted(topic.ru, 'ru')}` : '';
}

function organiser({ project }: ReleaseFacts): string {
	const { name, customer, operator, channel } = project ?? {};
	if (!name?.ru || !customer?.ru || !operator?.ru) return '';
	const order = channels[channel!] ?? channels.social_order!;
	return `Организатор — ${bodyRu(operator.ru)}. Мероприятие проведено в рамках проекта ${quoted(name.ru, 'ru')}, который ${order}. Заказчик — ${bodyRu(customer.ru)}.`;
}

function moderator({ moderators, kind }: ReleaseFacts): string {
	if (moderators.length === 0) return '';
	const one = kind === 'training' || kind === 'meeting' ? 'Ведущий' : 'Модератор';
	const many = kind === 'training' || kind === 'meeting' ? 'Ведущие' : 'Модераторы';
	const word = moderators.length > 1 ? many : one;
	return `${word} — ${moderators.map(introduced).join('; ')}.`;
}

function information({ turns: held }: ReleaseFacts): string {
	const topics = [
		...new Set(held.flatMap(({ topic, informs }) => (informs && topic.ru) || []))
	].map((one) => quoted(one, 'ru'));
	if (topics.length === 0) return '';
	return `Участники получили информацию по ${topics.length > 1 ? 'темам' : 'теме'} ${joined(topics)}.`;
}

/** The present tense has no gender: «говорит», «отмечает». */
function turns({ turns: held, moderators }: ReleaseFacts): Paragraph[] {
	const known = new Set(moderators.map(shortly));
	const paragraphs: Paragraph[] = [];
	let passes = 0;
	for (const { id, speaker, thesis } of held) {
		if (!thesis.ru) continue;
		const name = shortly(speaker);
		const isNew = !known.has(name);
		if (isNew && paragraphs.length > 0)
			paragraphs.push(...text(`floor-${id}`, passed(speaker, ++passes)));
		const who = isNew && paragraphs.length === 0 ? introduced(speaker) : name;
		paragraphs.push({ key: `turn-${id}`, kind: 'quote', text: thesis.ru, said: `говорит ${who}` });
		known.add(name);
	}
	return paragraphs;
}

function passed(speaker: Voice, time: number): string {
	if (time % 3 === 1) return `Далее слово взял следующий спикер: ${introduced(speaker)}.`;
	if (time % 3 === 2) return `Затем выступил ещё один спикер: ${introduced(speaker)}.`;
	return `Следующий спикер — ${introduced(speaker)}.`;
}

function feedback({ spoke, feedback: given }: ReleaseFacts): string {
	const names = spoke.map((group) => groupName(group, 'ru')).filter(Boolean);
	const verb = spoke.every(({ code }) => code === 'P03') ? 'высказала' : 'высказали';
	const said = names.length > 0 ? `Своё мнение ${verb} ${joined(names)}.` : '';
	if (given.answers === 0) return said;
	const forms = { one: 'участник', few: 'участника', many: 'участников', other: 'участника' };
	const filled = plural(given.answers, 'ru', { one: 'заполнил', other: 'заполнили' });
	const count = `Анкету обратной связи ${filled} ${counted(given.answers, 'ru', forms)}`;
	const mark =
		given.usefulness === null
			? ''
			: `; средняя оценка пользы мероприятия — ${formatNumber(given.usefulness, 'ru', 1)} из 5`;
	return `${said} ${count}${mark}.`.trim();
}

function people(facts: ReleaseFacts): string {
	if (facts.people === null || facts.people === 0) return '';
	const verb = plural(facts.people, 'ru', { one: 'принял участие', other: 'приняли участие' });
	const forms = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
	const whole = `Всего ${kinds[facts.kind].at} ${verb} ${counted(facts.people, 'ru', forms)}`;
	const twice =
		facts.attendances !== null && facts.attendances > facts.people
			? ' Тот, кто пришёл на несколько встреч, посчитан один раз.'
			: '';
	const named = facts.groups
		.map((group) => ({ name: groupName(group, 'ru'), count: group.count }))
		.filter(({ name }) => name)
		.map(({ name, count }) => `${name} (${formatNumber(count, 'ru')})`);
	const among = [
		...named,
		...(facts.hasOthers && named.length > 0 ? ['представители других групп'] : [])
	];
	const groups = named.length > 0 ? ` Среди участников — ${joined(among)}.` : '';
	return `${whole}${byPlace(facts)}.${twice}${groups}`;
}

function byPlace({ stops }: ReleaseFacts): string {
	const places = Map.groupBy(stops, ({ place }) => place.ru ?? '');
	if (places.size < 2 || stops.some(({ people: count }) => count === null)) return '';
	const counts = [...places].map(([place, held]) => {
		const where = placeRu(place);
		const count = held.reduce((sum, { people: came }) => sum + came!, 0);
		return where ? `${where} — ${formatNumber(count, 'ru')}` : null;
	});
	return counts.includes(null) ? '' : `: ${counts.join(', ')}`;
}

function proposals({ proposals: { count, sent, sent_to, texts } }: ReleaseFacts): string {
	if (count === 0) return '';
	const forms = {
		one: 'предложение',
		few: 'предложения',
		many: 'предложений',
		other: 'предложения'
	};
	const bodies = sent_to.flatMap(({ ru }) => ru ?? []);
	const all = count > 1 ? 'Они направлены' : 'Оно направлено';
	const part = sent > 1 ? 'Часть из них направлена' : 'Одно из них направлено';
	const passed = bodies.length > 0 ? ` ${sent < count ? part : all} ${addressees(bodies)}.` : '';
	const shown = texts.filter(({ text: { ru } }) => ru).length;
	const some = shown < count ? ' Среди прозвучавших предложений:' : ' Прозвучавшие предложения:';
	const list = count > 1 ? some : ' Текст предложения:';
	return `Прозвучало и записано ${counted(count, 'ru', forms)}.${passed}${shown > 0 ? list : ''}`;
}

/** «в акимат Шиелийского района и областное управление…»; where one has no sure form, named after a colon. */
function addressees(bodies: string[]): string {
	const into = bodies.map((name) => bodyInRu(name, 'acc'));
	if (into.every((name) => name !== null)) return `в ${joined(into)}`;
	return `${bodies.length > 1 ? 'адресатам' : 'адресату'}: ${bodies.map(bodyRu).join(', ')}`;
}

function record({ record: address, proposals: { count } }: ReleaseFacts): string {
	if (!address) return '';
	const what = count > 0 ? ' и ход исполнения предложений' : '';
	return `Полный отчёт о мероприятии${what}: ${address.replace('{language}', 'ru')}`;
}

/** «Нұрлан Ержанов, руководитель областного фронт-офиса волонтёров»; a body of no sure form stands in brackets. */
function introduced(speaker: Voice): string {
	const name = shortly(speaker);
	const post = smallPost(speaker.post.ru ?? '');
	const body = speaker.organisation?.ru ?? '';
	if (!body || namesItself(post, body)) return [name, post].filter(Boolean).join(', ');
	const of = bodyInRu(body, 'gen');
	if (!of) return `${[name, post].filter(Boolean).join(', ')} (${bodyRu(body)})`;
	// «руководитель отдела» of «отдел внутренней политики».
	const twice = ` ${of.split(' ')[0]}`;
	const own = post.endsWith(twice) ? post.slice(0, -twice.length) : post || 'представитель';
	return `${name}, ${own} ${of}`;
}

function shortly({ given, surname }: Voice): string {
	return [given, surname].filter(Boolean).join(' ');
}

function joined(names: string[]): string {
	const last = names.at(-1)!;
	if (names.length === 1) return last;
	// «и учащиеся и студенты» would stumble.
	const and = last.includes(' и ') ? ', а также' : ' и';
	return `${names.slice(0, -1).join(', ')}${and} ${last}`;
}
