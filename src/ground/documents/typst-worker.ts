// The child process of typst.server.ts. Compiling is synchronous and takes much memory: here it can
// neither hold up the server nor take it down. It ends itself when the parent is gone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

export type Asked = { template: string; data: string };
export type Answer = { pdf: Uint8Array } | { problem: string };

const root = join(import.meta.dirname, '../..');
const here = createRequire(import.meta.url);
const faces = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];
const fontBlobs = faces.map((face) =>
	readFileSync(here.resolve(`@expo-google-fonts/noto-sans/${face}`))
);
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] });

// The compiler remembers every paper it has made (0.4 MB each) until told to forget. Forgetting what
// the last papers did not need keeps fonts and templates warm.
const papersBetweenCleaning = 10;
const cleaningsUnused = 2;
let made = 0;

function compile({ template, data }: Asked): NodeTypstDocument {
	const mainFilePath = join(root, template);
	const compiled = compiler.compile({ mainFilePath, inputs: { data }, resetRead: true });
	if (compiled.result && !compiled.hasError()) return compiled.result;
	const problem = compiled.takeDiagnostics();
	const found = problem ? compiler.fetchDiagnostics(problem) : [];
	throw new Error(found.map((one) => one.message).join('; ') || 'not compiled');
}

// PDF/A does not allow a letter that no face holds. Such letters (a flower after a name) become
// U+FFFD, seen as a question mark; where even that does not help, a plain PDF is better than none.
const lettersReplaced = 20;

function pdf(asked: Asked): Uint8Array {
	let data = asked.data;
	for (let round = 0; ; round++) {
		const document = compile({ ...asked, data });
		try {
			return compiler.pdf(document, { pdfStandard: 'a-2b' });
		} catch (problem) {
			const letter = letterWithoutFace(problem);
			if (!letter) throw problem;
			// U+200D glues one picture out of several and makes the compiler name the wrong letter
			const without = data.replaceAll('\u200d', '').replaceAll(letter, '\ufffd');
			if (round === lettersReplaced || without === data) return compiler.pdf(document);
			data = without;
		}
	}
}

/** What the compiler's report names, freed from its escapes: `the text \"…\" could not …`. */
function letterWithoutFace(problem: unknown): string | undefined {
	const said = /the text \\"(.+?)\\" could not be displayed/u.exec(String(problem))?.[1];
	return said?.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
}

function answer(asked: Asked): Answer {
	try {
		return { pdf: pdf(asked) };
	} catch (problem) {
		return { problem: problem instanceof Error ? problem.message : String(problem) };
	} finally {
		if (++made % papersBetweenCleaning === 0) compiler.evictCache(cleaningsUnused);
	}
}

setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // pages come before papers
process.on('message', (asked: Asked) => process.send?.(answer(asked)));
process.on('disconnect', () => process.exit());
