import * as vscode from "vscode";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { Services } from "../services.ts";
import type { DoneSteps } from "../walkthrough/done-steps.ts";
import { DragSessions } from "./drag-sessions.ts";
import { type SessionRow, SessionTree } from "./session-tree.ts";

/** Milliseconds without a key before the view follows what is typed. */
const pause = 300;

/** What tests look at. */
export interface SessionsView {
	readonly tree: SessionTree;
	readonly drag: DragSessions;
	readonly view: vscode.TreeView<SessionRow>;
}

/** The Explorer's list of the active post's sessions. It is there only while a post is, and reads only while it is seen. */
export function registerSessions(
	context: vscode.ExtensionContext,
	services: Services,
	doneSteps: DoneSteps,
): SessionsView {
	const tree = new SessionTree(services);
	const drag = new DragSessions(tree, services.posts);
	const view = vscode.window.createTreeView("recap.sessions", {
		treeDataProvider: tree,
		dragAndDropController: drag,
	});
	let post: vscode.TextDocument | undefined;
	let soon: ReturnType<typeof setTimeout> | undefined;
	const list = async () => {
		clearTimeout(soon);
		await tree.list(view.visible ? post : undefined);
		view.message = tree.summary;
	};
	const look = () => {
		const document = vscode.window.activeTextEditor?.document;
		// The preview or the output in front of it changes nothing: the post is the one that was there last.
		if (!document && post && !post.isClosed) return;
		const isPost = document && isMarkdownFile(document) && services.posts.identify(document).isPost;
		if (isPost && document !== post) void doneSteps.note("openPost");
		post = isPost ? document : undefined;
		void vscode.commands.executeCommand("setContext", "recap.postIsOpen", post !== undefined);
		void list();
	};
	context.subscriptions.push(
		view,
		tree,
		new vscode.Disposable(() => clearTimeout(soon)),
		view.onDidChangeVisibility(list),
		vscode.window.onDidChangeActiveTextEditor(look),
		services.blogs.onDidChangeFacts(look),
		vscode.workspace.onDidCloseTextDocument((document) => {
			if (document === post) look();
		}),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document !== post && document !== vscode.window.activeTextEditor?.document) return;
			clearTimeout(soon);
			soon = setTimeout(look, pause);
		}),
	);
	look();
	return { tree, drag, view };
}
