import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Words } from '#ground/language.ts';
import type {} from '#directory/tables.ts';
import { wordRow } from '#directory/addWord.server.ts';
import { foldedNames } from '#directory/organisation.ts';

const bodies = {
	customer: {
		kind: 'state_body',
		name: {
			kk: 'Облыстық қоғамдық даму басқармасы',
			ru: 'Областное управление общественного развития',
			en: 'Regional Department of Public Development'
		}
	},
	operator: {
		kind: 'ngo',
		name: {
			kk: '«Сыр арнасы» қоғамдық қоры',
			ru: 'Общественный фонд «Сыр арнасы»',
			en: 'Syr Arnasy Public Foundation'
		}
	},
	cisc: {
		kind: 'institution',
		name: {
			kk: '«Азаматтық бастамаларды қолдау орталығы» КЕАҚ',
			ru: 'НАО «Центр поддержки гражданских инициатив»',
			en: 'Civil Initiatives Support Centre'
		}
	},
	front_office: {
		kind: 'institution',
		name: {
			kk: 'Облыстық «Волонтерлер фронт-офисі»',
			ru: 'Областной фронт-офис волонтёров',
			en: 'Regional Volunteer Front Office'
		}
	},
	shieli: {
		kind: 'state_body',
		name: {
			kk: 'Шиелі ауданының әкімдігі',
			ru: 'Акимат Шиелийского района',
			en: 'Akimat of Shieli District'
		}
	},
	syrdarya: {
		kind: 'state_body',
		name: {
			kk: 'Сырдария ауданының әкімдігі',
			ru: 'Акимат Сырдарьинского района',
			en: 'Akimat of Syrdarya District'
		}
	},
	youth_centre: {
		kind: 'institution',
		name: {
			kk: 'Облыстық жастар ресурстық орталығы',
			ru: 'Областной молодёжный ресурсный центр',
			en: 'Regional Youth Resource Centre'
		}
	},
	clean_river: {
		kind: 'initiative_group',
		name: {
			kk: '«Таза өзен» бастамашыл тобы',
			ru: 'Инициативная группа «Таза өзен»',
			en: 'Taza Ozen initiative group'
		}
	}
} satisfies Record<string, { kind: string; name: Words }>;

export type Body = keyof typeof bodies;

export async function fillOrganisations(tx: Context): Promise<Record<Body, string>> {
	const rows = Object.entries(bodies).map(([, body]) => ({
		id: newId(),
		...body,
		folded: foldedNames(body.name),
		bin: null,
		created_at: tx.now
	}));
	await tx.db.insertInto('organisation').values(rows).execute();
	await fillWords(tx);
	const names = Object.keys(bodies) as Body[];
	return Object.fromEntries(names.map((name, n) => [name, rows[n]!.id])) as Record<Body, string>;
}

/** What staff of the sample centre told of words: a name that is spoken softly, an abbreviation of their own. */
async function fillWords(tx: Context): Promise<void> {
	const words = [
		{
			word: 'Қаражал',
			exception: { harmony: 'front' },
			sample: 'Кездесу Қаражалде өтті.'
		},
		{ word: 'АРО', exception: { reading: 'аро' }, sample: 'АРО-ға хат келді.' }
	] as const;
	await tx.db
		.insertInto('kazakh_word')
		.values(words.map((word) => ({ id: newId(), ...wordRow(tx, word) })))
		.execute();
}
