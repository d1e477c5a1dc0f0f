/** What VS Code's extension host runs for the bench of checks, beside Recap and VS Code's own validator: sees both from outside. */

import * as vscode from "vscode";

const MARK = "MARK";
const BROKEN = "[broken][nowhere]";
/** Recap's own diagnostic, or the built-in validator's, of the reference that is broken and mended in turn. */
const isOfMark = {
	recap: ({ source, message }: vscode.Diagnostic) => source === "recap" && message.includes("nowhere"),
	"built-in": ({ source, message }: vscode.Diagnostic) => source !== "recap" && message.includes("nowhere"),
};
type Checker = keyof typeof isOfMark;

const patience = 60_000;

interface Wait {
	/** Milliseconds from the event to the diagnostics, by checker. */
	readonly took: Readonly<Partial<Record<Checker, number>>>;
	/** The longest time meanwhile in which the extension host served nobody else. */
	readonly longest: number;
}

export async function run(): Promise<void> {
	const events = watchEvents();
	const { posts, rounds } = vscode.workspace
		.getConfiguration("recap.bench")
		.get<{ posts: string[]; rounds: number[] }>("check", { posts: [], rounds: [] });
	for (const [order, name] of posts.entries()) {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		if (!folder) throw new Error("No folder is open.");
		const uri = vscode.Uri.joinPath(folder.uri, "_posts", name);
		const document = await vscode.workspace.openTextDocument(uri);
		const editor = await vscode.window.showTextDocument(document);
		const mark = document.positionAt(document.getText().indexOf(MARK));
		await setUp("onSave", false);
		await measure("save", rounds[order] ?? 1, async (breaks) => {
			await type(editor, mark, breaks);
			await quiet();
			const wait = events.next("save", uri, ["recap"], breaks);
			if (!(await document.save())) throw new Error(`VS Code did not save ${name}.`);
			return wait;
		});
		await setUp("onType", true);
		await measure("type", rounds[order] ?? 1, async (breaks) => {
			await quiet();
			const wait = events.next("change", uri, ["recap", "built-in"], breaks);
			await type(editor, mark, breaks);
			return wait;
		});
		// How long the host is busy with such a change where nobody checks it.
		await setUp("off", false);
		await measure("idle", rounds[order] ?? 1, async (breaks) => {
			await quiet();
			const wait = events.next("change", uri, [], breaks);
			await type(editor, mark, breaks);
			return wait;
		});
		await document.save();
		await vscode.commands.executeCommand("workbench.action.closeActiveEditor");

		async function measure(
			what: string,
			count: number,
			once: (breaks: boolean) => Promise<Wait>,
		): Promise<void> {
			for (let round = 0; round < count; round++) {
				for (const breaks of [true, false]) {
					const { took, longest } = await once(breaks);
					// The first round warms up.
					if (round > 0) console.log(`BENCH ${JSON.stringify({ post: name, what, breaks, took, longest })}`);
				}
			}
		}
	}
}

async function setUp(checkRun: string, builtIn: boolean): Promise<void> {
	const global = vscode.ConfigurationTarget.Global;
	await vscode.workspace.getConfiguration("recap").update("check.run", checkRun, global);
	await vscode.workspace.getConfiguration("markdown").update("validate.enabled", builtIn, global);
	await new Promise((resolve) => setTimeout(resolve, 3000));
}

/** A while between changes, as between a writer's. */
async function quiet(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 200));
}

async function type(editor: vscode.TextEditor, mark: vscode.Position, breaks: boolean): Promise<void> {
	const old = new vscode.Range(mark, mark.translate(0, (breaks ? MARK : BROKEN).length));
	const done = await editor.edit((edit) => edit.replace(old, breaks ? BROKEN : MARK));
	if (!done) throw new Error("VS Code did not take the edit.");
}

/** Starts the clock when VS Code tells of a change or a save: before it tells Recap, which must not have started yet. */
function watchEvents() {
	if (vscode.extensions.getExtension("recap-editor.recap")?.isActive)
		throw new Error("Recap hears of changes before the bench does.");
	let heard: ((kind: "save" | "change", uri: vscode.Uri) => void) | undefined;
	vscode.workspace.onDidSaveTextDocument(({ uri }) => heard?.("save", uri));
	vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
		if (contentChanges.length > 0) heard?.("change", document.uri);
	});
	return {
		next: (
			kind: "save" | "change",
			uri: vscode.Uri,
			checkers: readonly Checker[],
			shows: boolean,
		): Promise<Wait> =>
			new Promise((resolve, reject) => {
				heard = (heardKind, heardUri) => {
					if (heardKind !== kind || heardUri.toString() !== uri.toString()) return;
					heard = undefined;
					watch(uri, checkers, shows).then(resolve, reject);
				};
			}),
	};
}

/** Looks at the diagnostics whenever the host has a turn, and at how long it had none. */
async function watch(uri: vscode.Uri, checkers: readonly Checker[], shows: boolean): Promise<Wait> {
	const start = performance.now();
	const took: Partial<Record<Checker, number>> = {};
	let longest = 0;
	let last = start;
	for (;;) {
		await new Promise((resolve) => setImmediate(resolve));
		const looked = performance.now();
		longest = Math.max(longest, looked - last);
		const found = vscode.languages.getDiagnostics(uri);
		const now = performance.now();
		for (const checker of checkers) {
			if (found.some(isOfMark[checker]) === shows) took[checker] ??= now - start;
		}
		// Not the bench's own look, which copies what is found.
		last = performance.now();
		const enough = checkers.length === 0 ? now - start > 300 : checkers.every((each) => each in took);
		if (enough) return { took, longest };
		if (now - start > patience)
			throw new Error(`No answer within ${patience} ms: ${JSON.stringify({ uri: uri.path, shows, took })}`);
	}
}
