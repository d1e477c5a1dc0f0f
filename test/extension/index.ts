/** What VS Code calls in a test run: runs every suite of this host. The same code runs in Node and in a web worker. */

import { suites } from "recap:suites";
import Mocha from "mocha/mocha.mjs";
import * as vscode from "vscode";
import { reportSuites } from "../harness/report-suites.ts";
import { retriedLine, tallyLine } from "../harness/tally.ts";
import { until } from "../harness/until.ts";

export async function run(): Promise<void> {
	// A busy VS Code now and then fails to read the workspace file, and never tries again: no test could pass then.
	await until("the window's folder", () => (vscode.workspace.workspaceFolders?.length ?? 0) > 0);
	// Nobody looks at the explorer, which shows each file that a test writes.
	await vscode.commands.executeCommand("workbench.action.closeSidebar");
	const grep = vscode.workspace.getConfiguration("recap.tests").get<string>("grep");
	const reporter = Mocha.reporters.Spec;
	const mocha = new Mocha({
		ui: "bdd",
		reporter,
		// Far above what a test takes on a slow and busy machine; what a test waits for has limits of its own.
		timeout: 300_000,
		// A window shared by a hundred tests now and then loses a key or an event; what is broken fails twice.
		retries: 1,
		slow: 2_000,
		color: false,
		...(grep && { grep }),
	});
	// Puts `describe` and `it` where suites look for them, as `mocha` itself does before it loads a file.
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	for (const load of suites) await load();
	const failed = await new Promise<number>((resolve) => {
		const runner = mocha.run((failures) => {
			console.log(tallyLine({ passed: runner.stats?.passes ?? 0, failed: failures }));
			resolve(failures);
		});
		reportSuites(runner);
		runner.on("retry", (test: Mocha.Test, error: unknown) =>
			console.log(retriedLine(test.fullTitle(), error)),
		);
	});
	if (failed > 0) throw new Error(`Recap's suites failed: ${failed} of their tests.`);
}
