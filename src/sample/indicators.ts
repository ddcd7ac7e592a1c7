/** Publications stand in the contract, but this installation has nothing yet to count them from: the line says so. */
export const publications = {
	code: 'publications',
	name: { kk: 'Жарияланған материал', ru: 'Публикации', en: 'Publications' },
	definition: {
		kk: 'БАҚ-та немесе сайтта шыққан, сілтемесі тіркелген материал.',
		ru: 'Материал в СМИ или на сайте, ссылка на который приложена.',
		en: 'An item in the media or on a site, with its link kept.'
	},
	unit: { kk: 'материал', ru: 'материал', en: 'item' },
	counter: 'publications',
	filters: {},
	position: 5
};
