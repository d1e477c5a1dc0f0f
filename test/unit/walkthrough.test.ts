import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readManifest } from "../support/read-manifest.ts";

interface Step {
	readonly id: string;
	readonly description: string;
	readonly media: { readonly image: string; readonly altText: string };
	readonly completionEvents: readonly string[];
	readonly when?: string;
}

const root = new URL("../../", import.meta.url);
const { contributes } = readManifest();
const ids: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const [walkthrough] = contributes.walkthroughs;
const steps: readonly Step[] = walkthrough.steps;

/** Contexts that somebody else sets, or that are set by the view of sessions. */
const others = ["workspaceFolderCount > 0", "recap.did.openPost"];
/** What VS Code itself tells of. */
const events = [
	"onView:workbench.panel.markers.view",
	"onCommand:git.push",
	"onCommand:git.publish",
	"onCommand:git.sync",
];

describe("The walkthrough", () => {
	for (const { id, description, media, completionEvents } of steps) {
		it(`has a picture, words for it and buttons that there are for "${id}"`, () => {
			assert.ok(existsSync(new URL(media.image, root)), media.image);
			assert.ok(media.altText.length > 20);
			const commands = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = ""]) => command);
			assert.ok(commands.length > 0);
			for (const command of commands)
				assert.ok(ids.includes(command) || /^(?:vscode|workbench)\./.test(command), command);
		});

		it(`is done at "${id}" by what was done`, () => {
			assert.ok(completionEvents.length > 0);
			for (const event of completionEvents) {
				const [, context] = /^onContext:(.+)$/.exec(event) ?? [];
				if (context === undefined) assert.ok(events.includes(event), event);
				else if (!others.includes(context))
					assert.ok(ids.includes(context.replace("recap.did.", "recap.")), context);
			}
		});
	}

	it("is offered in the Explorer of a window without a folder, and nowhere by itself", () => {
		const offers = contributes.viewsWelcome.filter(({ view }: { view: string }) => view === "explorer");
		assert.deepEqual(
			offers.map(({ contents, when }: { contents: string; when: string }) => ({
				commands: [...contents.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command),
				when,
			})),
			[{ commands: ["recap.getStarted"], when: "workspaceFolderCount == 0" }],
		);
	});

	it("has a number of steps that one looks at, and says it", () => {
		const inFolder = steps.filter(({ when }) => when !== "workspaceFolderCount == 0");
		assert.deepEqual([steps.length, inFolder.length], [7, 6]);
		assert.match(walkthrough.description, /in six steps\.$/);
	});
});
