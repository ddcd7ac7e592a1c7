import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { say, written } from '#ground/language.ts';
import type { Forgotten, Shown, Withdrawn } from '#people/holdings.server.ts';
import { holds } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import type {} from '#events/tables.ts';
import { holdingMessages } from './holdingMessages.ts';
import { mergeMarks, takeMarksApart } from './holdings-merge.server.ts';
import { lockPhotoStops } from './lockPhotoStop.server.ts';
import { takeDownUnfit } from './sweep.server.ts';
import { removePhotos, takeDown } from './takeDown.server.ts';

holds('photos', {
	tables: ['photo_person', 'photo_check_person'],
	show,
	export: exported,
	merge: mergeMarks,
	takeApart: takeMarksApart,
	erase,
	withdrawn
});

function marked({ db }: Context, person_id: string) {
	return db
		.selectFrom('photo_person')
		.innerJoin('photo', 'photo.id', 'photo_person.photo_id')
		.innerJoin('stop', 'stop.id', 'photo.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['photo.id', 'photo.caption', 'photo.published_at', 'event.slug', 'event.title'])
		.select('photo_person.marked_at')
		.where('person_id', '=', person_id)
		.orderBy('photo_person.marked_at', 'desc')
		.limit(500)
		.execute();
}

async function show(ctx: Context, person_id: string): Promise<Shown[]> {
	const t = say(holdingMessages, ctx.language);
	const rows = (await marked(ctx, person_id)).map((photo) => ({
		name: written(photo.title, ctx.language).text,
		value: [
			written(photo.caption, ctx.language).text || t('no_caption'),
			t(photo.published_at ? 'shown' : 'not_shown')
		].join('; '),
		...(photo.published_at
			? { href: `/${ctx.language}/events/${photo.slug}/photos/${photo.id}` }
			: {})
	}));
	return rows.length > 0 ? [{ title: t('photos'), rows }] : [];
}

async function exported(ctx: Context, person_id: string) {
	const photo_person = (await marked(ctx, person_id)).map(
		({ title, caption, published_at, marked_at }) => ({ title, caption, published_at, marked_at })
	);
	return { photo_person };
}

/** A withdrawal is heard after the sign-up has its new answer: what may no longer be shown is found like anything else. */
async function withdrawn(tx: Context, { person_id, code }: Withdrawn): Promise<'photo' | null> {
	if (code !== 'photo') return null;
	const stops = await lockPhotoStops(tx, await stopsOf(tx, [person_id]));
	return (await takeDownUnfit(tx, stops, 'withdrawn')) > 0 ? 'photo' : null;
}

async function stopsOf(tx: Context, ids: string[]): Promise<string[]> {
	const { rows } = await sql<{ stop_id: string }>`
		select stop_id from registration where person_id = any(${ids}::uuid[])
		union select stop_id from attendance where person_id = any(${ids}::uuid[])
		union select photo.stop_id from photo_person join photo on photo.id = photo_person.photo_id
			where person_id = any(${ids}::uuid[])`.execute(tx.db);
	return rows.map(({ stop_id }) => stop_id);
}

/**
 * Whoever is forgotten agrees to nothing any more, and has no name to be looked for by. A picture that is known to show
 * them is their datum and goes with its files (law on personal data, articles 18 and 25); other pictures of their stops
 * are taken down to be looked through, and no caption or request keeps their name.
 */
async function erase(tx: Context, { ids, words }: Forgotten): Promise<void> {
	const stops = await lockPhotoStops(tx, await stopsOf(tx, ids));
	if (stops.length === 0) return;
	await removeMarked(tx, ids);
	const { rows } = await sql<{ id: string }>`
		select photo.id from photo
		where stop_id = any(${stops}::uuid[]) and published_at is not null
			and not exists (select from photo_check_person c
				where c.check_id = photo.check_id and c.person_id = any(${ids}::uuid[]))`.execute(tx.db);
	await takeDown(
		tx,
		rows.map(({ id }) => id),
		'withdrawn'
	);
	await strikeOut(tx, stops, words);
}

/** Taken down alone it could be published again: without the mark nothing would say who is in it. */
async function removeMarked(tx: Context, people: string[]): Promise<void> {
	const marks = tx.db.selectFrom('photo_person').select('photo_id');
	const rows = await tx.db
		.selectFrom('photo')
		.select(['id', 'stop_id'])
		.where('id', 'in', marks.where('person_id', 'in', people))
		.execute();
	await removePhotos(tx, rows);
}

async function strikeOut(tx: Context, stops: string[], words: string[]): Promise<void> {
	const photos = await tx.db
		.selectFrom('photo')
		.select(['id', 'caption', 'alt', 'taken_by'])
		.where('stop_id', 'in', stops)
		.execute();
	for (const { id, ...said } of photos) {
		const now = JSON.parse(struck(JSON.stringify(said), words)) as typeof said;
		if (JSON.stringify(now) === JSON.stringify(said)) continue;
		const { caption, alt, taken_by } = now;
		const texts = { caption: JSON.stringify(caption) as never, alt: JSON.stringify(alt) as never };
		await tx.db
			.updateTable('photo')
			.set({ ...texts, taken_by })
			.where('id', '=', id)
			.execute();
	}
	const requests = await tx.db
		.selectFrom('photo_request')
		.select(['id', 'text', 'refused_reason'])
		.where('stop_id', 'in', stops)
		.execute();
	for (const { id, text, refused_reason } of requests)
		await tx.db
			.updateTable('photo_request')
			.set({
				text: text && struck(text, words),
				refused_reason: refused_reason && struck(refused_reason, words)
			})
			.where('id', '=', id)
			.execute();
}
