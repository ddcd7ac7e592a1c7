import type { Context } from '#ground/context.ts';
import { forgetLettersAbout } from '#ground/mail/forget.server.ts';
import { say } from '#ground/language.ts';
import { holds } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import { messages } from './inquiry-messages.ts';

// An inquiry names no person, only a contact: whoever proved that contact asked it.
holds('funding', {
	tables: [],
	async show(ctx, person_id) {
		const { inquiry } = await exported(ctx, person_id);
		const rows = inquiry.map(({ code, text }) => ({ name: code, value: text }));
		return rows.length > 0 ? [{ title: say(messages, ctx.language)('inquiries'), rows }] : [];
	},
	export: exported,
	async merge() {
		// Found by contact, and the contacts have come over.
	},
	async takeApart() {
		// The contacts go back, and inquiries with them.
	},
	async erase(tx, { own_contacts, words }) {
		if (own_contacts.length === 0) return;
		const inquiries = await tx.db
			.selectFrom('inquiry')
			.select(['id', 'text'])
			.where('contact', 'in', own_contacts)
			.execute();
		await forgetLettersAbout(
			tx,
			own_contacts,
			inquiries.map(({ id }) => id)
		);
		for (const { id, text } of inquiries)
			await tx.db
				.updateTable('inquiry')
				.set({ name: null, contact: null, content_hash: id, text: struck(text, words) })
				.where('id', '=', id)
				.execute();
	}
});

async function exported(ctx: Context, person_id: string) {
	const inquiry = await ctx.db
		.selectFrom('inquiry')
		.select(['code', 'kind', 'name', 'contact', 'text', 'asked_at'])
		.where('contact', 'in', (db) =>
			db.selectFrom('contact').select('contact.value').where('person_id', '=', person_id)
		)
		.orderBy('asked_at')
		.execute();
	return { inquiry };
}
