import type { ArchivedCopy } from "../facts/link-verdict.ts";
import type { Web, WebAnswer } from "./web.ts";

/** Looks for copies of dead pages in the Internet Archive, until it says that it is asked too much. */
export class Archive {
	readonly #web: Web;
	#isBusy = false;

	constructor(web: Web) {
		this.#web = web;
	}

	/** The copy of a page from nearest to a day, `YYYY-MM-DD`; without one, the newest. */
	async find(address: string, day: string | undefined): Promise<ArchivedCopy | undefined> {
		if (this.#isBusy || this.#web.isStopped()) return undefined;
		const stamp = day?.replaceAll("-", "");
		return (await this.#askAvailability(address, stamp)) ?? (await this.#askCopies(address, stamp));
	}

	/** https://archive.org/help/wayback_api.php; an address with its scheme is often not found there. */
	async #askAvailability(address: string, stamp: string | undefined): Promise<ArchivedCopy | undefined> {
		const url = encodeURIComponent(address.replace(/^https?:\/\//, ""));
		const answer = await this.#ask({
			address: `https://archive.org/wayback/available?url=${url}${stamp ? `&timestamp=${stamp}` : ""}`,
			method: "GET",
			wantsText: true,
		});
		return answer?.status === 200 ? readAvailability(answer.text ?? "") : undefined;
	}

	/** It leads to the copy nearest to the day; its availability answer is empty for pages that it has now and then. */
	async #askCopies(address: string, stamp: string | undefined): Promise<ArchivedCopy | undefined> {
		if (this.#isBusy || this.#web.isStopped()) return undefined;
		const asked = `https://web.archive.org/web/${stamp ?? "2"}/${address}`;
		const answer = await this.#ask({ address: asked, method: "HEAD" });
		return answer && answer.status >= 300 && answer.status < 400
			? readCopy(answer.location ?? "", asked)
			: undefined;
	}

	async #ask(
		question: Parameters<Web["ask"]>[0],
	): Promise<Extract<WebAnswer, { kind: "answer" }> | undefined> {
		const answer = await this.#web.ask(question);
		if (answer.kind === "failure" || answer.status === 429) this.#isBusy = true;
		return answer.kind === "answer" ? answer : undefined;
	}
}

function readAvailability(text: string): ArchivedCopy | undefined {
	try {
		const { archived_snapshots: snapshots } = JSON.parse(text);
		const { available, url, status } = snapshots?.closest ?? {};
		if (available !== true || status !== "200" || typeof url !== "string") return undefined;
		return readCopy(url, "https://web.archive.org/");
	} catch {
		return undefined;
	}
}

/** A copy's address names the moment it was made. */
function readCopy(written: string, base: string): ArchivedCopy | undefined {
	if (!URL.canParse(written, base)) return undefined;
	const address = new URL(written, base).href.replace(/^http:/, "https:");
	const [, year, month, day] =
		/^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d{6}\/./.exec(address) ?? [];
	return year === undefined ? undefined : { address, day: `${year}-${month}-${day}` };
}
