import * as vscode from "vscode";
import { askInSteps } from "../commands/ask-in-steps.ts";
import type { Row, Step } from "../commands/steps.ts";
import type { PhotoFolder } from "../images/photo-folder.ts";
import { folderOf } from "../preview/post-place.ts";
import { toFileUri } from "../to-file-uri.ts";
import { cameraFolders } from "./camera-folders.ts";

const FOLDER = "folder:";
const FILES = "files:";
const KNOWN = "known:";

/**
 * Asks for photos: a folder of the blog that a camera's files lie in, the folder of the last time, one of VS Code's dialogs, or a path typed or
 * pasted. Undefined where the writer stopped.
 */
export async function askPhotos(
	title: string,
	post: vscode.Uri,
	photoFolder: PhotoFolder,
): Promise<readonly vscode.Uri[] | undefined> {
	const { root } = folderOf(post);
	const known = await knownRows(root, photoFolder.last);
	const answers = await askInSteps(title, new Map(), () => [photosStep(known)]);
	const answer = answers?.photos;
	if (answer === undefined) return undefined;
	if (answer === FOLDER || answer === FILES)
		return choose(title, photoFolder.last ?? root, { photoFolder, isFolder: answer === FOLDER });
	if (answer.startsWith(KNOWN)) return [vscode.Uri.parse(answer.slice(KNOWN.length))];
	const uri = toFileUri(answer, post);
	if (uri) await rememberTyped(uri, photoFolder);
	return uri && [uri];
}

/** Where nothing is there is nothing to come back to. */
async function rememberTyped(uri: vscode.Uri, photoFolder: PhotoFolder): Promise<void> {
	const type = await vscode.workspace.fs.stat(uri).then(
		(found) => found.type,
		() => vscode.FileType.Unknown,
	);
	if (type & vscode.FileType.Directory) photoFolder.rememberFolder(uri);
	else if (type & vscode.FileType.File) photoFolder.remember(uri);
}

async function knownRows(root: vscode.Uri, last: vscode.Uri | undefined): Promise<readonly Row[]> {
	const inBlog = await cameraFolders(root);
	const isLast = (folder: vscode.Uri) => folder.toString() === last?.toString();
	return [
		...(last && !inBlog.some(({ folder }) => isLast(folder))
			? [folderRow(last, vscode.l10n.t("Chosen before"), "history")]
			: []),
		...inBlog.map(({ folder, count }) =>
			folderRow(
				folder,
				count === 1 ? vscode.l10n.t("1 photo") : vscode.l10n.t("{0} photos", count),
				isLast(folder) ? "history" : "folder",
			),
		),
	];
}

function folderRow(folder: vscode.Uri, description: string, icon: string): Row {
	return {
		answer: KNOWN + folder.toString(),
		label: vscode.workspace.asRelativePath(folder).replaceAll("$(", "\\$("),
		description,
		iconPath: new vscode.ThemeIcon(icon),
	};
}

function photosStep(known: readonly Row[]): Step<"photos"> {
	const entries: readonly Row[] = [
		...known,
		{
			answer: FOLDER,
			label: vscode.l10n.t("Choose a folder…"),
			iconPath: new vscode.ThemeIcon("folder-opened"),
		},
		{ answer: FILES, label: vscode.l10n.t("Choose photos…"), iconPath: new vscode.ThemeIcon("file-media") },
	];
	return {
		key: "photos",
		question: vscode.l10n.t("Choose where the photos are, or type the path of their folder"),
		rows: (typed) => (typed.trim() === "" ? entries : [typedRow(typed), ...entries]),
	};
}

function typedRow(typed: string): Row {
	return {
		answer: typed,
		label: vscode.l10n.t("Read {0}", typed.trim()).replaceAll("$(", "\\$("),
		iconPath: new vscode.ThemeIcon("folder"),
		alwaysShow: true,
		isFirst: true,
		typed,
	};
}

async function choose(
	title: string,
	defaultUri: vscode.Uri,
	{ photoFolder, isFolder }: { readonly photoFolder: PhotoFolder; readonly isFolder: boolean },
): Promise<readonly vscode.Uri[] | undefined> {
	const uris = await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Choose"),
		defaultUri,
		canSelectMany: !isFolder,
		canSelectFiles: !isFolder,
		canSelectFolders: isFolder,
	});
	const [first] = uris ?? [];
	if (!uris || !first) return undefined;
	if (isFolder) photoFolder.rememberFolder(first);
	else photoFolder.remember(first);
	return uris;
}
