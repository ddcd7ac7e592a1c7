import type { Words } from '#ground/language.ts';

/** Words of the desk’s page of helpers’ links. */
export const linksMessages = {
	link_role: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
	role_door: {
		kk: 'кіреберіс: келгендерді белгілейді',
		ru: 'вход: отмечает пришедших',
		en: 'door: marks who came'
	},
	role_moderator: {
		kk: 'модератор: сөз кезегін жүргізеді',
		ru: 'модератор: ведёт очередь выступлений',
		en: 'moderator: leads the floor'
	},
	role_secretary: {
		kk: 'хатшы: ұсыныстарды жазады',
		ru: 'секретарь: записывает предложения',
		en: 'secretary: writes proposals down'
	},
	link_for: { kk: 'Кімге', ru: 'Кому', en: 'For whom' },
	make_link: { kk: 'Сілтеме жасау', ru: 'Сделать ссылку', en: 'Make a link' },
	link_once: {
		kk: 'Сілтеме тек осы жерде, бір рет көрсетіледі. Көшіріп алыңыз не QR-ды көрсетіңіз.',
		ru: 'Ссылка показана только здесь и один раз. Скопируйте её или дайте отсканировать QR.',
		en: 'The link is shown here once. Copy it or let the QR be scanned.'
	},
	link_note: {
		kk: 'Сілтеме осы отырысқа ғана және ол жабылғанша жарамды. Тіркелгі керек емес.',
		ru: 'Ссылка действует только на этой встрече и до её закрытия. Учётная запись не нужна.',
		en: 'A link works for this stop only and until it is closed. No account is needed.'
	},
	links_none: {
		kk: 'Сілтеме әлі берілмеген.',
		ru: 'Ссылок пока не выдано.',
		en: 'No links handed out yet.'
	},
	made: { kk: 'Берілді', ru: 'Выдана', en: 'Made' },
	works: { kk: 'жарамды', ru: 'действует', en: 'works' },
	revoked: { kk: 'қайтарып алынған', ru: 'отозвана', en: 'revoked' },
	revoke: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Revoke' }
} satisfies Record<string, Words>;
