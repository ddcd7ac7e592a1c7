import type { Words } from '#ground/language.ts';

export const refusals = {
	'directory.bin_known': {
		kk: 'Бұл БСН бойынша ұйым анықтамалықта бар. Оны БСН арқылы іздеп табыңыз.',
		ru: 'Организация с этим БИН уже есть в справочнике. Найдите её по БИН.',
		en: 'An organisation with this BIN is already in the directory. Find it by its BIN.'
	}
} satisfies Record<string, Words>;
