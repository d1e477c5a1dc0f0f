import picomatch from "picomatch";
import * as vscode from "vscode";
import { Blog } from "../../core/blog/blog.ts";
import type { BlogFiles } from "../../core/blog/blog-files.ts";
import type { PostFacts } from "../../core/facts/post-facts.ts";
import { runInTurns } from "../in-turns.ts";
import type { KnownSchedules } from "../schedule/known-schedules.ts";
import { readBlogSettings } from "../settings.ts";
import { pathBelow, WorkspaceFiles } from "./workspace-files.ts";

/** A blog and its folder. */
export interface BlogRoot {
	readonly blog: Blog;
	readonly root: vscode.Uri;
}

/** A file and the blog it stands in. */
export interface PlacedFile {
	readonly blog: Blog;
	/** From the blog's folder. */
	readonly path: string;
}

/** The blog of each workspace folder, and one for files that stand in none: these have no files around them. */
export class Blogs implements vscode.Disposable {
	readonly #blogs = new Map<string, FolderBlog>();
	readonly #alone: Blog;
	readonly #schedules: KnownSchedules;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #fileChanged = new vscode.EventEmitter<{ readonly uri: vscode.Uri }>();
	readonly #disposables: vscode.Disposable[] = [this.#changed, this.#fileChanged];
	/** Facts of posts may say something else now. */
	readonly onDidChangeFacts = this.#changed.event;
	/** A file or folder of a blog that was asked for came, went or has other content. */
	readonly onDidChangeFile = this.#fileChanged.event;

	constructor(schedules: KnownSchedules) {
		this.#schedules = schedules;
		this.#alone = new Blog({ ...surroundings, files: noFiles, settings: () => readBlogSettings(undefined) });
		this.#disposables.push(
			schedules.onDidChange(() => this.#changed.fire()),
			vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
				for (const { uri } of removed) this.#forget(uri.toString());
				this.#changed.fire();
			}),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (!change.affectsConfiguration("recap") && !change.affectsConfiguration("files.exclude")) return;
				for (const { blog } of this.#blogs.values()) blog.settingsChanged();
				this.#alone.settingsChanged();
				this.#changed.fire();
			}),
		);
	}

	of(uri: vscode.Uri): PlacedFile {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		if (!folder) return { blog: this.#alone, path: uri.path };
		return { blog: this.#in(folder.uri), path: pathBelow(folder.uri, uri) ?? uri.path };
	}

	/** The blogs of all workspace folders, each with its folder. */
	get all(): readonly BlogRoot[] {
		return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({ blog: this.#in(uri), root: uri }));
	}

	/** The blog of the workspace folder a file stands in; undefined for one that stands in none. */
	rootOf(uri: vscode.Uri): BlogRoot | undefined {
		const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
		return root && { blog: this.#in(root), root };
	}

	/** The files below a folder, be it a workspace folder or the one a file stands alone in. */
	filesBelow(root: vscode.Uri): BlogFiles {
		const isWorkspaceFolder = vscode.workspace.workspaceFolders?.some(
			({ uri }) => uri.toString() === root.toString(),
		);
		return isWorkspaceFolder ? this.#in(root).files : new WorkspaceFiles(root);
	}

	/** What is known of a post beside its text, as far as it has been looked up. */
	knownFacts(uri: vscode.Uri): PostFacts {
		const { blog, path } = this.of(uri);
		return blog.knownFacts(path);
	}

	dispose(): void {
		for (const key of [...this.#blogs.keys()]) this.#forget(key);
		this.#alone.dispose();
		for (const disposable of this.#disposables) disposable.dispose();
	}

	#in(root: vscode.Uri): Blog {
		const key = root.toString();
		let known = this.#blogs.get(key);
		if (!known) {
			const files = new WorkspaceFiles(root);
			const blog = new Blog({
				...surroundings,
				files,
				settings: () => readBlogSettings(root),
				hidden: () => hiddenBySettings(root),
				schedules: () => this.#schedules.talksIn(root),
			});
			known = { blog, disposable: vscode.Disposable.from(files, blog) };
			blog.onDidChangeFacts(() => this.#changed.fire());
			files.onDidChange((path) => this.#fileChanged.fire({ uri: vscode.Uri.joinPath(root, path) }));
			this.#blogs.set(key, known);
		}
		return known.blog;
	}

	#forget(key: string): void {
		this.#blogs.get(key)?.disposable.dispose();
		this.#blogs.delete(key);
	}
}

interface FolderBlog {
	readonly blog: Blog;
	readonly disposable: vscode.Disposable;
}

const surroundings = { today, runSteps: runInTurns };

/** Around a file that stands in no folder nothing is looked for. */
const noFiles: BlogFiles = {
	list: async () => undefined,
	read: async () => undefined,
	stat: async () => undefined,
	onDidChange: () => new vscode.Disposable(() => undefined),
};

/** Of `files.exclude` what hides for certain; what hangs on a neighbour (`when`) hides nothing here. */
function hiddenBySettings(root: vscode.Uri): (path: string) => boolean {
	const settings = vscode.workspace.getConfiguration("files", root).get<Record<string, unknown>>("exclude");
	const globs = Object.entries(settings ?? {}).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
	return picomatch(globs, { dot: true });
}

function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
}
