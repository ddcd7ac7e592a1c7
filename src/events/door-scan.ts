// Reads QR codes from the camera. Loaded only when the camera opens: the reader's WebAssembly has about 1 MB.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Why the camera does not open; a key of the door's messages. */
export type NoCamera = 'scan_insecure' | 'scan_denied' | 'scan_none' | 'scan_failed';

/** Fetches the reader while there is a network, so that the worker keeps it for when there is none. */
export async function fetchReader(): Promise<void> {
	await fetch(wasm);
}

/** Opens the back camera into the video and tells each QR it sees; the returned function closes it. */
export async function openScanner(
	video: HTMLVideoElement,
	seen: (text: string) => void
): Promise<(() => void) | NoCamera> {
	if (!globalThis.isSecureContext || !navigator.mediaDevices) return 'scan_insecure';
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } }
		});
	} catch (error) {
		return (error as Error).name === 'NotAllowedError' ? 'scan_denied' : 'scan_none';
	}
	try {
		// By default the file comes from a CDN; ours is served with the page.
		await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
	} catch {
		// 1 MB over a hall's network may not arrive; code and search still work.
		for (const track of stream.getTracks()) track.stop();
		return 'scan_failed';
	}
	video.srcObject = stream;
	await video.play();
	const closed = new AbortController();
	void watch(video, seen, closed.signal);
	return () => {
		closed.abort();
		for (const track of stream.getTracks()) track.stop();
	};
}

async function watch(
	video: HTMLVideoElement,
	seen: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	const canvas = document.createElement('canvas');
	let last = { text: '', at: 0 };
	while (!signal.aborted) {
		const text = await read(video, canvas);
		// The same ticket stays before the camera for a while: it is one scan.
		if (text && (text !== last.text || Date.now() - last.at > 4000)) seen(text);
		if (text) last = { text, at: Date.now() };
		await new Promise((soon) => setTimeout(soon, 120));
	}
}

async function read(video: HTMLVideoElement, canvas: HTMLCanvasElement): Promise<string | null> {
	const scale = Math.min(1, 960 / (video.videoWidth || 1));
	const [width, height] = [video.videoWidth * scale, video.videoHeight * scale].map(Math.round);
	if (!width || !height) return null;
	Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.drawImage(video, 0, 0, width, height);
	const [first] = await readBarcodes(context.getImageData(0, 0, width, height), {
		formats: ['QRCode'],
		maxNumberOfSymbols: 1
	});
	return first?.text ?? null;
}
