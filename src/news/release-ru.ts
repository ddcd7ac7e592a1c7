import type { Kind } from '#events/event.ts';
import { counted, formatNumber, plural } from '#kazakh/numbers.ts';
import { separateDays } from '#kazakh/separateDays.ts';
import type { Draft, Paragraph, ReleaseFacts, Voice } from './facts.ts';
import { groupName } from './groups.ts';
import { placeRu, placesRu } from './places-ru.ts';
import { capital, quoted } from './quoted.ts';

/** The verb goes by gender and number of the kind. */
const kinds: Record<Kind, { held: string; people: string }> = {
	round_table: { held: 'прошёл круглый стол', people: 'круглого стола' },
	hearing: { held: 'прошли общественные слушания', people: 'общественных слушаний' },
	training: { held: 'прошёл семинар-тренинг', people: 'семинара-тренинга' },
	forum: { held: 'прошёл форум', people: 'форума' },
	meeting: { held: 'прошла встреча', people: 'встречи' }
};

const channels: Record<string, string> = {
	social_order: 'реализуется по государственному социальному заказу',
	grant: 'реализуется за счёт государственного гранта',
	award: 'реализуется за счёт премии',
	partnership: 'реализуется в рамках стратегического партнёрства'
};

/**
 * A press release in Russian. Names of people and bodies stand in the nominative everywhere, since no table here says how
 * a Kazakh name or an organisation's is declined in Russian; the sentences are built so that they need no other case.
 */
export function releaseRu(facts: ReleaseFacts): Draft {
	const { held } = kinds[facts.kind];
	const where = placesRu(facts.stops.map(({ place }) => place.ru ?? ''));
	return {
		title: where ? `${capital(where)} ${held}` : capital(held),
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
	const about = topic.ru ? ` на тему ${quoted(topic.ru)}` : '';
	if (where) return `${days} ${where} ${held}${about}.`;
	const names = [...new Set(stops.map(({ place }) => place.ru ?? ''))].filter(Boolean);
	return `${days} ${held}${about}. Место проведения: ${names.join(', ')}.`;
}

function organiser({ project }: ReleaseFacts): string {
	const { name, customer, operator, channel } = project ?? {};
	if (!name?.ru || !customer?.ru || !operator?.ru) return '';
	const order = channels[channel!] ?? channels.social_order!;
	return `Организатор — ${operator.ru}. Мероприятие проведено в рамках проекта ${quoted(name.ru)}, который ${order}. Заказчик — ${customer.ru}.`;
}

function moderator({ moderators }: ReleaseFacts): string {
	if (moderators.length === 0) return '';
	const word = moderators.length > 1 ? 'Модераторы' : 'Модератор';
	return `${word} — ${moderators.map(introduced).join('; ')}.`;
}

function information({ turns: held }: ReleaseFacts): string {
	const topics = [
		...new Set(held.flatMap(({ topic, informs }) => (informs && topic.ru) || []))
	].map(quoted);
	if (topics.length === 0) return '';
	return `Участники получили информацию по ${topics.length > 1 ? 'темам' : 'теме'} ${joined(topics)}.`;
}

/** The present tense has no gender: «говорит», «отмечает». */
function turns({ turns: held, moderators }: ReleaseFacts): Paragraph[] {
	const known = new Set(moderators.map(shortly));
	const paragraphs: Paragraph[] = [];
	for (const { id, speaker, thesis } of held) {
		if (!thesis.ru) continue;
		const name = shortly(speaker);
		const isNew = !known.has(name);
		if (isNew && paragraphs.length > 0)
			paragraphs.push(
				...text(`floor-${id}`, `Далее слово взял следующий спикер: ${introduced(speaker)}.`)
			);
		const who = isNew && paragraphs.length === 0 ? introduced(speaker) : name;
		paragraphs.push({ key: `turn-${id}`, kind: 'quote', text: thesis.ru, said: `говорит ${who}` });
		known.add(name);
	}
	return paragraphs;
}

function feedback({ spoke, feedback: given }: ReleaseFacts): string {
	const names = spoke.map((group) => groupName(group, 'ru')).filter(Boolean);
	const said = names.length > 0 ? `Своё мнение высказали ${joined(names)}.` : '';
	if (given.answers === 0) return said;
	const forms = { one: 'участника', few: 'участников', many: 'участников', other: 'участника' };
	const count = `Получены отзывы от ${counted(given.answers, 'ru', forms)}`;
	const mark =
		given.usefulness === null
			? ''
			: `; средняя оценка пользы — ${formatNumber(given.usefulness, 'ru', 1)} из 5`;
	return `${said} ${count}${mark}.`.trim();
}

function people(facts: ReleaseFacts): string {
	if (facts.people === null || facts.people === 0) return '';
	const verb = plural(facts.people, 'ru', { one: 'принял участие', other: 'приняли участие' });
	const forms = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
	const whole = `Всего ${verb} ${counted(facts.people, 'ru', forms)}`;
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
	const groups =
		named.length > 0 ? ` Среди участников ${kinds[facts.kind].people} — ${joined(among)}.` : '';
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
	const which = sent < count ? 'Часть из них направлена' : 'Они направлены';
	const passed =
		bodies.length > 0
			? ` ${which} ${bodies.length > 1 ? 'адресатам' : 'адресату'}: ${bodies.join(', ')}.`
			: '';
	const some = texts.some(({ text: { ru } }) => ru) ? ' Среди прозвучавших предложений:' : '';
	return `Прозвучало и записано ${counted(count, 'ru', forms)}.${passed}${some}`;
}

function record({ record: address }: ReleaseFacts): string {
	return address
		? `Полный отчёт о мероприятии и ход исполнения предложений: ${address.replace('{language}', 'ru')}`
		: '';
}

function introduced(speaker: Voice): string {
	const body = speaker.organisation?.ru;
	const name = shortly(speaker);
	if (!speaker.post.ru) return body ? `${name} (${body})` : name;
	return `${name}, ${speaker.post.ru}${body ? ` (${body})` : ''}`;
}

function shortly({ given, surname }: Voice): string {
	return `${given} ${surname}`;
}

function joined(names: string[]): string {
	const last = names.at(-1)!;
	if (names.length === 1) return last;
	// «и учащиеся и студенты» would stumble.
	const and = last.includes(' и ') ? ', а также' : ' и';
	return `${names.slice(0, -1).join(', ')}${and} ${last}`;
}
