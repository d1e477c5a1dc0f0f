/** A Jekyll site's own layout around the samples' posts, for a picture of it. */
export const siteFiles: Readonly<Record<string, string>> = {
	"_config.yml": "title: Noor Halvorsen\ndescription: Notes from the hallway track\n",
	"_layouts/default.html": `<!DOCTYPE html>
<html lang="en">
<head><link rel="stylesheet" href="/assets/site.css"></head>
<body class="site">
{% include masthead.html %}
{{ content }}
<footer class="site-end"><p>{{ site.title }}, since the first coffee.</p></footer>
</body>
</html>
`,
	"_layouts/post.html": `---
layout: default
---
<main class="entry">
<p class="entry-date">{{ page.date | date: "%-d %B %Y" }}{% if page.tags %} · {{ page.tags | join: ", " }}{% endif %}</p>
<h1>{{ page.title }}</h1>
<p class="entry-lead">{{ page.excerpt }}</p>
{{ content }}
</main>
`,
	"_includes/masthead.html": `<header class="masthead"><p class="site-name">{{ site.title }}</p><p>{{ site.description }}</p></header>
`,
	"assets/site.css": `body.site { margin: 0; background: #fbf6ec; color: #2b2433; font: 17px/1.65 Georgia, "Noto Serif", serif; }
.masthead { padding: 1.4rem 1.5rem; background: #2f3e63; color: #fff; }
.masthead p { max-width: 34rem; margin: 0 auto; }
.site-name { font-size: 1.3rem; font-weight: 700; letter-spacing: 0.02em; }
.entry { max-width: 34rem; margin: 0 auto; padding: 2.2rem 1.5rem 3rem; }
.entry h1 { margin: 0.2rem 0 1rem; font-size: 2rem; line-height: 1.2; }
.entry-date { margin: 0; color: #6a5a4a; font-size: 0.9rem; }
.entry-lead { font-size: 1.15rem; font-style: italic; }
.entry img { max-width: 100%; height: auto; border-radius: 3px; }
.entry a { color: #8a2f1d; }
.entry blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid #d8a657; }
.site-end { padding: 1.2rem; border-top: 1px solid #e3d8c4; text-align: center; font-size: 0.9rem; }
`,
};
