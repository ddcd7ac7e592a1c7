import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { kazakh, samplePaper } from './sample-data.ts';
import { closeDocuments, documentsNow, pdf, pdfs } from './typst.server.ts';

const sample = '/ground/documents/sample.typ';
const trouble = '/ground/documents/trouble.typ';
const justified = '/ground/documents/justified.typ';
const source = join(import.meta.dirname, '../..');
const ok = { kind: 'fine' };

after(closeDocuments);

async function pages(paper: Uint8Array): Promise<string[]> {
	return (await extractText(await getDocumentProxy(paper.slice()))).text;
}
const text = async (data: unknown) => (await pages(await pdf(sample, data))).join('\n');
const latin1 = (paper: Uint8Array) => Buffer.from(paper).toString('latin1');
/** What the file says of itself: 'PDF/A-2B', or nothing. */
const archival = (paper: Uint8Array) => {
	const [, part, level] =
		/<pdfaid:part>(\d)<\/pdfaid:part>\s*<pdfaid:conformance>(\w)/.exec(latin1(paper)) ?? [];
	return part && `PDF/A-${part}${level}`;
};
const fonts = (paper: Uint8Array) =>
	Array.from(latin1(paper).matchAll(/\/FontName \/\w+\+(\S+)/g), ([, name]) => name).toSorted(
		(a, b) => a!.localeCompare(b!)
	);

test('Kazakh text comes back whole from the PDF', async () => {
	assert.ok((await text(samplePaper())).includes(kazakh));
});

test('a paper is PDF/A-2b, with its title, language and date', async () => {
	for (const language of ['kk', 'ru', 'en']) {
		const paper = await pdf(sample, samplePaper(kazakh, 1, language));
		const { info } = await getMeta(await getDocumentProxy(paper.slice()));
		assert.equal(info.Title, 'Қатысушылар тізімі');
		assert.equal(info.Language, language);
		assert.match(info.CreationDate, /^D:20260729/);
		assert.equal(archival(paper), 'PDF/A-2B');
	}
});

test('only faces that come with the project are used', async () => {
	assert.deepEqual(fonts(await pdf(sample, samplePaper())), ['NotoSans-Bold', 'NotoSans-Regular']);
	assert.deepEqual(fonts(await pdf(sample, samplePaper('مرحبا שלום'))), [
		'DejaVuSansMono',
		'LibertinusSerif-Regular',
		'NotoSans-Bold',
		'NotoSans-Regular'
	]);
});

test('same data, same bytes, also from another process; other data, other bytes', async () => {
	const first = await pdf(sample, samplePaper());
	await closeDocuments();
	assert.deepEqual(await pdf(sample, samplePaper()), first);
	assert.notDeepEqual(await pdf(sample, samplePaper('басқа')), first);
});

test('data is shown as typed and never run', async () => {
	const typed =
		'#panic() #{1+1} $x^2$ \\n \\ "q" \'s\' *b* _i_ `c` <l> @r // c [e] -- ... ~ \u0007';
	assert.ok((await text(samplePaper(typed))).includes(typed.replace(' \u0007', '')));
	await assert.rejects(pdf(trouble, { kind: 'wrong' }), {
		code: 'template',
		message: /no such field/
	});
});

test('words stay whole in text copied out of a narrow justified column', async () => {
	const said =
		'Организационно-правовая ответственность государственного исполнительного представительства';
	const copied = async (hyphenate: boolean) =>
		(await pages(await pdf(justified, { text: said, hyphenate })))
			.join(' ')
			.replaceAll(/\s+/g, ' ');
	assert.ok((await copied(false)).replaceAll('- ', '-').includes(said));
	// Negative control: that column would break them.
	assert.ok(!(await copied(true)).replaceAll('- ', '-').includes(said));
});

