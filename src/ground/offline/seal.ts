/** A value as it lies on the device: AES-GCM, a new nonce each time. */
export interface Sealed {
	iv: Uint8Array<ArrayBuffer>;
	data: ArrayBuffer;
}

const algorithm = 'AES-GCM';

/** A key that can be used on this device and never be read out of it. */
export function newKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const text = new TextEncoder().encode(JSON.stringify(value));
	return { iv, data: await crypto.subtle.encrypt({ name: algorithm, iv }, key, text) };
}

/** @throws when the key is another one. */
export async function unseal<Value>(key: CryptoKey, { iv, data }: Sealed): Promise<Value> {
	const text = await crypto.subtle.decrypt({ name: algorithm, iv }, key, data);
	return JSON.parse(new TextDecoder().decode(text)) as Value;
}
