import { CharSet, JS } from "refa";

/** A repetition of so many times at most is a loop too: a text need not be long. */
const mostTimes = 10;

/** What a part of an expression begins and ends with, by the positions of its character classes. */
interface Part {
	readonly isNullable: boolean;
	readonly first: readonly number[];
	readonly last: readonly number[];
}

/** Which classes may follow one another, and in how many ways. */
interface Steps {
	readonly classes: readonly CharSet[];
	readonly next: readonly ReadonlyMap<number, number>[];
}

const nothing: Part = { isNullable: true, first: [], last: [] };

/**
 * Whether a loop of an expression can read one text in two ways: where it fails behind, each turn is tried in both, so time doubles with
 * it. A loop that ends the expression never fails behind. Looks around are passed over where they stand, and read as expressions of their
 * own: a loop that only they make clear is told too.
 */
export function hasAmbiguousLoop(source: string, flags: string): boolean {
	const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({
		assertions: "parse",
		backreferences: "unknown",
		maxBackreferenceWords: 0,
	});
	const waiting: Whole[] = [expression];
	for (let whole = waiting.pop(); whole; whole = waiting.pop())
		if (loopsTwice(readSteps(whole, (inner) => waiting.push(inner)))) return true;
	return false;
}

type Expression = ReturnType<JS.Parser["parse"]>["expression"];
type Alternatives = Expression["alternatives"];
type Element = Alternatives[number]["elements"][number];
type Whole = Expression | Extract<Element, { type: "Assertion" }>;

function readSteps(whole: Whole, onLookAround: (whole: Whole) => void): Steps {
	const classes: CharSet[] = [];
	const next: Map<number, number>[] = [];
	/** What is written again behind is read in one way: it meets no class. */
	const addClass = (characters: CharSet): Part => {
		next.push(new Map());
		const at = classes.push(characters) - 1;
		return { isNullable: false, first: [at], last: [at] };
	};
	const link = (from: readonly number[], to: readonly number[], ways = 1) => {
		for (const a of from) for (const b of to) next[a]?.set(b, (next[a].get(b) ?? 0) + ways);
	};
	const readAll = (all: Alternatives, isLast = false): Part => {
		const parts = all.map(({ elements }) =>
			elements
				.map((element, at) => readOne(element, isLast && at === elements.length - 1))
				.reduce((before, after) => {
					link(before.last, after.first);
					return {
						isNullable: before.isNullable && after.isNullable,
						first: before.isNullable ? [...before.first, ...after.first] : before.first,
						last: after.isNullable ? [...before.last, ...after.last] : after.last,
					};
				}, nothing),
		);
		return {
			isNullable: parts.some(({ isNullable }) => isNullable),
			first: parts.flatMap(({ first }) => first),
			last: parts.flatMap(({ last }) => last),
		};
	};
	const readOne = (element: Element, isLast: boolean): Part => {
		switch (element.type) {
			case "CharacterClass":
				return addClass(element.characters);
			case "Unknown":
				return addClass(CharSet.empty(0x10ffff));
			case "Alternation":
				return readAll(element.alternatives, isLast);
			case "Quantifier": {
				const { isNullable, first, last } = readAll(element.alternatives);
				if (element.max > mostTimes && !isLast) link(last, first);
				return { isNullable: isNullable || element.min === 0, first, last };
			}
			case "Assertion":
				onLookAround(element);
				return nothing;
		}
	};
	// What looks behind reads from its end.
	readAll(whole.alternatives, whole.type === "Expression" || whole.kind === "ahead");
	return { classes, next };
}

/** Whether two ways part at one class and meet there again, reading the same. */
function loopsTwice({ classes, next }: Steps): boolean {
	const answers = new Map<string, boolean>();
	const meets = (a: number, b: number) => {
		const key = `${a} ${b}`;
		const [one, other] = [classes[a], classes[b]];
		const answer =
			answers.get(key) ?? (one !== undefined && other !== undefined && !one.isDisjointWith(other));
		answers.set(key, answer);
		return answer;
	};
	const meetsAgain = (start: number): boolean => {
		const seen = new Set<string>();
		const waiting: Ways[] = [{ one: start, other: start, haveParted: false }];
		for (let ways = waiting.pop(); ways; ways = waiting.pop()) {
			const { one, other } = ways;
			for (const [a, times] of next[one] ?? []) {
				for (const b of next[other]?.keys() ?? []) {
					if (!meets(a, b)) continue;
					const haveParted = ways.haveParted || a !== b || (one === other && times > 1);
					if (a === start && b === start && haveParted) return true;
					const key = `${a} ${b} ${haveParted}`;
					if (seen.has(key)) continue;
					seen.add(key);
					waiting.push({ one: a, other: b, haveParted });
				}
			}
		}
		return false;
	};
	return classes.some((_, at) => isInLoop(next, at) && meetsAgain(at));
}

/** Two ways through an expression, at the classes where they are. */
interface Ways {
	readonly one: number;
	readonly other: number;
	readonly haveParted: boolean;
}

function isInLoop(next: Steps["next"], start: number): boolean {
	const seen = new Set<number>();
	const waiting = [start];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
		for (const to of next[at]?.keys() ?? []) {
			if (to === start) return true;
			if (!seen.has(to)) {
				seen.add(to);
				waiting.push(to);
			}
		}
	return false;
}
