import * as vscode from "vscode";
import { changeFolders, closeEditors, completionsAt, workspaceFolder } from "../extension/support.ts";
import { type Draw, drawEdit, drawFrom } from "../support/draws.ts";
import { edited } from "../support/edit-script.ts";
import type { ModelledPost } from "./modelled-post.ts";

/** What there is to move: the posts, which a move may replace by those that are opened anew. */
export interface Evening {
	readonly draw: Draw;
	readonly posts: ModelledPost[];
	/** The post at hand. */
	at: number;
}

interface Move {
	/** How often it comes, beside the others. */
	readonly weight: number;
	/** May answer that it was more than one. */
	run(evening: Evening, post: ModelledPost): unknown;
}

const commands: readonly (readonly [command: string, argument: unknown])[] = [
	["recap.insertSession", { title: "Knots", speakers: ["Cem Ay"], url: "https://pier.example.org/knots" }],
	["recap.insertSlides", { url: "https://pier.example.org/knots.pdf" }],
	["recap.insertVideo", { url: "https://vimeo.com/54321", text: "Knots", as: "link" }],
	["recap.insertImage", { alt: "The stage", url: "/images/stage.jpg" }],
	["recap.insertFootnote", { text: "Seen from afar." }],
	["recap.renumberReferences", { mergeEqual: true }],
	["recap.sortDefinitions", undefined],
	["recap.moveSessionUp", undefined],
	["recap.moveSessionDown", undefined],
];

const settings: readonly (readonly [key: string, values: readonly unknown[]])[] = [
	["check.run", ["onSave", "onType", "off"]],
	["dialect", ["auto", "jekyll", "hugo", "astro", "wordpress"]],
	["rules", [{ "image-without-alt": "off" }, { "vague-link-text": "error" }]],
	["preview.layout", ["classic", "wordpress", "minimal", "site"]],
	["preview.contents", [true, false]],
	["preview.scrollSync", [true, false]],
	["session.template", ["## {title}\n\n{speakers}", ""]],
	["posts", [["notes/**"], []]],
	["paste.preferReferences", [true, false]],
];

const views = [
	"workbench.action.togglePanel",
	"workbench.actions.view.problems",
	"workbench.action.toggleSidebarVisibility",
	"workbench.view.explorer",
	"workbench.action.closePanel",
	"notifications.clearAll",
];

const moves: readonly Move[] = [
	{ weight: 60, run: type },
	{ weight: 12, run: (_, post) => post.undo() },
	{ weight: 5, run: (_, post) => post.redo() },
	{ weight: 5, run: (_, post) => post.save() },
	{ weight: 1, run: (_, post) => post.revert() },
	{ weight: 1, run: reopen },
	{
		weight: 8,
		run({ draw }, post) {
			const [command, argument] = drawFrom(draw, commands);
			return post.run(command, argument, draw(post.document.getText().length + 1));
		},
	},
	{
		weight: 4,
		run(evening) {
			evening.at = evening.draw(evening.posts.length);
			return evening.posts[evening.at]?.show();
		},
	},
	{
		weight: 3,
		async run({ draw }, post) {
			const at = post.document.positionAt(draw(post.document.getText().length + 1));
			await completionsAt(post.document, at);
			await vscode.commands.executeCommand("vscode.executeHoverProvider", post.document.uri, at);
		},
	},
	{
		weight: 2,
		async run(_, post) {
			await post.show();
			await vscode.commands.executeCommand("recap.openPreviewToSide");
		},
	},
	{ weight: 2, run: hidePreview },
	{ weight: 1, run: () => vscode.window.tabGroups.close(previewTabs()) },
	{
		weight: 1,
		run: ({ draw }) =>
			vscode.commands.executeCommand(
				drawFrom(draw, ["recap.lockPreview", "recap.togglePreviewMarks", "recap.showPreviewCards"]),
			),
	},
	{ weight: 2, run: ({ draw }) => vscode.commands.executeCommand(drawFrom(draw, views)) },
	{
		weight: 1,
		run({ draw }) {
			const [key, values] = drawFrom(draw, settings);
			const value = drawFrom(draw, [undefined, ...values]);
			return vscode.workspace
				.getConfiguration("recap")
				.update(key, value, vscode.ConfigurationTarget.Workspace);
		},
	},
	{ weight: 1, run: addOrRemoveFolder },
];

/** Makes one of them, and tells how many edits and other moves that was. */
export async function move(evening: Evening): Promise<number> {
	const { draw, posts, at } = evening;
	const post = posts[at];
	if (!post) throw new Error("There is no post.");
	let left = draw(moves.reduce((sum, { weight }) => sum + weight, 0));
	for (const { weight, run } of moves) {
		left -= weight;
		if (left >= 0) continue;
		const made = await run(evening, post);
		return typeof made === "number" ? made : 1;
	}
	return 0;
}

/** Edit after edit, as fast as VS Code takes them. */
async function type(evening: Evening, post: ModelledPost): Promise<number> {
	const edits = 1 + evening.draw(80);
	for (let at = 0; at < edits; at++) await edit(evening, post);
	return edits;
}

async function edit({ draw }: Evening, post: ModelledPost): Promise<void> {
	const way = drawFrom(draw, ["workspace", "editor"] as const);
	const kind = post.hasGrown ? { kind: "delete half" as const } : undefined;
	const text = edited(post.text, { ...drawEdit(draw), ...kind }).replace(/\r\n?/g, "\n");
	// Half of a sign is no text: VS Code would save another.
	if (isWhole(text)) await post.change(text, way);
}

function isWhole(text: string): boolean {
	return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** Closes every editor, saved, and opens the posts again. */
async function reopen({ posts }: Evening): Promise<void> {
	for (const post of posts) await post.save();
	await closeEditors();
	for (const [at, post] of posts.entries()) posts[at] = await post.opened();
}

/** By another file in front of it. */
async function hidePreview(): Promise<void> {
	const [preview] = previewTabs();
	if (!preview) return;
	const uri = vscode.Uri.joinPath(workspaceFolder(), "soak.txt");
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("Nothing.\n"));
	await vscode.window.showTextDocument(uri, { viewColumn: preview.group.viewColumn });
}

function previewTabs(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(
			({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("recap.preview"),
		);
}

async function addOrRemoveFolder(): Promise<void> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), "..", "second");
	await vscode.workspace.fs.createDirectory(uri);
	await vscode.workspace.fs.writeFile(
		vscode.Uri.joinPath(uri, "_posts", "2026-03-01-second.md"),
		new TextEncoder().encode("---\nlayout: post\ntitle: Second\n---\n\n![](hall.jpg)\n"),
	);
	const isThere = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
	await changeFolders(() =>
		isThere
			? vscode.workspace.updateWorkspaceFolders(1, 1)
			: vscode.workspace.updateWorkspaceFolders(1, 0, { uri }),
	);
}
