import { type Measured, summarize } from "./measure.ts";
import type { OtherLoad } from "./preview-cores.ts";
import type { Span } from "./preview-window.ts";

const metrics = {
	key: "keystroke → painted in the preview",
	burst: "burst, a key every 120 ms → painted in the preview",
	open: "open → first render",
	"glyph without": "keystroke → glyph in the editor, no preview",
	"glyph with": "keystroke → glyph in the editor, preview open",
	"burst glyph without": "burst → glyph in the editor, no preview",
	"burst glyph with": "burst → glyph in the editor, preview open",
} as const;

export type Metric = keyof typeof metrics;

/** What was measured of whom. */
export interface Subject {
	/** The post's, in kB. */
	readonly size: number;
	readonly metric: Metric;
	readonly name: string;
}

interface Sample {
	readonly ms: number;
	/** The most cores that others had meanwhile. */
	readonly others: number;
}

/** Times by what they are of; those in which others had the machine count for nothing. */
export class PreviewSamples {
	readonly #load: OtherLoad;
	readonly #mostOthers: number;
	readonly #samples = new Map<string, Sample[]>();

	constructor(load: OtherLoad, mostOthers: number) {
		this.#load = load;
		this.#mostOthers = mostOthers;
	}

	add(subject: Subject, spans: readonly Span[]): void {
		const samples = spans.map(({ start, end }) => ({
			ms: end - start,
			others: this.#load.between(start, end),
		}));
		this.#samples.set(nameOf(subject), [...(this.#samples.get(nameOf(subject)) ?? []), ...samples]);
	}

	/** Undefined where nothing was measured. */
	of(subject: Subject): Measured | undefined {
		const quiet = (this.#samples.get(nameOf(subject)) ?? []).filter(({ others }) => this.#isQuiet(others));
		const times = quiet.map(({ ms }) => ms);
		return times.length > 0 ? summarize(subject.name, times) : undefined;
	}

	/** What was left out, in a sentence. */
	get leftOut(): string {
		const all = [...this.#samples.values()].flat().map(({ others }) => others);
		const dropped = all.filter((others) => !this.#isQuiet(others)).length;
		const { p50 } = summarize("", all);
		return `Left out ${dropped} of ${all.length} samples so far, while others had more than ${this.#mostOthers} cores (median of all: ${p50.toFixed(2)}).`;
	}

	#isQuiet(others: number): boolean {
		return others <= this.#mostOthers;
	}
}

/** One size's figures as a Markdown table, in milliseconds, with the ratio of the medians to the floor's. */
export function tableOf(samples: PreviewSamples, size: number): string {
	const names = ["floor", "recap", "built-in"];
	const rows = Object.entries(metrics).map(([metric, label]) => {
		const all = names.map((name) => samples.of({ size, metric: metric as Metric, name }));
		const [floor] = all;
		const cells = all.map((measured) => {
			if (!measured) return "–";
			const { p50, p95, min, n } = measured;
			const ratio = floor && measured !== floor ? `, ×${(p50 / floor.p50).toFixed(2)}` : "";
			return `${p50.toFixed(0)} / ${p95.toFixed(0)} / ${min.toFixed(0)} (${n})${ratio}`;
		});
		return `| ${label} | ${cells.join(" | ")} |`;
	});
	return [
		"",
		`| ${size} kB post: p50 / p95 / min ms (n), × floor | ${names.join(" | ")} |`,
		"| --- | --- | --- | --- |",
		...rows,
		"",
		samples.leftOut,
	].join("\n");
}

function nameOf({ size, metric, name }: Subject): string {
	return `${size} ${metric} ${name}`;
}
