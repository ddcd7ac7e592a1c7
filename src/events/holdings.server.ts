import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { say, written } from '#ground/language.ts';
import type { Texts } from '#ground/language.ts';
import { listDate } from '#kazakh/dates.ts';
import { showPhone } from '#kazakh/phone.ts';
import type { Shown, Withdrawn } from '#people/holdings.server.ts';
import { holds } from '#people/holdings.server.ts';
import { takePartsApart } from './holdings-apart.server.ts';
import { eraseParts } from './holdings-erase.server.ts';
import { mergeParts } from './holdings-merge.server.ts';
import { holdingMessages } from './holdingMessages.ts';
import { withdrawn } from './holdings-withdrawn.server.ts';

holds('events', {
	tables: ['registration', 'attendance', 'photo_answer'],
	show,
	export: exported,
	merge: mergeParts,
	takeApart: takePartsApart,
	erase: eraseParts,
	withdrawn: (tx: Context, consent: Withdrawn) => withdrawn(tx, consent)
});

interface Place {
	title: Texts;
	starts_at: Date;
	ends_at: Date;
	code: string;
	secret: string;
	category: Texts;
	organisation: string | null;
	contact: string | null;
	guardian: string | null;
	gone: boolean;
}

async function show(ctx: Context, person_id: string): Promise<Shown[]> {
	const t = say(holdingMessages, ctx.language);
	const said = (texts: Texts) => written(texts, ctx.language).text;
	const day = (at: Date) => listDate(at, ctx.language, ctx.centre.zone);
	const places = (await placesOf(ctx, person_id)).map((place) => ({
		name: `${said(place.title)}, ${day(place.starts_at)}`,
		value: [
			said(place.category),
			place.organisation,
			place.contact && showPhone(place.contact),
			place.guardian && t('guardian', { name: place.guardian }),
			place.gone && t('gone')
		]
			.filter(Boolean)
			.join('; '),
		// A place to come can be changed by its own ticket: how one takes part, or giving it up.
		...(!place.gone && place.ends_at > ctx.now
			? { href: `/${ctx.language}/t/${place.secret}` }
			: {})
	}));
	const { attendance, feedback, photo_answer } = await exported(ctx, person_id);
	const visits = attendance.map((row) => ({ name: said(row.title), value: day(row.at) }));
	const words = feedback.map((row) => ({
		name: said(row.title),
		value: [row.usefulness, row.useful, row.missing].filter(Boolean).join('; ')
	}));
	const answers = photo_answer.map((row) => ({
		name: `${said(row.title)}, ${day(row.starts_at)}`,
		value: [t(row.agreed ? 'photos_agreed' : 'photos_refused'), day(row.noted_at)].join('; ')
	}));
	return [
		{ title: t('places'), rows: places },
		{ title: t('visits'), rows: visits },
		{ title: t('words'), rows: words },
		{ title: t('photo_answers'), rows: answers }
	].filter(({ rows }) => rows.length > 0);
}

async function placesOf(ctx: Context, person_id: string): Promise<Place[]> {
	const { rows } = await sql<Place & { guardian_contact: string | null }>`
		select e.title, s.starts_at, s.ends_at, g.code, g.secret, c.name as category, g.organisation, g.contact,
			guardian.name as guardian, (g.left_at is not null or g.refused_at is not null) as gone
		from registration g join stop s on s.id = g.stop_id join event e on e.id = s.event_id
		join category c on c.code = g.category left join guardian on guardian.registration_id = g.id
		where g.person_id = ${person_id} order by s.starts_at desc, g.id limit 500`.execute(ctx.db);
	return rows;
}

/** The rows themselves; a ticket's link is a key and no datum of the person, so it stays out. */
async function exported(ctx: Context, person_id: string) {
	const registration = await ctx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.select(['event.title', 'stop.starts_at', 'registration.code', 'registration.category'])
		.select(['organisation', 'needs', 'registration.contact', 'registration.language', 'source'])
		.select([
			'registered_at',
			'registration.confirmed_at',
			'left_at',
			'refused_at',
			'photo_allowed'
		])
		.select(['guardian.name as guardian_name', 'guardian.contact as guardian_contact'])
		.where('person_id', '=', person_id)
		.orderBy('registered_at')
		.execute();
	const visits = ctx.db
		.selectFrom('attendance')
		.innerJoin('stop', 'stop.id', 'attendance.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.where('person_id', '=', person_id)
		.where('undone_at', 'is', null);
	const attendance = await visits
		.select(['event.title', 'attendance.at', 'attendance.category', 'how'])
		.orderBy('attendance.at')
		.execute();
	const feedback = await visits
		.innerJoin('feedback', 'feedback.attendance_id', 'attendance.id')
		.leftJoin('proposal', 'proposal.feedback_id', 'feedback.id')
		.select(['event.title', 'feedback.usefulness', 'useful', 'missing', 'feedback.at'])
		.select('proposal.text as proposal')
		.orderBy('feedback.at')
		.execute();
	const photo_answer = await ctx.db
		.selectFrom('photo_answer')
		.innerJoin('stop', 'stop.id', 'photo_answer.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['event.title', 'stop.starts_at', 'by_guardian', 'noted_at'])
		.select(sql<boolean>`consent_id is not null`.as('agreed'))
		.where('person_id', '=', person_id)
		.orderBy('noted_at')
		.execute();
	return { registration, attendance, feedback, photo_answer };
}
