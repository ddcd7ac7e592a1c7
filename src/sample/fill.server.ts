import { freezeRecord } from '#figures/freeze.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey, momentOf } from '#kazakh/dates.ts';
import type {} from '#events/tables.ts';
import type { Held } from './afterwards.server.ts';
import { fillFeedback, fillProposals } from './afterwards.server.ts';
import type { Contract } from './contract.server.ts';
import { fillContract } from './contract.server.ts';
import { fillAsked } from './asked.server.ts';
import { fillFloor } from './floor.server.ts';
import { fillNews } from './news.server.ts';
import { fillOrganisations } from './organisations.server.ts';
import type { Body } from './organisations.server.ts';
import { fillLetters } from './letters.server.ts';
import { fillOffice } from './office.server.ts';
import { fillOperator } from './operator.server.ts';
import { others } from './others.ts';
import type { Person } from './people.server.ts';
import { fillPeople } from './people.server.ts';
import { fillPhotos } from './photos.server.ts';
import { tellPast } from './past.server.ts';
import { fillMinutes } from './minutes.server.ts';
import { addStop, checkInAll, signUpAll } from './stops.server.ts';
import { addTour, hang } from './tour.server.ts';

const dayLong = 24 * 60 * 60 * 1000;

/**
 * Fills an empty centre with the sample, all of it invented but the story itself: the round table held on
 * the last 29 and 30 July, the same topic coming to two more districts, a training, a hearing, a contract.
 */
export async function fillSample(ctx: Context): Promise<void> {
	await transaction(ctx, async (tx) => {
		const year = lastJuly(tx);
		const bodies = await fillOrganisations(tx);
		const contract = await fillContract(tx, bodies, year);
		const people = await fillPeople(tx, 364);
		await fillHeld(tx, bodies, contract, people, year);
		await fillComing(tx, bodies, contract, people);
		for (const other of others) await fillOther(tx, contract, people, other, year);
		await fillOffice(tx, people);
	});
	await fillOperator(ctx);
	await fillLetters(ctx);
}

/** The year of the last 30 July that is over. */
function lastJuly(tx: Context): number {
	const today = dayKey(tx.now, tx.centre.zone);
	return Number(today.slice(0, 4)) - (today.slice(5) > '07-31' ? 0 : 1);
}

async function fillHeld(
	tx: Context,
	bodies: Record<Body, string>,
	contract: Contract,
	people: Person[],
	year: number
): Promise<void> {
	const at = (text: string) => momentOf(`${year}-${text}`, '11:00', tx.centre.zone);
	const closed_at = new Date(at('07-31').getTime() + 5 * 60 * 60 * 1000);
	const event_id = await addTour(tx, bodies, contract, {
		slug: `ngos-and-volunteers-${year}`,
		made_at: at('07-06'),
		closed_at
	});
	const stops = {} as Held['stops'];
	const plan = [
		{ hall: 'shieli', day: '07-29', capacity: 60, people: people.slice(0, 52), walkIns: 5 },
		{ hall: 'syrdarya', day: '07-30', capacity: 65, people: people.slice(48, 106), walkIns: 3 }
	] as const;
	for (const [position, { hall, day, capacity, people: signed, walkIns }] of plan.entries()) {
		const starts_at = at(day);
		const ends_at = new Date(starts_at.getTime() + 2 * 60 * 60 * 1000);
		const id = await addStop(tx, { event_id, hall, starts_at, capacity, position, closed_at });
		const places = await signUpAll(
			tx,
			id,
			signed,
			capacity,
			new Date(starts_at.getTime() - dayLong)
		);
		const walked = people.slice(110 + position * 7, 110 + position * 7 + walkIns);
		const came = await checkInAll(
			tx,
			{ id, starts_at },
			places.filter((_, n) => n % 7 !== 5),
			walked
		);
		stops[hall] = { id, ends_at };
		await fillFloor(tx, { id, place: hall, starts_at, closed_at });
		if (hall === 'shieli') await fillAsked(tx, stops[hall], came);
		await fillFeedback(tx, stops[hall], came);
	}
	await fillPhotos(tx, stops);
	await fillProposals(tx, { event_id, stops }, bodies);
	await fillNews(tx, { event_id, slug: `ngos-and-volunteers-${year}`, at: at('08-01') });
	await tellPast(tx, event_id);
	await fillMinutes({ ...tx, now: at('08-02') }, stops);
	await freezeRecord({ ...tx, now: at('08-03') }, event_id, null);
}

/** The same programme in three and four days: one stop nearly full, one full with people in line. */
async function fillComing(
	tx: Context,
	bodies: Record<Body, string>,
	contract: Contract,
	people: Person[]
): Promise<void> {
	const event_id = await addTour(tx, bodies, contract, {
		slug: 'ngos-and-volunteers',
		made_at: new Date(tx.now.getTime() - 7 * dayLong)
	});
	const coming = [
		{ hall: 'zhanakorgan', days: 3, capacity: 60, people: people.slice(0, 49) },
		{ hall: 'kazaly', days: 4, capacity: 40, people: people.slice(60, 104) }
	] as const;
	for (const [position, { hall, days, capacity, people: signed }] of coming.entries()) {
		const starts_at = inDays(tx, days, '11:00');
		const id = await addStop(tx, { event_id, hall, starts_at, capacity, position });
		await signUpAll(tx, id, signed, capacity);
	}
	await tellPast(tx, event_id);
}

async function fillOther(
	tx: Context,
	contract: Contract,
	people: Person[],
	other: (typeof others)[number],
	year: number
): Promise<void> {
	const { hall, when, clock, capacity, people: count, from, ...texts } = other;
	const held = typeof when === 'string';
	const starts_at = held
		? momentOf(`${year}-${when}`, clock, tx.centre.zone)
		: inDays(tx, when, clock);
	const closed_at = held ? new Date(starts_at.getTime() + dayLong) : null;
	const made_at = new Date(Math.min(tx.now.getTime(), starts_at.getTime()) - 10 * dayLong);
	const event_id = newId();
	const event = { id: event_id, ...texts, project_id: contract.project_id };
	await tx.db
		.insertInto('event')
		.values({ ...event, created_at: made_at, published_at: made_at, closed_at })
		.execute();
	await hang(tx, event_id, contract);
	const id = await addStop(tx, {
		event_id,
		hall,
		starts_at,
		capacity,
		...(closed_at ? { closed_at } : {})
	});
	const signed = people.slice(from, from + count);
	const places = await signUpAll(tx, id, signed, capacity, held ? made_at : tx.now);
	if (closed_at) await checkInAll(tx, { id, starts_at }, places, []);
	await tellPast(tx, event_id);
	if (closed_at) await freezeRecord({ ...tx, now: closed_at }, event_id, null);
}

function inDays(tx: Context, days: number, clock: string): Date {
	const day = dayKey(new Date(tx.now.getTime() + days * dayLong), tx.centre.zone);
	return momentOf(day, clock, tx.centre.zone);
}
