import { createServer } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { listen } from './http/listen.server.ts';
import type { Settings } from './settings.ts';

const registry = new Registry();

const requests = new Histogram({
	name: 'arna_http_request_seconds',
	help: 'Time to answer a request, by method and class of status',
	labelNames: ['method', 'status'],
	buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
	registers: [registry]
});
const jobCount = new Counter({
	name: 'arna_jobs_total',
	help: 'Jobs by outcome: done, refused, failed',
	labelNames: ['outcome'],
	registers: [registry]
});
const listening = new Gauge({
	name: 'arna_live_listeners',
	help: 'Phones, screens and consoles that listen live to this process',
	registers: [registry]
});
const deliveries = new Counter({
	name: 'arna_live_deliveries_total',
	help: 'Changes handed to listeners, one a listener',
	registers: [registry]
});
const dropped = new Counter({
	name: 'arna_live_dropped_total',
	help: 'Listeners whose connection took nothing for too long',
	registers: [registry]
});

export function countRequest(method: string, status: number, seconds: number): void {
	requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, seconds);
}

export function countJob(outcome: 'done' | 'refused' | 'failed'): void {
	jobCount.inc({ outcome });
}

export function countListeners(change: 1 | -1): void {
	listening.inc(change);
}

export function countDeliveries(count: number): void {
	deliveries.inc(count);
}

export function countDropped(): void {
	dropped.inc();
}

/** Prometheus metrics on a port of their own, which a proxy does not show to the world. Null when it is off. */
export async function serveMetrics(settings: Settings): Promise<{ close: () => void } | null> {
	if (settings.metrics_port === null) return null;
	collectDefaultMetrics({ register: registry });
	const server = createServer((_req, res) => {
		// Rejects only when a collector breaks; the asking program then sees a cut connection.
		registry.metrics().then(
			(body) => res.writeHead(200, { 'content-type': registry.contentType }).end(body),
			() => res.destroy()
		);
	});
	await listen(server, settings.metrics_port, settings.host, 'METRICS_PORT');
	return {
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
