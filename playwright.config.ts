import { defineConfig } from '@playwright/test';
import { findBrowser } from './journeys/browser.ts';

// The server is not started here: each journey's fixture starts its own, with its own database.
// A journey runs at phone width in Kazakh; one tagged @desk runs at desk width instead.
export default defineConfig({
	testDir: 'journeys',
	testMatch: '**/*.journey.ts',
	outputDir: 'test-results/journeys',
	workers: Number(process.env.ARNA_JOURNEY_WORKERS ?? 2),
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		browserName: 'chromium',
		launchOptions: findBrowser(),
		timezoneId: 'Asia/Qyzylorda',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure'
	},
	projects: [
		{
			name: 'phone',
			grepInvert: /@desk\b/,
			use: {
				locale: 'kk-KZ',
				viewport: { width: 360, height: 740 },
				hasTouch: true,
				isMobile: true,
				deviceScaleFactor: 2
			}
		},
		{
			name: 'desk',
			grep: /@desk\b/,
			use: { locale: 'ru-KZ', viewport: { width: 1280, height: 900 } }
		}
	]
});
