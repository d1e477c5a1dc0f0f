import { decodeHTMLStrict } from "entities";
import type { MarkdownIt } from "markdown-it";

/** An address as kramdown puts it into `href`: entities are resolved, backslashes are not; percent-encoded as everywhere. */
export function addressOf(md: MarkdownIt, written: string): string {
	return md.normalizeLink(written.includes("&") ? decodeHTMLStrict(written) : written);
}
