// Runs once before `node --test` (--test-global-setup): one throw-away PostgreSQL, one migrated template.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import type { EmbeddedPostgres } from '#ground/postgres/embedded.server.ts';
import { makeTemplate } from './template.ts';

let server: EmbeddedPostgres;
let folder: string;

export async function globalSetup(): Promise<void> {
	folder = mkdtempSync(join(tmpdir(), 'arna-tests-'));
	// Nothing here must outlive the run, so the disk need not be waited for; tests of durability start servers of their own.
	server = await startEmbedded(folder, {
		config: {
			fsync: 'off',
			full_page_writes: 'off',
			synchronous_commit: 'off',
			max_connections: '300'
		}
	});
	process.env.ARNA_TEST_URL = server.url;
	process.env.ARNA_QUIET = '1';
	await makeTemplate(server.url);
}

export async function globalTeardown(): Promise<void> {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
