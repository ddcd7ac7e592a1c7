import type { Context } from '#ground/context.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Context;
			look: import('#ui/look.ts').Look;
		}
		interface Error {
			message: string;
			detail?: Record<string, string | number>;
			request_id?: string;
		}
		interface PageData {
			language?: import('#ground/language.ts').Language;
		}
	}
}
