import assert from "node:assert/strict";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { addToSession } from "../../../../src/core/inserts/add-to-session.ts";
import { insertImage } from "../../../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../../../src/core/inserts/insert-slides.ts";
import { insertVideo } from "../../../../src/core/inserts/insert-video.ts";
import type { Insertion } from "../../../../src/core/inserts/insertion.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { inTurns } from "../../../support/long-run.ts";

/** Lines that some engine shows nothing of, or reads in a way of its own. */
const lines = [
	"[a]: https://e.example/a",
	"[//]: # (todo: link the film)",
	"*[HTML]: HyperText",
	"{: .wide}",
	"{:toc}",
	"##<https://e.example/h>",
	"<!-- more -->",
	"<!-- a\nb -->",
	"[^1]: A note\nthat goes on.",
	":::",
	"{% comment %}",
	"{{< x >}}",
	"<br>",
	"[TOC]",
	"[[_TOC_]]",
	"$$",
	"***",
	"!!! note",
	"???",
	"%%% x",
	"import A from 'a'",
	"Term\n: Text",
	"\\",
	"#",
];

const inserts: Readonly<Record<string, (post: Post, offset: number) => Insertion>> = {
	session: (post, offset) => insertSession(post, offset, { title: "On naming", speakers: ["Ann Lee"] }),
	slides: (post, offset) => insertSlides(post, offset, { url: "https://e.example/s", text: "Slides" }),
	video: (post, offset) => insertVideo(post, offset, { url: "https://e.example/v", text: "Video" }),
	image: (post, offset) => insertImage(post, offset, { url: "/a.png", alt: "A hall" }),
	speaker: (post, offset) => addToSession(post, offset, { part: "speaker", name: "Bob Ray" }),
};

describe("what is inserted at a line", () => {
	for (const [turn, { id }] of dialects.entries()) {
		it(`leaves every character of it (${id})`, () => {
			for (const line of inTurns(lines, turn)) {
				for (const [before, behind, lineEnd = "\n"] of [
					["Before.\n\n", "\n\nBehind [it][a].\n"],
					["## A talk\n\n", "\nBehind.\n"],
					["", ""],
					["Before.\n\n", "\n\nBehind.\n", "\r\n"],
				] as const) {
					const head = `---\ntitle: A day out\n---\n\n${before}`.replaceAll("\n", lineEnd);
					const text = `${head}${line}${behind}`.replaceAll("\n", lineEnd);
					const post = readPost(text, { dialectId: id, isPostByPath: true });
					for (const offset of [0, 1, line.length, line.length + 1].map((at) => head.length + at)) {
						for (const [name, insert] of Object.entries(inserts)) {
							const answer = insert(post, offset);
							if (isRefusal(answer)) continue;
							const after = applyEdits(text, answer.edits);
							assert.ok(holds(after, text), `${name} at ${offset}:\n${text}\n--- became\n${after}`);
						}
					}
				}
			}
		});
	}
});

/** Whether a text has all characters of another in their order, blanks aside. */
function holds(text: string, other: string): boolean {
	let at = 0;
	const wanted = other.replaceAll(/\s/g, "");
	for (const character of text) if (wanted.startsWith(character, at)) at += character.length;
	return at === wanted.length;
}
