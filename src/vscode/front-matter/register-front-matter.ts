import * as vscode from "vscode";
import { hoverKey } from "../../core/front-matter-tools/complete/hover-key.ts";
import { toRange } from "../convert.ts";
import { readPostFacts } from "../settings.ts";
import { PostsValues } from "./blog-values.ts";
import { FrontMatterCompletions } from "./complete.ts";
import { toMarkdown } from "./describe.ts";
import { frontMatterText } from "./front-matter-text.ts";

/** What helps while front matter is written. */
export function registerFrontMatter(context: vscode.ExtensionContext): void {
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	const posts = new PostsValues();
	context.subscriptions.push(
		posts,
		vscode.languages.registerCompletionItemProvider(markdown, new FrontMatterCompletions(posts), " "),
		vscode.languages.registerHoverProvider(markdown, { provideHover }),
	);
}

function provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
	const text = frontMatterText(document, position);
	if (text === undefined) return undefined;
	const found = hoverKey(text, document.offsetAt(position), readPostFacts(document.uri));
	return found && new vscode.Hover(toMarkdown(found), toRange(document, found.range));
}
