import type { Texts } from '#ground/language.ts';

/** Halls of the sample: territory, venue and how to get there. */
export const halls = {
	shieli: {
		territory: 'shieli',
		venue: {
			kk: 'Шиелі кенті, аудандық мәдениет үйі',
			ru: 'Посёлок Шиели, районный дом культуры',
			en: 'Shieli, district house of culture'
		},
		way: {
			kk: 'Теміржол вокзалынан жаяу 10 минут. Пандус бар.',
			ru: '10 минут пешком от железнодорожного вокзала. Есть пандус.',
			en: 'Ten minutes on foot from the railway station. There is a ramp.'
		}
	},
	syrdarya: {
		territory: 'syrdarya',
		venue: {
			kk: 'Тереңөзек кенті, аудан әкімдігінің мәжіліс залы',
			ru: 'Посёлок Теренозек, зал заседаний районного акимата',
			en: 'Terenozek, assembly hall of the district akimat'
		},
		way: {
			kk: 'Кенттің орталық алаңында. Пандус бар.',
			ru: 'На центральной площади посёлка. Есть пандус.',
			en: 'On the central square. There is a ramp.'
		}
	},
	zhanakorgan: {
		territory: 'zhanakorgan',
		venue: {
			kk: 'Жаңақорған кенті, жастар орталығы',
			ru: 'Посёлок Жанакорган, молодёжный центр',
			en: 'Zhanakorgan, youth centre'
		},
		way: {
			kk: 'Автобекеттен № 2 автобус, «Жастар орталығы» аялдамасы. Пандус бар.',
			ru: 'От автостанции автобус № 2, остановка «Молодёжный центр». Есть пандус.',
			en: 'Bus 2 from the coach station, stop “Youth centre”. There is a ramp.'
		}
	},
	kazaly: {
		territory: 'kazaly',
		venue: {
			kk: 'Әйтеке би кенті, орталық кітапхана',
			ru: 'Посёлок Айтеке-Би, центральная библиотека',
			en: 'Aiteke Bi, central library'
		},
		way: {
			kk: 'Аудан әкімдігінің жанында. Зал бірінші қабатта.',
			ru: 'Рядом с районным акиматом. Зал на первом этаже.',
			en: 'Next to the district akimat. The hall is on the ground floor.'
		}
	},
	kyzylorda: {
		territory: 'kyzylorda',
		venue: {
			kk: 'Қызылорда қаласы, ақпараттық-ресурс орталығының залы',
			ru: 'Город Кызылорда, зал информационно-ресурсного центра',
			en: 'Kyzylorda, hall of the information-resource centre'
		},
		way: {
			kk: 'Екінші қабат, лифт бар.',
			ru: 'Второй этаж, есть лифт.',
			en: 'Second floor, there is a lift.'
		}
	},
	karmakshy: {
		territory: 'karmakshy',
		venue: {
			kk: 'Жосалы кенті, аудандық мәдениет үйі',
			ru: 'Посёлок Жосалы, районный дом культуры',
			en: 'Zhosaly, district house of culture'
		},
		way: {}
	},
	aral: {
		territory: 'aral',
		venue: { kk: 'Арал қаласы, қалалық кітапхана', en: 'Aral, town library' },
		way: { kk: 'Вокзалдан жаяу 5 минут.', en: 'Five minutes on foot from the station.' }
	}
} satisfies Record<string, { territory: string; venue: Texts; way: Texts }>;

export type Hall = keyof typeof halls;
