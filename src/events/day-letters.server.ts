import type { Context } from '#ground/context.ts';
import type { Language, Words } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import type { About, Letter } from '#ground/mail/letter.ts';
import { letter } from '#ground/mail/letter.ts';
import { listDate } from '#kazakh/dates.ts';
import { fullName } from '#kazakh/names.ts';
import { feedbackAddress } from './feedback-link.server.ts';

const messages = {
	feedback_subject: {
		kk: 'Қалай өтті: {title}',
		ru: 'Как прошло: {title}',
		en: 'How was it: {title}'
	},
	feedback: {
		kk: '{name}, келгеніңізге рақмет.\n\n{title}\n{when}\n{place}\n\nНе пайдалы болды, не жетіспеді, не ұсынасыз? Екі минут алады:\n{address}\n\nЖазғаныңыз қаралғаннан кейін ғана жарияланады, атыңыз көрсетілмейді.',
		ru: '{name}, спасибо, что пришли.\n\n{title}\n{when}\n{place}\n\nЧто было полезно, чего не хватило, что Вы предлагаете? Это займёт две минуты:\n{address}\n\nНаписанное публикуется только после проверки, без Вашего имени.',
		en: '{name}, thank you for coming.\n\n{title}\n{when}\n{place}\n\nWhat was useful, what was missing, what do you propose? It takes two minutes:\n{address}\n\nWhat you write is published only after it was read, without your name.'
	}
} satisfies Record<string, Words>;

letter('events.feedback', feedbackLetter);

/** Not needed any more once the mark was taken back or the event is closed. */
async function feedbackLetter(
	ctx: Context,
	about: About,
	language: Language
): Promise<Letter | null> {
	const id = String(about.attendance_id);
	const row = await stopWords(ctx)
		.innerJoin('attendance', 'attendance.stop_id', 'stop.id')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.select(['person.surname', 'person.given', 'person.patronymic'])
		.where('attendance.id', '=', id)
		.where('attendance.undone_at', 'is', null)
		.where('event.closed_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const address = feedbackAddress(ctx, id, language);
	return words(ctx, row, language, ['feedback_subject', 'feedback'], { address });
}

function stopWords(ctx: Context) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['event.title', 'stop.starts_at', 'stop.venue', 'territory.name as territory']);
}

type Row = Awaited<ReturnType<ReturnType<typeof stopWords>['executeTakeFirstOrThrow']>> & {
	surname: string;
	given: string;
	patronymic: string | null;
};

function words(
	ctx: Context,
	row: Row,
	language: Language,
	[subject, text]: [keyof typeof messages, keyof typeof messages],
	values: Record<string, string>
): Letter {
	const t = say(messages, language);
	const title = written(row.title, language).text;
	const name = [row.given, row.patronymic].filter(Boolean).join(' ');
	const when = listDate(row.starts_at, language, ctx.centre.zone);
	const place = [row.territory, row.venue].map((one) => written(one, language).text).join(', ');
	return {
		subject: t(subject, { title }),
		text: t(text, { name, title, when, place, ...values }),
		name: fullName(row),
		topic: `${title}, ${when}`
	};
}
