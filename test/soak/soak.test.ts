import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, until, workspaceFolder } from "../extension/support.ts";
import { draws } from "../support/draws.ts";
import { heldBytes, median } from "./heap.ts";
import { ModelledPost } from "./modelled-post.ts";
import { type Evening, move } from "./moves.ts";
import { longPost, posts } from "./posts.ts";

/** How often what is held is looked at, and the share it may grow by. */
const looks = 40;
const growth = 0.1;

describe("An hour's editing", function () {
	// It takes as long as it takes, and what it finds is not to be found twice: it says its seed.
	this.timeout(0);
	this.retries(0);
	const { steps = 200, seed = 1 } = vscode.workspace
		.getConfiguration("recap")
		.get<{ readonly steps?: number; readonly seed?: number }>("tests", {});

	it(`of ${steps} steps leaves every text as it is to be, no error, and no more in memory`, async () => {
		console.log(`      seed ${seed}: RECAP_SEED=${seed} takes it up again`);
		const before = process.cpuUsage();
		await recap().activate();
		const { user, system } = process.cpuUsage(before);
		console.log(`      activated in ${((user + system) / 1000).toFixed()} ms of the whole host's CPU`);
		const folder = workspaceFolder();
		const written = { ...posts, "_posts/2026-01-30-long.md": longPost };
		const evening: Evening = { draw: draws(seed), posts: [], at: 0 };
		for (const [path, text] of Object.entries(written))
			evening.posts.push(await ModelledPost.write(vscode.Uri.joinPath(folder, path), text));

		const held: number[] = [];
		const every = Math.max(1, Math.floor(steps / looks));
		for (let step = 0; step < steps; ) {
			step += await move(evening).catch((error: unknown) => {
				throw new Error(`Behind step ${step} of seed ${seed}`, { cause: error });
			});
			if (step < (held.length + 1) * every) continue;
			for (const post of evening.posts) post.compare();
			held.push(await heldBytes());
			console.log(`      ${step} of ${steps} steps: ${megabytes(held.at(-1))} MB`);
		}
		for (const post of evening.posts) await post.save();
		await closeEditors();
		assert.deepEqual(errorsIn(await logText()), []);

		const [second, last] = [held.slice(looks / 4, looks / 2), held.slice(-looks / 4)].map(median);
		console.log(
			`      held in the second quarter ${megabytes(second)} MB, in the last ${megabytes(last)} MB`,
		);
		// A short run is too short to tell what grows from what is still to be loaded.
		if (steps >= 1_000)
			assert.ok((last ?? 0) <= (second ?? 0) * (1 + growth), "memory stays as it was, within a tenth");
	});
});

function megabytes(bytes = 0): string {
	return (bytes / 1_000_000).toFixed(1);
}

/** What Recap wrote into its own channel in the output panel; what goes to VS Code's console is watched by the run. */
async function logText(): Promise<string> {
	const commands = await vscode.commands.getCommands();
	const show = commands.find((id) => /^workbench\.action\.output\.show\..*recap-editor\.recap/.test(id));
	assert.ok(show, "Recap has a channel");
	await vscode.commands.executeCommand(show);
	const document = await until("Recap's log", () =>
		vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "output" && uri.path.includes("recap")),
	);
	return document.getText();
}

function errorsIn(log: string): readonly string[] {
	return log.split("\n").filter((line) => line.includes("[error]"));
}
