import { qrSvg } from './qr.ts';

/** What sample.typ shows; for tests and measurements. */
export function samplePaper(text = kazakh, people = 1, language = 'kk') {
	const address = 'https://arna.example/kk/c/7F3K-22';
	return {
		title: 'Қатысушылар тізімі',
		language,
		date: '2026-07-29',
		centre: 'Облыстық ақпараттық-ресурстық орталық',
		name: 'Тізім',
		text,
		check: { address, code: '7F3K-22' },
		qr: qrSvg(address),
		facts: [
			['Өтетін күні', '2026 жылғы 29 шілде'],
			['Орны', 'Мәдениет үйі']
		],
		columns: ['№', 'Аты-жөні', 'Сағаты'],
		lines: Array.from({ length: people }, (_, at) => [at + 1, 'Сәрсенбаева Аружан', at % 9])
	};
}

/** The nine letters Kazakh adds to the Russian alphabet, small and capital. */
export const kazakh = 'ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І';
