import { sql } from 'kysely';
import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { fold } from '#kazakh/fold.ts';
import type { Forgotten } from '#people/holdings.server.ts';
import { holds } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import type {} from '#people/tables.ts';
import { holdingMessages } from './holdingMessages.ts';
import { codeOf, eachField, papers, sections } from './minutes.ts';
import type { Sections } from './minutes.ts';

// Minutes lead to no person: somebody is in them only as a word that staff wrote. So they are looked through where the
// person has been; merging has nothing to do here.
holds('minutes', {
	tables: [],
	async show(ctx, person_id) {
		const { minutes } = await exported(ctx, person_id);
		const t = say(holdingMessages, ctx.language);
		const rows = minutes.map((one) => ({
			name: written(one.title, ctx.language).text,
			value: t('number', { number: one.number }),
			...(one.approved
				? { href: `/${ctx.language}/events/${one.slug}/minutes/${codeOf(one)}` }
				: {})
		}));
		return rows.length > 0 ? [{ title: t('minutes'), rows }] : [];
	},
	export: exported,
	merge: async () => undefined,
	takeApart: async () => undefined,
	erase
});

interface Row {
	id: string;
	title: Texts;
	slug: string;
	year: number;
	number: number;
	approved: boolean;
	sections: Sections;
	surname: string;
	given: string;
}

/** Minutes of stops the person signed up for or came to, in whose newest text their name and surname stand. */
async function exported(ctx: Context, person_id: string) {
	const { rows } = await sql<Row>`
		select minutes.id, event.title, event.slug, minutes.year, minutes.number, revision.sections, person.surname, person.given,
			exists (select from minutes_version where minutes_id = minutes.id) as approved
		from ${stopsOf([person_id])} own join minutes on minutes.stop_id = own.stop_id
		join stop on stop.id = minutes.stop_id join event on event.id = stop.event_id
		join minutes_revision revision on revision.minutes_id = minutes.id and revision.revision = minutes.revision
		join person on person.id = ${person_id} order by minutes.year, minutes.number`.execute(ctx.db);
	const named = rows.filter((row) => names(row.sections, row));
	return {
		minutes: named.map(({ title, slug, year, number, approved }) => ({
			title,
			slug,
			year,
			number,
			approved
		}))
	};
}

const stopsOf = (ids: string[]) => sql`(
	select stop_id from registration where person_id = any(${ids}::uuid[])
	union select stop_id from attendance where person_id = any(${ids}::uuid[]))`;

function names(all: Sections, { surname, given }: { surname: string; given: string }): boolean {
	const text = fold(sections.flatMap((one) => papers.map((paper) => all[one][paper])).join(' '));
	const words = [surname, given].map(fold).filter((word) => word.length > 1);
	return words.length === 2 && words.every((word) => text.includes(word));
}

/**
 * Strikes the words out of every revision; what was approved is kept by its rule. A word that the programme has too, a
 * speaker's surname, stays: the speaker would lose their name otherwise.
 */
async function erase(tx: Context, { ids, words }: Forgotten): Promise<void> {
	const { rows } = await sql<
		{ minutes_id: string; revision: number } & Record<'sections' | 'compiled', Sections>
	>`
		select minutes_id, revision.revision, sections, compiled
		from ${stopsOf(ids)} own join minutes on minutes.stop_id = own.stop_id
		join minutes_revision revision on revision.minutes_id = minutes.id
		order by minutes_id, revision.revision for update of minutes`.execute(tx.db);
	for (const { minutes_id, revision, sections: text, compiled } of rows) {
		const programme = namesOfProgramme(compiled);
		const own = words.filter((word) => !programme.includes(fold(word)));
		const after = { sections: without(text, own), compiled: without(compiled, own) };
		if (JSON.stringify(after) === JSON.stringify({ sections: text, compiled })) continue;
		await tx.db
			.updateTable('minutes_revision')
			.set({
				sections: JSON.stringify(after.sections) as never,
				compiled: JSON.stringify(after.compiled) as never
			})
			.where('minutes_id', '=', minutes_id)
			.where('revision', '=', revision)
			.execute();
	}
}

const namesOfProgramme = (compiled: Sections) =>
	fold((['chair', 'agenda', 'heard'] as const).map((one) => compiled[one].kk).join(' '));

const without = (text: Sections, words: string[]) =>
	eachField((section, paper) => struck(text[section][paper], words));
