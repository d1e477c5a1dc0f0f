import * as l10n from "@vscode/l10n";
import { wordsName } from "../../protocol/page-words.ts";
import { videoFrameSources } from "../../protocol/video-hosts.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** What the shell needs from the webview that shows it. */
export interface ShellParts {
	/** Fresh for every page, so that no script of a post can know it. */
	readonly nonce: string;
	/** The webview's own source for resources. */
	readonly cspSource: string;
	readonly scriptUri: string;
	readonly styleUri: string;
	/** The style of what is not the post: it stays where the post has another. */
	readonly partsStyleUri: string;
	/** The language of the page's own words, e.g. `en`. */
	readonly language: string;
	/** By English sentence; undefined where the page speaks English. */
	readonly words?: Readonly<Record<string, string>> | undefined;
}

/** The preview's page without content: it asks for its post with `ready`. Nothing but our script runs in it. */
export function previewShell(parts: ShellParts): string {
	const { nonce, scriptUri, styleUri, partsStyleUri, language } = escapeAll(parts);
	const words =
		parts.words && `\n<meta name="${wordsName}" content="${escapeHtml(JSON.stringify(parts.words))}">`;
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">${words ?? ""}
<title>${escapeHtml(l10n.t("Post preview"))}</title>
<link rel="stylesheet" href="${styleUri}">
<link rel="stylesheet" href="${partsStyleUri}">
</head>
<body>
<div id="notice" role="status" hidden></div>
<div id="preview-page" role="main">
<article>
<header id="post-header"></header>
<div id="post-body"></div>
</article>
</div>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`;
}

/** Whatever it does not name is refused: other frames than players, connections, inline scripts and inline styles. */
function contentSecurityPolicy(parts: ShellParts): string {
	const { nonce, cspSource } = escapeAll(parts);
	return [
		"default-src 'none'",
		`img-src ${cspSource} https: data:`,
		`media-src ${cspSource} https:`,
		`font-src ${cspSource}`,
		`style-src ${cspSource}`,
		`script-src 'nonce-${nonce}'`,
		`frame-src ${videoFrameSources.join(" ")}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

function escapeAll(parts: ShellParts): ShellParts {
	return {
		nonce: escapeHtml(parts.nonce),
		cspSource: escapeHtml(parts.cspSource),
		scriptUri: escapeHtml(parts.scriptUri),
		styleUri: escapeHtml(parts.styleUri),
		partsStyleUri: escapeHtml(parts.partsStyleUri),
		language: escapeHtml(parts.language),
	};
}
