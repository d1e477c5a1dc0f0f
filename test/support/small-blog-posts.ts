/** What Recap has to say of the posts of `smallBlogs`, by blog and path: the same on the command line and in every editor. */
export const smallBlogPosts: Readonly<
	Record<
		string,
		{
			readonly dialect: string;
			readonly stage: string;
			readonly engine: string;
			readonly stageName: string;
			readonly findings: readonly string[];
		}
	>
> = {
	"astro/src/content/blog/harbour.md": {
		dialect: "astro",
		stage: "published",
		engine: "Astro",
		stageName: "published",
		findings: [
			"3:10 error Correct the date in `pubDate`: February 2016 has 29 days. (invalid-date)",
			"7:1 warning Say between the brackets what this picture shows. (image-without-alt)",
		],
	},
	"docusaurus/blog/2016-03-01-harbour.md": {
		dialect: "docusaurus",
		stage: "published",
		engine: "Docusaurus blog",
		stageName: "published",
		findings: [
			"3:7 error Write the date in `date` like 2016-01-31: Docusaurus blog builds no page of the site with this date. (invalid-date)",
			"7:9 error Define `[1]` at the end of the post: readers see `[the film][1]` as it stands. (undefined-reference)",
		],
	},
	"eleventy/_posts/2016-03-19-harbour.md": {
		dialect: "eleventy",
		stage: "published",
		engine: "Eleventy",
		stageName: "published",
		findings: [
			"3:7 error Write the date in `date` as 2016-03-19: Eleventy builds no page of the site with this date. (date-format)",
		],
	},
	"gatsby/content/blog/harbour/index.md": {
		dialect: "gatsby",
		stage: "published",
		engine: "Gatsby",
		stageName: "published",
		findings: [
			"6:13 warning Add the file `./gone.png` or correct its path: it is not in the blog's folder. (missing-image-file)",
		],
	},
	"hexo/source/_posts/harbour.md": {
		dialect: "hexo",
		stage: "published",
		engine: "Hexo",
		stageName: "published",
		findings: [
			"4:7 warning Write `tags` as a list: Hexo takes the whole line for one value. (comma-in-list-text)",
			"7:1 error Define `[9]` at the end of the post: readers see `[the notes][9]` as it stands. (undefined-reference)",
		],
	},
	"hugo/content/posts/harbour.md": {
		dialect: "hugo",
		stage: "published",
		engine: "Hugo",
		stageName: "published",
		findings: [
			"1:1 warning Add `event_url` to the front matter: the setting recap.frontMatter.required asks for it. (missing-field)",
			'4:8 warning Follow the schema post.json: it does not match any of ["harbour"]. (front-matter-schema)',
		],
	},
	"jekyll/_posts/2016-03-14-day.md": {
		dialect: "jekyll",
		stage: "published",
		engine: "Jekyll",
		stageName: "published",
		findings: [
			"9:13 warning Add the file `/images/gone.png` or correct its path: it is not in the blog's folder. (missing-image-file)",
			"9:35 error Define `[9]` at the end of the post: readers see `[the notes][9]` as it stands. (undefined-reference)",
			"5:9 information Write the author as `ann`: the site lists nobody as `anna`. (unknown-author)",
		],
	},
	"jekyll/_posts/2016-03-15-day.md": {
		dialect: "jekyll",
		stage: "published",
		engine: "Jekyll",
		stageName: "published",
		findings: [
			"9:13 warning Write `hall.png` as the file is named: servers tell capitals from small letters. (image-name-case)",
			"2:9 warning The site has no layout `talk`: choose one of `post`. (unknown-layout)",
		],
	},
	"jekyll/_drafts/later.md": {
		dialect: "jekyll",
		stage: "draft",
		engine: "Jekyll",
		stageName: "draft",
		findings: ["6:1 hint Use `[slides]` or remove it: no reference has this label. (unused-definition)"],
	},
	"pelican/content/harbour.md": {
		dialect: "pelican",
		stage: "draft",
		engine: "Pelican",
		stageName: "draft",
		findings: [
			"2:7 error Correct the date in `Date`: March 2016 has 31 days, and Pelican leaves a post with this date out. (invalid-date)",
			"8:1 hint Use level 2 here: the heading above has level 1, this one 3. (heading-jump)",
		],
	},
	"plain/notes/harbour.md": {
		dialect: "plain",
		stage: "published",
		engine: "Plain Markdown",
		stageName: "published",
		findings: ["3:1 error Say between the brackets what this picture shows. (image-without-alt)"],
	},
	"vuepress/docs/posts/harbour.md": {
		dialect: "vuepress",
		stage: "published",
		engine: "VuePress or VitePress",
		stageName: "published",
		findings: [
			"7:5 warning `[code](/code)` is inside the HTML block opened at line 6, which ends only at a blank line: put one before it. (swallowed-reference)",
		],
	},
	"wordpress/2016/harbour.md": {
		dialect: "wordpress",
		stage: "draft",
		engine: "WordPress (GitHub sync)",
		stageName: "draft, not yet in WordPress",
		findings: [
			"1:1 hint Add `event_url` to the front matter: the setting recap.frontMatter.required asks for it. (missing-field)",
			"9:4 error Define `[lovelcae]` at the end of the post: readers see `[Ada][lovelcae]` as it stands. (undefined-reference)",
			"11:1 hint Use `[lovelace]` or remove it: no reference has this label. (unused-definition)",
		],
	},
	"zenn/articles/0123456789abcd.md": {
		dialect: "zenn",
		stage: "published",
		engine: "Zenn",
		stageName: "published",
		findings: [
			"4:7 error Write `tech` or `idea` in `type`: Zenn does not publish a post with `talk` there. (unknown-value)",
			"9:6 information Say where the link leads instead of “here”. (vague-link-text)",
		],
	},
	"zola/content/harbour.md": {
		dialect: "zola",
		stage: "published",
		engine: "Zola",
		stageName: "published",
		findings: [
			"2:9 error Correct the TOML here: the blog engine cannot read it (Unexpected character). (front-matter-syntax)",
		],
	},
};
