import type { Texts, Words } from '#ground/language.ts';

/** The four channels of money (law of 12.04.2005 No. 36, articles 5, 6-1, 6-3): never mixed. */
export const channels = {
	social_order: {
		kk: 'мемлекеттік әлеуметтік тапсырыс',
		ru: 'государственный социальный заказ',
		en: 'state social order'
	},
	grant: { kk: 'мемлекеттік грант', ru: 'государственный грант', en: 'state grant' },
	award: { kk: 'сыйлықақы', ru: 'премия', en: 'award' },
	partnership: {
		kk: 'стратегиялық әріптестікке мемлекеттік тапсырыс',
		ru: 'государственный заказ на стратегическое партнёрство',
		en: 'state order for strategic partnership'
	}
} satisfies Record<string, Words>;

export type Channel = keyof typeof channels;

export function isChannel(text: string): text is Channel {
	return Object.hasOwn(channels, text);
}

/** Why a project may not be shown to everybody yet: what people would look for first must be there. */
export function whyNotPublish(project: { name: Texts; lines: number }): string | null {
	if (!project.name.kk || !project.name.ru) return 'funding.name_untranslated';
	return project.lines > 0 ? null : 'funding.no_plan_lines';
}

export interface LineInput {
	id?: string | undefined;
	indicator: string;
	target: number;
	due_on: string;
}

/** Why these lines are no plan of a project of this period. */
export function whyNotPlan(
	lines: LineInput[],
	period: { starts_on: string; ends_on: string }
): string | null {
	const keys = new Set(lines.map(({ indicator, due_on }) => `${indicator} ${due_on}`));
	if (keys.size < lines.length) return 'funding.line_twice';
	const isOutside = ({ due_on }: LineInput) => due_on < period.starts_on || due_on > period.ends_on;
	return lines.some(isOutside) ? 'funding.due_outside' : null;
}
