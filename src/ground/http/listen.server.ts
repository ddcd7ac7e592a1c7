import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { Stop } from '#ground/stop.ts';

/** Listens, or says in one line why the port cannot be had; `setting` is the one that chose it. */
export async function listen(
	server: Server,
	port: number,
	host: string,
	setting = 'PORT'
): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(cannotListen(error, port, host, setting))
		);
		// A hall whose phones all come back at once: those for whom the queue is too short wait for seconds.
		server.listen({ port, host, backlog: 4096 }, resolve);
	});
}

/** Asks for the port and gives it back: a start that cannot serve should end before it did anything. */
export async function refuseTakenPort(port: number, host: string, setting: string): Promise<void> {
	const server = createServer();
	await listen(server, port, host, setting);
	await close(server);
}

function cannotListen(
	error: NodeJS.ErrnoException,
	port: number,
	host: string,
	setting: string
): Stop {
	if (error.code === 'EADDRINUSE')
		return new Stop(
			`Port ${port} is taken. Stop the program that uses it, or choose another with ${setting}.`
		);
	if (error.code === 'EACCES')
		return new Stop(`Port ${port} needs more rights. Choose one above 1023 with ${setting}.`);
	return new Stop(
		`This machine cannot be reached as ${host} (${error.code}). Correct HOST: localhost, or 0.0.0.0 for all its addresses.`
	);
}

/** Takes no new requests, lets running ones finish for ten seconds, then ends the rest. */
export async function close(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	const late = setTimeout(() => server.closeAllConnections(), 10_000);
	await closed;
	clearTimeout(late);
}
