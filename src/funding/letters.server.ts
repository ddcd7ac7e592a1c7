import { say, written } from '#ground/language.ts';
import { letter } from '#ground/mail/letter.ts';
import { covered } from './inquiry.ts';
import { messages } from './inquiry-messages.ts';
import type {} from './tables.ts';

// The answer is read when the letter is sent, so a mended one goes out; null when it was taken away.
letter('funding.answer', async (ctx, about, language) => {
	const inquiry = await ctx.db
		.selectFrom('inquiry')
		.innerJoin('project', 'project.id', 'inquiry.project_id')
		.select(['code', 'inquiry.name', 'answer', 'text', 'slug', 'project.name as project'])
		.where('inquiry.id', '=', String(about.inquiry_id))
		.executeTakeFirst();
	if (!inquiry?.answer) return null;
	const t = say(messages, language);
	const { code, slug } = inquiry;
	const link = `${ctx.centre.public_url}/${language}/projects/${slug}/inquiries/${code}`;
	const project = written(inquiry.project, language).text;
	return {
		subject: t('letter_subject', { code }),
		text: t('letter_text', {
			project,
			text: covered(inquiry.text),
			answer: written(inquiry.answer, language).text,
			link
		}),
		topic: project,
		...(inquiry.name ? { name: inquiry.name } : {})
	};
});
