import assert from "node:assert/strict";
import { until } from "../harness/until.ts";
import { smallBlogPosts } from "../support/small-blog-posts.ts";
import { smallBlogs } from "../support/small-blogs.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

const names = { error: "Error", warning: "Warning", information: "Note", hint: "Hint" } as const;

/** A finding as the command line writes it, the way the page says it. */
function markOf(finding: string): string {
	const [, severity = "", message = ""] = /^\S+ (\S+) (.*) \(\S+\)$/.exec(finding) ?? [];
	return `${names[severity as keyof typeof names]}: ${message.replaceAll("`", "")}`;
}

describe("The preview of a dozen small blogs", () => {
	let workbench: Workbench;

	before(async () => {
		const files = Object.entries(smallBlogs).flatMap(([name, blog]) =>
			Object.entries(blog).map(([path, text]) => [`${name}/${path}`, text]),
		);
		const folders = Object.keys(smallBlogs).map((path) => ({ path }));
		workbench = await openWorkbench({
			files: { ...Object.fromEntries(files), "blogs.code-workspace": JSON.stringify({ folders }) },
			workspaceFile: "blogs.code-workspace",
			window: { size: { width: 1600, height: 1000 } },
		});
		const [first = ""] = Object.keys(smallBlogPosts);
		await workbench.openFile(first);
		// What posts say of each other is known once all are read.
		await workbench.runCommand("Recap: Check All Posts");
		await workbench.page
			.getByText(/Checked \d+ files/)
			.first()
			.waitFor();
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await workbench.previewFrame().getByRole("button", { name: "Findings" }).click();
	});

	after(async () => {
		await workbench?.close().catch((error: Error) => {
			// What the posts show and the blogs do not have.
			const others = error.message
				.split("\n")
				.filter((line) => !/^VS Code complained|^Webview\.loadLocalResource/.test(line));
			assert.deepEqual(others, []);
		});
	});

	for (const [path, { findings }] of Object.entries(smallBlogPosts)) {
		it(`marks what the command line finds: ${path}`, async () => {
			// Most are called `harbour.md`, and the list of files may offer another of them for a moment.
			await until(`${path} in the editor`, async () => {
				await workbench.press("ControlOrMeta+1");
				await workbench.openFile(path);
				return workbench.page.locator(`.monaco-editor[data-uri$="/${path}"]`).isVisible();
			});
			const page = workbench.previewFrame().locator("body");
			const expected = findings.map(markOf).sort();
			let marks: readonly string[] = [];
			const areThere = async () => {
				marks = (await page.locator(".finding-text").allTextContents()).sort();
				return JSON.stringify(marks) === JSON.stringify(expected);
			};
			await until(`the marks of ${path}`, areThere).catch(() => assert.deepEqual(marks, expected));
		});
	}
});
