import { isPublicHost } from "../../src/core/links/public-host.ts";
import type { Web, WebAnswer, WebQuestion } from "../../src/core/links/web.ts";

/** A status, with where it leads where it is a redirection; a failure's name; or what is said the first time, the second, and so on. */
export type Said =
	| number
	| string
	| readonly [status: number, to: string]
	| WebAnswer
	| { readonly turns: readonly Said[] };

/** A web in memory: what is not in it has no host. Its clock goes on only while somebody waits. */
export class FakeWeb implements Web {
	/** `HEAD http://…` as they came. */
	readonly asked: string[] = [];
	readonly waited: number[] = [];
	stopsAfter = Number.POSITIVE_INFINITY;
	#now = 0;
	readonly #pages: Readonly<Record<string, Said>>;

	/** By address, or by `HEAD ` and address for that method alone. */
	constructor(pages: Readonly<Record<string, Said>>) {
		this.#pages = pages;
	}

	async ask({ address, method }: WebQuestion): Promise<WebAnswer> {
		const name = `${method} ${address}`;
		this.asked.push(name);
		const key = name in this.#pages ? name : address;
		const times = this.asked.filter((each) =>
			key === name ? each === name : each.endsWith(` ${address}`),
		).length;
		return toAnswer(this.#pages[key] ?? "no-such-name", times - 1);
	}

	async wait(milliseconds: number): Promise<void> {
		this.waited.push(milliseconds);
		this.#now += milliseconds;
	}

	now(): number {
		return this.#now;
	}

	isStopped(): boolean {
		return this.asked.length >= this.stopsAfter;
	}

	mayAsk(host: string): boolean {
		return isPublicHost(host);
	}
}

function toAnswer(said: Said, turn: number): WebAnswer {
	if (typeof said === "number") return { kind: "answer", status: said };
	if (typeof said === "string") return { kind: "failure", reason: said as "late" };
	if ("turns" in said) return toAnswer(said.turns[Math.min(turn, said.turns.length - 1)] ?? 200, turn);
	if ("kind" in said) return said;
	return { kind: "answer", status: said[0], location: said[1] };
}
