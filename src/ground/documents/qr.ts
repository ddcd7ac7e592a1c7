import QRCode from 'qrcode';

// Ink on white in every look: scanners want dark modules on a light ground, also on a dark page.
const ink = '#10263b';
const quiet = 4; // modules of white around the code (ISO/IEC 18004, 6.3.8)

/**
 * A QR code (error correction M) as one SVG of its own, white margin included, no width or height set.
 * Hidden from screen readers: the address it holds always stands beside it in words.
 */
export function qrSvg(text: string): string {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const side = modules.size + 2 * quiet;
	const box = `viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true"`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" ${box}>` +
		`<path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
		`<path fill="${ink}" d="${darkPath(modules.size, modules.data)}"/></svg>`
	);
}

/** Dark modules as rectangles one module high, neighbours in a row joined. */
function darkPath(size: number, dark: Uint8Array): string {
	let path = '';
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			const start = column;
			while (column < size && dark[row * size + column]) column++;
			const length = column - start;
			if (length) path += `M${start + quiet} ${row + quiet}h${length}v1h-${length}z`;
		}
	}
	return path;
}
