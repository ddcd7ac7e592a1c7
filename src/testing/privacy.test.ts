import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setPeriods } from '#duties/periods.server.ts';
import { writeEntry } from '#duties/writeEntry.server.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { staffCookie } from '#testing/signedIn.ts';
import { testServer } from './server.ts';

const { ask, ctx, house } = testServer();
const staff = () => ctx({ visitor: { account_id: 'a', roles: ['administrator'] } });

async function administrator(): Promise<string> {
	const now = new Date();
	const account_id = await accountFor('administrator@privacy.test', now);
	await letIn(staff(), account_id, 'administrator');
	return staffCookie(house(), account_id, { now });
}

const read = async (language: string, cookie = 'look=..') =>
	(await ask(`/${language}/privacy`, { cookie })).text.replaceAll(/\s+/g, ' ');

test('what the centre has not entered is named to the administrator; a visitor reads what is true without it', async () => {
	const told = 'Заң бойынша айтылуы керек, бірақ әлі енгізілмеген';
	assert.ok((await read('kk', await administrator())).includes(told));
	const seen = await read('kk');
	assert.ok(!seen.includes(told));
	assert.match(seen, /БСН: орталық әлі енгізген жоқ/);
	assert.match(seen, /Орталық мекенжайы мен байланысын әлі енгізген жоқ/);
});

test('the page says how long each kind is kept and why, and of one not decided: until the purpose is reached', async () => {
	assert.match(await read('ru'), /12 мес., со дня встречи/);
	await setPeriods(staff(), [{ code: 'mail.letters', months: 7, basis: { kk: 'Бұйрық № 3' } }]);
	const kk = await read('kk');
	assert.match(kk, /7 ай, жіберілген күннен/);
	assert.match(kk, /Бұйрық № 3/);
	await setPeriods(staff(), [{ code: 'mail.letters', months: null, basis: {} }]);
	assert.match(await read('ru'), /пока не достигнута цель/);
});

test('what the page says of transfers is what the register holds', async () => {
	assert.match(
		await read('ru'),
		/По журналу пока никому не передавались\. За границу не передавались\./
	);
	const fields = { to_whom: 'Әкімдік', basis: 'Хат', categories: 'Аты-жөні', abroad: 'Өзбекстан' };
	await writeEntry(staff(), 'transfers', { on_day: '2026-11-01', fields });
	const ru = await read('ru');
	assert.match(ru, /Записей о передаче в журнале: 1\. Из них за границу: 1\./);
	assert.ok(!ru.includes('Өзбекстан'));
});
