import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './endings.ts';
import type { Options } from './forms.ts';

/** A form that somebody else wrote: a line of `attested/*.tsv`. For tests and measurements. */
export type Attested = { base: string; options: Options; form: string; source: string };

const folder = join(import.meta.dirname, 'attested');

/** The names of the tables: «laws», «held-out-places» …. */
export function attestedTables(): string[] {
	return readdirSync(folder).map((file) => file.replace(/\.tsv$/, ''));
}

/** The lines of a table; options are written «dat», «nom 3», «gen pl 3». */
export function attested(table: string): Attested[] {
	const lines = readFileSync(join(folder, `${table}.tsv`), 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1);
	return lines.map((line) => {
		const [base, options, form, source] = line.split('\t') as [string, string, string, string];
		const [asked, ...rest] = options.split(' ') as [Case, ...string[]];
		return {
			base,
			options: {
				case: asked,
				number: rest.includes('pl') ? 'pl' : 'sg',
				possessive: rest.includes('3') ? 3 : undefined
			},
			form,
			source
		};
	});
}
