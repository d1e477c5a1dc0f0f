/// <reference path="./liquidjs.d.ts" />
import { type Emitter, toValue } from "liquidjs/dist/liquid.browser.mjs";
import type { WorkLimit } from "../work-limit.ts";

/** What a template writes, within the limit. */
export class Output implements Emitter {
	buffer = "";
	readonly #limit: WorkLimit;

	constructor(limit: WorkLimit) {
		this.#limit = limit;
	}

	write(value: unknown): void {
		const text = this.#textOf(toValue(value), 0);
		this.#limit.write(text.length);
		this.buffer += text;
	}

	#textOf(value: unknown, depth: number): string {
		if (typeof value === "string") return value;
		if (typeof value === "number" || typeof value === "boolean") return String(value);
		if (value === undefined || value === null || depth > 50) return "";
		if (Array.isArray(value)) {
			this.#limit.use(value.length);
			return value.map((each) => this.#textOf(toValue(each), depth + 1)).join("");
		}
		return isPlain(value) ? this.#jsonOf(value) : "";
	}

	#jsonOf(value: unknown): string {
		return JSON.stringify(value, (_key, part: unknown) => {
			this.#limit.use(typeof part === "string" ? part.length : 1);
			return part;
		});
	}
}

/** Ruby would write a mapping in its own notation; nobody wants to read either. */
function isPlain(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
