// What a big round table leaves behind, as the papers take it: minutes of 200 turns, a letter of 40 proposals, a release.
import type { Printed } from '#letters/paper.server.ts';
import type { Published } from '#minutes/published.server.ts';
import type { Paper } from '#minutes/minutes.ts';
import { eachField } from '#minutes/minutes.ts';
import type { Draft } from '#news/facts.ts';

const words = {
	kk: {
		name: 'Қонысов Ерлан Серікұлы',
		thesis:
			'Ауылда жастар орталығын ашып, оған жауапты адам тағайындау, еріктілердің жұмысын ауыл әкімдігімен бірге жоспарлау керек.',
		topic: 'Үкіметтік емес ұйымдардың мақсаты, міндеті және жауапкершілігі',
		said: 'деді Гүлнар Сейітова'
	},
	ru: {
		name: 'Қонысов Ерлан Серікұлы',
		thesis:
			'Открыть в селе молодёжный центр, назначить ответственного и планировать работу волонтёров вместе с акиматом села.',
		topic: 'Цели, задачи и ответственность неправительственных организаций',
		said: 'говорит Гүлнар Сейітова'
	}
};

const lines = (count: number, line: (n: number) => string) =>
	Array.from({ length: count }, (_, n) => line(n + 1)).join('\n');

/** Minutes of so many turns, each with its speaker, times and thesis. */
export function minutes(turns: number): Published {
	const text = (paper: Paper) => ({
		place: 'Шиелі ауданы, Мәдениет үйі',
		chair: words[paper].name,
		secretary: words[paper].name,
		present: '198',
		agenda: lines(5, (n) => `${words[paper].topic} (${n})`),
		heard: lines(5, (n) => `${words[paper].name}: ${words[paper].topic} (${n})`),
		spoke: lines(turns, (n) => `${n}. ${words[paper].name}, 10:00–10:03. ${words[paper].thesis}`),
		decided: lines(40, (n) => `${words[paper].thesis} (P-${n})`),
		resolved: words[paper].topic,
		votes: lines(3, (n) => `${words[paper].topic}: ${n * 20}`)
	});
	return {
		version: 1,
		approved_at: new Date('2026-07-30T10:00:00Z'),
		reason: null,
		hash: '0'.repeat(64),
		versions: [],
		frozen: {
			year: 2026,
			number: 7,
			event: {
				slug: 'ngos-and-volunteers',
				kind: 'round_table',
				title: { kk: words.kk.topic, ru: words.ru.topic }
			},
			stop: {
				id: '0190000d-0000-7000-8000-000000000005',
				territory: { kk: 'Шиелі ауданы', ru: 'Шиелийский район' },
				starts_at: '2026-07-29T05:00:00Z'
			},
			sections: eachField((section, paper) => text(paper)[section])
		}
	};
}

export function letter(proposals: number): Printed {
	const text = (language: Paper) => ({
		sender: 'Қызылорда облысының ақпараттық-ресурс орталығы',
		contacts: ['БСН 000000000000', 'Қызылорда қаласы', '+7 724 200 00 00'],
		to: ['Шиелі ауданының әкімдігі'],
		subject: words[language].topic,
		parts: [
			{ paragraph: words[language].thesis },
			{
				items: Array.from({ length: proposals }, (_, n) => ({
					text: words[language].thesis,
					code: `P-${n + 1}`
				}))
			},
			{ paragraph: words[language].thesis }
		],
		post: 'Директор',
		name: 'Г. Сейітова'
	});
	return { number: 12, dated_on: '2026-07-31', texts: { kk: text('kk'), ru: text('ru') } };
}

export function release(language: Paper): Draft {
	const { topic, thesis, said } = words[language];
	const text = (key: string) => ({ key, kind: 'text' as const, text: thesis });
	return {
		title: topic,
		paragraphs: [
			...['lead', 'project', 'moderator'].map(text),
			...[1, 2, 3, 4].map((n) => ({
				key: `turn-${n}`,
				kind: 'quote' as const,
				text: thesis,
				said
			})),
			...['feedback', 'people', 'proposals'].map(text)
		]
	};
}
