import * as vscode from "vscode";
import { isWorthConverting } from "../../core/pasted-html/worth-converting.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toTextRange } from "../convert.ts";
import { warn } from "../notify.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import { sayWhileLong } from "../say-while-long.ts";
import type { Services } from "../services.ts";
import { convertPage } from "./convert-page.ts";
import { HTML_KIND, HTML_TITLE } from "./kinds.ts";
import { toPasteEdit } from "./to-paste-edit.ts";

const HTML = "text/html";
/** VS Code puts it beside what was copied from one of its own editors. */
const EDITOR_DATA = "vscode-editor-data";

export const htmlPasteMetadata: vscode.DocumentPasteProviderMetadata = {
	providedPasteEditKinds: [HTML_KIND],
	pasteMimeTypes: [HTML],
};

/** What is to be made of a page, should the writer choose it. */
class HtmlPaste extends vscode.DocumentPasteEdit {
	readonly document: vscode.TextDocument;
	readonly range: vscode.Range;
	readonly html: string;
	/** What is pasted where no Markdown can be made of the page. */
	readonly plain: string;

	constructor(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ html, plain }: { readonly html: string; readonly plain: string },
	) {
		super("", HTML_TITLE, HTML_KIND);
		this.document = document;
		this.range = range;
		this.html = html;
		this.plain = plain;
		// Of a list of kinds VS Code puts the edits of the first in front; the kind of all edits leaves them in their order.
		this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Empty];
	}
}

/** A copied page as Markdown, offered behind VS Code's own way; nothing is converted before the writer chooses it. */
export const htmlPastes = ({
	posts,
	extensionUri,
}: Services): vscode.DocumentPasteEditProvider<HtmlPaste> => ({
	async provideDocumentPasteEdits(document, ranges, dataTransfer, _context, token) {
		const [range] = ranges;
		if (!isMarkdownFile(document) || !range || ranges.length > 1) return undefined;
		if (dataTransfer.get(EDITOR_DATA) || holdsFile(dataTransfer)) return undefined;
		// Where the clipboard is a lone address, VS Code makes a link of it.
		const plain = (await dataTransfer.get("text/plain")?.asString()) ?? "";
		if (/^\s*[a-z][a-z\d+.-]*:\S+\s*$/i.test(plain)) return undefined;
		const html = (await dataTransfer.get(HTML)?.asString()) ?? "";
		if (token.isCancellationRequested || !isWorthConverting(html)) return undefined;
		const { body } = posts.read(document);
		const start = document.offsetAt(range.start);
		const isInCode = body.codes.some((code) => code.range.start < start && start < code.range.end);
		if (start < body.range.start || isInCode) return undefined;
		return [new HtmlPaste(document, range, { html, plain })];
	},
	async resolveDocumentPasteEdit(edit, token) {
		const { document, range, html, plain } = edit;
		const place = toTextRange(document, range);
		// The plain paste that this one takes the place of was undone before: the text is as it was.
		const edits = await sayWhileLong(
			convertPage(extensionUri, posts.read(document), { range: place, html }, token),
			(converting) =>
				vscode.window.setStatusBarMessage(vscode.l10n.t("Recap: reading the pasted page…"), converting),
		);
		if (edits !== undefined && !isRefusal(edits)) {
			edit.additionalEdit = toPasteEdit(document, edits);
			return edit;
		}
		if (edits !== undefined) warn(edits.refusal);
		edit.insertText = plain;
		return edit;
	},
});

function holdsFile(dataTransfer: vscode.DataTransfer): boolean {
	return [...dataTransfer].some(([, transferred]) => transferred.asFile() !== undefined);
}
