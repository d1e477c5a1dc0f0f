import { JS } from "refa";

type Expression = ReturnType<JS.Parser["parse"]>["expression"];
type Alternative = Expression["alternatives"][number];

/**
 * Whether an expression begins with a loop, nothing before it, that something has to follow: over a long run of what the loop takes, each
 * place is tried to the run's end, which takes quadratic time. `(?<!\s)\s+$` begins at one place of a run alone.
 */
export function hasLeadingLoop(source: string, flags: string): boolean {
	// Those are tried at one place.
	if (flags.includes("y")) return false;
	const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({
		assertions: "parse",
		backreferences: "unknown",
		maxBackreferenceWords: 0,
	});
	return expression.alternatives.some((alternative) => beginsWithLoop(alternative));
}

function beginsWithLoop({ elements }: Alternative): boolean {
	const [first, ...rest] = elements;
	if (first?.type !== "Alternation" && first?.type !== "Quantifier") return false;
	if (first.type === "Quantifier") {
		if (first.max === Number.POSITIVE_INFINITY && !first.lazy && rest.length > 0) return true;
		if (first.min === 0) return false;
	}
	return first.alternatives.some((inner) =>
		beginsWithLoop({ ...inner, elements: [...inner.elements, ...rest] }),
	);
}
