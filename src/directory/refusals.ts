import type { Words } from '#ground/language.ts';

export const refusals = {
	'directory.bin_known': {
		kk: 'Бұл БСН бойынша ұйым анықтамалықта бар. Оны БСН арқылы іздеп табыңыз.',
		ru: 'Организация с этим БИН уже есть в справочнике. Найдите её по БИН.',
		en: 'An organisation with this BIN is already in the directory. Find it by its BIN.'
	},
	'directory.word_known': {
		kk: 'Бұл сөз тізімде бар. Тізімнен ашып, сол жазбаны өзгертіңіз.',
		ru: 'Это слово уже есть в списке. Откройте его там и измените запись.',
		en: 'This word is in the list already. Open it there and change its entry.'
	},
	'directory.words_full': {
		kk: 'Тізімде мың сөз бар, одан көп сыймайды. Керек емесін алып тастап, қайта сақтаңыз.',
		ru: 'В списке тысяча слов, больше не помещается. Удалите ненужные и сохраните снова.',
		en: 'The list holds a thousand words and no more. Take away those nobody needs and save again.'
	}
} satisfies Record<string, Words>;
