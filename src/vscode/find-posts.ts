import * as vscode from "vscode";
import { readIgnoreFiles } from "../core/ignore-files.ts";

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
	const within = (glob: string) => new vscode.RelativePattern(folder, glob);
	const [posts, ignoreFiles] = await Promise.all([
		vscode.workspace.findFiles(within(postGlob), others, undefined, token),
		vscode.workspace.findFiles(within("**/.gitignore"), others, mostIgnoreFiles, token),
	]);
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

async function readText(uri: vscode.Uri): Promise<string> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		// One that cannot be read hides nothing.
		return "";
	}
}
