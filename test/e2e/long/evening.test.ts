import { describeEvening } from "../support/describe-evening.ts";

describeEvening({
	engine: "Hugo",
	files: { "hugo.toml": 'title = "Ann’s blog"\nbaseURL = "https://ann.example/"\n' },
	path: "content/posts/looking-back-at-tidewater-2026.md",
	frontMatter:
		"---\ntitle: Looking back at Tidewater 2026\ndate: {now}\ndraft: true\ntags: [Tidewater]\n---\n",
	heading: "##",
	indent: "",
	imageFolder: "static/images",
	imageAddress: "/images/",
});

describeEvening({
	engine: "Jekyll",
	// Hexo's is called the same.
	isAsked: true,
	files: { "_config.yml": "title: Ann's blog\nurl: https://ann.example\n" },
	path: "_posts/{day}-looking-back-at-tidewater-2026.md",
	frontMatter:
		"---\nlayout: post\ntitle: Looking back at Tidewater 2026\ndate: {now}\ntags: [Tidewater]\n---\n",
	heading: "##",
	indent: "",
	imageFolder: "images",
	imageAddress: "/images/",
});

const address = "https://raw.githubusercontent.com/ann/blog/main/images/";

// WordPress keeps nothing of its own beside the posts: the folder's settings tell the engine.
describeEvening({
	engine: "WordPress",
	files: {
		".vscode/settings.json": JSON.stringify({
			"recap.dialect": "wordpress",
			"recap.images.folder": "images",
			"recap.images.baseUrl": address,
		}),
	},
	path: "_drafts/looking-back-at-tidewater-2026.md",
	frontMatter:
		"---\npost_title: Looking back at Tidewater 2026\nlayout: post\npublished: false\ntags: [Tidewater]\n---\n",
	heading: "###",
	indent: " ",
	imageFolder: "images",
	imageAddress: address,
});
