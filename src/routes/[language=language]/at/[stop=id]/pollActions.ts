import type { RequestEvent } from '@sveltejs/kit';
import { fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { fieldText, readForm } from '#ground/edge/form.server.ts';
import { action } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { closePoll } from '#polls/closePoll.server.ts';
import { PollForm, PollOnly } from '#polls/forms.ts';
import { makePoll, removePoll } from '#polls/makePoll.server.ts';
import { openPoll } from '#polls/openPoll.server.ts';
import { hideResult, showResult } from '#polls/showResult.server.ts';

interface AtStop extends Pick<RequestEvent, 'request' | 'url' | 'locals'> {
	params: { stop: string };
}

/** What is done with a stop's polls, on the console and on their own page. */
export const pollActions = {
	make_poll: action(async (ctx, { request, params, url }: AtStop) => {
		const form = await readForm(request, PollForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'poll' });
		const id = await makePoll(ctx, params.stop, form.values);
		const opens = fieldText(await request.formData(), 'then') === 'open';
		if (opens) await openPoll(ctx, params.stop, id);
		redirect(303, `${url.pathname}#polls`);
	}),
	remove_poll: ofPoll(removePoll),
	open_poll: ofPoll(openPoll),
	close_poll: ofPoll(closePoll),
	show_result: ofPoll(showResult),
	hide_result: ofPoll(hideResult)
};

/** A button of one poll. */
function ofPoll(command: (ctx: Context, stop_id: string, poll_id: string) => Promise<void>) {
	return action(async (ctx, { request, params, url }: AtStop): Promise<never> => {
		const form = await readForm(request, PollOnly);
		if (!form.ok) throw new Refusal('ground.unusable', 422);
		await command(ctx, params.stop, form.values.poll_id);
		redirect(303, `${url.pathname}#polls`);
	});
}
