/** Posts to begin with, of engines that differ in much. */
export const posts: Readonly<Record<string, string>> = {
	"_posts/2026-01-31-tidewater.md": `---
layout: post
title: Looking back at Tidewater
date: 2026-01-31
tags: [sea, ferries]
---

The whole event was on a [ferry][1]. 😀

## [Names are a cache][2]

By Tomasz Lindqvist and Ann Lee

[Slides][3] · [Video][4]

What I took along: names age.[^age] ![The hall][5]

## [The tide tables][6]

By Bob Ray

- one
- two, with \`code\`

{% comment %} still to come {% endcomment %}

[^age]: As he said himself.

[1]: https://tidewater.example.org
[2]: https://tidewater.example.org/names
[3]: /files/names.pdf
[4]: https://vimeo.com/12345
[5]: /images/hall.jpg
[6]: https://tidewater.example.org/tides
`,
	"content/posts/pier.md": `+++
title = "The pier, twice"
date = 2026-02-01
draft = true
+++

{{< figure src="pier.png" alt="The pier" >}}

### Short talks

1. [Rope](https://pier.example.org/rope)
2. [Knots](https://pier.example.org/knots)

| when | what |
|------|------|
| 9:00 | tea |
`,
	"notes/2026-02-02.md": `# Notes\r
\r
Nothing but [a link](https://notes.example.org) and <kbd>K</kbd>.\r
\r
> said\r
`,
};

/** A long one: what is read in steps. */
export const longPost = `${posts["_posts/2026-01-31-tidewater.md"]}\n${"A paragraph of a long post, with a [ferry][1] in it.\n\n".repeat(1_500)}`;
