import * as vscode from "vscode";
import { hoverKey } from "../../core/front-matter-tools/complete/hover-key.ts";
import type { Blogs } from "../blog/blogs.ts";
import { toRange } from "../convert.ts";
import type { Services } from "../services.ts";
import { FrontMatterCompletions } from "./complete.ts";
import { toMarkdown } from "./describe.ts";
import { frontMatterText } from "./front-matter-text.ts";

/** What helps while front matter is written. */
export function registerFrontMatter(context: vscode.ExtensionContext, { blogs }: Services): void {
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	context.subscriptions.push(
		vscode.languages.registerCompletionItemProvider(markdown, new FrontMatterCompletions(blogs), " "),
		vscode.languages.registerHoverProvider(markdown, {
			provideHover: (document, position) => describeKeyAt(document, position, blogs),
		}),
	);
}

function describeKeyAt(
	document: vscode.TextDocument,
	position: vscode.Position,
	blogs: Blogs,
): vscode.Hover | undefined {
	const text = frontMatterText(document, position);
	if (text === undefined) return undefined;
	const found = hoverKey(text, document.offsetAt(position), blogs.knownFacts(document.uri));
	return found && new vscode.Hover(toMarkdown(found), toRange(document, found.range));
}
