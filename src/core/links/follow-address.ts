import type { UncheckedReason } from "../facts/link-verdict.ts";
import { whyNotAsk } from "./may-ask.ts";
import type { Web, WebAnswer, WebFailure } from "./web.ts";

/** Where an address leads. */
export interface Trail {
	/** Of each redirection on the way its status; none where the address itself answered. */
	readonly hops: readonly number[];
	/** The last address, without a fragment. */
	readonly address: string;
	readonly end: TrailEnd;
}

export type TrailEnd =
	| { readonly kind: "answer"; readonly status: number }
	| { readonly kind: "failure"; readonly reason: WebFailure | "circle" }
	| { readonly kind: "not-asked"; readonly reason: UncheckedReason };

/** As many as browsers and other checkers of links follow. */
const mostHops = 10;
/** Seconds that a host may ask one to wait. */
const longestWait = 30;

/** Asks an address, follows where it leads, and looks at each address before it is asked. */
export async function followAddress(address: string, web: Web): Promise<Trail> {
	const hops: number[] = [];
	const seen = new Set<string>();
	for (let current = address; ; ) {
		const trail = (end: TrailEnd): Trail => ({ hops, address: current, end });
		const reason = whyNotAsk(current, web);
		if (reason) return trail({ kind: "not-asked", reason });
		if (seen.has(current) || hops.length > mostHops) return trail({ kind: "failure", reason: "circle" });
		seen.add(current);
		const answer = await askPatiently(current, web);
		if (answer.kind === "failure") return trail(answer);
		const next = isRedirection(answer.status) ? leadsTo(answer.location, current) : undefined;
		if (next === undefined) return trail({ kind: "answer", status: answer.status });
		hops.push(answer.status);
		current = next;
	}
}

/** HEAD, and GET where a host does not answer that as it should; once more where it asks to wait for a little. */
async function askPatiently(address: string, web: Web): Promise<WebAnswer> {
	const head = await web.ask({ address, method: "HEAD" });
	if (head.kind === "failure" && (head.reason === "no-such-name" || head.reason === "private")) return head;
	if (head.kind === "answer" && (isFine(head.status) || isRedirection(head.status))) return head;
	if (!(await waitAsTold(head, web))) return head;
	const answer = await web.ask({ address, method: "GET" });
	const isFirstBusy = isBusy(answer) && !isBusy(head);
	return isFirstBusy && (await waitAsTold(answer, web)) ? web.ask({ address, method: "GET" }) : answer;
}

/** Whether the host may be asked again by now. */
async function waitAsTold(answer: WebAnswer, web: Web): Promise<boolean> {
	if (answer.kind === "failure" || !isBusyStatus(answer.status)) return !web.isStopped();
	const seconds = /^\s*(\d{1,9})\s*$/.exec(answer.retryAfter ?? "")?.[1];
	// A 503 that tells no time may be the answer of a host that knows no HEAD; a 429 means it.
	if (seconds === undefined)
		return answer.status === 503 && answer.retryAfter === undefined && !web.isStopped();
	if (Number(seconds) > longestWait) return false;
	await web.wait(Number(seconds) * 1000);
	return !web.isStopped();
}

function isBusy(answer: WebAnswer): boolean {
	return answer.kind === "answer" && isBusyStatus(answer.status) && answer.retryAfter !== undefined;
}

function isBusyStatus(status: number): boolean {
	return status === 429 || status === 503;
}

function isFine(status: number): boolean {
	return status >= 200 && status < 300;
}

function isRedirection(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

function leadsTo(location: string | undefined, from: string): string | undefined {
	if (location === undefined || !URL.canParse(location, from)) return undefined;
	return new URL(location, from).href.replace(/#.*$/s, "");
}
