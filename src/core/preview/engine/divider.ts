import * as l10n from "@vscode/l10n";
import { escapeHtml } from "../../text/escape-html.ts";

/** The comments by which engines end an excerpt, whatever the engine: elsewhere they are comments and show nothing. */
const dividers =
	/^<!--\s*(?:(more)(?:\s[^>]*)?|(?:truncate|excerpt|end|endexcerpt|PELICAN_END_SUMMARY)\s*)-->$/i;

/** What to write on the divider that a comment is, as HTML; undefined for other comments and HTML. */
export function dividerText(html: string): string | undefined {
	return dividers.test(html.trim()) ? escapeHtml(l10n.t("Excerpt ends here")) : undefined;
}

/** A block of raw HTML that is a divider, as it is shown. */
export function dividerHtml(html: string): string | undefined {
	const text = html.length < 200 ? dividerText(html) : undefined;
	return text && `<p class="more">${text}</p>\n`;
}
