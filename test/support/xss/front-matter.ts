/** Values for the fields of a post's header that are text. */
export const textValues: readonly string[] = [
	"<img src=x onerror=tripwire()>",
	"&lt;img src=x onerror=tripwire()&gt;",
	"</h1><script>tripwire()</script>",
	'" onclick="tripwire()',
	"' autofocus onfocus='tripwire()",
	"[x](javascript:tripwire())",
	"<svg onload=tripwire()>",
	"javascript:tripwire()",
	"[Open](command:workbench.action.closeWindow)",
	"{{ '<script>tripwire()</script>' }}",
	"$(sync~spin) <b>\u202Eeno</b>",
	"__proto__",
];

/** Values for the field that names the post's picture. */
export const pictureValues: readonly string[] = [
	"javascript:tripwire()",
	'x.png" onerror="tripwire()',
	"data:text/html,<script>tripwire()</script>",
	"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='tripwire()'/>",
	"blob:https://out.invalid/b0b",
	"command:workbench.action.closeWindow",
];

const everyField = (value: string) =>
	["title", "author", "excerpt", "permalink", "date", "updated", "tags", "categories", "lang", "published"]
		.map((key) => `${key}: ${JSON.stringify(value)}\n`)
		.join("");

/** Whole posts: every value in every field, and front matter that is code or tries to be. */
export const hostilePosts: readonly string[] = [
	...textValues.map((value) => `---\nlayout: post\n${everyField(value)}---\n\nx\n`),
	...pictureValues.map((value) => `---\nlayout: post\ntitle: x\nimage: ${JSON.stringify(value)}\n---\n\nx\n`),
	"---\ntitle: x\nimage:\n  path: javascript:tripwire()\n  url: file:///etc/passwd\n---\n\nx\n",
	"---\ntitle: x\nauthor:\n  name: <img src=x onerror=tripwire()>\n  url: javascript:tripwire()\n---\n\nx\n",
	"---\n__proto__:\n  title: <img src=x onerror=tripwire()>\nconstructor: {prototype: {title: x}}\n---\n\nx\n",
	"---\ntitle: !!js/function 'function () { tripwire() }'\ndate: !<x> y\n---\n\nx\n",
	"---js\n{ title: tripwire() }\n---\n\nx\n",
	"---javascript\ntripwire()\n---\n\nx\n",
	'+++\ntitle = "<img src=x onerror=tripwire()>"\n+++\n\nx\n',
	'{ "title": "<img src=x onerror=tripwire()>", "__proto__": { "title": "x" } }\n\nx\n',
	"Title: <img src=x onerror=tripwire()>\nAuthor: <script>tripwire()</script>\n\nx\n",
];
