import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { LinkVerdict } from "../../../../src/core/facts/link-verdict.ts";
import { KnownVerdicts } from "../../../../src/core/links/known-verdicts.ts";
import { linkedAddresses } from "../../../../src/core/links/linked-addresses.ts";
import { sayCheckedLinks } from "../../../../src/core/links/say-checked-links.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const head = "---\nlayout: post\ntitle: Meetup recap\n---\n\n";
const linkRules = ["dead-link", "moved-link", "insecure-link", "shortened-link"];

function read(body: string, links?: readonly (readonly [string, LinkVerdict])[]) {
	return readPost(head + body, { dialectId: "jekyll", ...(links && { links: new Map(links) }) });
}

/** The body after the first fix of each finding on links. */
function mend(body: string, links: readonly (readonly [string, LinkVerdict])[]): string {
	const post = read(body, links);
	const edits = checkPost(post)
		.filter(({ ruleId }) => linkRules.includes(ruleId))
		.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
	return applyEdits(post.text, edits).slice(head.length);
}

describe("links whose addresses were asked", () => {
	it("are the addresses of the web, each place once, without fragments", () => {
		const body = [
			"[A](https://a.dev/x#top) and [again][a] and [once more][a], <http://b.dev>, ![c](//c.dev/c.png)",
			'<a href="https://d.dev/?x=1&amp;y=2">D</a> [e](mailto:ann@e.dev) [f](/f) [g]({{ site.url }}/g) [h](https://h.dev/{{ page.id }})',
			"[i](javascript:alert) [j](HTTPS://J.dev/Ä) [k](http://) `https://code.dev/`",
			"",
			"[a]: https://a.dev/y",
			"",
		].join("\n");
		assert.deepEqual(
			linkedAddresses(read(body)).map(({ address, fragment, syntax }) => [address, fragment, syntax]),
			[
				["https://a.dev/x", "#top", "inline"],
				["http://b.dev/", "", "autolink"],
				["https://c.dev/c.png", "", "inline"],
				["https://d.dev/?x=1&y=2", "", "html"],
				["https://j.dev/%C3%84", "", "inline"],
				["https://a.dev/y", "", "definition"],
			],
		);
	});

	const to = "https://new.dev/talks/(7)?a='b'&copy=1";
	const from = "https://conf.dev/7";
	/** A link, and the same with the address that its page has now. */
	const mended: readonly (readonly [before: string, after: string])[] = [
		["[A](https://conf.dev/7)\n", "[A](https://new.dev/talks/(7)?a=%27b%27&copy=1)\n"],
		["[A](https://conf.dev/7#q 'T')\n", "[A](https://new.dev/talks/(7)?a=%27b%27&copy=1#q 'T')\n"],
		["[A](<https://conf.dev/7>)\n", "[A](<https://new.dev/talks/(7)?a=%27b%27&copy=1>)\n"],
		[
			"[A][1] [B][1]\n\n[1]: https://conf.dev/7\n",
			"[A][1] [B][1]\n\n[1]: https://new.dev/talks/(7)?a=%27b%27&copy=1\n",
		],
		["<https://conf.dev/7>\n", "<https://new.dev/talks/(7)?a=%27b%27&copy=1>\n"],
		["<a href='https://conf.dev/7'>A</a>\n", "<a href='https://new.dev/talks/(7)?a=%27b%27&copy=1'>A</a>\n"],
		["![A](https://conf.dev/7)\n", "![A](https://new.dev/talks/(7)?a=%27b%27&copy=1)\n"],
	];
	for (const [before, after] of mended) {
		it(`are rewritten in ${JSON.stringify(before)}`, () => {
			assert.equal(mend(before, [[from, { state: "moved", to }]]), after);
			const places = linkedAddresses(read(after)).map(({ address }) => address);
			assert.deepEqual(places, [new URL("https://new.dev/talks/(7)?a=%27b%27&copy=1").href]);
		});
	}

	it("keep an address whose brackets do not pair in one piece", () => {
		assert.equal(
			mend("[A](https://conf.dev/7)\n", [[from, { state: "moved", to: "https://new.dev/a)b(c*d_e" }]]),
			"[A](https://new.dev/a%29b%28c%2Ad_e)\n",
		);
	});

	it("may be let be, by a comment or the settings", () => {
		const links = [[from, { state: "dead", status: 404 }]] as const;
		const body = "<!-- recap-disable dead-link -->\n\n[A](https://conf.dev/7)\n";
		assert.deepEqual(checkPost(read(body, links)), []);
		assert.deepEqual(
			checkPost(read("[A](https://conf.dev/7)\n", links), { rules: { "dead-link": "off" } }),
			[],
		);
	});

	it("say nothing where nobody can say", () => {
		for (const verdict of [{ state: "fine" }, { state: "unchecked", reason: "late" }] as const)
			assert.deepEqual(checkPost(read("[A](https://conf.dev/7)\n", [[from, verdict]])), []);
	});

	it("are asked again after a day, after an hour where something was wrong, and at once where nobody could say", () => {
		const known = new KnownVerdicts();
		const hour = 3_600_000;
		known.set("a", { state: "fine" }, 0);
		known.set("b", { state: "dead", status: 404 }, 0);
		known.set("c", { state: "unchecked", reason: "late" }, 0);
		const unknown = (now: number) => known.unknown(["a", "b", "c", "d"], now).join("");
		assert.deepEqual(
			[unknown(hour), unknown(hour + 1), unknown(24 * hour), unknown(24 * hour + 1)],
			["cd", "bcd", "bcd", "abcd"],
		);
		assert.deepEqual([...known.all().keys()], ["a", "b", "c"]);
	});

	it("are summed up in a few short sentences", () => {
		const fine = { state: "fine" } as const;
		const gone = { state: "dead", status: 404 } as const;
		const moved = { state: "moved", to: "x" } as const;
		const late = { state: "unchecked", reason: "late" } as const;
		const offline = { state: "unchecked", reason: "offline" } as const;
		assert.deepEqual(
			[
				[],
				[fine],
				[fine, gone, moved, late],
				[gone, gone, moved, moved, late, late],
				[offline, late],
				[offline, fine],
			].map(sayCheckedLinks),
			[
				"This post links no address of the web.",
				"Asked 1 address. None is dead.",
				"Asked 4 addresses. 1 is dead. 1 has a better address. 1 could not be checked.",
				"Asked 6 addresses. 2 are dead. 2 have a better address. 2 could not be checked.",
				"No host was found: connect to the internet and try again.",
				"Asked 2 addresses. None is dead. 1 could not be checked.",
			],
		);
	});
});
