import { describeEvening } from "./support/describe-evening.ts";

describeEvening({
	engine: "Jekyll",
	files: { "_config.yml": "title: Ann's blog\nurl: https://ann.example\n" },
	path: "_posts/{day}-looking-back-at-tidewater-2026.md",
	frontMatter:
		"---\nlayout: post\ntitle: Looking back at Tidewater 2026\ndate: {now}\ntags: [Tidewater]\n---\n",
	heading: "##",
	indent: "",
	imageFolder: "images",
	imageAddress: "/images/",
});
