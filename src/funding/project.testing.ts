import type { Context } from '#ground/context.ts';
import { addOrganisation } from '#directory/addOrganisation.server.ts';
import type { ProjectInput } from './forms.ts';
import { makeProject } from './makeProject.server.ts';
import type { LineInput } from './project.ts';
import { publishProject } from './publishProject.server.ts';
import { planLines } from './queries.server.ts';
import { setPlanLines } from './setPlanLines.server.ts';

/** The same context as a manager's. */
export function staffOf(ctx: Context, role = 'manager'): Context {
	return {
		...ctx,
		visitor: { account_id: `account-${role}`, roles: [role] } as Context['visitor']
	};
}

/** The contract of the story; customer and supplier are made for it. */
export async function contract(ctx: Context): Promise<ProjectInput> {
	const body = (name: string) =>
		addOrganisation(ctx, { kind: 'state_body', bin: null, name: { kk: name } });
	return {
		channel: 'social_order',
		name: {
			kk: 'Ақпараттық-ресурс орталығы жұмысын ұйымдастыру',
			ru: 'Организация работы информационно-ресурсного центра'
		},
		number: '2026-ӘТ-07',
		signed_on: '2026-01-28',
		sum: '24850000.00',
		starts_on: '2026-02-01',
		ends_on: '2026-12-25',
		area: 'A15',
		customer_id: await body('Қоғамдық даму басқармасы'),
		operator_id: await body('«Сыр арнасы» қоғамдық қоры')
	};
}

export const plan: LineInput[] = [
	{ indicator: 'round_tables_held', target: 14, due_on: '2026-12-25' },
	{ indicator: 'people_reached', target: 700, due_on: '2026-12-25' }
];

/** A published contract with the lines of `plan`, or those given. */
export async function publishedProject(ctx: Context, lines = plan) {
	const { id, slug } = await makeProject(ctx, await contract(ctx));
	await setPlanLines(ctx, slug, lines);
	await publishProject(ctx, slug);
	return { id, slug, lines: await planLines(ctx, id) };
}
