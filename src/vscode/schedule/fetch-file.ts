import * as vscode from "vscode";
import { isPublicHost } from "../../core/links/public-host.ts";
import type { KeptOrigin } from "../../core/schedule/kept-schedule.ts";
import { mostScheduleBytes } from "../../core/schedule/schedule.ts";
import type { Refusal } from "../../core/text/refusal.ts";
import { isInBrowser } from "../is-in-browser.ts";
import { type OpenWebFile, webFilesOfHost } from "../links/open-web.ts";
import { readBytes } from "./read-bytes.ts";
import { Silence } from "./silence.ts";

/** What an address gave. */
export interface FetchedFile {
	readonly bytes: Uint8Array;
	/** Where redirections led to. */
	readonly address: string;
	/** What to ask with the next time. */
	readonly origin: KeptOrigin;
}

/** What stands at the address is what was read the last time. */
export interface Unchanged {
	readonly isUnchanged: true;
}

/** `isUnreachable`: another address of the same host would not answer either. */
export interface FetchRefusal extends Refusal {
	readonly isUnreachable: boolean;
}

/** Seconds without a byte past which a host is silent; a slow one may take as long as the writer lets it. */
const PATIENCE = 30;

/**
 * The file at an address, as long as it is no larger than a schedule may be, or that it is the one of `last`. Undefined where the
 * writer cancelled. Sends no cookies and no referrer.
 */
export async function fetchFile(
	address: string,
	token: vscode.CancellationToken,
	last?: KeptOrigin,
): Promise<FetchedFile | Unchanged | FetchRefusal | undefined> {
	const control = new AbortController();
	let isLate = false;
	const silence = new Silence(PATIENCE * 1000, () => {
		isLate = true;
		control.abort();
	});
	const cancelling = token.onCancellationRequested(() => control.abort());
	try {
		if (token.isCancellationRequested) return undefined;
		const options = { signal: control.signal, headers: isInBrowser() ? {} : conditionsOf(last) };
		const opened = await open(address, options);
		if (opened === "private")
			return {
				refusal: vscode.l10n.t("Give an address of the web: {0} is in a private network.", address),
				isUnreachable: false,
			};
		silence.heard();
		const { response } = opened;
		if (response.status === 304 && last) return { isUnchanged: true };
		if (!response.ok) {
			control.abort();
			return {
				refusal: vscode.l10n.t(
					"{0} answers with the error {1}: give the address of the event's page or of the schedule itself.",
					address,
					response.status,
				),
				isUnreachable: false,
			};
		}
		const bytes = await readBytes(response, mostScheduleBytes, () => silence.heard());
		if (bytes) return { bytes, address: opened.address, origin: originOf(address, response) };
		control.abort();
		return {
			refusal: vscode.l10n.t(
				"{0} is larger than {1} MB: give the address of the schedule alone.",
				address,
				mostScheduleBytes / 1e6,
			),
			isUnreachable: false,
		};
	} catch {
		if (token.isCancellationRequested) return undefined;
		return { refusal: isLate ? tellLate(address) : tellUnreachable(address), isUnreachable: true };
	} finally {
		silence.end();
		cancelling.dispose();
	}
}

/**
 * An address of the web leads nowhere else: what stands there must not have this machine ask the hosts of its own network. One that the
 * writer names in that network is asked as it is.
 */
async function open(
	address: string,
	options: Parameters<OpenWebFile>[1],
): Promise<Awaited<ReturnType<OpenWebFile>>> {
	const guarded = isPublicHost(new URL(address).hostname) ? webFilesOfHost() : undefined;
	if (guarded) return guarded(address, options);
	const response = await fetch(address, {
		...options,
		credentials: "omit",
		referrerPolicy: "no-referrer",
		// A browser asks its own cache's host whether it has changed.
		cache: "no-cache",
	});
	return { response, address: response.url || address };
}

/** In a browser they would need the host's leave (CORS: no safelisted headers), which few give. */
function conditionsOf({ etag, lastModified }: Partial<KeptOrigin> = {}): Readonly<Record<string, string>> {
	return {
		...(etag !== undefined && { "If-None-Match": etag }),
		...(lastModified !== undefined && { "If-Modified-Since": lastModified }),
	};
}

function originOf(address: string, { headers }: Response): KeptOrigin {
	const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
	return { address, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function tellLate(address: string): string {
	return vscode.l10n.t(
		"{0} has sent nothing for {1} seconds: download it and open the file.",
		address,
		PATIENCE,
	);
}

/** A browser does not say whether a host is not there or keeps other pages from reading (CORS). */
function tellUnreachable(address: string): string {
	return isInBrowser()
		? vscode.l10n.t("{0} cannot be read from within a browser: download it and open the file.", address)
		: vscode.l10n.t("{0} cannot be reached: check the address, or download it and open the file.", address);
}
