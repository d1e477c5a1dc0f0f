import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";
import { sessionRows } from "../support/session-rows.ts";

const POST = "_posts/2026-01-31-a.md";
const text = `---
layout: post
title: A day out
date: 2026-01-31
---

## [Fog](https://a.example/fog)

By Ann Lee

Notes.
`;

describe("The Sessions view, as a person", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { [POST]: text } });
		await workbench.openFile(POST);
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
	});
	after(() => workbench?.close());

	const rows = () => sessionRows(workbench);
	const become = async (expected: readonly string[]) => {
		await until("the rows", async () => (await rows()).join("\n") === expected.join("\n"));
		assert.deepEqual(await rows(), expected);
	};

	it("has the sessions when it is unfolded for the first time", async () => {
		await workbench.runCommand("Explorer: Focus on Sessions View");
		await become(["FogAnn Lee"]);
		await workbench.screenshot("sessions-view");
	});

	it("follows what is typed", async () => {
		await workbench.openFile(POST);
		await workbench.goToLine(7, "## [Fog".length + 1);
		await workbench.typeInEditor("gy days");
		await become(["Foggy daysAnn Lee"]);
	});

	it("has them again when it was folded meanwhile", async () => {
		const header = workbench.page.locator('.pane-header[aria-label^="Sessions"]');
		await header.click();
		await become([]);
		await workbench.openFile(POST);
		await workbench.goToLine(7, "## [Foggy".length + 1);
		await workbench.typeInEditor(" grey");
		await header.click();
		await become(["Foggy grey daysAnn Lee"]);
	});
});
