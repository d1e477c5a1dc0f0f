import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = "---\nlayout: post\ntitle: A day out\n---\n\nWe went to Bergen.\n\n";

describe("The walkthrough", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { "post.md": post } });
		await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	});

	after(() => workbench?.close());

	const step = (id: string) =>
		workbench.page.locator(`[data-done-step-id="recap-editor.recap#recap.writeUp#${id}"]`).first();
	const isDone = (id: string) =>
		workbench.page.locator(`.complete[data-done-step-id$="#${id}"]`).first().waitFor();

	it("ticks a step off once what it tells of was done", async () => {
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Get Started");
		await step("sessions").waitFor();
		// There is a folder, and a post is open by now.
		await workbench.page.locator(`[data-done-step-id$="#open"]`).waitFor({ state: "detached" });
		await isDone("post");
		await workbench.page.locator(`[data-done-step-id$="#sessions"]:not(.complete)`).first().waitFor();
		await workbench.screenshot("walkthrough");
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await workbench.previewFrame().locator("body", { hasText: "We went to Bergen." }).waitFor();
		await workbench.runCommand("Recap: Get Started");
		await isDone("preview");
	});

	it("ticks off the talks once one is inserted, and the findings once Problems is seen", async () => {
		await workbench.openFile("post.md");
		await workbench.goToLine(7);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "On naming – Ann Lee");
		await workbench.answer("Addresses of the session's page", "https://conf.dev/1");
		await workbench.editor().locator(".view-line", { hasText: "By Ann Lee" }).first().waitFor();
		await workbench.runCommand("Recap: Get Started");
		await isDone("sessions");
		await workbench.page.locator(`[data-done-step-id$="#photos"]:not(.complete)`).first().waitFor();
		await workbench.openFile("post.md");
		await workbench.runCommand("Problems: Focus on Problems View");
		await workbench.runCommand("Recap: Get Started");
		await isDone("findings");
	});

	it("has buttons that work on the post behind it, and ticks off publishing once the post is copied", async () => {
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Get Started");
		await workbench.page.locator(".getting-started-step", { hasText: "Publish it" }).click();
		await workbench.screenshot("walkthrough-publish");
		await workbench.page.locator(".getting-started-step .monaco-button", { hasText: "Copy Post" }).click();
		await workbench.page.locator(".statusbar-item", { hasText: "The article is copied as HTML." }).waitFor();
		await workbench.page.locator(`.tab.active[data-resource-name="post.md"]`).waitFor();
		const html = await workbench.page.evaluate(() => navigator.clipboard.readText());
		assert.equal(
			html,
			'<p>We went to Bergen.</p>\n\n<h2><a href="https://conf.dev/1">On naming</a></h2>\n\n<p>By Ann Lee</p>\n',
		);
		await workbench.runCommand("Recap: Get Started");
		await isDone("publish");
	});
});
