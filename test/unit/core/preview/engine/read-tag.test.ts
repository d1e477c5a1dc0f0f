import assert from "node:assert/strict";
import { readTag } from "../../../../../src/core/preview/engine/read-tag.ts";

/** A tag as its parts: kind, name, words, named values, and whether it closes. */
function parts(written: string) {
	const { kind, name, words, named, isClosing } = readTag(written);
	return { kind, name, words, named: Object.fromEntries(named), isClosing };
}

const plain = { words: [], named: {}, isClosing: false };

describe("readTag", () => {
	const tags: Readonly<Record<string, ReturnType<typeof parts>>> = {
		"{% youtube abc %}": { ...plain, kind: "tag", name: "youtube", words: ["abc"] },
		"{%youtube abc%}": { ...plain, kind: "tag", name: "youtube", words: ["abc"] },
		"{%- youtube abc -%}": { ...plain, kind: "tag", name: "youtube", words: ["abc"] },
		"{%~\n youtube\n\tabc\n~%}": { ...plain, kind: "tag", name: "youtube", words: ["abc"] },
		"{% raw - %}": { ...plain, kind: "tag", name: "raw", words: ["-"] },
		"{% - raw %}": { ...plain, kind: "tag", name: "-", words: ["raw"] },
		"{%-%}": { ...plain, kind: "tag", name: "" },
		"{% endraw %}": { ...plain, kind: "tag", name: "endraw", isClosing: true },
		'{% include a.html b="c" %}': { ...plain, kind: "include", name: "a.html", named: { b: "c" } },
		"{{ page.title }}": { ...plain, kind: "output", name: "" },
		"{{- youtube(id='abc') -}}": { ...plain, kind: "shortcode", name: "youtube", named: { id: "abc" } },
		"{{< figure src=`a.png` >}}": { ...plain, kind: "shortcode", name: "figure", named: { src: "a.png" } },
		"{{% figure a.png %}}": { ...plain, kind: "shortcode", name: "figure", words: ["a.png"] },
		"{{< figure a.png / >}}": { ...plain, kind: "shortcode", name: "figure", words: ["a.png"] },
		"{{< / details >}}": { ...plain, kind: "shortcode", name: "details", isClosing: true },
		"{{<>}}": { ...plain, kind: "shortcode", name: "" },
		"@[youtube](abc)": { ...plain, kind: "embed", name: "youtube", words: ["abc"] },
	};
	for (const [written, expected] of Object.entries(tags)) {
		it(`takes apart ${JSON.stringify(written)}`, () => assert.deepEqual(parts(written), expected));
	}
});
