import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'mail.resent': {
		kk: 'Хат қайта жіберуге қойылды',
		ru: 'Письмо поставлено на повторную отправку',
		en: 'A letter was put up to be sent again'
	},
	'mail.dropped': {
		kk: 'Хат жіберілмейтін болды',
		ru: 'Письмо снято с отправки',
		en: 'A letter was dropped'
	},
	'mail.told': {
		kk: 'Телефонмен хабарланды',
		ru: 'Сообщено по телефону',
		en: 'Somebody was told by phone'
	},
	'mail.untold': {
		kk: 'Хабарлау белгісі алынды',
		ru: 'Отметка о звонке снята',
		en: 'The tick of a call was taken back'
	}
} satisfies Record<string, Words>;
