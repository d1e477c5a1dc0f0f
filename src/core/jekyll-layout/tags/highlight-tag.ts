/// <reference path="../liquid/liquidjs.d.ts" />
import {
	type Context,
	type Emitter,
	type Liquid,
	type Parser,
	type Steps,
	Tag,
	type TagClass,
	type TagToken,
	type Template,
	type Token,
} from "liquidjs/dist/liquid.browser.mjs";
import { escapeHtml } from "../../text/escape-html.ts";
import type { LayoutRendering } from "../layout-rendering.ts";
import { Output } from "../liquid/output.ts";

/** Jekyll's `{% highlight ruby %}…{% endhighlight %}`, without colours. */
export function highlightTag(run: LayoutRendering): TagClass {
	return class HighlightTag extends Tag {
		readonly #templates: Template[] = [];

		constructor(token: TagToken, remaining: Token[], liquid: Liquid, parser: Parser) {
			super(token, remaining, liquid);
			for (let next = remaining.shift(); next; next = remaining.shift()) {
				if ("name" in next && next.name === "endhighlight") return;
				this.#templates.push(parser.parseToken(next, remaining));
			}
			throw new Error(`tag ${token.getText()} not closed`);
		}

		override *render(context: Context, emitter: Emitter): Steps {
			const output = new Output(run.limit);
			yield this.liquid.renderer.renderTemplates(this.#templates, context, output);
			const code = output.buffer.replace(/^\n+/, "").trimEnd();
			const language = /^[\w+#.-]+/.exec(this.token.args)?.[0] ?? "text";
			const open = `<figure class="highlight"><pre><code class="language-${escapeHtml(language)}">`;
			emitter.write(`${open}${escapeHtml(code)}</code></pre></figure>`);
			return undefined;
		}
	};
}
