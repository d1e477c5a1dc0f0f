/** A blog for each of a dozen engines, with what its engine and Recap go by; files by path from the blog's own folder. */
export const smallBlogs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	astro: {
		"astro.config.mjs": "export default {};\n",
		"src/content/blog/harbour.md":
			"---\ntitle: A day at the harbour\npubDate: 2016-02-30\ndescription: What was said\n---\n\n![](./hall.png)\n",
		"src/content/blog/hall.png": "bytes",
	},
	docusaurus: {
		".vscode/settings.json": '{ "recap.dialect": "docusaurus" }\n',
		"blog/authors.yml": "ann:\n  name: Ann Lee\n",
		"blog/2016-03-01-harbour.md":
			"---\ntitle: A day at the harbour\ndate: some day\nauthors: [ann]\n---\n\nHere is [the film][1].\n",
	},
	eleventy: {
		"eleventy.config.js": "export default {};\n",
		"_posts/2016-03-19-harbour.md":
			"---\ntitle: A day at the harbour\ndate: Mar 19, 2016\n---\n\nThe hall was full.\n",
	},
	gatsby: {
		"gatsby-config.js": "module.exports = {};\n",
		"content/blog/harbour/index.md":
			'---\ntitle: A day at the harbour\ndate: "2016-03-19T22:12:03.284Z"\n---\n\n![The hall](./gone.png)\n',
		"content/blog/harbour/hall.png": "bytes",
	},
	hexo: {
		"_config.yml": "title: Days out\ntheme: landscape\n",
		"scaffolds/post.md": "---\ntitle: {{ title }}\n---\n",
		"source/_posts/harbour.md":
			"---\ntitle: A day at the harbour\ndate: 2016-03-19 10:00:00\ntags: harbour, day\n---\n\n[the notes][9]\n",
	},
	hugo: {
		"hugo.toml": 'title = "Days out"\n',
		"archetypes/default.md": "",
		".vscode/settings.json":
			'{ "recap.frontMatter.schema": "post.json", "recap.frontMatter.required": ["event_url"] }\n',
		"post.json": '{ "properties": { "tags": { "items": { "enum": ["harbour"] } } } }\n',
		"content/posts/harbour.md":
			"---\ntitle: A day at the harbour\ndate: 2016-03-19\ntags: [harbor]\n---\n\nThe hall was full.\n",
	},
	jekyll: {
		"_config.yml": "title: Days out\nurl: https://example.org\n",
		"_layouts/post.html": "{{ content }}\n",
		"_data/authors.yml": "ann:\n  name: Ann Lee\n",
		"images/hall.png": "bytes",
		"_posts/2016-03-14-day.md":
			"---\nlayout: post\ntitle: A day at the harbour\ndate: 2016-03-14\nauthor: anna\nlang: Brazilian Portuguese\n---\n\n![The hall](/images/gone.png) and [the notes][9].\n",
		"_posts/2016-03-15-day.md":
			"---\nlayout: talk\ntitle: Another day\ndate: 2016-03-15\nauthor: ann\nlang: Brazilian Portuguese\n---\n\n![The hall](/images/Hall.png)\n",
		"_drafts/later.md": "---\nlayout: post\ntitle: Later\n---\n\n[slides]: https://example.org/slides\n",
	},
	pelican: {
		"pelicanconf.py": "SITENAME = 'Days out'\n",
		"content/harbour.md":
			"Title: A day at the harbour\nDate: 2016-03-32\nCategory: days\nStatus: draft\n\n# The hall\n\n### The stage\n",
	},
	plain: {
		".vscode/settings.json":
			'{ "recap.posts": ["notes/*.md"], "recap.rules": { "image-without-alt": "error" } }\n',
		"notes/harbour.md": "# A day at the harbour\n\n![](hall.png)\n",
		"notes/hall.png": "bytes",
		"README.md": "# A tool\n\n![](logo.png)\n",
	},
	vuepress: {
		"docs/.vuepress/config.js": "export default {};\n",
		"docs/posts/harbour.md":
			"---\ntitle: A day at the harbour\ndate: 2016-03-19\n---\n\n<div>\nSee [code](/code).\n</div>\n",
	},
	wordpress: {
		".vscode/settings.json": '{ "recap.frontMatter.required": ["event_url"] }\n',
		"2016/harbour.md":
			"---\npost_title: A day at the harbour\npost_date: 2016-03-19 10:00:00\npost_excerpt: ''\nlayout: post\npublished: true\n---\n\nBy [Ada][lovelcae].\n\n[lovelace]: https://example.org/ada\n",
	},
	zenn: {
		"articles/0123456789abcd.md":
			'---\ntitle: "A day at the harbour"\nemoji: "🚢"\ntype: "talk"\ntopics: ["harbour"]\npublished: true\n---\n\nSee [here](https://example.org).\n',
	},
	zola: {
		"config.toml": 'base_url = "https://example.org"\n',
		"templates/page.html": "",
		"content/harbour.md": "+++\ntitle = A day at the harbour\ndate = 2016-03-19\n+++\n\nThe hall was full.\n",
	},
};
