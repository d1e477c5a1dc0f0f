import * as l10n from "@vscode/l10n";
import { imagesByState } from "../images/images-by-state.ts";
import type { Picture } from "../images/pictures-of.ts";
import type { Post } from "../post/post.ts";
import { decodeSegments, encodeSegments } from "../text/path-segments.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const imageNameCase: Rule = {
	id: "image-name-case",
	summary: "An image's path is written in the case of the file.",
	rationale:
		"Windows and macOS find `Hall.JPG` under `hall.jpg`; most web servers do not, so the image is there while you write and gone for readers.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("![The main hall](/images/hall.jpg)\n"),
			good: postWith("![The main hall](/images/Hall.JPG)\n"),
			facts: { images: new Map([["/images/hall.jpg", { state: "other-case", name: "Hall.JPG" }]]) },
		},
		{
			bad: postWith("![The main hall][1]\n\n[1]: /images/2016/hall.jpg?raw=true\n"),
			good: postWith("![The main hall][1]\n\n[1]: /Images/2016/hall.jpg?raw=true\n"),
			facts: {
				images: new Map([
					["/images/2016/hall.jpg?raw=true", { state: "other-case", name: "Images/2016/hall.jpg" }],
				]),
			},
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nimage: /images/main hall.jpg\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\nimage: /images/Main hall.JPG\n---\n",
			facts: { images: new Map([["/images/main hall.jpg", { state: "other-case", name: "Main hall.JPG" }]]) },
		},
	],
	clean: [postWith("![The main hall](/images/hall.jpg)\n")],
	*check(post) {
		for (const { image, file } of imagesByState(post, "other-case")) {
			yield {
				message: l10n.t(
					"Write `{0}` as the file is named: servers tell capitals from small letters.",
					file.name,
				),
				range: image.destinationRange,
				fixes: writeAsNamed(post, image, file.name),
			};
		}
	},
};

/** No fix where the end of the destination is not the file's path, as after a detour by `..`. */
function writeAsNamed(
	post: Post,
	{ destinationRange: range, isCover }: Picture,
	name: string,
): readonly Fix[] {
	const path = post.slice(range).replace(/[?#].*$/s, "");
	const wanted = name.split("/");
	const written = path.split("/").slice(-wanted.length).join("/");
	const decoded = decodeSegments(written)?.join("/").normalize().toLowerCase();
	if (decoded !== name.normalize().toLowerCase()) return [];
	const end = range.start + path.length;
	// Front matter has names as they are; in Markdown blanks and the like would end the destination.
	const newText = isCover && decoded === written.normalize().toLowerCase() ? name : encodeSegments(wanted);
	const edit = replaceRange(textRange(end - written.length, end), newText);
	return [{ title: l10n.t("Change to {0}", name), edits: [edit], isCertain: true }];
}
