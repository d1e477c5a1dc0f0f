/** A post with everything posts are made of, for a look at the preview; by path, with its pictures. */
export const postFiles: Readonly<Record<string, string>> = {
	"_config.yml": "title: Notes from the quay\nurl: https://www.quay.example\n",
	"_posts/2026-01-31-harbour-days.md": `---
layout: post
title: "Harbour Days 2026: what we brought home"
author: Ines Marlow
date: 2026-01-31 18:30:00 +0100
updated: 2026-02-02
categories: [Events]
tags: [naming, caches, on-call]
excerpt: Two days, nine talks and one very long queue for soup. Here is what we still talk about.
published: false
image: /images/cover.svg
---

Harbour Days is the small conference that never quite fits its building. This year [Harbour Days][1] moved into the old fish market, with two stages, one shared breakfast and a rule we liked at once: *every talk ends with a question the speaker cannot answer*. We went with three people and a notebook each, and compared them on the train home.

![The fish market from above](../images/hall.svg "The hall before the doors open")

## Day one

### [Names are a cache][2]

**Tomasz Lind** began with the names of boats and ended with the names of variables. A name, he said, is a cache of an explanation: it saves the reader a lookup, and it goes stale. His test fits on a card:

> Read the name aloud to somebody who has never seen the code. Whatever they guess first is what it means.

The examples were small enough to steal. \`getUser()\` that creates a user; \`isReady\` that is a number; \`tmp2\`, which had outlived its author. The [slides][3] have all of them.

\`\`\`ts
export function nameOf(boat: Boat): string {
	return boat.name ?? \`\${boat.builder}, \${boat.year}\`; // never "unknown"
}
\`\`\`

### Sleeping through the pager

Ada Okoro runs on-call for a ferry line, where *down* means people stand in the rain. Her numbers, for the record:

| Year | Pages a week | Woken up | Fixed by a person |
| ---- | -----------: | -------: | :---------------: |
| 2023 |           41 |       19 |        38         |
| 2024 |           17 |        6 |        16         |
| 2025 |            4 |        1 |         4         |

What changed, in her order:

1. Every page names the person it is for and what they should do first.
2. Alerts nobody acted on for a month are deleted, *without* a meeting.
3. The runbook is a checklist:
   - is the tide table current?
   - is the backup ferry crewed?
   - only then: restart.

---

## What we take home

Press <kbd>Ctrl</kbd>+<kbd>S</kbd> less, talk to the next row more. More in a [short note](2026-02-01-short.md).

<iframe src="https://video.example/embed/harbour" title="Opening talk"></iframe>

[1]: https://harbourdays.example/2026
[2]: https://harbourdays.example/2026/names
[3]: https://slides.example/lind
`,
	"images/cover.svg": picture("#274c6b", "#e9b872", 1200, 500),
	"images/hall.svg": picture("#5b7553", "#f3e9dc", 1200, 700),
};

/** A made-up landscape. */
function picture(sky: string, sun: string, width: number, height: number): string {
	const [x, y] = [width * 0.7, height * 0.4];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${sky}"/><circle cx="${x}" cy="${y}" r="${height / 5}" fill="${sun}"/><path d="M0 ${height * 0.75}q${width / 4} -${height / 4} ${width / 2} 0t${width / 2} 0V${height}H0z" fill="#1d2a33"/></svg>`;
}
