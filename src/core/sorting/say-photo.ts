import * as l10n from "@vscode/l10n";
import { clockOf, dateOf, type MomentSource } from "./photo-moment.ts";
import type { PlacedPhoto } from "./place-photos.ts";

/** When a photo was taken, where that is known from, and how sure its session is: a line below its name. */
export function sayPhoto({ photo, wall, source, doubt, nearness, minutes = 0, other }: PlacedPhoto): string {
	if (wall === undefined || source === undefined) {
		const { dayOnly } = photo.facts;
		return dayOnly === undefined
			? l10n.t("no time in the file or its name")
			: l10n.t("{0}, the day alone, from its name", dayOnly);
	}
	const time = doubt === "other-day" ? `${dateOf(wall)} ${clockOf(wall)}` : clockOf(wall);
	return [saySource(time, source), ...sayDoubt()].join(" · ");

	function sayDoubt(): readonly string[] {
		if (doubt === "other-day") return [l10n.t("another day")];
		if (doubt === "between") return [l10n.t("while no session ran")];
		const near =
			nearness === "after"
				? l10n.t("{0} min after the end", minutes)
				: nearness === "before"
					? l10n.t("{0} min before it begins", minutes)
					: minutes <= 5
						? l10n.t("{0} min before the end", minutes)
						: undefined;
		return [...(near === undefined ? [] : [near]), ...(other ? [l10n.t("or {0}", other.title)] : [])];
	}
}

/** Which files are no photos, the first by name; empty for none. */
export function saySkipped(names: readonly string[]): string {
	const [first] = names;
	if (first === undefined) return "";
	return names.length === 1
		? l10n.t("{0} is no picture that can be read.", first)
		: l10n.t("{0} files, {1} first, are no pictures that can be read.", names.length, first);
}

function saySource(time: string, source: MomentSource): string {
	switch (source) {
		case "offset":
			return time;
		case "gps":
			return l10n.t("{0} by GPS", time);
		case "clock":
			return l10n.t("{0} by the camera's own clock", time);
		case "name":
			return l10n.t("{0} from its name", time);
	}
}

/** A correction for the eye: `+1 h`, `−30 min`, `+1 d 2 h`. */
export function sayShift(minutes: number): string {
	const size = Math.abs(minutes);
	const parts: readonly (readonly [number, string])[] = [
		[Math.floor(size / 1440), "d"],
		[Math.floor((size % 1440) / 60), "h"],
		[size % 60, "min"],
	];
	const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
	return `${minutes < 0 ? "−" : "+"}${said.length === 0 ? "0 min" : said.join(" ")}`;
}

/** Minutes of `+1:30`, `-2 h`, `+45 min`, `90`; undefined for anything else. */
export function readShift(text: string): number | undefined {
	const found =
		/^\s{0,9}([+−-]?)\s{0,9}(?:(\d{1,6})\s{0,3}d)?\s{0,3}(?:(\d{1,3})(?::(\d{2})|\s{0,3}h))?\s{0,3}(?:(\d{1,5})(?:\s{0,3}min)?)?\s{0,9}$/i.exec(
			text,
		);
	const [, sign, days, hours, minutes, more] = found ?? [];
	if ([days, hours, more].every((part) => part === undefined)) return undefined;
	const size = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(more ?? 0);
	return sign === "" || sign === "+" ? size : -size;
}
