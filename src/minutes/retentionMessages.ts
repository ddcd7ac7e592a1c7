import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	minutes: {
		kk: 'Отырыс хаттамалары: төраға, хатшы және баяндамашылардың аты-жөні',
		ru: 'Протоколы встреч: имена председателя, секретаря и докладчиков',
		en: 'Minutes of stops: names of chair, secretary and speakers'
	},
	minutes_rule: {
		kk: 'Бекітілген хаттама іс-шараның қорытындысымен бірге сақталады және өзгертілмейді; түзету жаңа нұсқа болып шығады. Қатысушылардың аты-жөні онда жазылмайды. Бекітілмеген редакциялардан деректерін жоюды сұраған адамның аты өшіріледі.',
		ru: 'Утверждённый протокол хранится вместе с итогами мероприятия и не изменяется; исправление выходит новой версией. Имена участников в нём не пишутся. Из редакций, которые не утверждены, имя того, кто попросил удалить свои данные, вычёркивается.',
		en: 'Approved minutes are kept with the record of the event and do not change; a correction is a new version. Participants are not named in them. From revisions that are not approved, the name of whoever asked to be erased is struck out.'
	}
} satisfies Record<string, Words>;
