import picomatch from "picomatch";
import * as vscode from "vscode";

/** Files and folders past which a walk ends: a virtual file system may ask a server for each folder. */
const mostEntries = 50_000;
/** Folders that are read at a time. */
const foldersAtOnce = 8;

/** File systems that VS Code can search: disks, remote ones, and repositories on GitHub. For others `findFiles` waits for ever. */
const searchable: ReadonlySet<string> = new Set(["file", "vscode-remote", "vscode-vfs"]);

/** Whether `findFiles` answers for a folder; where not, `walkFolder` does. */
export function isSearchable({ scheme }: vscode.Uri): boolean {
	return searchable.has(scheme);
}

/** The files below a folder whose path ends as `isWanted` says, without those that `files.exclude` hides or that lie in `node_modules`. */
export async function walkFolder(
	{ uri: root }: Pick<vscode.WorkspaceFolder, "uri">,
	isWanted: (name: string) => boolean,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
	const isHidden = hiddenBySettings(root);
	const found: vscode.Uri[] = [];
	let waiting = [""];
	let entries = 0;
	while (waiting.length > 0 && entries < mostEntries && !token.isCancellationRequested) {
		const folders = waiting.slice(0, foldersAtOnce);
		waiting = waiting.slice(foldersAtOnce);
		const read = await Promise.all(folders.map((folder) => namesIn(vscode.Uri.joinPath(root, folder))));
		for (const [at, names] of read.entries()) {
			entries += names.length;
			for (const [name, type] of names) {
				const path = folders[at] ? `${folders[at]}/${name}` : name;
				// A link may lead back to where it stands.
				const isFolder = type === vscode.FileType.Directory;
				if (name === "node_modules" || isHidden(path)) continue;
				if (isFolder) waiting.push(path);
				else if (isWanted(name)) found.push(vscode.Uri.joinPath(root, path));
			}
		}
	}
	return found;
}

/** Of `files.exclude` what hides for certain; what hangs on a neighbour (`when`) hides nothing here. */
function hiddenBySettings(root: vscode.Uri): (path: string) => boolean {
	const settings = vscode.workspace.getConfiguration("files", root).get<Record<string, unknown>>("exclude");
	const globs = Object.entries(settings ?? {}).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
	return picomatch(globs, { dot: true });
}

async function namesIn(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
	try {
		return await vscode.workspace.fs.readDirectory(folder);
	} catch {
		// A folder that cannot be read takes nothing else along.
		return [];
	}
}
