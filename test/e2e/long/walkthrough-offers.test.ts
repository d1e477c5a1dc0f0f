import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = "---\nlayout: post\ntitle: A day out\n---\n\nWe went to Bergen.\n";

describe("The walkthrough's offers", () => {
	let workbench: Workbench | undefined;

	async function open(files: Readonly<Record<string, string>>): Promise<Workbench> {
		workbench = await openWorkbench({ files });
		return workbench;
	}

	afterEach(async function () {
		const opened = workbench;
		workbench = undefined;
		// The one that is taken of every failed test comes when the window is closed.
		if (this.currentTest?.state !== "passed") await opened?.screenshot("failed-walkthrough-offers");
		await opened?.close();
	});

	const step = ({ page }: Workbench, title: string) =>
		page.locator(".getting-started-step", { hasText: title });

	it("are a button in the Explorer of a window without a folder, whose first step opens one", async () => {
		const opened = await open({});
		const { page } = opened;
		const address = new URL(page.url());
		address.searchParams.delete("folder");
		address.searchParams.set("ew", "true");
		await page.goto(address.href);
		await opened.runCommand("View: Show Explorer");
		await page.locator(".explorer-viewlet .monaco-button", { hasText: "Get Started with Recap" }).click();
		await step(opened, "Open your blog's folder")
			.locator(".monaco-button", { hasText: "Open Folder" })
			.waitFor();
		assert.equal(await step(opened, "Begin a post, or open one").count(), 0);
		await opened.screenshot("walkthrough-no-folder");
	});

	it("are a command in an empty folder, whose first step begins a post", async () => {
		const opened = await open({});
		await opened.runCommand("Recap: Get Started");
		// What was used last comes first.
		assert.deepEqual([...(await opened.commandsInPalette("Recap: "))].sort(), [
			"Recap: Check All Posts",
			"Recap: Get Started",
			"Recap: List Posts That Lack Media",
			"Recap: New Post",
			"Recap: New Post from Schedule",
		]);
		await step(opened, "Begin a post, or open one")
			.locator(".monaco-button", { hasText: "New Post" })
			.click();
		await opened.waitForPrompt("The blog's engine");
		await opened.screenshot("walkthrough-empty-folder");
	});

	it("are a link in the status bar's entry of a post", async () => {
		const opened = await open({ "post.md": post });
		const { page } = opened;
		await opened.openFile("post.md");
		await page.locator(".statusbar-item", { hasText: "Jekyll, published" }).hover();
		await page.locator(".monaco-hover a", { hasText: "Get Started with Recap" }).click();
		await step(opened, "Publish it").waitFor();
	});

	it("tick off publishing once the post is exported", async () => {
		const opened = await open({ "post.md": post });
		await opened.openFile("post.md");
		await opened.runCommand("Recap: Export Post as HTML");
		await opened.waitForPrompt("Export Post as HTML");
		const html = () => opened.savedText("post.html").catch(() => undefined);
		// While the dialog still lists the folder it takes no answer.
		await until("the file to be written", async () => {
			if (await opened.page.locator(".quick-input-widget").isVisible()) await opened.press("Enter");
			return (await html()) !== undefined;
		});
		await opened.page.locator(".statusbar-item", { hasText: "The article is in post.html." }).waitFor();
		assert.equal(
			await html(),
			'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>A day out</title>\n</head>\n<body>\n<article>\n<h1>A day out</h1>\n<p>We went to Bergen.</p>\n</article>\n</body>\n</html>\n',
		);
		await opened.runCommand("Recap: Get Started");
		await opened.page.locator('.complete[data-done-step-id$="#publish"]').first().waitFor();
	});
});
