import { lookup } from "node:dns";
import { setTimeout as sleep } from "node:timers/promises";
import { isPublicHost } from "../core/links/public-host.ts";
import { isPublicIp } from "../core/links/public-ip.ts";
import type { Web, WebAnswer, WebFailure, WebQuestion } from "../core/links/web.ts";
import { guardedLookup, type LookUpAll, PrivateName } from "./guarded-lookup.ts";
import { requestAlone } from "./request-alone.ts";

// For the extension's bundle of what needs Node.
export { openWebFile } from "./web-file.ts";

export interface NodeWebOptions {
	/** For the User-Agent. */
	readonly version: string;
	/** Ends the check: what is under way is given up. */
	readonly signal: AbortSignal;
	/** Whether a name or number may be asked, and connected to: those of the web, but in tests, which have hosts of their own. */
	readonly mayAsk?: (host: string) => boolean;
	readonly lookUp?: LookUpAll;
	/** Milliseconds until an answer has to be there. */
	readonly patience?: number;
}

/** An answer's text is read no further. */
const MOST_TEXT = 65_536;
const PATIENCE = 15_000;

/**
 * The web as Node asks it. The number that a name has is looked at when it is connected to, so that no name leads into the network
 * that this machine stands in, however often it changes. Nothing is read of a page but its head.
 */
export function nodeWeb({
	version,
	signal,
	mayAsk,
	lookUp = lookup,
	patience = PATIENCE,
}: NodeWebOptions): Web {
	const guarded = guardedLookup(lookUp, mayAsk ?? isPublicIp);
	return {
		ask: (question) => ask(question, { version, signal, guarded, patience }),
		wait: (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
		now: () => performance.now(),
		isStopped: () => signal.aborted,
		mayAsk: mayAsk ?? isPublicHost,
	};
}

interface Asking extends Pick<NodeWebOptions, "version" | "signal"> {
	readonly guarded: ReturnType<typeof guardedLookup>;
	readonly patience: number;
}

function ask(
	{ address, method, wantsText = false }: WebQuestion,
	{ version, signal, guarded, patience }: Asking,
): Promise<WebAnswer> {
	return new Promise((resolve) => {
		const fail = (reason: WebFailure) => resolve({ kind: "failure", reason });
		const request = requestAlone(address, {
			method,
			signal,
			headers: {
				"User-Agent": `Recap/${version} (link check)`,
				Accept: "text/html,*/*;q=0.8",
				"Accept-Encoding": wantsText ? "identity" : "gzip, deflate, br",
			},
			lookup: guarded,
		});
		const late = setTimeout(() => {
			fail("late");
			request.destroy();
		}, patience);
		request.on("error", (error) => fail(signal.aborted ? "late" : reasonOf(error)));
		request.on("close", () => {
			clearTimeout(late);
			fail("unreachable");
		});
		request.on("response", (response) => {
			const { statusCode = 0, headers } = response;
			const head = {
				kind: "answer",
				status: statusCode,
				location: headers.location,
				retryAfter: headers["retry-after"],
			} as const;
			// A connection that breaks in the midst of an answer has told enough.
			response.on("error", () => undefined);
			if (!wantsText) {
				resolve(head);
				request.destroy();
				return;
			}
			let text = "";
			const end = () => {
				resolve({ ...head, text });
				request.destroy();
			};
			response.setEncoding("utf8");
			response.on("data", (part: string) => {
				text = (text + part).slice(0, MOST_TEXT);
				if (text.length >= MOST_TEXT) end();
			});
			response.on("end", end);
		});
		request.end();
	});
}

function reasonOf(error: Error): WebFailure {
	if (error instanceof PrivateName) return "private";
	const code = "code" in error ? String(error.code) : "";
	if (code === "ENOTFOUND") return "no-such-name";
	if (code === "ETIMEDOUT") return "late";
	return /CERT|SSL|TLS|SIGNED|ALTNAME|EPROTO|ISSUER/.test(code) ? "insecure" : "unreachable";
}
