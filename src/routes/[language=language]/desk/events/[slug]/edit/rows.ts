import { fail } from '@sveltejs/kit';
import { pressOf, rearranged, rowAfter } from '#events/desk-rows.ts';
import type { Row } from '#events/desk-typed.ts';
import { rowsOf } from '#events/desk-typed.ts';
import { checkForm } from '#ground/edge/form.server.ts';

/**
 * A list that is being written: a button may ask to add, move or remove a row, then the page comes back with
 * the changed rows and nothing is stored; otherwise the whole list is checked.
 */
export async function listForm<Schema extends Parameters<typeof checkForm>[1]>(
	request: Request,
	list: string,
	schema: Schema
) {
	const data = await request.formData();
	const rows = rowsOf(data, list);
	const press = pressOf(data.get('do'));
	if (press)
		return {
			stays: { rows: rearranged(rows, press, {} as Row), at: rowAfter(rows.length, press) }
		};
	const form = await checkForm(data, schema);
	return form.ok ? { form } : { stays: fail(422, { rows, problems: form.problems }) };
}
