import type { Words } from '#ground/language.ts';
import type { Section } from './minutes.ts';

/** The names of the sections, on paper and on pages. */
export const sectionNames: Record<Section, Words> = {
	place: { kk: 'Өткен орны', ru: 'Место проведения', en: 'Place' },
	chair: {
		kk: 'Төраға (модератор)',
		ru: 'Председатель (модератор)',
		en: 'Chair (moderator)'
	},
	secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
	present: { kk: 'Қатысқандар', ru: 'Присутствовали', en: 'Present' },
	agenda: { kk: 'Күн тәртібі', ru: 'Повестка дня', en: 'Agenda' },
	heard: { kk: 'Тыңдалды', ru: 'Слушали', en: 'Heard' },
	spoke: { kk: 'Сөз сөйледі', ru: 'Выступили', en: 'Spoke' },
	decided: { kk: 'Шешім қабылданды', ru: 'Решили', en: 'Decided' },
	resolved: { kk: 'Өзге шешімдер', ru: 'Прочие решения', en: 'Other decisions' },
	votes: { kk: 'Дауыс беру', ru: 'Голосование', en: 'Votes' }
};

/** Words of the paper itself and of the page that shows the same. */
export const paperMessages = {
	number: { kk: '№ {number} хаттама', ru: 'Протокол № {number}', en: 'Minutes No. {number}' },
	minutes: { kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' },
	date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
	event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
	version: {
		kk: '{number}-нұсқа, бекітілген күні: {date}',
		ru: 'Версия {number}, утверждена {date}',
		en: 'Version {number}, approved {date}'
	},
	corrected: {
		kk: 'Жаңа нұсқаның себебі: {reason}',
		ru: 'Причина новой версии: {reason}',
		en: 'Reason for the new version: {reason}'
	},
	sign_chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
	sign_secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
	hash: {
		kk: 'Бекітілген мәтіннің бақылау сомасы (SHA-256): {hash}',
		ru: 'Контрольная сумма утверждённого текста (SHA-256): {hash}',
		en: 'Check sum of the approved text (SHA-256): {hash}'
	}
} satisfies Record<string, Words>;
