import assert from "node:assert/strict";
import { mediaPlayer } from "../../../src/webview/media-player.ts";
import { openShell } from "../../support/preview-window.ts";

describe("mediaPlayer", () => {
	const { document } = openShell();

	it("says where there is nothing to play", () => {
		for (const html of [
			"<video></video>",
			'<video src=""></video>',
			'<audio src="javascript:alert(1)"></audio>',
		])
			assert.match(
				playerFor(html),
				/^<span class="missing-image">(?:Video|Audio): no file of this workspace/,
			);
	});

	it("has controls, and loads nothing by itself", () => {
		const player = playerFor('<video src="//files.example/a.mp4" autoplay muted title="The talk"></video>');
		assert.match(player, /^<video /);
		for (const attribute of [
			'controls=""',
			'preload="none"',
			'title="The talk"',
			'src="https://files.example/a.mp4"',
		])
			assert.ok(player.includes(attribute), player);
		assert.doesNotMatch(player, /autoplay|muted/);
	});

	it("is none of other elements", () =>
		assert.equal(playerFor('<img src="https://files.example/a.png">'), ""));

	function playerFor(html: string): string {
		const template = document.createElement("template");
		template.innerHTML = html;
		const element = template.content.firstElementChild;
		return (element && mediaPlayer(element, document)?.outerHTML) ?? "";
	}
});
