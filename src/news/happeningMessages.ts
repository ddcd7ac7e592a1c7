import type { Words } from '#ground/language.ts';

/** What happened to news, as the journal says it. */
export const happenings = {
	'news.begun': { kk: 'Жаңалық басталды', ru: 'Начата новость', en: 'A piece of news was begun' },
	'news.written': {
		kk: 'Жаңалық мәтіні сақталды',
		ru: 'Сохранён текст новости',
		en: 'A text of news was saved'
	},
	'news.quote_asked': {
		kk: 'Дәйексөзді мақұлдау сұралды',
		ru: 'Запрошено согласование цитаты',
		en: 'A speaker was asked to approve a quote'
	},
	'news.quote_approved': {
		kk: 'Дәйексөз мақұлданды',
		ru: 'Цитата согласована',
		en: 'A quote was approved'
	},
	'news.quote_proposed': {
		kk: 'Дәйексөздің басқа нұсқасы ұсынылды',
		ru: 'Предложена другая формулировка цитаты',
		en: 'Another wording of a quote was proposed'
	},
	'news.published': { kk: 'Жаңалық жарияланды', ru: 'Новость опубликована', en: 'News published' },
	'news.corrected': { kk: 'Жаңалық түзетілді', ru: 'Новость исправлена', en: 'News corrected' },
	'news.withdrawn': {
		kk: 'Жаңалық кері алынды',
		ru: 'Новость снята с публикации',
		en: 'News withdrawn'
	},
	'news.mention_added': {
		kk: 'Басқа басылымдағы сілтеме жазылды',
		ru: 'Записана ссылка на другое издание',
		en: 'A link to another outlet was noted'
	},
	'news.mention_removed': {
		kk: 'Басқа басылымдағы сілтеме алынды',
		ru: 'Убрана ссылка на другое издание',
		en: 'A link to another outlet was removed'
	}
} satisfies Record<string, Words>;
