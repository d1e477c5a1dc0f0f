import * as vscode from "vscode";
import { readIgnoreFiles } from "../core/blog/ignore-files.ts";
import { isSearchable, walkFolder } from "./walk-folder.ts";

/** The files that may be posts. */
export const postGlob = "**/*.{md,markdown}";

/** Never a writer's own. */
const others = "**/node_modules/**";

/** Ignore files past which a workspace is no blog. */
const mostIgnoreFiles = 500;

/** The Markdown files of the workspace that neither `files.exclude` nor a `.gitignore` hides. */
export async function findPosts(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const found = await Promise.all(folders.map((folder) => findIn(folder, token)));
	// A folder may lie in another one of the workspace.
	return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

async function findIn(
	folder: vscode.WorkspaceFolder,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
	const [posts = [], ignoreFiles = []] = isSearchable(folder.uri)
		? await search(folder, token)
		: await walk(folder, token);
	const pathOf = ({ path }: vscode.Uri) => path.slice(folder.uri.path.replace(/\/$/, "").length + 1);
	const read = await Promise.all(
		ignoreFiles.map(async (uri) => ({
			folder: pathOf(uri).replace(/\/?\.gitignore$/, ""),
			text: await readText(uri),
		})),
	);
	const isIgnored = readIgnoreFiles(read);
	return posts.filter((uri) => !isIgnored(pathOf(uri)));
}

async function search(
	folder: vscode.WorkspaceFolder,
	token: vscode.CancellationToken,
): Promise<readonly (readonly vscode.Uri[])[]> {
	const within = (glob: string) => new vscode.RelativePattern(folder, glob);
	return Promise.all([
		vscode.workspace.findFiles(within(postGlob), others, undefined, token),
		vscode.workspace.findFiles(within("**/.gitignore"), others, mostIgnoreFiles, token),
	]);
}

async function walk(
	folder: vscode.WorkspaceFolder,
	token: vscode.CancellationToken,
): Promise<readonly (readonly vscode.Uri[])[]> {
	const isIgnoreFile = (name: string) => name === ".gitignore";
	const found = await walkFolder(
		folder,
		(name) => isIgnoreFile(name) || /\.(?:md|markdown)$/.test(name),
		token,
	);
	const [ignoreFiles, posts] = [true, false].map((wanted) =>
		found.filter(({ path }) => isIgnoreFile(path.slice(path.lastIndexOf("/") + 1)) === wanted),
	);
	return [posts ?? [], ignoreFiles?.slice(0, mostIgnoreFiles) ?? []];
}

async function readText(uri: vscode.Uri): Promise<string> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		// One that cannot be read hides nothing.
		return "";
	}
}
