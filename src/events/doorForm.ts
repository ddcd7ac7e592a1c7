import type { How, Mark, WalkIn } from './attendance.ts';

/** A mark as one of the page's forms says it; the same fields travel when the form is sent without a script. */
export function markOf(form: FormData): Omit<Mark, 'id' | 'at' | 'device'> {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const decisions = { decided: text('decided') !== '', paper: text('paper') !== '' };
	const how = text('how') as How;
	if (text('undoes')) return { how, undoes: text('undoes') };
	if (text('registration_id'))
		return { how, registration_id: text('registration_id'), ...decisions };
	const person = {
		surname: text('person.surname'),
		given: text('person.given'),
		category: text('person.category'),
		contact: text('person.contact'),
		age_band: text('person.age_band'),
		consent: text('person.consent') !== '',
		photos: (text('person.photos') || null) as WalkIn['photos']
	};
	return { how, person, ...decisions };
}
