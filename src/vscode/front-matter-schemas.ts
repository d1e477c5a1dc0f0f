import * as vscode from "vscode";
import type { FrontMatterSchema } from "../core/facts/schema.ts";
import { collectSchema } from "../core/blog/collect-schema.ts";

/** Schemas by their file's address, once they are read. */
const known = new Map<string, FrontMatterSchema>();
const loading = new Map<string, Promise<FrontMatterSchema>>();

/** Reads the schema that the setting `recap.frontMatter.schema` names for a post, once. */
export async function loadSchema(post: vscode.Uri): Promise<void> {
	const place = schemaPlace(post);
	if (place === undefined) return;
	const key = place.root.toString() + place.path;
	let reading = loading.get(key);
	if (reading === undefined) {
		reading = collectSchema(place.path, (path) => readText(vscode.Uri.joinPath(place.root, path)));
		loading.set(key, reading);
	}
	const schema = await reading;
	// Not where it was forgotten meanwhile.
	if (loading.get(key) === reading) known.set(key, schema);
}

/** What `loadSchema` read. */
export function schemaOf(post: vscode.Uri): FrontMatterSchema | undefined {
	const place = schemaPlace(post);
	return place && known.get(place.root.toString() + place.path);
}

/** Reads schemas again when a JSON file changes; which of them refer to it is not worth remembering. */
export function watchSchemas(onChange: () => void): vscode.Disposable {
	const watcher = vscode.workspace.createFileSystemWatcher("**/*.json");
	const forget = () => {
		if (loading.size === 0) return;
		loading.clear();
		known.clear();
		onChange();
	};
	return vscode.Disposable.from(
		watcher,
		watcher.onDidChange(forget),
		watcher.onDidCreate(forget),
		watcher.onDidDelete(forget),
	);
}

interface SchemaPlace {
	readonly root: vscode.Uri;
	/** From the workspace folder. */
	readonly path: string;
}

function schemaPlace(post: vscode.Uri): SchemaPlace | undefined {
	const setting: unknown = vscode.workspace.getConfiguration("recap", post).get("frontMatter.schema");
	const root = vscode.workspace.getWorkspaceFolder(post)?.uri;
	if (root === undefined || typeof setting !== "string" || setting.trim() === "") return undefined;
	const path = setting.trim().replace(/^(?:\.?\/)+/, "");
	// Nothing outside the folder is read, whatever a workspace's settings say.
	return /(?:^|\/)\.\.(?:\/|$)|\\|^[a-z][a-z0-9+.-]*:/i.test(path) ? undefined : { root, path };
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}
