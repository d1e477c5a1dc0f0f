import * as vscode from "vscode";
import {
	completeFrontMatter,
	findSharedField,
} from "../../core/front-matter-tools/complete/complete-front-matter.ts";
import type {
	FrontMatterChoice,
	FrontMatterCompletion,
} from "../../core/front-matter-tools/complete/front-matter-choice.ts";
import type { Blogs } from "../blog/blogs.ts";
import { toRange } from "../convert.ts";
import { type KnownValues, PostsValues } from "./blog-values.ts";
import { toMarkdown } from "./describe.ts";
import { frontMatterText } from "./front-matter-text.ts";

/** Offers the keys and values of the post's engine and the blog's own values, while front matter is typed. */
export class FrontMatterCompletions implements vscode.CompletionItemProvider {
	readonly #blogs: Blogs;
	readonly #posts: PostsValues;

	constructor(blogs: Blogs) {
		this.#blogs = blogs;
		this.#posts = new PostsValues(blogs);
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.CompletionList | undefined> {
		if (frontMatterText(document, position) === undefined) return undefined;
		const { blog, path } = this.#blogs.of(document.uri);
		await blog.factsFor(path);
		while (!token.isCancellationRequested) {
			const known = await this.#blogValues(document, position);
			// As it is now: the writer may have typed on.
			const text = frontMatterText(document, position);
			if (text === undefined) return undefined;
			const offset = document.offsetAt(position);
			const completion = completeFrontMatter(text, offset, blog.knownFacts(path), known?.values);
			const isIncomplete = known?.isWhole === false;
			if (completion) return toList(document, completion, isIncomplete);
			// Once more posts are read there may be something: an empty list would close, and nobody would ask again.
			if (!isIncomplete) return undefined;
		}
		return undefined;
	}

	/** Only for a value that posts share is any other post read. */
	async #blogValues(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<KnownValues | undefined> {
		const text = frontMatterText(document, position) ?? "";
		const field = findSharedField(text, document.offsetAt(position), this.#blogs.knownFacts(document.uri));
		return field && this.#posts.valuesFor(document.uri, text, field);
	}
}

/** VS Code asks for an incomplete list again while the writer types on. */
function toList(
	document: vscode.TextDocument,
	completion: FrontMatterCompletion,
	isIncomplete: boolean,
): vscode.CompletionList {
	const range = toRange(document, completion.range);
	const items = completion.choices.map((choice, order) => {
		const item = toItem(choice, completion.kind === "key");
		item.range = range;
		item.sortText = String(order).padStart(4, "0");
		return item;
	});
	return new vscode.CompletionList(items, isIncomplete);
}

function toItem(
	{ label, insertText, filterText, isRequired, posts, about }: FrontMatterChoice,
	isKey: boolean,
): vscode.CompletionItem {
	const description = isRequired
		? vscode.l10n.t("needed")
		: posts === undefined
			? undefined
			: describeUse(posts);
	const item = new vscode.CompletionItem(
		description === undefined ? label : { label, description },
		isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
	);
	item.insertText = insertText;
	item.filterText = filterText;
	if (about) item.documentation = toMarkdown(about);
	if (isKey && /[:=] $/.test(insertText))
		item.command = { command: "editor.action.triggerSuggest", title: "" };
	return item;
}

function describeUse(posts: number): string {
	if (posts === 0) return vscode.l10n.t("in no post yet");
	return posts === 1 ? vscode.l10n.t("in 1 post") : vscode.l10n.t("in {0} posts", posts);
}
