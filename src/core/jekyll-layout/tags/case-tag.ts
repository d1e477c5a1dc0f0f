/// <reference path="../liquid/liquidjs.d.ts" />
import {
	CaseTag,
	type Context,
	type Emitter,
	evalToken,
	type Operators,
	type Steps,
	type TagClass,
} from "liquidjs/dist/liquid.browser.mjs";

/** `{% case %}` that compares as `==` does, within its limits: LiquidJS's own goes through lists in lists without any. */
export function caseTag(operators: Operators): TagClass {
	return class BoundedCase extends CaseTag {
		override *render(context: Context, emitter: Emitter): Steps {
			const target = yield this.value.value(context);
			let isHit = false;
			for (const { values, templates } of this.branches) {
				for (const token of values) {
					if (!(yield operators["=="]?.(target, yield evalToken(token, context), context))) continue;
					isHit = true;
					yield this.liquid.renderer.renderTemplates(templates, context, emitter);
					break;
				}
			}
			if (!isHit) yield this.liquid.renderer.renderTemplates(this.elseTemplates, context, emitter);
			return undefined;
		}
	};
}
