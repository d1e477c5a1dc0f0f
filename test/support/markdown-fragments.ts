import fc from "fast-check";

/** Pieces of Markdown and of what surrounds it in posts, right and wrong, that meet in odd places. */
const pieces = [
	..."[a](b)|[a][b]|[b][]|[b]|![c](d)|![c][b]|[b]: /u|[b]: <v w> 'x'|[e]: f\n  \"g|<http://h.example>|[i](<j k> (l))|[|]|](|(|)|![|\\|`|``|*|**|_|~~|<|>".split(
		"|",
	),
	..."<a href='x'>|</a>|<img src=y alt=z>|<div>|</div>|<!--|-->|<h2>|</h2>|<script>|&amp;|&#|{{ m }}|{{|}}|{{< n\n|>}}|{% o %}|{: .p}|{#q}|[^r]|[^r]: s|@[t](u)|- [x] v".split(
		"|",
	),
	..."\n|\n\n|\n> |\n- |\n1. |\n    |\n  |\n# |\n```\n|\n---\n|\n===\n|\n[b]: /z\n|\n{% highlight a %}\n|\n{% endhighlight %}\n".split(
		"|",
	),
	"| a | b |\n|---|---|\n| c \\| d | [e](f) |\n",
	" ",
	"word",
	"é",
	"😀",
	"\uD83D",
];

/** A text of such pieces, line ends all `\n`. */
export const markdownText = fc
	.array(fc.constantFrom(...pieces), { maxLength: 30 })
	.map((parts) => parts.join(""));

/** The same with the characters that markdown-it changes before it reads. */
export const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc
		.array(fc.constantFrom(...pieces, "\r\n", "\r", "\t", "\0", "\uFEFF"), { maxLength: 30 })
		.map((parts) => parts.join("")),
);

export const post = `An opening with [the event](https://event.example.org/2026 "Its site"), {{ site.url }} and \`code\`.

## [Boring deploys][1] {#boring}

By **[Ada Example][ada]**. The [slides][2] are out![^1]

> "Ship on Fridays" -- [Grace][]
> and ![the hall](hall.jpg 'Full')

<iframe src="https://video.example.org/1"></iframe>
See the [code][3].

- [ ] one [a](b)
  | x | y |
  |---|---|
  | [z](\\|) | ![][1] |

[^1]: Really.

 [1]: https://event.example.org/talks/1
 [2]: <slides a.pdf>
   "All of them"
[ada]: {{ "/ada" | relative_url }}
[grace]: /grace
{: .people}
`;
