import type { Language } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import type { Exported, FieldsOf, Incident, Register, Transferred } from './registers.ts';
import { registerMessages } from './registerMessages.ts';

export type Message = keyof typeof registerMessages;
export type Cell = { name: Message; value: string | number };

/** An entry's fields as a table shows them, in one order for the page, the print and Excel. */
export function cellsOf(
	register: Register,
	fields: FieldsOf[Register],
	language: Language
): Cell[] {
	const t = say(registerMessages, language);
	if (register === 'exports') {
		const { what, about, with_names, why, rows } = fields as Exported;
		return [
			{
				name: 'list',
				value: about ? `${t(`list_${what}`)}: ${written(about, language).text}` : t(`list_${what}`)
			},
			{ name: 'names', value: t(with_names ? 'yes' : 'no') },
			{ name: 'why', value: why ?? '' },
			{ name: 'rows', value: rows }
		];
	}
	if (register === 'transfers') {
		const { to_whom, basis, categories, abroad } = fields as Transferred;
		return [
			{ name: 'to_whom', value: to_whom },
			{ name: 'basis', value: basis },
			{ name: 'categories', value: categories },
			{ name: 'leaves', value: abroad ? `${t('yes')}: ${abroad}` : t('no') }
		];
	}
	const { what, categories, people, measures, notified } = fields as Incident;
	return [
		{ name: 'what', value: what },
		{ name: 'categories', value: categories },
		{ name: 'people', value: people ?? '' },
		{ name: 'measures', value: measures },
		{ name: 'notified', value: notified ?? '' }
	];
}

/** Who wrote a row, in words. */
export function whoOf(
	{ by, by_link }: { by: string | null; by_link: boolean },
	language: Language
): string {
	return by ?? say(registerMessages, language)(by_link ? 'by_helper' : 'by_nobody');
}

export const dayName = (register: Register): Message =>
	register === 'incidents' ? 'found_on' : 'on_day';
