interface Event {
	request: Request;
	setHeaders: (headers: Record<string, string>) => void;
}

/**
 * Lets the house keep this page for five seconds for everybody. Only where nobody brought a cookie: then
 * neither the look nor the name of one visitor stands in it.
 */
export function keepForAll({ request, setHeaders }: Event): void {
	if (!request.headers.has('cookie')) setHeaders({ 'cache-control': 'public, max-age=5' });
}
