import type { Context } from '#ground/context.ts';
import { say } from '#ground/language.ts';
import { numericDate } from '#kazakh/dates.ts';
import { fullName } from '#kazakh/names.ts';
import { showPhone } from '#kazakh/phone.ts';
import { eraseOwn } from './erasure.server.ts';
import type { Merge, Shown } from './holdings.server.ts';
import { holds, remember, remembered } from './holdings.server.ts';
import { messages } from './messages.ts';

holds('people', {
	tables: [
		'person',
		'contact',
		'consent',
		'alike',
		'person_merge',
		'data_request',
		'contact_proof'
	],
	show,
	export: exported,
	merge,
	takeApart,
	erase: eraseOwn
});

async function show(ctx: Context, id: string): Promise<Shown[]> {
	const t = say(messages, ctx.language);
	const { person, contact } = await exported(ctx, id);
	const one = person[0]!;
	const word = (code: string | null) =>
		code !== null && code in messages ? t(code as keyof typeof messages) : t('not_said');
	return [
		{
			title: t('details'),
			rows: [
				{ name: t('name'), value: fullName(one) },
				{ name: t('age_band'), value: word(one.age_band) },
				{ name: t('letters_in'), value: t(`in_${one.language}` as 'in_kk') },
				{ name: t('known_since'), value: numericDate(one.created_at, ctx.centre.zone) },
				...contact.map(({ value }) => ({ name: t('contact'), value: showPhone(value) }))
			]
		}
	];
}

async function exported(ctx: Context, id: string) {
	const person = await ctx.db
		.selectFrom('person')
		.select(['surname', 'given', 'patronymic', 'age_band', 'age_said_on', 'territory'])
		.select(['language', 'created_at'])
		.where('id', '=', id)
		.execute();
	const contact = await ctx.db
		.selectFrom('contact')
		.select(['value', 'kind', 'proved_at', 'created_at'])
		.where('person_id', '=', id)
		.orderBy('created_at')
		.execute();
	const consent = await ctx.db
		.selectFrom('consent')
		.select(['code', 'version', 'given_at', 'language', 'channel', 'withdrawn_at'])
		.where('person_id', '=', id)
		.orderBy('given_at')
		.execute();
	return { person, contact, consent };
}

async function merge(tx: Context, merged: Merge): Promise<void> {
	const { from, into } = merged;
	const contacts = await tx.db
		.updateTable('contact')
		.set({ person_id: into })
		.where('person_id', '=', from)
		.returning(['value', 'folded_name'])
		.execute();
	await remember(tx, merged, 'contact', contacts.map(keyOf));
	const consents = await tx.db
		.updateTable('consent')
		.set({ person_id: into })
		.where('person_id', '=', from)
		.returning('id')
		.execute();
	await remember(
		tx,
		merged,
		'consent',
		consents.map(({ id }) => id)
	);
	const requests = await tx.db
		.updateTable('data_request')
		.set({ person_id: into })
		.where('person_id', '=', from)
		.returning('id')
		.execute();
	await remember(
		tx,
		merged,
		'data_request',
		requests.map(({ id }) => id)
	);
}

async function takeApart(tx: Context, merged: Merge): Promise<void> {
	const back = { person_id: merged.from };
	for (const { key } of await remembered(tx, merged, 'contact')) {
		const [value = '', folded_name = ''] = JSON.parse(key) as string[];
		await tx.db
			.updateTable('contact')
			.set(back)
			.where('value', '=', value)
			.where('folded_name', '=', folded_name)
			.where('person_id', '=', merged.into)
			.execute();
	}
	for (const table of ['consent', 'data_request'] as const) {
		const ids = (await remembered(tx, merged, table)).map(({ key }) => key);
		if (ids.length === 0) continue;
		await tx.db
			.updateTable(table)
			.set(back)
			.where('id', 'in', ids)
			.where('person_id', '=', merged.into)
			.execute();
	}
}

function keyOf({ value, folded_name }: { value: string; folded_name: string }): string {
	return JSON.stringify([value, folded_name]);
}
