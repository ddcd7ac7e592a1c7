import type { Context } from '#ground/context.ts';
import type { Language, Words } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import type { About, Letter } from '#ground/mail/letter.ts';
import { letter } from '#ground/mail/letter.ts';
import { officialDate } from '#kazakh/dates.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';

const messages = {
	subject: {
		kk: 'Ұсыныстарға жауап күтілетін күн: {day}',
		ru: 'Срок ответа на предложения: {day}',
		en: 'Answers to proposals are due on {day}'
	},
	text: {
		kk: 'Сәлеметсіз бе!\n\nМына ұсыныстарға әлі жауап келген жоқ. Жауап күтілетін соңғы күн: {day}.\n\n{lines}\n\nАдресатқа еске салыңыз, жауап келсе, сканын хаттың бетінде тіркеңіз.',
		ru: 'Здравствуйте!\n\nНа эти предложения ответа ещё нет. Последний день ответа: {day}.\n\n{lines}\n\nНапомните адресату, а когда ответ придёт, внесите его скан на странице письма.',
		en: 'Hello,\n\nThese proposals have no answer yet. The last day for it is {day}.\n\n{lines}\n\nRemind the addressee, and when the answer comes, record its scan on the page of the letter.'
	}
} satisfies Record<string, Words>;

letter('letters.answer_due', dueMail);

/** Not needed any more once all of them are answered. */
async function dueMail(ctx: Context, about: About, language: Language): Promise<Letter | null> {
	const rows = await ctx.db
		.selectFrom('proposal')
		.innerJoin('organisation', 'organisation.id', 'proposal.addressee_id')
		.select(['proposal.code', 'organisation.name'])
		.where('proposal.code', 'in', String(about.codes).split(' '))
		.where('accepted_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('proposal.id')
		.execute();
	if (rows.length === 0) return null;
	const t = say(messages, language);
	const day = officialDate({ from: String(about.due_on), language, form: 'official' });
	const lines = rows.map(
		({ code, name }) =>
			`${written(name, language).text}: ${ctx.centre.public_url}/${language}/desk/proposals/${code}`
	);
	return { subject: t('subject', { day }), text: t('text', { day, lines: lines.join('\n') }) };
}
