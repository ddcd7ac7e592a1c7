import { knowOrganisations } from '#directory/knownOrganisations.server.ts';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { ProjectInput } from './forms.ts';
import type {} from './tables.ts';

/** Enters a contract; nobody but staff and the customer sees it until it is published. */
export async function makeProject(
	ctx: Context,
	input: ProjectInput
): Promise<{ id: string; slug: string }> {
	require(ctx, 'projects.write');
	return transaction(ctx, async (tx) => {
		await knowOrganisations(tx, [input.customer_id, input.operator_id]);
		const id = newId();
		const slug = await freeSlug(tx, `project-${input.starts_on.slice(0, 4)}`);
		await tx.db
			.insertInto('project')
			.values({ id, slug, ...input, created_at: tx.now })
			.execute();
		await happened(tx, 'funding.project_made', id, { channel: input.channel });
		return { id, slug };
	});
}

/** `project-2026`, then `project-2026-2`: an address that says nothing wrong when the name is changed later. */
async function freeSlug(tx: Context, wanted: string): Promise<string> {
	// Two contracts entered at once meet here.
	await sql`select pg_advisory_xact_lock(hashtextextended('project.slug', 0))`.execute(tx.db);
	const taken = await tx.db
		.selectFrom('project')
		.select('slug')
		.where('slug', 'like', `${wanted}%`)
		.execute();
	const known = new Set(taken.map(({ slug }) => slug));
	let slug = wanted;
	for (let next = 2; known.has(slug); next++) slug = `${wanted}-${next}`;
	return slug;
}
