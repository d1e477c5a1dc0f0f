import assert from "node:assert/strict";
import { readDestination, writeDestination } from "../../../../src/core/references/destination.ts";

const read = (address: string, allowsPath = true) => {
	const answer = readDestination(address, { noun: () => "the image", allowsPath });
	return "refusal" in answer ? answer.refusal : answer.destination;
};

describe("readDestination", () => {
	it("takes http, https and paths, and encodes what a definition cannot hold", () => {
		assert.equal(read(" https://a.example.org/x y "), "https://a.example.org/x%20y");
		assert.equal(read('HTTP://a.example.org/<b>"c"'), "HTTP://a.example.org/%3Cb%3E%22c%22");
		assert.equal(read("../images/naïve café.jpg"), "../images/naïve%20café.jpg");
		assert.equal(read("{{ site.url }}/a b.jpg"), "{{ site.url }}/a%20b.jpg");
		assert.equal(read("https://a.example.org/\t\nb"), "https://a.example.org/b");
	});

	it("refuses every other scheme, however it is hidden", () => {
		const sentence = "Start the address of the image with https://, or give its path in the blog.";
		for (const address of [
			"javascript:alert(1)",
			"JavaScript:alert(1)",
			"java\tscript:alert(1)",
			"\u0001javascript:alert(1)",
			"data:image/png;base64,x",
			"file:///etc/passwd",
			"mailto:a@example.org",
			"//a.example.org/x",
			"\\\\server\\x",
			"https://",
			"https:a.example.org",
		]) {
			assert.equal(read(address), sentence, address);
		}
	});

	it("refuses nothing, too much, and a path where a page is asked for", () => {
		assert.equal(read(" "), "Give the address of the image.");
		assert.equal(
			read(`https://a.example.org/${"x".repeat(2000)}`),
			"Shorten the address of the image to at most 2000 characters.",
		);
		assert.equal(read("talks/naming", false), "Start the address of the image with https://.");
	});
});

describe("writeDestination", () => {
	it("brackets what CommonMark would cut short", () => {
		assert.equal(writeDestination("/a_(b)", false), "/a_(b)");
		assert.equal(writeDestination("/a(b", false), "</a(b>");
		assert.equal(writeDestination("/a)(b", false), "</a)(b>");
		assert.equal(writeDestination("/a", true), "</a>");
	});

	it("keeps entities and backslashes from being read as such", () => {
		assert.equal(writeDestination("/?a&copy;b&c", false), "/?a&amp;copy;b&c");
		assert.equal(writeDestination("/a\\(b", false), "</a%5C(b>");
	});
});
