/**
 * What the latest VS Code alone makes of what `npm test` pastes and drops: as it was read off a window without Recap. A long run
 * opens such a window and asks it.
 */
export const pastedAlone: Readonly<Record<string, string>> = {
	"the folder": `.vscode
.vscode/settings.json
_posts
_posts/IMG_1.jpg
_posts/IMG_2.jpg
_posts/IMG_3.jpg
_posts/IMG_4.jpg
_posts/image.png
_posts/post.md
_posts/references.md
a-hall.png
list.md
never.md
note.md
offered.md
page.md
preferred.md
start.md`,
	"_posts/post.md": `---
layout: post
title: A day out
summary: https://example.org/talk?a=1&b=2
---

Lines: lines1one
two


An address: [url1](https://example.org/talk?a=1&b=2) here.

Twice: [url7](https://example.org/talk?a=1&b=2), [url7](https://example.org/talk?a=1&b=2).

A page: Slides and film here.

A link: [link1](https://example.org/talk?a=1&b=2) here.

A dropped file: file2![alt text](../a-hall.png)

A picture: picture1![alt text](image.png)

- Pictures: picture3![alt text](IMG_1.jpg) ![alt text](IMG_2.jpg)

Cells: Ann
Bob, Ann
Bob.

A dropped link: link3https://example.org/talk?a=1&b=2

> Dropped pictures: picture5![alt text](IMG_3.jpg) ![alt text](IMG_4.jpg)
`,
	"list.md": `- one
  - https://example.org/talk?a=1&b=2
 too
`,
};
