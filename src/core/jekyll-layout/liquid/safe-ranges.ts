/// <reference path="./liquidjs.d.ts" />
import {
	type Context,
	evalToken,
	type RangeToken,
	type Token,
	Tokenizer,
	TokenKind,
	toValue,
} from "liquidjs/dist/liquid.browser.mjs";

/** Beyond 2^53 LiquidJS counts `(9007199254740992..9007199254740994)` without ever getting further. */
const LARGEST = 1e12;

let isPatched = false;

/** Makes every range that is parsed from now on end. LiquidJS has no other place to do so: it builds its tokenizers itself. */
export function makeRangesSafe(): void {
	if (isPatched) return;
	isPatched = true;
	const { readGroupOrRange } = Tokenizer.prototype;
	Tokenizer.prototype.readGroupOrRange = function (this: Tokenizer) {
		const token = readGroupOrRange.call(this);
		if (token && isRange(token)) {
			token.lhs = clamped(token.lhs);
			token.rhs = clamped(token.rhs);
		}
		return token;
	};
}

function isRange(token: Token): token is RangeToken {
	return token.kind === TokenKind.Range;
}

/** A token LiquidJS evaluates by asking its `initial`, as it does for `(a | plus: 1)`. */
function clamped(token: Token): Token {
	const initial = {
		*evaluate(context: Context) {
			const value = Number(toValue(yield evalToken(token, context)));
			return Number.isNaN(value) ? 0 : Math.trunc(Math.max(-LARGEST, Math.min(LARGEST, value)));
		},
	};
	const { input, begin, end, file } = token;
	const place = {
		input,
		begin,
		end,
		file,
		getText: () => token.getText(),
		getPosition: () => token.getPosition(),
	};
	return Object.assign(place, { kind: TokenKind.FilteredValue, initial, filters: [] });
}
