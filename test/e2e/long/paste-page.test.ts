import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { pasteByKeys } from "../support/hand-over.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = "---\nlayout: post\ntitle: A day out\n---\n\n## Talks\n\n";
const page =
	'<h2>Names</h2><p>By <b>Ann Lee</b>, <a href="https://example.org/names">her page</a>.</p><ul><li>one</li><li>two</li></ul>';
const plain = "Names\nBy Ann Lee, her page.\none\ntwo";

for (const [release, host] of [
	["latest", "node"],
	["latest", "web"],
	["floor", "web"],
] as const) {
	describe(`A copied page (${release}, ${host} host)`, () => {
		let workbench: Workbench;

		before(async () => {
			const files = { "_posts/a.md": post, "_posts/b.md": post };
			workbench = await openWorkbench({ files, release, window: { host } });
			await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		});

		after(() => workbench?.close());

		async function expectSaved(path: string, text: string): Promise<void> {
			await until(`${path} to be saved as it should be`, async () => {
				await workbench.save();
				return (await workbench.savedText(path)) === text;
			}).catch(async () => assert.equal(await workbench.savedText(path), text));
		}

		/** Pastes until VS Code offers a choice: before Recap has started, there is none. */
		async function pasteWithChoice(html: string): Promise<void> {
			await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
			await until(
				"a choice of ways to paste",
				async () => {
					await workbench.goToLine(8);
					await pasteByKeys(workbench, { texts: { "text/html": html, "text/plain": plain } });
					await workbench.page.locator(".view-line", { hasText: "By Ann Lee, her page." }).waitFor();
					const choice = workbench.page.locator(".post-edit-widget");
					if (
						await choice.waitFor({ timeout: 4_000 }).then(
							() => true,
							() => false,
						)
					)
						return true;
					await workbench.press("ControlOrMeta+Z");
					return false;
				},
				{ seconds: 60 },
			);
		}

		/** By keys: VS Code 1.99 takes no click there. */
		async function chooseMarkdown(): Promise<void> {
			await workbench.openActions("Insert as Markdown (Recap)");
			await workbench.press("ArrowDown");
			await workbench.press("Enter");
		}

		it("is plain text at first, and Markdown in the post's style where that is chosen; one undo takes it back", async () => {
			await workbench.openFile("_posts/a.md");
			await pasteWithChoice(page);
			await expectSaved("_posts/a.md", post + plain);
			await chooseMarkdown();
			await workbench.page.locator(".view-line", { hasText: "### Names" }).waitFor();
			await workbench.screenshot(`paste-page-${release}-${host}`);
			const markdown =
				"### Names\n\nBy **Ann Lee**, [her page][1].\n\n- one\n- two\n\n[1]: https://example.org/names\n";
			await expectSaved("_posts/a.md", post + markdown);
			await workbench.press("ControlOrMeta+Z");
			await workbench.page.locator(".view-line", { hasText: "### Names" }).waitFor({ state: "detached" });
			await expectSaved("_posts/a.md", post);
		});

		it("that is too long is pasted as plain text, and one sentence says what to do", async () => {
			await workbench.openFile("_posts/b.md");
			await pasteWithChoice(`${page}<p>${"x".repeat(2_000_000)}</p>`);
			await chooseMarkdown();
			await workbench.runCommand("Notifications: Show Notifications");
			const sentences = workbench.page.locator(".notifications-center .notification-list-item-message");
			await sentences.first().waitFor();
			assert.deepEqual(await sentences.allInnerTexts(), [
				"Copy a part of the page: more than 2 MB of HTML is too much at once.",
			]);
			await expectSaved("_posts/b.md", post + plain);
		});
	});
}
