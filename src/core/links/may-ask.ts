import type { UncheckedReason } from "../facts/link-verdict.ts";
import type { Web } from "./web.ts";

/** Names that stand for any host in examples: https://www.rfc-editor.org/rfc/rfc2606 and https://www.rfc-editor.org/rfc/rfc6761 */
const EXAMPLES = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/;
/** They answer programs as if nothing were there, whatever is. */
const SILENT = /(?:^|\.)(?:x\.com|twitter\.com|linkedin\.com|facebook\.com|instagram\.com)$/;

/** Why an address, be it a post's or one that a host leads to, is not asked; undefined where it is. */
export function whyNotAsk(address: string, web: Pick<Web, "mayAsk">): UncheckedReason | undefined {
	if (!URL.canParse(address)) return "not-asked";
	const { protocol, hostname, username, password } = new URL(address);
	if (protocol !== "http:" && protocol !== "https:") return "not-asked";
	if (username !== "" || password !== "" || !web.mayAsk(hostname)) return "private";
	const name = hostname.replace(/\.$/, "");
	return EXAMPLES.test(name) || SILENT.test(name) ? "not-asked" : undefined;
}
