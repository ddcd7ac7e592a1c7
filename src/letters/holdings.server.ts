import type { Context } from '#ground/context.ts';
import { say, written } from '#ground/language.ts';
import type { Forgotten, Merge } from '#people/holdings.server.ts';
import { holds, remember, remembered } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import type {} from '#events/tables.ts';
import { standingOf } from './certificate.ts';
import { certificateMessages } from './certificateMessages.ts';
import { undoneAt } from './certificates.server.ts';
import { forgetInLetters } from './forgetInLetters.server.ts';
import type {} from './tables.ts';

// A certificate names nobody itself: whose it is stands in the person's row, which goes or changes there.
holds('letters', {
	tables: ['certificate'],
	async show(ctx, person_id) {
		const t = say(certificateMessages, ctx.language);
		const { certificate } = await exported(ctx, person_id);
		const rows = certificate.map(({ number, code, texts, title, ...row }) => ({
			name: `№ ${number}`,
			value: [
				texts[ctx.language === 'ru' ? 'ru' : 'kk']?.event ?? written(title, ctx.language).text,
				t(standingOf(row))
			].join('; '),
			href: `/${ctx.language}/c/${code}`
		}));
		return rows.length > 0 ? [{ title: t('certificates'), rows }] : [];
	},
	export: exported,
	merge,
	takeApart,
	erase
});

async function exported(ctx: Context, person_id: string) {
	const certificate = await ctx.db
		.selectFrom('certificate')
		.innerJoin('attendance', 'attendance.id', 'certificate.attendance_id')
		.innerJoin('stop', 'stop.id', 'certificate.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['event.title', 'certificate.number', 'certificate.code', 'certificate.texts'])
		.select(['certificate.issued_on', 'certificate.revoked_at', 'certificate.revoked_reason'])
		.select(undoneAt.as('undone_at'))
		.where('certificate.person_id', '=', person_id)
		.orderBy('certificate.id')
		.execute();
	return { certificate };
}

/** They come over; of two for one stop the later is revoked, as its mark was taken back. */
async function merge(tx: Context, asked: Merge): Promise<void> {
	const moved = await tx.db
		.updateTable('certificate')
		.set({ person_id: asked.into })
		.where('person_id', '=', asked.from)
		.returning('id')
		.execute();
	await remember(
		tx,
		asked,
		'certificate',
		moved.map(({ id }) => id)
	);
	const twice = await tx.db
		.updateTable('certificate')
		.set({ revoked_at: tx.now, revoked_reason: say(certificateMessages, 'kk')('merged_reason') })
		.where('person_id', '=', asked.into)
		.where('revoked_at', 'is', null)
		.where((of) =>
			of.exists(
				of
					.selectFrom('certificate as first')
					.select('first.id')
					.whereRef('first.person_id', '=', 'certificate.person_id')
					.whereRef('first.stop_id', '=', 'certificate.stop_id')
					.whereRef('first.id', '<', 'certificate.id')
					.where('first.revoked_at', 'is', null)
			)
		)
		.returning('id')
		.execute();
	await remember(
		tx,
		asked,
		'certificate',
		twice.map(({ id }) => id),
		{ revoked: true }
	);
}

/** A certificate goes to whoever its mark went to, which events/ has given back before. */
async function takeApart(tx: Context, asked: Merge): Promise<void> {
	const rows = await remembered(tx, asked, 'certificate');
	const ids = (what: 'moved' | 'revoked') =>
		rows.filter(({ was }) => was[what]).map(({ key }) => key);
	if (ids('moved').length > 0)
		await tx.db
			.updateTable('certificate')
			.set({ person_id: asked.from })
			.where('id', 'in', ids('moved'))
			.where('person_id', '=', asked.into)
			.execute();
	if (ids('revoked').length > 0)
		await tx.db
			.updateTable('certificate')
			.set({ revoked_at: null, revoked_reason: null })
			.where('id', 'in', ids('revoked'))
			.execute();
}

/** That a certificate was issued stays, without a way from it to anybody; letters keep no word of theirs. */
async function erase(tx: Context, person: Forgotten): Promise<void> {
	const rows = await tx.db
		.selectFrom('certificate')
		.select(['id', 'revoked_reason'])
		.where('person_id', 'in', person.ids)
		.where('revoked_reason', 'is not', null)
		.execute();
	for (const { id, revoked_reason } of rows)
		await tx.db
			.updateTable('certificate')
			.set({ revoked_reason: struck(revoked_reason!, person.words) })
			.where('id', '=', id)
			.execute();
	await forgetInLetters(tx, person);
}
