import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/**
 * On the server `#…ts` stays an import that Node itself resolves (package.json "imports"): pages, worker
 * and command line then share one instance of every module, and only Svelte files are bundled.
 */
const plainTypeScript: Plugin = {
	name: 'plain-typescript-stays-outside',
	apply: 'build',
	enforce: 'pre',
	resolveId(source) {
		if (this.environment.name !== 'ssr' || !/^#.*\.ts$/.test(source)) return null;
		// These speak to SvelteKit, whose classes must be the bundled ones.
		if (source.startsWith('#ground/edge/')) return null;
		return { id: source, external: true };
	}
};

export default defineConfig({
	plugins: [
		plainTypeScript,
		sveltekit({
			adapter: adapter({ precompress: true }),
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:', 'blob:'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			},
			// Styles stand in one file a page kind; nothing is inlined, so the policy stays strict.
			inlineStyleThreshold: 0,
			// The copy of a page that a device keeps is shown at addresses of another depth.
			paths: { relative: false },
			// Registered by the hall's own pages, for their own addresses; reading pages carry no script.
			serviceWorker: { register: false },
			version: { pollInterval: 0 }
		})
	]
});
