// Finds the browser in which the journeys are walked. ARNA_CHROMIUM names one (a path), or says `bundled`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bundledBrowser, canBeBundled } from './bundled.ts';

/** What Playwright's `launchOptions` want. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * The named browser, else one found on the machine, else the one inside the npm package, else Playwright's.
 * @throws when there is none, saying what to do.
 */
export function findBrowser(wish = process.env.ARNA_CHROMIUM): Browser {
	if (wish === 'bundled') return ready(bundledBrowser());
	if (wish) {
		if (!answers(wish)) throw new Error(`ARNA_CHROMIUM names ${wish}, which does not start.`);
		return ready({ executablePath: wish });
	}
	const found = usualPlaces.find(answers);
	if (found) return ready({ executablePath: found });
	if (canBeBundled()) return ready(bundledBrowser());
	if (existsSync(chromium.executablePath())) {
		return ready({ executablePath: chromium.executablePath() });
	}
	throw new Error(
		'No browser for the journeys. Install Chromium or Chrome, name one in ARNA_CHROMIUM, or run: npx playwright install chromium'
	);
}

// A file is not enough: on some systems `chromium-browser` only says how to install it.
function answers(path: string): boolean {
	return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function ready(found: { executablePath: string; env?: Record<string, string> }): Browser {
	// Chromium refuses to start as root with its sandbox on.
	const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
	const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
	const env = { ...(Object.fromEntries(inherited) as Record<string, string>), ...found.env };
	return { executablePath: found.executablePath, args, env };
}
