import { defineParams } from '@sveltejs/kit/params';
import { isLanguage } from '#ground/language.ts';
import { isId } from '#ground/isId.ts';

export const params = defineParams({
	language: (text) => (isLanguage(text) ? text : undefined),
	id: (text) => (isId(text) ? text : undefined),
	number: (text) => (/^\d{1,7}$/.test(text) ? text : undefined),
	digits: (text) => (/^\d{6}$/.test(text) ? text : undefined)
});
