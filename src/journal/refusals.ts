import type { Words } from '#ground/language.ts';

/** Why the journal refuses. */
export const refusals = {
	'journal.too_many': {
		kk: 'Excel файлына {most} жолдан артық сыймайды. CSV таңдаңыз немесе күндерін тарылтыңыз.',
		ru: 'В файл Excel помещается не больше {most} строк. Выберите CSV или сузьте даты.',
		en: 'An Excel file takes at most {most} rows. Choose CSV, or narrow the days.'
	}
} satisfies Record<string, Words>;
