import type { ChildProcess } from 'node:child_process';
import { printable } from './printable.ts';
import { forkCompiler } from './typst-process.server.ts';
import type { Answer, Asked } from './typst-worker.ts';

type Job = Asked & {
	milliseconds: number;
	done: (pdf: Uint8Array) => void;
	failed: (problem: PaperProblem) => void;
};

/** Why a paper did not come: template or data, took too long, compiler died, too many wait, closed. */
export class PaperProblem extends Error {
	code: 'template' | 'late' | 'died' | 'crowded' | 'closed';
	constructor(code: PaperProblem['code'], message: string) {
		super(message);
		this.code = code;
	}
}

const patience = 30_000;
const mostWaiting = 1000;
const waiting: Job[] = [];
let running: { job: Job; timer: NodeJS.Timeout } | undefined;
let worker: ChildProcess | undefined;

/**
 * One PDF/A-2b. `template`: a .typ file by its path below src/ ('/folder/ticket.typ'); `data`: what
 * JSON can hold, read there as `data` (see paper.typ). Same template and data, same bytes.
 * One compiler serves all, one paper at a time; after `milliseconds` over one it is killed.
 * Throws PaperProblem.
 */
export function pdf(
	template: string,
	data: unknown,
	milliseconds: number = patience
): Promise<Uint8Array> {
	return new Promise((done, failed) => {
		if (!/^(\/[\w-]+)+\.typ$/.test(template)) {
			throw new PaperProblem('template', `not a template below src/: ${template}`);
		}
		if (waiting.length >= mostWaiting) {
			throw new PaperProblem('crowded', `${mostWaiting} papers are waiting already`);
		}
		waiting.push({ template, data: asJson(data), milliseconds, done, failed });
		next();
	});
}

/** Many PDFs of one template, in the order of the data. Leaves room in the queue for everybody else. */
export async function pdfs(template: string, data: Iterable<unknown>): Promise<Uint8Array[]> {
	const papers: Uint8Array[] = [];
	let before: Promise<Uint8Array> | undefined;
	for (const one of data) {
		const paper = pdf(template, one); // always one ahead, so that the worker never stands idle
		paper.catch(() => {}); // awaited in the next round; not to be called unhandled until then
		if (before) papers.push(await before);
		before = paper;
	}
	if (before) papers.push(await before);
	return papers;
}

/** Ends the compiler process; papers not yet made are refused. A later pdf() starts it anew. */
export async function closeDocuments(): Promise<void> {
	const left = waiting.splice(0);
	const ending = worker;
	stop(new PaperProblem('closed', 'documents were closed before this paper was made'));
	for (const job of left) job.failed(new PaperProblem('closed', 'documents were closed'));
	if (ending && ending.exitCode === null && ending.signalCode === null) {
		ending.ref(); // idle it would not keep this process up to see the end
		await new Promise((ended) => ending.once('exit', ended));
	}
}

/** For health pages: the compiler's process id while it lives, and how many papers wait. */
export function documentsNow(): { pid: number | undefined; waiting: number } {
	return { pid: worker?.pid, waiting: waiting.length + (running ? 1 : 0) };
}

function asJson(data: unknown): string {
	return JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value));
}

function next(): void {
	if (running) return;
	const job = waiting.shift();
	if (!job) return rest();
	if (!worker?.connected) worker = start(); // it may have died a moment ago, its exit not told yet
	const child = worker;
	child.ref();
	child.channel?.ref();
	const timer = setTimeout(() => {
		stop(new PaperProblem('late', `${job.template} took over ${job.milliseconds} ms`));
		next();
	}, job.milliseconds);
	running = { job, timer };
	child.send({ template: job.template, data: job.data } satisfies Asked, (problem) => {
		if (problem) child.kill('SIGKILL'); // its exit tells the job
	});
}

/** An idle worker does not keep the parent alive. */
function rest(): void {
	worker?.unref();
	worker?.channel?.unref();
}

function start(): ChildProcess {
	const child = forkCompiler();
	const died = (how: string) => {
		if (worker !== child) return; // was ended on purpose, another may be at work
		const task = running?.job.template ?? 'nothing';
		stop(new PaperProblem('died', `the compiler died over ${task}: ${how}`));
		next();
	};
	child.on('message', (answer: Answer) => worker === child && finish(answer));
	child.on('error', (problem) => died(problem.message));
	child.on('exit', (code, signal) => died(signal ?? `exit code ${code}`));
	return child;
}

function finish(answer: Answer): void {
	const { job, timer } = running!;
	clearTimeout(timer);
	running = undefined;
	if ('pdf' in answer) job.done(new Uint8Array(answer.pdf));
	else job.failed(new PaperProblem('template', `${job.template}: ${answer.problem}`));
	next();
}

/** Ends the worker and refuses the paper it was at. */
function stop(problem: PaperProblem): void {
	worker?.kill('SIGKILL');
	worker = undefined;
	if (!running) return;
	clearTimeout(running.timer);
	running.job.failed(problem);
	running = undefined;
}

process.on('exit', () => worker?.kill('SIGKILL'));
