import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = "---\nlayout: post\ntitle: A day out\n---\n\nWe went to Bergen.\n\n";

describe("The walkthrough", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { "post.md": post } });
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
});
