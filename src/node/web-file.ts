import { lookup } from "node:dns";
import type { IncomingMessage, RequestOptions } from "node:http";
import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicHost } from "../core/links/public-host.ts";
import { isPublicIp } from "../core/links/public-ip.ts";
import { guardedLookup, type LookUpAll, PrivateName } from "./guarded-lookup.ts";
import { requestAlone } from "./request-alone.ts";

export interface WebFileOptions {
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
	/** Whether a host may be asked: those of the web, but in tests, which have hosts of their own. */
	readonly mayAsk?: (host: string) => boolean;
	readonly mayConnect?: (ip: string) => boolean;
	readonly lookUp?: LookUpAll;
}

/** An answer, and the address that gave it in the end. */
export interface WebFile {
	readonly response: Response;
	readonly address: string;
}

/** As many as `fetch` follows. */
const MOST_HOPS = 20;

/**
 * `fetch` without cookies and referrer, but no redirection and no name leads from the web into the network that this machine stands in:
 * then the answer is `private`. Throws where no host answers.
 */
export async function openWebFile(
	address: string,
	{ headers, signal, mayAsk = isPublicHost, mayConnect = isPublicIp, lookUp = lookup }: WebFileOptions,
): Promise<WebFile | "private"> {
	const guarded = guardedLookup(lookUp, mayConnect);
	let current = address;
	for (let hops = 0; hops <= MOST_HOPS; hops++) {
		const { protocol, hostname, username, password } = new URL(current);
		const isOfWeb = (protocol === "http:" || protocol === "https:") && username === "" && password === "";
		// A literal number is never looked up.
		if (!isOfWeb || !mayAsk(hostname)) return "private";
		try {
			const message = await ask(current, { headers, signal, lookup: guarded });
			const next = leadsTo(message, current);
			if (next === undefined) return { response: toResponse(message), address: current };
			message.destroy();
			current = next;
		} catch (error) {
			if (error instanceof PrivateName) return "private";
			throw error;
		}
	}
	throw new Error("The address leads from one to the next without end");
}

function ask(address: string, options: RequestOptions): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const request = requestAlone(address, {
			...options,
			headers: {
				"User-Agent": "Recap",
				Accept: "*/*",
				"Accept-Encoding": "gzip, deflate, br",
				...options.headers,
			},
		});
		request.on("response", resolve);
		request.on("error", reject);
		// An answer that would change the protocol (101) ends as neither.
		request.on("close", () => reject(new Error("The connection was closed without an answer")));
		request.end();
	});
}

function leadsTo({ statusCode = 0, headers }: IncomingMessage, from: string): string | undefined {
	const { location } = headers;
	const isRedirection = [301, 302, 303, 307, 308].includes(statusCode) && location !== undefined;
	return isRedirection ? new URL(location, from).href.replace(/#.*$/s, "") : undefined;
}

function toResponse(message: IncomingMessage): Response {
	const { statusCode: status = 0, headers: told } = message;
	const headers = new Headers();
	for (const name of ["content-length", "etag", "last-modified"]) {
		const value = told[name];
		if (typeof value === "string") headers.set(name, value);
	}
	// These may have no body.
	const isEmpty = status === 204 || status === 205 || status === 304;
	if (isEmpty) message.resume();
	return new Response(isEmpty ? null : bodyOf(message), { status, headers });
}

function bodyOf(message: IncomingMessage): ReadableStream {
	const unpack = unpackers[message.headers["content-encoding"]?.trim().toLowerCase() ?? ""];
	if (!unpack) return Readable.toWeb(message) as ReadableStream;
	const unpacked = unpack();
	// What breaks one ends the other.
	message.on("error", (error) => unpacked.destroy(error));
	unpacked.on("close", () => message.destroy());
	return Readable.toWeb(message.pipe(unpacked)) as ReadableStream;
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
	gzip: createGunzip,
	"x-gzip": createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
};
