import assert from "node:assert/strict";
import { checkPost, unknownRuleNames } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const frontMatter = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n";
const image = "![](hall.jpg)";
const reference = "[slides][nowhere]";

/** What is found below the front matter: `rule-id` of findings on an image or reference, hints as their marked text. */
function found(body: string, head = frontMatter): string {
	const post = readPost(head + body);
	return checkPost(post)
		.map(({ ruleId, range }) => (ruleId === "recap-internal" ? `?${post.slice(range)}` : ruleId))
		.join(" ");
}

describe("Comments that switch rules off", () => {
	const cases: readonly (readonly [what: string, body: string, expected: string])[] = [
		["nothing without one", `${image}\n`, "image-without-alt"],
		[
			"to the end",
			`<!-- recap-disable image-without-alt -->\n\n${image}\n\n${reference}\n`,
			"undefined-reference",
		],
		["only below", `${image}\n\n<!-- recap-disable image-without-alt -->\n\n${image}\n`, "image-without-alt"],
		[
			"until enabled again",
			`<!-- recap-disable image-without-alt, undefined-reference -->\n\n${image} ${reference}\n\n` +
				`<!-- recap-enable image-without-alt -->\n\n${image} ${reference}\n`,
			"image-without-alt",
		],
		[
			"all without a name, until all are enabled",
			`<!--recap-disable-->\n\n${image} ${reference}\n\n<!--recap-enable-->\n\n${image}\n`,
			"image-without-alt",
		],
		[
			"one line",
			`<!-- recap-disable-next-line image-without-alt -->\n${image}\n${image}\n`,
			"image-without-alt",
		],
		[
			"one line of Windows line ends",
			`<!-- recap-disable-next-line image-without-alt -->\r\n${image}\r\n${image}\r\n`,
			"image-without-alt",
		],
		[
			"one line more where all below are off",
			`<!-- recap-disable -->\n\n${image}\n\n<!-- recap-disable-next-line -->\n${image}\n\n<!-- recap-enable -->\n\n${reference}\n`,
			"undefined-reference",
		],
		["no line after the last", `${image} <!-- recap-disable-next-line -->`, "image-without-alt"],
		["the file, from anywhere", `${image}\n\n<!-- recap-disable-file image-without-alt -->\n`, ""],
		["inside a line", `${image} <!-- recap-disable image-without-alt --> ${image}\n`, "image-without-alt"],
		["not from code", `\`<!-- recap-disable -->\` ${image}\n`, "image-without-alt"],
		["not from a fence", `\`\`\`\n<!-- recap-disable-file -->\n\`\`\`\n\n${image}\n`, "image-without-alt"],
		["not from an escaped comment", `\\<!-- recap-disable -->\n\n${image}\n`, "image-without-alt"],
		["not inside a comment", `<!-- <!-- recap-disable -->\n\n${image}\n`, "image-without-alt"],
		["over blank lines of a block", `<!-- recap-disable\n\nimage-without-alt -->\n\n${image}\n`, ""],
		["not over the end of a paragraph", `A <!-- b\n\n${image} -->\n`, "image-without-alt"],
		["not by another word", `<!-- recap-disabled image-without-alt -->\n\n${image}\n`, "image-without-alt"],
		[
			"and name what they do not know",
			`<!-- recap-disable image-without-alts, foo, heading-jump -->\n\n${image}\n`,
			"?image-without-alts ?foo image-without-alt",
		],
	];
	for (const [what, body, expected] of cases) {
		it(what, () => assert.equal(found(body), expected));
	}

	it("reach front matter by -file alone", () => {
		const head = "---\nlayout: post\ntitle: Recap\ntitle: Recap\ndate: 2016-02-02\n---\n\n";
		assert.equal(found("<!-- recap-disable duplicate-key -->\n", head), "duplicate-key");
		assert.equal(found("<!-- recap-disable-file duplicate-key -->\n", head), "");
	});

	it("do not use up what a rule may find", () => {
		const disabled = `<!-- recap-disable -->\n\n${`${image}\n\n`.repeat(120)}<!-- recap-enable -->\n\n`;
		assert.equal(found(`${disabled}${image}\n`), "image-without-alt");
	});

	it("mend a name one slip away", () => {
		const text = `${frontMatter}<!-- recap-disable heading-jmp -->\n`;
		const [finding] = checkPost(readPost(text));
		assert.equal(finding?.message, "Recap has no rule `heading-jmp`: did you mean `heading-jump`?");
		assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), text.replace("jmp", "jump"));
	});
});

describe("unknownRuleNames", () => {
	it("leaves out those a rule has", () => {
		assert.deepEqual(unknownRuleNames(["heading-jump", "heading"]), ["heading"]);
	});
});
