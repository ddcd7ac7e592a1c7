// Minutes for tests: a stop that is over, and who writes and approves.
import type { Context } from '#ground/context.ts';
import type { StaffRole } from '#people/rights.ts';
import { compileMinutes } from './compileMinutes.server.ts';
import { minutesOf } from './minutesOf.server.ts';
import type { Paper, Section, Sections } from './minutes.ts';
import { eachField } from './minutes.ts';

export const as = (ctx: Context, role: StaffRole, account_id = `${role} of a test`): Context => ({
	...ctx,
	visitor: { account_id, roles: [role] }
});

/** The draft of a stop's minutes. */
export async function draft(ctx: Context, stop_id: string) {
	await compileMinutes(ctx, stop_id);
	return (await minutesOf(ctx, stop_id)).minutes!;
}

export type Change = Partial<Record<Section, Partial<Record<Paper, string>>>>;

export function changed(sections: Sections, change: Change): Sections {
	return eachField((section, paper) => change[section]?.[paper] ?? sections[section][paper]);
}

/** What has to be named before approval. */
export const named: Change = {
	chair: { kk: 'Сейітова Дана, модератор', ru: 'Сейитова Дана, модератор' },
	secretary: { kk: 'Омарова Гүлнәр', ru: 'Омарова Гульнар' },
	agenda: { kk: 'Ауыз су\nКөше жарығы', ru: 'Питьевая вода\nУличное освещение' }
};