test('every paper has its text from the one place that says so', () => {
	const papers = globSync('*/**/*.typ', { cwd: source }).filter(
		(file) => !/^ground\/documents\/(paper|justified|trouble)\.typ$/.test(file)
	);
	assert.ok(papers.length >= 8, papers.join());
	const own = papers.filter((file) => {
		const written = readFileSync(join(source, file), 'utf8');
		return /hyphenate|font:/.test(written) || !/paper\.with\(|text\(\.\.running/.test(written);
	});
	assert.deepEqual(own, []);
});

test('text written from right to left comes back', async () => {
	const said = await text(samplePaper('Қош келдіңіз: مرحبا שלום'));
	for (const word of ['келдіңіз', 'مرحبا', 'שלום']) assert.ok(said.includes(word), word);
});

test('a letter that no face holds becomes a replacement sign and the paper stays PDF/A', async () => {
	const paper = await pdf(sample, samplePaper('Гүл 🌸, 漢字, 👨‍👩‍👧 соңы'));
	assert.match((await pages(paper)).join(), /Гүл �, ��, �+ соңы/);
	assert.equal(archival(paper), 'PDF/A-2B');
});

test('each page has the head of the table, its number and how to check', async () => {
	const all = await pages(await pdf(sample, samplePaper(kazakh, 50)));
	assert.equal(all.length, 2);
	all.forEach((page, at) => {
		assert.match(page, /Аты-жөні/);
		assert.match(page, /Тексеру: https:\/\/arna\.example\/kk\/c\/7F3K-22/);
		assert.ok(page.includes(`${at + 1} / 2`));
	});
});

test('many papers come back in the order asked, while others are served too', async () => {
	const names = Array.from({ length: 30 }, (_, at) => `билет-${at}.`);
	const many = pdfs(
		sample,
		names.map((name) => samplePaper(name))
	);
	await pdf(trouble, ok);
	assert.ok(documentsNow().waiting <= 2);
	for (const [at, paper] of (await many).entries()) {
		assert.ok((await pages(paper)).join().includes(names[at]!));
	}
});

test('templates outside the source tree are refused, and so are their reads', async () => {
	for (const template of ['/../x.typ', 'x.typ', '/etc/passwd', '/a/../../x.typ']) {
		await assert.rejects(pdf(template, ok), { code: 'template' });
	}
	await assert.rejects(pdf(trouble, { kind: 'outside' }), {
		code: 'template',
		message: /access denied/
	});
});

test('a paper that takes too long is refused, the next one comes', async () => {
	await pdf(trouble, ok);
	const late = pdf(trouble, { kind: 'slow' }, 300);
	const following = pdf(trouble, ok);
	await assert.rejects(late, { code: 'late' });
	assert.ok((await following).length > 1000);
});

test('only the paper at which the compiler dies is refused', async () => {
	await pdf(trouble, ok);
	const { pid } = documentsNow();
	const killed = pdf(trouble, { kind: 'slow' });
	const others = [pdf(trouble, ok), pdf(trouble, ok)];
	setTimeout(() => process.kill(pid!, 'SIGKILL'), 100);
	await assert.rejects(killed, { code: 'died', message: /SIGKILL/ });
	for (const paper of await Promise.all(others)) assert.ok(paper.length > 1000);
	assert.notEqual(documentsNow().pid, pid);
});

test('an idle compiler that dies is replaced', async () => {
	await pdf(trouble, ok);
	process.kill(documentsNow().pid!, 'SIGKILL');
	while (documentsNow().pid) await new Promise((soon) => setTimeout(soon, 5));
	assert.ok((await pdf(trouble, ok)).length > 1000);
});

test('the queue has an end', async () => {
	const asked = Array.from({ length: 1010 }, () => pdf(trouble, { kind: 'slow' }));
	const ends = Promise.allSettled(asked);
	await assert.rejects(asked.at(-1)!, { code: 'crowded' });
	await closeDocuments();
	const codes = (await ends).map((end) => end.status === 'rejected' && end.reason.code);
	assert.equal(codes.filter((code) => code === 'closed').length, 1001);
});

test(
	'the compiler knows nothing of the environment of the server',
	{ skip: process.platform !== 'linux' },
	async () => {
		process.env.SECRET_OF_TEST = 'do not tell';
		await closeDocuments();
		await pdf(trouble, ok);
		const environment = readFileSync(`/proc/${documentsNow().pid}/environ`, 'utf8');
		assert.match(environment, /FONTCONFIG_FILE/);
		assert.doesNotMatch(environment, /SECRET_OF_TEST/);
	}
);

test('closing is seen through to its end, even with nothing else to do', async () => {
	const server = JSON.stringify(import.meta.resolve('./typst.server.ts'));
	const program = `const { pdf, closeDocuments } = await import(${server});
		await pdf('${trouble}', { kind: 'fine' }); await closeDocuments();`;
	const parent = spawn(process.execPath, ['--input-type=module', '-e', program]);
	assert.deepEqual(await once(parent, 'exit'), [0, null]);
});

test('the compiler ends with its parent, left unclosed or killed', async () => {
	const server = JSON.stringify(import.meta.resolve('./typst.server.ts'));
	const program = `const { pdf, documentsNow } = await import(${server});
		await pdf('${trouble}', { kind: 'fine' }); console.log(documentsNow().pid);`;
	for (const killed of [false, true]) {
		const stay = killed ? 'setInterval(() => {}, 1000);' : '';
		const parent = spawn(process.execPath, ['--input-type=module', '-e', program + stay]);
		const ended = new Promise((end) => parent.on('exit', end));
		const [said] = await once(parent.stdout, 'data');
		if (killed) parent.kill('SIGKILL');
		await ended;
		for (let tries = 0; lives(Number(said)); tries++) {
			assert.ok(tries < 200, 'still there');
			await new Promise((soon) => setTimeout(soon, 10));
		}
	}
});

function lives(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false; // no such process
	}
}
